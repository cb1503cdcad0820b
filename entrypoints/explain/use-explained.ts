import { useEffect, useState } from 'preact/hooks';
import { readAsked, watchAsked } from '../../core/explain/explain-request.ts';
import { type ExplainedBlock, explainText } from '../../core/explain/explain-text.ts';
import { spottersFor } from '../../core/explain/pack-spotters.ts';
import type { Selected } from '../../core/notes/note.ts';
import { watchPacks } from '../../core/packs/pack-changes.ts';
import { choiceOf } from '../../core/page-choice.ts';
import { readSettings, watchSettings } from '../../core/settings-store.ts';

export interface Explained {
  /** Undefined where nothing was asked about. */
  readonly asked: Selected | undefined;
  readonly blocks: readonly ExplainedBlock[];
}

/** What was asked about last with what is known of it, now and after each change; undefined until then. */
export function useExplained(): Explained | undefined {
  const [explained, setExplained] = useState<Explained>();
  useEffect(() => {
    let latest = 0;
    const read = async (): Promise<void> => {
      latest += 1;
      const mine = latest;
      const next = await explain();
      if (mine === latest) setExplained(next);
    };
    const stops = [watchAsked, watchPacks, watchSettings].map((watch) => watch(() => void read()));
    void read();
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return explained;
}

async function explain(): Promise<Explained> {
  const [asked, settings] = await Promise.all([readAsked(), readSettings()]);
  if (!asked) return { asked, blocks: [] };
  const spotters = await spottersFor(asked.text, settings);
  // A topic that is hidden in pages is told all the same where somebody asks for it.
  const choice = choiceOf({ ...settings, disabledTopics: [] });
  return { asked, blocks: explainText(asked.text, asked.page.title, spotters, choice) };
}
