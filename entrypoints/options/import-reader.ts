import type { ReadResult, Standing } from '../../core/import/import-job.ts';
import type { Pack } from '../../core/knowledge/types.ts';

export type WorkerTask =
  | { readonly kind: 'read'; readonly file: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'compare'; readonly present: readonly Pack[] };

export type WorkerAnswer =
  | { readonly kind: 'read'; readonly result: ReadResult }
  | { readonly kind: 'standing'; readonly standing: Standing };

/** No pack takes that long; a file that does was made to. */
const patience = 60_000;

/** The reading took too long, or the browser gave the worker no memory. */
export class ReadingFailed extends Error {
  override readonly name = 'ReadingFailed';
}

/** Reads one file after the other in a worker of its own. Close it when done. */
export class ImportReader {
  readonly #worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });

  async read(file: string, bytes: ArrayBuffer): Promise<ReadResult> {
    const answer = await this.#ask({ kind: 'read', file, bytes }, [bytes]);
    if (answer.kind !== 'read') throw new ReadingFailed('another answer than was asked for');
    return answer.result;
  }

  /** Compares the pack that was read last with those that are there. */
  async compare(present: readonly Pack[]): Promise<Standing> {
    const answer = await this.#ask({ kind: 'compare', present }, []);
    if (answer.kind !== 'standing') throw new ReadingFailed('another answer than was asked for');
    return answer.standing;
  }

  close(): void {
    this.#worker.terminate();
  }

  #ask(task: WorkerTask, transfer: Transferable[]): Promise<WorkerAnswer> {
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
