import { i18n } from '#i18n';
import type { Column } from '../core/import/questions.ts';
import { type ColumnMeaning, columnMeanings } from '../core/import/table/columns.ts';

interface Props {
  readonly columns: readonly Column[];
  /** Of each column, in their order. */
  readonly meanings: readonly ColumnMeaning[];
  onChange(meanings: readonly ColumnMeaning[]): void;
}

/** The columns of a table with a look into each, and what it is taken for. */
export function ColumnMapping({ columns, meanings, onChange }: Props) {
  const choose = (at: number, meaning: ColumnMeaning): void => {
    // Only aliases can stand in several columns: the column that had the meaning lets go of it.
    const others = meanings.map((one) => (one === meaning && one !== 'aliases' ? 'ignored' : one));
    onChange(others.with(at, meaning));
  };
  return (
    <ul class="rows column-list">
      {columns.map(({ header, samples }, n) => {
        const name = header || i18n.t('packs.ask.column', { number: n + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns neither move nor go.
          <li key={n} class="column-row">
            <div class="row-main">
              <p class="column-name">{name}</p>
              <p class="column-samples">{samples.join(' · ')}</p>
            </div>
            <select
              class="field column-meaning"
              aria-label={i18n.t('packs.ask.columnHolds', { column: name })}
              value={meanings[n]}
              onChange={(event) => choose(n, event.currentTarget.value as ColumnMeaning)}
            >
              {columnMeanings.map((meaning) => (
                <option key={meaning} value={meaning}>
                  {i18n.t(`packs.ask.meanings.${meaning}`)}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}
