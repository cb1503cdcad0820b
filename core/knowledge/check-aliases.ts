import { isBag, type Phrase, readBag, readPhrases } from '../spotting/alias-syntax.ts';
import { functionWords } from '../spotting/lexicon.ts';
import type { Path, Report } from './problems.ts';
import type { Aliases } from './types.ts';

type AliasClass = 'name' | 'shorthand' | 'decoy' | 'context' | 'telltale' | 'against' | 'qualifier';

/** One form of a topic, under the words that the spotter compares. */
export interface AliasForm {
  readonly key: string;
  readonly written: string;
  readonly class: 'name' | 'shorthand';
  readonly path: Path;
}

/** More forms than this in one topic are a mistake, or an attack on the reader's machine. */
const mostForms = 20_000;

/**
 * Reads every alias of a topic and reports those that cannot stand.
 *
 * @returns its names and shorthands, expanded, for comparison with other topics.
 */
export function checkAliases(written: Aliases, report: Report): AliasForm[] {
  const forms: AliasForm[] = [];
  const check = (list: readonly string[], of: AliasClass, path: Path, taken: Set<string>): void => {
    list.forEach((alias, n) => {
      if (forms.length > mostForms) return;
      const place = [...path, n];
      const keys = readAlias(alias, of, (message) => report(place, message));
      // Patterns may overlap; one that adds nothing is a slip.
      if (keys.length > 0 && keys.every((key) => taken.has(key)))
        report(place, `"${alias}" repeats what this topic has already`);
      for (const key of keys) {
        taken.add(key);
        if (of === 'name' || of === 'shorthand')
          forms.push({ key, written: alias, class: of, path: place });
      }
    });
  };
  const { names, shorthands, decoys, context, telltale, against, qualifiers, translations } =
    written;
  const own = new Set<string>();
  check(names, 'name', ['aliases', 'names'], own);
  check(shorthands, 'shorthand', ['aliases', 'shorthands'], own);
  for (const [language, set] of Object.entries(translations)) {
    // Two languages may share a form; neither may repeat the topic's own.
    const taken = new Set(own);
    check(set.names, 'name', ['aliases', 'translations', language, 'names'], taken);
    check(set.shorthands, 'shorthand', ['aliases', 'translations', language, 'shorthands'], taken);
  }
  check(decoys, 'decoy', ['aliases', 'decoys'], new Set());
  check(context, 'context', ['aliases', 'context'], new Set());
  check(telltale, 'telltale', ['aliases', 'telltale'], new Set());
  check(against, 'against', ['aliases', 'against'], new Set());
  check(qualifiers, 'qualifier', ['aliases', 'qualifiers'], new Set());
  if (forms.length === 0) report(['aliases'], 'gives no name and no shorthand');
  if (forms.length > mostForms) report(['aliases'], `stands for more than ${mostForms} forms`);
  return forms;
}

/** The keys of one alias's forms; none when it was reported. */
function readAlias(alias: string, of: AliasClass, report: (message: string) => void): string[] {
  if (hasStrayBrace(alias)) {
    report(`"${alias}": braces must be in pairs and hold variants parted by commas`);
    return [];
  }
  try {
    if (isBag(alias)) {
      if (isWordList(of)) throw new Error('cannot have parts joined by +');
      const { parts, near } = readBag(alias);
      const written = (part: readonly Phrase[]): string => part.map(keyOf).sort().join(',');
      return [
        [...parts.map(written), ...near.map((part) => `&${written(part)}`)].sort().join(' + '),
      ];
    }
    const phrases = readPhrases(alias);
    const reason = isWordList(of) ? undefined : phrases.map((p) => unfit(p, of)).find(Boolean);
    if (reason) throw new Error(reason);
    return [...new Set(phrases.map(keyOf))];
  } catch (error) {
    const reason = (error as Error).message;
    report(reason.startsWith('"') ? reason : `"${alias}" ${reason}`);
    return [];
  }
}

/** Lists of words, which stand for themselves. */
function isWordList(of: AliasClass): boolean {
  return of !== 'name' && of !== 'shorthand' && of !== 'decoy';
}

/** Why a form would be met everywhere. */
function unfit(phrase: Phrase, of: AliasClass): string | undefined {
  const letters = phrase.map((word) => word.key).join('');
  if ([...letters].length < 2) return 'is too short: two letters at least';
  if (of === 'name' && /^\p{N}+$/u.test(letters)) return 'is a bare number: no name by itself';
  const [first, ...more] = phrase;
  const common =
    first && more.length === 0 && first.need !== 'acronym' && functionWords.has(first.key);
  return common && (of === 'name' || of === 'shorthand') ? 'is too common a word' : undefined;
}

function keyOf(phrase: Phrase): string {
  return phrase.map((word) => (word.possessive ? `${word.key}'s` : word.key)).join(' ');
}

function hasStrayBrace(alias: string): boolean {
  let rest = alias;
  for (;;) {
    const reduced = rest.replace(/\{[^{}]*,[^{}]*\}/g, '');
    if (reduced === rest) return /[{}\\]/.test(rest);
    rest = reduced;
  }
}
