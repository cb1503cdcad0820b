import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ProblemBanner } from '../../components/ProblemBanner.tsx';
import { usePageTheme } from '../../components/page-theme.ts';
import { Toast, type ToastMessage } from '../../components/Toast.tsx';
import { useStore } from '../../components/use-store.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import type { SettingsSession } from '../../core/settings-session.ts';
import { SideBar } from './SideBar.tsx';
import { sections } from './sections.ts';
import { useSection } from './use-section.ts';

interface Props {
  readonly session: SettingsSession;
  readonly topics: readonly TopicCard[];
}

/** The settings page: the side bar, one section, and what all sections share. */
export function App({ session, topics }: Props) {
  const { settings, problem } = useStore(session);
  const [toast, setToast] = useState<ToastMessage>();
  const current = useSection();
  const readOnly = problem?.kind === 'newer';
  const main = useRef<HTMLElement>(null);
  usePageTheme(settings?.theme);
  useEffect(() => {
    document.title = `${i18n.t(`options.section.${current}`)} – ${i18n.t('options.pageTitle')}`;
  }, [current]);
  const dismiss = (): void => {
    setToast(undefined);
    // The button goes with its message; without this the focus would fall to the top of the page.
    main.current?.focus({ preventScroll: true });
  };
  const { Section } = sections[current];
  return (
    <div class="page">
      <SideBar current={current} />
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
          <Section {...{ settings, readOnly, topics }} change={session.change} tell={setToast} />
        )}
      </main>
      <Toast message={toast} onDismiss={dismiss} />
    </div>
  );
}
