import { useState } from 'preact/hooks';
import { maxLength } from '../../core/backup.ts';
import type { BackupContents } from '../../core/import/read-backup.ts';
import { type PackErrorKind, PackStoreError } from '../../core/packs/pack-error.ts';
import type { Settings } from '../../core/settings.ts';
import { type PackRestore, packRestore, restorePacks } from './backup-actions.ts';
import { useFileRun } from './use-file-run.ts';

/** Where the restoring of a backup stands. Nothing is changed before `restoring`. */
export type RestoreState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly file: string }
  | { readonly step: 'refused'; readonly file: string; readonly reason: Refusal }
  | { readonly step: 'preview'; readonly chosen: Chosen; readonly problem?: PackErrorKind }
  | { readonly step: 'restoring'; readonly chosen: Chosen; readonly share: number };

/** A backup's own fault, what the store of packs says, or nothing that could be read. */
export type Refusal =
  | Extract<BackupContents, { fault: unknown }>
  | { readonly problem: PackErrorKind }
  | 'unreadable';

export interface Chosen {
  readonly file: string;
  readonly settings: Settings;
  readonly packs: PackRestore;
}

type Undo = () => Promise<PackErrorKind | undefined>;

/** Leads a backup from its file to what it changes. @param onPacks called once its packs are stored. */
export function useRestore(onPacks: (chosen: Chosen, undo: Undo) => void) {
  const [state, setState] = useState<RestoreState>({ step: 'idle' });
  const { running, begin, end } = useFileRun();

  const choose = async (file: File): Promise<void> => {
    const mine = begin();
    const show = (next: RestoreState): void => {
      if (running.current === mine) setState(next);
    };
    const refuse = (reason: Refusal) => show({ step: 'refused', file: file.name, reason });
    show({ step: 'reading', file: file.name });
    try {
      if (file.size > maxLength) return refuse({ fault: 'tooLarge', detail: '' });
      const contents = await mine.reader.readBackup(file);
      if ('fault' in contents) return refuse(contents);
      const packs = await packRestore(contents.packs);
      const chosen = { file: file.name, settings: contents.settings, packs };
      show({ step: 'preview', chosen });
    } catch (error) {
      refuse(error instanceof PackStoreError ? { problem: error.kind } : 'unreadable');
    }
  };

  const restore = async (): Promise<void> => {
    if (state.step !== 'preview' || !running.current) return;
    const { chosen } = state;
    const { signal } = running.current.stop;
    const show = (share: number): void => setState({ step: 'restoring', chosen, share });
    if (chosen.packs.changed.length > 0) show(0);
    const restored = await restorePacks(chosen.packs, { onProgress: show, signal });
    if ('problem' in restored) {
      if (!signal.aborted) setState({ step: 'preview', chosen, problem: restored.problem });
      return;
    }
    reset();
    onPacks(chosen, restored.undo);
  };

  const reset = (): void => {
    end();
    setState({ step: 'idle' });
  };
  return { state, choose, restore, reset };
}
