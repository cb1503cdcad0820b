import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const place = document.getElementById('editor') as HTMLElement;
const source = document.createElement('div');
source.textContent = place.dataset.text ?? '';

const view = new EditorView(place, {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(source),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo })],
  }),
});

globalThis.editor = {
  focus: () => view.focus(),
  value: () => view.state.doc.textContent,
  selection: () => [view.state.selection.from, view.state.selection.to],
  undo: () => void undo(view.state, view.dispatch),
};
