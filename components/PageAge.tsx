import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { DateGap } from '../core/page-date.ts';

interface Props {
  readonly gap: DateGap;
}

/** How far the page is from what a card tells, and what that means for the reader. */
export function PageAge({ gap: { isNewer, count, unit } }: Props): VNode {
  const distance = new Intl.NumberFormat(i18n.t('date.locale'), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(count);
  return (
    <p class="page-age">{i18n.t(isNewer ? 'card.page.newer' : 'card.page.older', { distance })}</p>
  );
}
