import { javascript } from '@codemirror/lang-javascript';
import { EditorView } from '@codemirror/view';

const place = document.getElementById('editor') as HTMLElement;
const view = new EditorView({
  doc: place.dataset.text ?? '',
  extensions: [javascript()],
  parent: place,
});

globalThis.editor = {
  focus: () => view.focus(),
  value: () => view.state.doc.toString(),
  selection: () => [view.state.selection.main.from, view.state.selection.main.to],
  // Its history is a package of its own.
  undo() {},
};
