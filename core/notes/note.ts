import { plainForm } from '../import/draft-forms.ts';
import type { Pack, Topic, TopicKind } from '../knowledge/types.ts';

/** A note as its writer sees it: a topic with one source, without the parts of a pack that few need. */
export interface Note {
  readonly name: string;
  readonly kind: TopicKind;
  readonly summary: string;
  /** Further names, which mean the topic wherever they stand. */
  readonly names: readonly string[];
  /** Short forms, which need support from the page. */
  readonly shorthands: readonly string[];
  /** Where it comes from. All empty but for the date where there is no source. */
  readonly source: NoteSource;
}

export interface NoteSource {
  readonly title: string;
  readonly url: string;
  /** ISO day: of the source where it has one, else the day on which it was read. */
  readonly date: string;
}

/** The page on which words were selected. */
export interface NotedPage {
  readonly title: string;
  readonly url: string;
}

/** Words that the reader selected, and where. */
export interface Selected {
  readonly text: string;
  readonly page: NotedPage;
  /** In a private window. */
  readonly isPrivate: boolean;
}

/** A longer selection is no name: it is kept beside the note, to write from. */
const longestName = 80;

/** The note to begin with where words were selected; empty where there are none. */
export function newNote(today: string, selection = '', page?: NotedPage): Note {
  const words = collapse(selection);
  return {
    name: isName(words) ? words : '',
    kind: 'concept',
    summary: '',
    names: [],
    shorthands: [],
    source: { title: collapse(page?.title ?? ''), url: webAddress(page?.url), date: today },
  };
}

/** What was selected, where it is too long to be a name. */
export function quoteOf(selection: string): string {
  const words = collapse(selection);
  return isName(words) ? '' : words;
}

/** A topic of a pack as a note. What a note does not show stays in the topic. */
export function noteOf(topic: Topic, pack: Pick<Pack, 'sources' | 'asOf'>): Note {
  const { name, kind, summary, aliases, statements } = topic;
  const source = pack.sources.find(({ id }) => id === statements[0]?.source);
  return {
    name,
    kind,
    summary,
    names: aliases.names.filter((alias) => alias !== name && alias !== plainForm(name)),
    shorthands: aliases.shorthands,
    source: {
      title: source?.title ?? '',
      url: source?.url ?? '',
      date: source?.published ?? pack.asOf,
    },
  };
}

function isName(words: string): boolean {
  return words.length <= longestName;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Only what a card can link to, and never the name and password that an address may hold. */
function webAddress(url: string | undefined): string {
  const parsed = url === undefined ? null : URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return '';
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
