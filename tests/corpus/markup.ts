import type { Label } from '../../scripts/eval/labelled-text.ts';

/** A passage's plain text and the labels that its markup held. */
export interface MarkedUp {
  readonly text: string;
  readonly mentions: readonly Label[];
  readonly optional: readonly Label[];
  readonly traps: readonly Label[];
}

type Kind = 'mentions' | 'optional' | 'traps';

interface Open {
  readonly kind: Kind;
  readonly close: string;
  readonly topics: readonly string[];
  readonly start: number;
  readonly carets: number[];
}

const opening = /(\[\[|\(\(|\{\{)([a-z0-9*-]+(?:,[a-z0-9-]+)*)\|/y;
const brackets: Readonly<Record<string, readonly [Kind, string]>> = {
  '[[': ['mentions', ']]'],
  '((': ['optional', '))'],
  '{{': ['traps', '}}'],
};

/**
 * Takes the labels out of a passage. Labels may nest.
 *
 * - `[[topic|words]]` must be found; `[[a,b|words]]` as either of two topics.
 * - `((topic|words))` may be found; `((*|words))` as anything.
 * - `{{topic|words}}` must not be marked as that topic.
 * - `[[topic|President ^Name]]`, `[[topic|^Name^ Agency]]`: carets part the bare name from its title.
 *
 * @throws Error when a label is not closed or holds more than two carets.
 */
export function readMarkup(marked: string): MarkedUp {
  const labels: Record<Kind, Label[]> = { mentions: [], optional: [], traps: [] };
  const open: Open[] = [];
  let text = '';
  let at = 0;
  while (at < marked.length) {
    opening.lastIndex = at;
    const start = opening.exec(marked);
    const innermost = open.at(-1);
    if (start) {
      const [kind, close] = brackets[start[1] as string] as readonly [Kind, string];
      const topics = (start[2] as string).split(',');
      open.push({ kind, close, topics, start: text.length, carets: [] });
      at += start[0].length;
    } else if (innermost && marked.startsWith(innermost.close, at)) {
      labels[innermost.kind].push(toLabel(innermost, text.length));
      open.pop();
      at += innermost.close.length;
    } else if (innermost && marked[at] === '^') {
      innermost.carets.push(text.length);
      at += 1;
    } else {
      text += marked[at];
      at += 1;
    }
  }
  if (open.length > 0) throw new Error(`a label is not closed: ${marked}`);
  return { text, ...labels };
}

function toLabel({ topics, start, carets }: Open, end: number): Label {
  if (carets.length > 2) throw new Error('a label has one bare name: two carets at most');
  const topic = topics[0] as string;
  const [from, to = end] = carets;
  return {
    start,
    end,
    topic,
    accepts: topic === '*' ? 'any' : topics,
    ...(from === undefined ? {} : { core: [from, to] as const }),
  };
}
