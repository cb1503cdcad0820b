import { coverage } from '../core/knowledge/coverage.ts';
import type { Pack } from '../core/knowledge/types.ts';

/** How much a pack holds, for people who edit it. */
export function sizeLine({ id, version, topics }: Pack): string {
  const statements = topics.reduce((sum, topic) => sum + topic.statements.length, 0);
  return `${id} ${version}: ${topics.length} topics, ${statements} statements`;
}

/** What of each source the pack covers, for people who edit it. */
export function coverageLines(pack: Pack): string[] {
  return coverage(pack).map(({ source, paragraphs, uncited }) =>
    uncited.length === 0
      ? `${source.id}: all ${paragraphs.length} paragraphs are cited`
      : `${source.id}: no statement cites paragraph ${uncited.join(', ')}`,
  );
}
