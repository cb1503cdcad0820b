import { readFile, standingOf } from '../../core/import/import-job.ts';
import type { Pack } from '../../core/knowledge/types.ts';
import type { WorkerAnswer, WorkerTask } from './import-reader.ts';

/** Reads files of strangers beside the page: it stays alive, and can end this when it takes too long. */
let read: Pack | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerTask>) => {
  postMessage(answerTo(data));
});

function answerTo(task: WorkerTask): WorkerAnswer {
  if (task.kind === 'compare') {
    if (!read) throw new Error('There is no pack to compare.');
    return { kind: 'standing', standing: standingOf(read, task.present) };
  }
  const result = readFile(task.file, new Uint8Array(task.bytes));
  read = result.kind === 'pack' ? result.pack : undefined;
  return { kind: 'read', result };
}
