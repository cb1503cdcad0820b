import { ChangeLog } from '../../entrypoints/spotter/change-log.ts';
import { PageText } from '../../entrypoints/spotter/page-text.ts';
import type { TextBlock } from '../../entrypoints/spotter/text-block.ts';
import { LocalInquiry, readAll } from './local-spotting.ts';
import { wordSpotter } from './word-spotter.ts';

const tags = ['p', 'div', 'b', 'i', 'span', 'h2', 'section', 'code', 'br', 'li', 'x-note', 'sup'];
const texts = ['Snowden', 'Edward ', ' Obama', ' ', 'one two', '1', '\n', ''];

/**
 * Edits the page and reads what changed after every few edits.
 *
 * @param tape numbers in 0..1 that say what is done to what, until there are no more
 * @returns the first difference from a reading of everything; undefined when there was none.
 */
export async function editAndCompare(tape: readonly number[]): Promise<string | undefined> {
  let used = 0;
  const random = (): number => {
    used += 1;
    return tape[used - 1] ?? 0;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const spotter = wordSpotter(['Snowden', 'Edward Snowden', 'Obama']);
  const inquiry = new LocalInquiry((text) => spotter.scan(text) !== undefined);
  const holds = (text: string) => inquiry.holds(text);
  const log = new ChangeLog();
  const what = { subtree: true, childList: true, characterData: true };
  const observer = new MutationObserver((records) => log.note(records));
  observer.observe(document, what);
  const isOurs = (): boolean => false;
  const text = new PageText({
    holds,
    isOurs,
    onShadowRoot: (root) => observer.observe(root, what),
  });
  text.begin(document.body);
  await readAll(text, inquiry);

  /** Nodes taken out, which may come back changed. */
  const shelf: ChildNode[] = [];
  for (let n = 0; used < tape.length; n += 1) {
    edit(pick, random, shelf);
    // From here on nobody sees what happens to a node that was taken out.
    await Promise.resolve();
    if (random() > 0.6) continue;
    const changes = log.take();
    if (changes === 'all') text.begin(document.body);
    else text.change(changes);
    await readAll(text, inquiry);

    const fresh = new PageText({ holds, isOurs, onShadowRoot() {} });
    fresh.begin(document.body);
    await readAll(fresh, inquiry);
    const [kept, whole] = [text.blocks().map(summary), fresh.blocks().map(summary)];
    if (kept.join('\n') !== whole.join('\n')) {
      return `After edit ${n}:\n${kept.join('\n')}\ninstead of\n${whole.join('\n')}`;
    }
    const stale = text
      .blocks()
      .find(({ segments, text }) =>
        segments.some(({ node, start, end }) => node.data !== text.slice(start, end)),
      );
    if (stale) return `After edit ${n} the block "${stale.text}" is stale.`;
  }
  return undefined;
}

function edit(pick: <T>(from: readonly T[]) => T, random: () => number, shelf: ChildNode[]): void {
  const nodes = allNodes(document.body);
  const parents = nodes.filter((node) => node instanceof Element || node instanceof ShadowRoot);
  const movable = nodes.filter((node) => node !== document.body && !(node instanceof ShadowRoot));
  const parent = pick(parents.length > 0 ? parents : [document.body]) as ParentNode & Node;
  const node = movable.length > 0 ? (pick(movable) as ChildNode) : undefined;
  const into = (what: Node): void => {
    if (!holds(what, parent)) parent.insertBefore(what, pick([null, ...parent.childNodes]));
  };
  const choice = random();
  if (choice < 0.3) {
    const element = document.createElement(pick(tags));
    if (element.localName === 'div' && random() < 0.2) element.contentEditable = 'true';
    element.append(pick(texts), random() < 0.3 ? document.createElement(pick(tags)) : pick(texts));
    if (element.localName === 'x-note' && random() < 0.5) {
      element.attachShadow({ mode: 'open' }).append(pick(texts), document.createElement('p'));
    }
    into(element);
  } else if (choice < 0.45) into(document.createTextNode(pick(texts)));
  else if (choice < 0.6 && node instanceof Text) node.data = pick(texts);
  else if (choice < 0.7 && node) {
    node.remove();
    shelf.push(node);
  } else if (choice < 0.8 && shelf.length > 0) {
    const back = shelf.splice(Math.floor(random() * shelf.length), 1)[0] as ChildNode;
    if (back instanceof Element) back.append(pick(texts));
    into(back);
  } else if (choice < 0.9 && node) into(node);
  else if (choice < 0.95) parent.normalize();
  else if (node instanceof Element) node.replaceWith(...node.childNodes);
}

/** Like `contains`, through trees of shadow. */
function holds(outer: Node, node: Node): boolean {
  const root = node.getRootNode();
  return outer.contains(node) || (root instanceof ShadowRoot && holds(outer, root.host));
}

function allNodes(root: Node): Node[] {
  const shadow = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  return [root, ...[...shadow, ...root.childNodes].flatMap(allNodes)];
}

function summary({ kind, text, holds, segments }: TextBlock): string {
  return JSON.stringify([kind, text, holds, segments.map(({ start }) => start)]);
}
