import { NotebookPen } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon.tsx';
import { usePageTheme } from '../../components/page-theme.ts';
import { useStore } from '../../components/use-store.ts';
import { localDay } from '../../core/dates.ts';
import type { Selected } from '../../core/notes/note.ts';
import { draftOn } from '../../core/notes/selection-draft.ts';
import type { SettingsSession } from '../../core/settings-session.ts';
import { topicsOf } from '../../core/spotting/types.ts';
import { ExplainedCard } from './ExplainedCard.tsx';
import { ExplainedText } from './ExplainedText.tsx';
import { type Explained, useExplained } from './use-explained.ts';

interface Props {
  readonly session: SettingsSession;
}

/** What is known of selected words, wherever they stand: for documents that cannot be marked. */
export function App({ session }: Props) {
  const { settings } = useStore(session);
  const explained = useExplained();
  usePageTheme(settings?.theme);
  useEffect(() => {
    document.title = `${i18n.t('explain.title')} – ${i18n.t('extensionName')}`;
  }, []);
  if (!explained) return null;
  if (!explained.asked) return <p class="explain-note">{i18n.t('explain.empty')}</p>;
  return <Answer {...explained} asked={explained.asked} />;
}

function Answer({ asked, blocks }: Explained & { readonly asked: Selected }) {
  const mentions = blocks.flatMap((block) => block.mentions);
  const [chosen, setChosen] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words begin anew.
  useEffect(() => setChosen(undefined), [asked.text]);
  const first = mentions.findIndex(({ isPossible }) => !isPossible);
  const shown = mentions[chosen ?? -1] ? (chosen as number) : Math.max(0, first);
  const mention = mentions[shown];
  const topics = new Set(mentions.flatMap(topicsOf)).size;
  return (
    <main>
      <header>
        <h1 class="eyebrow">{i18n.t('explain.text')}</h1>
        <ExplainedText blocks={blocks} shown={shown} onShow={setChosen} />
        <p class="explain-count meta" role="status">
          {topics === 0 ? i18n.t('explain.none') : i18n.t('popup.topics', topics)}
        </p>
      </header>
      {mention && (
        <ExplainedCard
          key={`${shown} ${topicsOf(mention).join()} ${asked.text}`}
          mention={mention}
        />
      )}
      <button type="button" class="button" onClick={() => void writeNote(asked)}>
        <Icon icon={NotebookPen} />
        {i18n.t('explain.add')}
      </button>
    </main>
  );
}

/** Goes on in this window, to the editor. */
async function writeNote(asked: Selected): Promise<void> {
  const draft = await draftOn(asked, localDay());
  location.assign(`/note.html#${draft.key}`);
}
