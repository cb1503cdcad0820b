import { checkAliases } from '../knowledge/check-aliases.ts';
import { noAliases } from '../knowledge/no-aliases.ts';
import type { Path } from '../knowledge/problems.ts';
import type { Aliases, AliasSet } from '../knowledge/types.ts';

/** The forms of a topic by language, the one that it is headed with first. */
export type DraftForms = Readonly<Record<string, readonly string[]>>;

/** Characters that mean something in an alias and nothing in a name; texts are read without them too. */
const syntax = /[{}\\*+~&?]/g;

/** A label as an alias that stands for itself. */
export function plainForm(label: string): string {
  return label.replaceAll(syntax, ' ').replaceAll(/\s+/g, ' ').trim();
}

/**
 * Makes aliases of forms, as checks want them: none twice in a topic, and a form of two topics a shorthand
 * of both, so that the page decides between them.
 *
 * @param language that of the pack, whose forms are the topics' own.
 */
export function settleForms(
  topics: readonly { readonly forms: DraftForms }[],
  language: string,
): Aliases[] {
  const drafts = topics.map(({ forms }) => new FormSets(forms, language));
  const owners = new Map<string, number>();
  const shared = new Set<string>();
  drafts.forEach((draft, n) => {
    for (const key of draft.allKeys()) {
      if (owners.has(key) && owners.get(key) !== n) shared.add(key);
      owners.set(key, n);
    }
  });
  return drafts.map((draft) => draft.aliases(shared));
}

/** The forms of one topic, each with the keys that checks compare. */
class FormSets {
  readonly #own: readonly string[];
  readonly #translations: Readonly<Record<string, readonly string[]>>;
  readonly #keys = new Map<string, string[]>();

  constructor(forms: DraftForms, language: string) {
    const { [language]: own = [], ...translations } = forms;
    this.#own = own;
    this.#translations = translations;
    for (const { key, path } of checkAliases(asAliases(own, translations), () => {})) {
      const place = path.join(' ');
      this.#keys.set(place, [...(this.#keys.get(place) ?? []), key]);
    }
  }

  *allKeys(): Iterable<string> {
    for (const keys of this.#keys.values()) yield* keys;
  }

  aliases(shared: ReadonlySet<string>): Aliases {
    const taken = new Set<string>();
    const own = this.#sort(this.#own, ['aliases', 'names'], taken, shared);
    const translations = Object.entries(this.#translations).flatMap(([tag, list]) => {
      const path = ['aliases', 'translations', tag, 'names'];
      const set = this.#sort(list, path, new Set(taken), shared);
      return set.names.length + set.shorthands.length > 0 ? [[tag, set] as const] : [];
    });
    return { ...asAliases([], {}), ...own, translations: Object.fromEntries(translations) };
  }

  #sort(
    list: readonly string[],
    path: Path,
    taken: Set<string>,
    shared: ReadonlySet<string>,
  ): AliasSet {
    const names: string[] = [];
    const shorthands: string[] = [];
    list.forEach((form, n) => {
      const keys = this.#keys.get([...path, n].join(' ')) ?? [];
      // One without a key cannot stand; the check of the pack says why.
      if (keys.length > 0 && keys.every((key) => taken.has(key))) return;
      for (const key of keys) taken.add(key);
      (keys.some((key) => shared.has(key)) ? shorthands : names).push(form);
    });
    return { names, shorthands };
  }
}

function asAliases(
  names: readonly string[],
  translations: Readonly<Record<string, readonly string[]>>,
): Aliases {
  const sets = Object.entries(translations).map(
    ([tag, list]) => [tag, { names: list, shorthands: [] }] as const,
  );
  return { ...noAliases, names, translations: Object.fromEntries(sets) };
}

/** Whether a form can stand as an alias. */
export function canStand(form: string): boolean {
  return checkAliases(asAliases([form], {}), () => {}).length > 0;
}
