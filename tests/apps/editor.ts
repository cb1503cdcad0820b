/** What tests ask of an editor. */
export interface Editor {
  focus(): void;
  value(): string;
  selection(): readonly number[];
  undo(): void;
}

declare global {
  var editor: Editor;
}
