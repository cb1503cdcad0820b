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
  /** Address of the page on the source. */
  readonly href?: string | undefined;
}

/** Which article a statement rests on: title, author, publisher, date, and the way to it where known. */
export function SourceNote({ id, source, language, href }: Props): VNode {
  return (
    <div class="source-note" id={id}>
      <p class="source-title" lang={language}>
        {href === undefined ? source.title : <a href={href}>{source.title}</a>}
      </p>
      <p class="meta">{byline(source)}</p>
      <ArticleLink source={source} />
    </div>
  );
}

/** Who wrote it, where and when. */
export function byline({ author, publisher, published }: Source): string {
  return [author, publisher, dateInWords(published, dateWords)].filter(Boolean).join(', ');
}

/** The way to the article itself, where the pack knows its address. */
export function ArticleLink({ source: { url } }: { readonly source: Source }): VNode | null {
  if (!url || !isWebAddress(url)) return null;
  return (
    <a class="source-link" href={url} target="_blank" rel="noreferrer noopener">
      {i18n.t('card.openSource')}
      <Icon icon={ExternalLink} />
    </a>
  );
}

/** Packs come from strangers: only web addresses become links, never `javascript:`. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
