import type { ReadResult, Standing } from '../../core/import/import-job.ts';
import type { Answers } from '../../core/import/questions.ts';
import type { BackupContents } from '../../core/import/read-backup.ts';
import type { Pack } from '../../core/knowledge/types.ts';

export type WorkerTask =
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly bytes: ArrayBuffer;
      readonly day: string;
    }
  | { readonly kind: 'answer'; readonly answers: Answers }
  | { readonly kind: 'backup'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'compare'; readonly present: readonly Pack[] };

export interface WorkerAnswer {
  readonly result?: ReadResult;
  readonly standing?: Standing;
  readonly backup?: BackupContents;
}

/** No pack takes that long; a file that does was made to. */
const patience = 60_000;

/** The reading took too long, or the browser gave the worker no memory. */
export class ReadingFailed extends Error {
  override readonly name = 'ReadingFailed';
}

/** Reads one file after the other in a worker of its own. Close it when done. */
export class ImportReader {
  readonly #worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });

  async read(file: File): Promise<ReadResult> {
    const bytes = await file.arrayBuffer();
    const day = new Date(file.lastModified).toISOString().slice(0, 10);
    return this.#result({ kind: 'read', file: file.name, bytes, day }, [bytes]);
  }

  /** Goes on with a file that left something open. */
  answer(answers: Answers): Promise<ReadResult> {
    return this.#result({ kind: 'answer', answers });
  }

  /** Compares the pack that was read last with those that are there. */
  async compare(present: readonly Pack[]): Promise<Standing> {
    const { standing } = await this.#ask({ kind: 'compare', present });
    if (!standing) throw new ReadingFailed('another answer than was asked for');
    return standing;
  }

  async readBackup(file: File): Promise<BackupContents> {
    const bytes = await file.arrayBuffer();
    const { backup } = await this.#ask({ kind: 'backup', bytes }, [bytes]);
    if (!backup) throw new ReadingFailed('another answer than was asked for');
    return backup;
  }

  close(): void {
    this.#worker.terminate();
  }

  async #result(task: WorkerTask, transfer: Transferable[] = []): Promise<ReadResult> {
    const { result } = await this.#ask(task, transfer);
    if (!result) throw new ReadingFailed('another answer than was asked for');
    return result;
  }

  #ask(task: WorkerTask, transfer: Transferable[] = []): Promise<WorkerAnswer> {
    return new Promise((resolve, reject) => {
      const end = setTimeout(() => {
        this.close();
        reject(new ReadingFailed(`it took longer than ${patience / 1000} seconds`));
      }, patience);
      this.#worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        clearTimeout(end);
        resolve(data);
      };
      this.#worker.onerror = (event) => {
        event.preventDefault();
        clearTimeout(end);
        reject(new ReadingFailed(event.message || 'the worker did not start'));
      };
      this.#worker.postMessage(task, transfer);
    });
  }
}
