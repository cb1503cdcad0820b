import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { PageBriefing } from '../../components/PageBriefing.tsx';
import { PopupHeader } from '../../components/PopupHeader.tsx';
import { ProblemBanner } from '../../components/ProblemBanner.tsx';
import { usePageTheme } from '../../components/page-theme.ts';
import { useStore } from '../../components/use-store.ts';
import { browser } from '../../core/browser.ts';
import { copyText } from '../../core/copy-text.ts';
import { libraryPath } from '../../core/library-route.ts';
import type { SettingsSession } from '../../core/settings-session.ts';
import { switchSite } from '../../core/sites.ts';
import { timelineOf } from '../../core/timeline.ts';
import { briefingOf } from './briefing.ts';
import { elsewhereOf } from './elsewhere.ts';
import { PageNotice } from './PageNotice.tsx';
import { pageState, siteName } from './page-state.ts';
import { useMentionJumps } from './use-mention-jumps.ts';
import type { PageWatch } from './watch-page.ts';

interface Props {
  readonly tabId: number;
  readonly page: PageWatch;
  readonly session: SettingsSession;
}

/** How soon to ask a page again that has not yet followed a change of settings. */
const catchUpMs = 150;

export function App({ tabId, page, session }: Props) {
  const facts = useStore(page);
  const { settings, problem } = useStore(session);
  usePageTheme(settings?.theme);
  const jumps = useMentionJumps(tabId, page);
  const state = facts && settings && pageState(facts, settings);
  const site = siteName(facts?.url);
  const readOnly = problem?.kind === 'newer';
  const rows = briefingOf(facts?.summary?.tally ?? [], facts?.cards ?? []);

  // A switched-off topic leaves the page without a new one coming.
  useEffect(() => {
    if (settings) void page.look();
  }, [settings, page]);

  const waiting = state?.kind === 'waiting';
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => void page.look(), catchUpMs);
    return () => clearInterval(timer);
  }, [waiting, page]);

  const setOn = (on: boolean): void => {
    const address = URL.parse(facts?.url ?? '');
    if (site !== undefined && address) session.change((now) => switchSite(now, address, on));
  };

  const resume = (): void => {
    setOn(true);
    // The button goes with its notice; the switch says the same.
    document.getElementById('site-switch')?.focus();
  };

  return (
    <>
      <PopupHeader
        site={site}
        isOn={state?.kind !== 'paused' && state?.kind !== 'unlisted'}
        isListed={settings?.siteMode === 'only'}
        canSwitch={state?.kind !== 'closed'}
        readOnly={readOnly}
        onSwitch={setOn}
        libraryHref={libraryPath({ view: 'topics', query: '' })}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
      <main>
        {problem && (
          <ProblemBanner
            text={i18n.t(`popup.problem.${problem.kind}`)}
            retry={
              problem.kind === 'newer'
                ? undefined
                : { label: i18n.t('popup.problem.retry'), run: () => void session.retry() }
            }
          />
        )}
        {!state || state.kind === 'waiting' ? (
          <Reading />
        ) : state.kind === 'briefing' ? (
          <PageBriefing
            topics={rows}
            timeline={timelineOf(rows.map((row) => row.card))}
            positions={jumps.positions}
            elsewhere={settings ? elsewhereOf(rows, settings) : []}
            topicHref={(topic) => libraryPath({ view: 'topic', topic })}
            onJump={jumps.go}
            onCopy={copyText}
          />
        ) : (
          <PageNotice {...{ tabId, state, site, page, readOnly }} onResume={resume} />
        )}
      </main>
      <p class="visually-hidden" role="status">
        {jumps.spoken}
      </p>
    </>
  );
}

/** Shows only when the page takes its time; see the delay in the style sheet. */
function Reading() {
  return (
    <div class="reading" role="status">
      <span class="visually-hidden">{i18n.t('popup.reading')}</span>
    </div>
  );
}
