import { useState } from 'preact/hooks';
import type { ReadResult, Standing } from '../../core/import/import-job.ts';
import type { Answers, Questions, Remarks } from '../../core/import/questions.ts';
import { sizeProblem } from '../../core/import/read-bytes.ts';
import type { Pack } from '../../core/knowledge/types.ts';
import { type PackErrorKind, PackStoreError } from '../../core/packs/pack-error.ts';
import { readSoundPacks } from '../../core/packs/pack-store.ts';
import { importPack } from './pack-actions.ts';
import { type FileRun, useFileRun } from './use-file-run.ts';

type Refusal = Extract<ReadResult, { kind: 'problems' }>;

/** Where an import stands. Nothing is stored before `storing`. */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly file: string }
  | ({ readonly step: 'asking' } & Asked)
  | ({ readonly step: 'refused'; readonly file: string; readonly asked?: Asked } & Refusal)
  | { readonly step: 'failed'; readonly detail: string }
  | { readonly step: 'preview'; readonly preview: Preview }
  | { readonly step: 'storing'; readonly preview: Preview; readonly share: number }
  | { readonly step: 'unstored'; readonly preview: Preview; readonly problem: PackErrorKind };

/** What a file left open, and what the reader has answered so far. */
export interface Asked {
  readonly file: string;
  readonly questions: Questions;
  readonly answers?: Answers;
}

export interface Preview {
  readonly file: string;
  readonly pack: Pack;
  readonly standing: Standing;
  /** All packs that were there, for their topics' names. */
  readonly present: readonly Pack[];
  readonly asked?: Asked;
  readonly remarks?: Remarks | undefined;
}

export interface Import {
  readonly state: ImportState;
  take(file: File): Promise<void>;
  answer(answers: Answers): Promise<void>;
  /** To what the file left open, with the answers that were given. */
  askAgain(asked: Asked): void;
  store(): Promise<void>;
  /** Gives up, whatever is going on. */
  reset(): void;
}

/** Leads one file from the reader's hand into the store of packs. */
export function useImport(onStored: (preview: Preview) => void): Import {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const { running, begin, end } = useFileRun();

  /** Reads a step further, and shows what comes of it unless something else has begun since. */
  const proceed = async (
    file: string,
    mine: FileRun,
    read: () => Promise<ReadResult>,
    asked?: Asked,
  ): Promise<void> => {
    const show = (next: ImportState): void => {
      if (running.current === mine) setState(next);
    };
    const again = asked && { asked };
    show({ step: 'reading', file });
    try {
      const result = await read();
      if (result.kind === 'problems') return show({ step: 'refused', file, ...again, ...result });
      if (result.kind === 'questions') {
        return show({ step: 'asking', file, questions: result.questions });
      }
      const present = await presentPacks();
      const standing = await mine.reader.compare(present);
      const { pack, remarks } = result;
      const preview = { file, pack, remarks, standing, present, ...again };
      show({ step: 'preview', preview });
    } catch (error) {
      show({ step: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };

  const take = (file: File): Promise<void> => {
    const mine = begin();
    return proceed(file.name, mine, async () => {
      const tooLarge = sizeProblem(file.name, file.size);
      if (tooLarge) return { kind: 'problems', problems: [tooLarge], total: 1 };
      return mine.reader.read(file);
    });
  };

  const answer = async (answers: Answers): Promise<void> => {
    const mine = running.current;
    if (state.step !== 'asking' || !mine) return;
    const { file, questions } = state;
    const asked = { file, questions, answers };
    await proceed(file, mine, () => mine.reader.answer(answers), asked);
  };

  const store = async (): Promise<void> => {
    if (!('preview' in state) || !running.current) return;
    const { preview } = state;
    const { stop } = running.current;
    const show = (share: number): void => setState({ step: 'storing', preview, share });
    show(0);
    try {
      await importPack(preview.pack, { onProgress: show, signal: stop.signal });
      end();
      setState({ step: 'idle' });
      onStored(preview);
    } catch (error) {
      if (!(error instanceof PackStoreError)) throw error;
      if (error.kind === 'stopped') return;
      setState({ step: 'unstored', preview, problem: error.kind });
    }
  };

  const reset = (): void => {
    end();
    setState({ step: 'idle' });
  };
  const askAgain = (asked: Asked): void => setState({ step: 'asking', ...asked });
  return { state, take, answer, askAgain, store, reset };
}

/** The bundled pack and all that are stored. One that is damaged is left out, so that it can be replaced. */
async function presentPacks(): Promise<readonly Pack[]> {
  const { default: bundled } = await import('virtual:knowledge/pack');
  return [bundled, ...(await readSoundPacks()).map(({ pack }) => pack)];
}
