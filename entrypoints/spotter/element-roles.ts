/**
 * What an element does to the text around it, told by its name alone: asking for its computed style
 * would make the browser lay out pages in which there is nothing to find.
 *
 * - `block`: its text stands for itself, and so does what comes before and after
 * - `line`: ends a line; two in a row end the block
 * - `object`: its text is not the page's prose, but it stands in the way of a phrase
 * - `silent`: not there for the reader
 * - `note`: a footnote mark when it looks like one, otherwise text
 *
 * Everything else, unknown and custom elements included, is part of the line it stands in. A custom
 * element that wraps a page section holds blocks, and those part the text by themselves.
 */
export type ElementRole = 'block' | 'line' | 'object' | 'silent' | 'note';

const names: Readonly<Record<ElementRole, string>> = {
  block: `address article aside blockquote body button caption center dd details dialog dir div dl dt
    fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu
    nav ol p search section summary table tbody td tfoot th thead tr ul`,
  line: 'br',
  object: `audio canvas code datalist embed iframe img input kbd math meter object picture pre progress
    samp select svg textarea tt var video xmp listing plaintext`,
  silent:
    'frameset head link meta noembed noframes noscript param rp rt script style template title',
  note: 'sup',
};

const roles: ReadonlyMap<string, ElementRole> = new Map(
  (Object.keys(names) as ElementRole[]).flatMap((role) =>
    names[role].split(/\s+/).map((name) => [name, role] as const),
  ),
);

/** The role of an element by its local name; undefined for what is part of its line. */
export function roleOf(localName: string): ElementRole | undefined {
  return roles.get(localName);
}

/** Where readers write, and editors that draw text themselves: a mark there would be in the way. */
export const editable = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i]',
  '[role="code" i]',
  '.CodeMirror',
  '.ace_editor',
  '.monaco-editor',
].join();
