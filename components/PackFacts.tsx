import { i18n } from '#i18n';
import { dateInWords } from '../core/dates.ts';
import { dateWords } from './date-words.ts';

export interface PackCounts {
  readonly topics: number;
  readonly statements: number;
  readonly aliases?: number;
  readonly sources: number;
}

interface Props {
  /** Left out of what nobody passes on. */
  readonly version?: string | undefined;
  readonly license?: string | undefined;
  readonly asOf: string;
  readonly counts: PackCounts;
}

/** A pack in one line: version, licence, date, and how much it holds. */
export function PackFacts({ version, license, asOf, counts }: Props) {
  const { topics, statements, aliases, sources } = counts;
  const facts = [
    i18n.t('packs.topics', topics),
    i18n.t('packs.statements', statements),
    ...(aliases === undefined ? [] : [i18n.t('packs.aliases', aliases)]),
    i18n.t('packs.sources', sources),
    ...(version === undefined ? [] : [i18n.t('packs.version', { version })]),
    ...(license === undefined ? [] : [license]),
    i18n.t('packs.asOf', { date: dateInWords(asOf, dateWords) }),
  ];
  return (
    <ul class="pack-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
