import { ListPlus, Lock, Pause, RotateCw, SearchX } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '../../components/Notice.tsx';
import { browser } from '../../core/browser.ts';
import { libraryPath } from '../../core/library-route.ts';
import type { PageState } from './page-state.ts';
import { type PageWatch, webOrigins } from './watch-page.ts';

interface Props {
  readonly tabId: number;
  readonly state: Exclude<PageState, { kind: 'briefing' | 'waiting' }>;
  readonly site: string | undefined;
  readonly page: PageWatch;
  readonly readOnly: boolean;
  onResume(): void;
}

/** Says why there is no briefing, and offers what can be done about it. */
export function PageNotice({ tabId, state, site, page, readOnly, onResume }: Props) {
  switch (state.kind) {
    case 'empty':
      return (
        <Notice
          icon={SearchX}
          title={i18n.t('popup.empty.title')}
          text={i18n.t('popup.empty.text')}
        >
          <AllTopics />
        </Notice>
      );
    case 'paused':
      return <Paused by={state.by} site={site} readOnly={readOnly} onResume={onResume} />;
    case 'unlisted':
      return (
        <Notice
          icon={ListPlus}
          title={i18n.t('popup.unlisted.title')}
          text={i18n.t('popup.unlisted.text', { site: site ?? '' })}
        >
          <button type="button" class="button primary" disabled={readOnly} onClick={onResume}>
            {i18n.t('popup.unlisted.add', { site: site ?? '' })}
          </button>
          <a class="button quiet" href="/options.html#sites">
            {i18n.t('popup.unlisted.list')}
          </a>
        </Notice>
      );
    case 'noAccess':
      return <NoAccess page={page} />;
    case 'reload':
      return (
        <Notice
          icon={RotateCw}
          title={i18n.t('popup.reload.title')}
          text={i18n.t('popup.reload.text')}
        >
          <button
            type="button"
            class="button primary"
            onClick={() => void browser.tabs.reload(tabId)}
          >
            {i18n.t('popup.reload.action')}
          </button>
        </Notice>
      );
    case 'closed':
      return (
        <Notice
          icon={Lock}
          title={i18n.t(`popup.closed.${state.why}.title`)}
          text={i18n.t(`popup.closed.${state.why}.text`)}
        >
          <AllTopics />
        </Notice>
      );
  }
}

function Paused({
  by,
  site,
  readOnly,
  onResume,
}: { readonly by: readonly string[] } & Pick<Props, 'site' | 'readOnly' | 'onResume'>) {
  const paused = by.join(', ');
  const covers = site !== undefined && !by.includes(site);
  return (
    <Notice
      icon={Pause}
      title={i18n.t('popup.paused.title', { site: paused })}
      text={
        covers
          ? `${i18n.t('popup.paused.text')} ${i18n.t('popup.paused.covers', { host: site })}`
          : i18n.t('popup.paused.text')
      }
    >
      <button type="button" class="button primary" disabled={readOnly} onClick={onResume}>
        {i18n.t('popup.paused.resume', { site: paused })}
      </button>
    </Notice>
  );
}

function NoAccess({ page }: Pick<Props, 'page'>) {
  const [refused, setRefused] = useState(false);
  // Must start inside the click: browsers take the question from nowhere else.
  const allow = (): void => {
    browser.permissions.request({ origins: webOrigins }).then(
      (granted) => {
        setRefused(!granted);
        void page.look();
      },
      () => setRefused(true),
    );
  };
  return (
    <Notice icon={Lock} title={i18n.t('popup.noAccess.title')} text={i18n.t('popup.noAccess.text')}>
      <button type="button" class="button primary" onClick={allow}>
        {i18n.t('popup.noAccess.allow')}
      </button>
      <p class="meta" role="status">
        {refused && i18n.t('popup.noAccess.refused')}
      </p>
    </Notice>
  );
}

function AllTopics() {
  return (
    <a class="button quiet" href={libraryPath({ view: 'topics', query: '' })}>
      {i18n.t('popup.allTopics')}
    </a>
  );
}
