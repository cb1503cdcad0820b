import { ExternalLink } from 'lucide';
import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { dateInWords } from '../core/dates.ts';
import type { Source } from '../core/knowledge/types.ts';
import { dateWords } from './date-words.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly id: string;
  readonly source: Source;
  /** BCP 47 tag of the title. */
  readonly language: string;
}

/** Which article a statement rests on: title, author, publisher, date, and the way to it where known. */
export function SourceNote({ id, source, language }: Props): VNode {
  const { title, author, publisher, published, url } = source;
  const byline = [author, publisher, dateInWords(published, dateWords)].filter(Boolean).join(', ');
  return (
    <div class="source-note" id={id}>
      <p class="source-title" lang={language}>
        {title}
      </p>
      <p class="meta">{byline}</p>
      {url && isWebAddress(url) && (
        <a class="source-link" href={url} target="_blank" rel="noreferrer noopener">
          {i18n.t('card.openSource')}
          <Icon icon={ExternalLink} />
        </a>
      )}
    </div>
  );
}

/** Packs come from strangers: only web addresses become links, never `javascript:`. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
