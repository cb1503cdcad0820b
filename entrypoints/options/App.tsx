import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ProblemBanner } from '../../components/ProblemBanner.tsx';
import { usePageTheme } from '../../components/page-theme.ts';
import { Toast, type ToastMessage } from '../../components/Toast.tsx';
import { useStore } from '../../components/use-store.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import type { SettingsSession } from '../../core/settings-session.ts';
import { PrivacySection } from './PrivacySection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { TopicsSection } from './TopicsSection.tsx';

interface Props {
  readonly session: SettingsSession;
  readonly topics: readonly TopicCard[];
}

/** The settings page: its sections in the order of the side bar, and what all of them share. */
export function App({ session, topics }: Props) {
  const { settings, problem } = useStore(session);
  usePageTheme(settings?.theme);
  const [toast, setToast] = useState<ToastMessage>();
  const readOnly = problem?.kind === 'newer';
  const main = useRef<HTMLElement>(null);
  const dismiss = (): void => {
    setToast(undefined);
    // The button goes with its message; without this the focus would fall to the top of the page.
    main.current?.focus({ preventScroll: true });
  };
  const shared = { settings, readOnly, change: session.change, tell: setToast };
  return (
    <div class="page">
      <SideBar />
      <main ref={main} tabIndex={-1}>
        {problem && (
          <ProblemBanner
            text={i18n.t(`options.problem.${problem.kind}`)}
            detail={problem.detail && i18n.t('options.problem.detail', { detail: problem.detail })}
            retry={
              readOnly
                ? undefined
                : { label: i18n.t('options.problem.retry'), run: () => void session.retry() }
            }
          />
        )}
        {settings && (
          <>
            <TopicsSection {...shared} settings={settings} topics={topics} />
            <SitesSection {...shared} settings={settings} />
            <PrivacySection />
          </>
        )}
      </main>
      <Toast message={toast} onDismiss={dismiss} />
    </div>
  );
}

function SideBar() {
  return (
    <header class="side">
      <p class="brand">{i18n.t('extensionName')}</p>
      <h1 class="visually-hidden">{i18n.t('options.pageTitle')}</h1>
      <nav aria-label={i18n.t('options.sections')}>
        <ul>
          {(['topics', 'sites', 'privacy'] as const).map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{i18n.t(`options.${section}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
