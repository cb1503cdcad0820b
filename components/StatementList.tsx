import type { VNode } from 'preact';
import { beginsAfter } from '../core/dates.ts';
import type { PackInfo, Statement } from '../core/knowledge/types.ts';
import { StatementDate } from './StatementDate.tsx';
import { type SourceHref, StatementText } from './StatementText.tsx';

interface Props {
  readonly statements: readonly Statement[];
  readonly pack: PackInfo;
  /** See `StatementText`. */
  readonly onCopy?: ((text: string) => Promise<boolean>) | undefined;
  /** Address of the page on a source, where there is one. */
  readonly sourceHref?: SourceHref | undefined;
}

/** The dated statements along a line in time, in the pack's order; neighbours of one date share it. */
export function StatementList({ statements, pack, ...actions }: Props): VNode {
  return (
    <ol class="timeline">
      {groupByDate(statements).map(([first, ...more]) => (
        <li
          key={`${first.date} ${first.text}`}
          class="moment"
          data-ahead={beginsAfter(first.date, pack.asOf)}
        >
          <p class="moment-date">
            <StatementDate edtf={first.date} asOf={pack.asOf} />
          </p>
          {[first, ...more].map((statement) => (
            <StatementText key={statement.text} statement={statement} pack={pack} {...actions} />
          ))}
        </li>
      ))}
    </ol>
  );
}

type Group = [Statement, ...Statement[]];

function groupByDate(statements: readonly Statement[]): Group[] {
  const groups: Group[] = [];
  for (const statement of statements) {
    const last = groups.at(-1);
    if (last?.[0].date === statement.date) last.push(statement);
    else groups.push([statement]);
  }
  return groups;
}
