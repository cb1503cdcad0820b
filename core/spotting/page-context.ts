import {
  contested,
  type Sighting,
  type WordKind,
  weigh,
  weights,
  wordWeights,
} from './evidence.ts';
import { fold } from './fold.ts';
import { aliasClass, type SpotterIndex, unpackFinal } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import { addTo } from './rows.ts';
import type { Candidate, Scan } from './scan.ts';
import { endOfSentence } from './sentence.ts';
import { tokenize } from './tokens.ts';
import type { Block, Evidence } from './types.ts';

export interface PageBlock extends Block {
  readonly scan: Scan | undefined;
}

const wordKinds: Readonly<Record<number, WordKind>> = {
  [aliasClass.context]: 'context word',
  [aliasClass.telltale]: 'telltale',
  [aliasClass.against]: 'against',
};

interface NameSighting extends Sighting {
  readonly block: number;
  readonly candidate: Candidate;
}

/** The names and context words of one page, ready to be asked what they say of a place. */
export class PageContext {
  readonly #index: SpotterIndex;
  readonly #reader: IndexReader;
  readonly #blocks: readonly PageBlock[];
  readonly #offsets: readonly number[];
  readonly #titles: readonly number[];
  /** By topic, in the order of the page. */
  readonly #names = new Map<number, NameSighting[]>();
  /** By topic and folded form, in the order of the page. */
  readonly #forms = new Map<string, Sighting[]>();
  readonly #contextOf = new Map<number, Sighting[]>();

  constructor(index: SpotterIndex, reader: IndexReader, blocks: readonly PageBlock[]) {
    this.#index = index;
    this.#reader = reader;
    this.#blocks = blocks;
    let offset = 0;
    this.#offsets = blocks.map((block) => {
      const start = offset;
      offset += block.text.length + 1;
      return start;
    });
    this.#titles = blocks.flatMap(({ kind }, n) => (kind === 'title' ? [n] : []));
  }

  /** Registers an accepted name. */
  addName(block: number, candidate: Candidate): void {
    addTo(this.#names, candidate.topic, { ...this.#sighting(block, candidate), block, candidate });
  }

  /** Registers an accepted short form, which supports the same form elsewhere. */
  addForm(block: number, candidate: Candidate): void {
    const form = this.#sighting(block, candidate);
    addTo(this.#forms, formKey(form), form);
  }

  /** Support by the same short form elsewhere on the page. */
  sameForm(block: number, candidate: Candidate): Evidence | undefined {
    const form = this.#sighting(block, candidate);
    const { at, surface } = form;
    const [near] = around(this.#forms.get(formKey(form)), at, weights.sameForm.within);
    return near && weigh(weights.sameForm, near, at) > 0
      ? { kind: 'same form', surface, weight: weights.sameForm.near }
      : undefined;
  }

  /** Position of a block's offset in the page. */
  at(block: number, offset: number): number {
    return (this.#offsets[block] as number) + offset;
  }

  /** Words against a topic near one of its names: then the name alone is not enough. */
  speaksAgainst(block: number, candidate: Candidate): boolean {
    const at = this.at(block, candidate.start);
    return this.#contextNear(block, candidate).some(
      (word) => word.kind === 'against' && weigh(weights.doubt, word, at) < 0,
    );
  }

  /** What supports a shorthand at this place, strongest first. */
  evidenceFor(block: number, candidate: Candidate): Evidence[] {
    const at = this.at(block, candidate.start);
    const related = this.#index.topics[candidate.topic]?.related ?? [];
    const best = new Map<string, Evidence>();
    const offer = (key: string, evidence: Evidence): void => {
      const known = best.get(key)?.weight ?? 0;
      if (Math.abs(evidence.weight) > Math.abs(known)) best.set(key, evidence);
    };
    const names = this.#names.get(candidate.topic);
    const [near = names?.[0]] = around(names, at, weights.sameTopic.within);
    if (near) {
      const weight = weigh(weights.sameTopic, near, at);
      offer('same', { kind: 'same topic', surface: near.surface, weight });
    }
    for (const topic of related) {
      if (topic === candidate.topic) continue;
      for (const name of around(this.#names.get(topic), at, weights.relatedTopic.within)) {
        const beside =
          name.block === block &&
          wordsBetween(name.candidate, candidate) <= weights.besideTopic.words;
        const weight = beside ? weights.besideTopic.near : weigh(weights.relatedTopic, name, at);
        offer(`topic ${topic}`, { kind: 'related topic', surface: name.surface, weight });
      }
    }
    for (const word of this.#contextNear(block, candidate)) {
      const kind = word.kind as WordKind;
      const weight = weigh(wordWeights[kind], word, at);
      offer(`${kind} ${word.surface}`, { kind, surface: word.surface, weight });
    }
    if (candidate.titled) {
      best.set('title', { kind: 'title', surface: 'title before the name', weight: weights.title });
    }
    return contested([...best.values()]).sort((a, b) => b.weight - a.weight);
  }

  /** Context words of the candidate's topic in the blocks within reach and in the title. */
  #contextNear(block: number, candidate: Candidate): Sighting[] {
    const at = this.at(block, candidate.start);
    const reach = weights.contextWord.within;
    const end = this.at(block, candidate.end);
    // What a later sentence turns to says nothing against this one; what came before set the scene.
    const isOver = this.#sentenceEnd(block, candidate);
    const own = (one: Sighting): boolean =>
      one.topic === candidate.topic &&
      (one.end <= at || one.at >= end) &&
      !(one.kind === 'against' && one.at >= isOver && !one.inTitle);
    const near: Sighting[] = [];
    const look = (n: number): void => {
      for (const one of around(this.#contextIn(n), at, reach)) if (own(one)) near.push(one);
    };
    for (let n = block; n >= 0 && this.at(n, this.#length(n)) >= at - reach; n -= 1) look(n);
    for (let n = block + 1; n < this.#blocks.length && this.at(n, 0) <= at + reach; n += 1) look(n);
    for (const n of this.#titles) near.push(...this.#contextIn(n).filter(own));
    return near;
  }

  /** Where on the page the sentence of a candidate ends. */
  #sentenceEnd(block: number, candidate: Candidate): number {
    const { text } = this.#blocks[block] as PageBlock;
    return this.at(block, endOfSentence(text, candidate.end, weights.against.within));
  }

  #sighting(block: number, candidate: Candidate): Sighting {
    const { text, kind } = this.#blocks[block] as PageBlock;
    return {
      topic: candidate.topic,
      at: this.at(block, candidate.start),
      end: this.at(block, candidate.end),
      inTitle: kind === 'title',
      surface: text.slice(candidate.start, candidate.end),
    };
  }

  #length(block: number): number {
    return (this.#blocks[block] as PageBlock).text.length;
  }

  /** Context words of every topic in one block. Read only when a shorthand asks: most pages never do. */
  #contextIn(block: number): Sighting[] {
    let found = this.#contextOf.get(block);
    if (!found) {
      found = [];
      const { text, kind } = this.#blocks[block] as PageBlock;
      const tokens = tokenize(text);
      for (let n = 0; n < tokens.length; n += 1) {
        for (const hit of this.#reader.hits(this.#index.root, text, tokens, n)) {
          for (const final of hit.finals) {
            const { topic, class: listed } = unpackFinal(final);
            if (listed < aliasClass.context) continue;
            const words = tokens.slice(hit.from, hit.to);
            found.push({
              topic,
              at: this.at(block, words[0]?.start ?? 0),
              end: this.at(block, words.at(-1)?.end ?? 0),
              kind: wordKinds[listed] as WordKind,
              inTitle: kind === 'title',
              surface: words.map((word) => word.key).join(' '),
            });
          }
        }
      }
      this.#contextOf.set(block, found);
    }
    return found;
  }
}

/** However it is written, and wherever its line was broken. */
function formKey({ topic, surface }: Sighting): string {
  return `${topic} ${fold(surface).replace(/\s+/g, ' ')}`;
}

/** Those of a row, which is in the order of the page, that are near a place: the one in the title, and those within reach. */
function* around<T extends Sighting>(
  row: readonly T[] = [],
  place: number,
  reach: number,
): Iterable<T> {
  const from = place - reach;
  if (row[0]?.inTitle && row[0].at < from) yield row[0];
  let low = 0;
  for (let high = row.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((row[middle] as T).at < from) low = middle + 1;
    else high = middle;
  }
  for (let n = low; n < row.length && (row[n] as T).at <= place + reach; n += 1) yield row[n] as T;
}

function wordsBetween(a: Candidate, b: Candidate): number {
  return Math.max(a.from - b.to, b.from - a.to);
}
