import { choiceOf } from '../../core/page-choice.ts';
import { blocksOf, type Spotter } from '../../core/spotting/index.ts';
import type { Decide } from '../../entrypoints/spotter/page-spotter.ts';
import type { PageText } from '../../entrypoints/spotter/page-text.ts';
import type { TextInquiry } from '../../entrypoints/spotter/text-inquiry.ts';

/** Tells texts apart in the page itself, as late as the background does. */
export class LocalInquiry implements Pick<TextInquiry, keyof TextInquiry> {
  /** Every text that was asked about, in order. */
  readonly asked: string[] = [];
  readonly #holds: (text: string) => boolean;
  #known = new Map<string, boolean>();

  constructor(holds: (text: string) => boolean) {
    this.#holds = holds;
  }

  holds(text: string): boolean | undefined {
    const known = this.#known.get(text);
    if (known === undefined && !this.asked.includes(text)) this.asked.push(text);
    return known;
  }

  async finish(): Promise<void> {
    for (const text of this.asked) this.#known.set(text, this.#holds(text));
  }

  begin(): void {}

  forget(): void {
    this.#known = new Map();
  }
}

/** Decides in the page itself. */
export function decideWith(spotter: Spotter): Decide {
  return async ({ page: excerpt, settings }) => {
    const page = blocksOf(excerpt).map((block) => ({ ...block, scan: spotter.scan(block.text) }));
    const [, ...mentions] = spotter.decide(page, choiceOf(settings));
    return mentions.filter((_, n) => typeof excerpt.texts[n] === 'string');
  };
}

/** Reads all that is to be read, as often as answers ask for it. */
export async function readAll(text: PageText, inquiry: LocalInquiry): Promise<void> {
  do {
    while (text.readNext());
    await inquiry.finish();
  } while (text.settle());
}
