import CodeMirror from 'codemirror';

const place = document.getElementById('editor') as HTMLElement;
const code = CodeMirror(place, { value: place.dataset.text ?? '' });

globalThis.editor = {
  focus: () => code.focus(),
  value: () => code.getValue(),
  selection: () => [
    code.indexFromPos(code.getCursor('from')),
    code.indexFromPos(code.getCursor('to')),
  ],
  undo: () => code.undo(),
};
