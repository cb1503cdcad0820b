import type { Settings } from '../../core/settings.ts';
import type { Mark } from './anchor-mentions.ts';

/**
 * Which mentions get a mark, in the page's order: every one, or of each topic the first in a section or
 * on the page. All of them stay counted and can be led to (docs/marks.md).
 */
export function chooseMarks(marks: readonly Mark[], density: Settings['density']): readonly Mark[] {
  if (density === 'all') return marks;
  const seen = new Set<string>();
  return marks.filter(({ mention: { topic }, section }) => {
    const place = density === 'page' ? topic : `${section} ${topic}`;
    return !seen.has(place) && seen.add(place);
  });
}
