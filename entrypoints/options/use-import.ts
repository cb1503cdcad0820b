import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadResult, Standing } from '../../core/import/import-job.ts';
import { sizeProblem } from '../../core/import/read-bytes.ts';
import type { Pack } from '../../core/knowledge/types.ts';
import { type PackErrorKind, PackStoreError } from '../../core/packs/pack-error.ts';
import { listPacks, putPack, readPack } from '../../core/packs/pack-store.ts';
import { ImportReader } from './import-reader.ts';

type Refusal = Extract<ReadResult, { kind: 'problems' }>;

/** Where an import stands. Nothing is stored before `storing`. */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly file: string }
  | ({ readonly step: 'refused'; readonly file: string } & Refusal)
  | { readonly step: 'failed'; readonly detail: string }
  | { readonly step: 'preview'; readonly preview: Preview }
  | { readonly step: 'storing'; readonly preview: Preview; readonly share: number }
  | { readonly step: 'unstored'; readonly preview: Preview; readonly problem: PackErrorKind };

export interface Preview {
  readonly file: string;
  readonly pack: Pack;
  readonly standing: Standing;
  /** All packs that were there, for their topics' names. */
  readonly present: readonly Pack[];
}

export interface Import {
  readonly state: ImportState;
  take(file: File): Promise<void>;
  store(): Promise<void>;
  /** Gives up, whatever is going on. */
  reset(): void;
}

/** Leads one file from the reader's hand into the store of packs. */
export function useImport(onStored: (preview: Preview) => void): Import {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const running = useRef<{ reader: ImportReader; stop: AbortController }>(undefined);
  const end = useCallback((): void => {
    running.current?.reader.close();
    running.current?.stop.abort();
    running.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const take = async (file: File): Promise<void> => {
    end();
    const mine = { reader: new ImportReader(), stop: new AbortController() };
    running.current = mine;
    const show = (next: ImportState): void => {
      if (running.current === mine) setState(next);
    };
    show({ step: 'reading', file: file.name });
    try {
      const tooLarge = sizeProblem(file.name, file.size);
      const result: ReadResult = tooLarge
        ? { kind: 'problems', problems: [tooLarge], total: 1 }
        : await mine.reader.read(file.name, await file.arrayBuffer());
      if (result.kind === 'problems') return show({ step: 'refused', file: file.name, ...result });
      const present = await presentPacks();
      const standing = await mine.reader.compare(present);
      const preview = { file: file.name, pack: result.pack, standing, present };
      show({ step: 'preview', preview });
    } catch (error) {
      show({ step: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };

  const store = async (): Promise<void> => {
    if (!('preview' in state) || !running.current) return;
    const { preview } = state;
    const { stop } = running.current;
    const show = (share: number): void => setState({ step: 'storing', preview, share });
    show(0);
    try {
      await putPack(preview.pack, 'imported', { onProgress: show, signal: stop.signal });
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
  return { state, take, store, reset };
}

/** The bundled pack and all that are stored. One that is damaged is left out, so that it can be replaced. */
async function presentPacks(): Promise<readonly Pack[]> {
  const { default: bundled } = await import('virtual:knowledge/pack');
  const stored = await Promise.all(
    (await listPacks()).map(({ id }) => readPack(id).catch(() => undefined)),
  );
  return [bundled, ...stored.filter((pack) => pack !== undefined)];
}
