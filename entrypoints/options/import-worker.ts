import { ImportJob } from '../../core/import/import-job.ts';
import type { WorkerAnswer, WorkerTask } from './import-reader.ts';

/** Reads files of strangers beside the page: it stays alive, and can end this when it takes too long. */
const job = new ImportJob();

addEventListener('message', ({ data }: MessageEvent<WorkerTask>) => {
  void answerTo(data).then(
    (answer) => postMessage(answer),
    // Outside of the promise, so that the page hears of it as of any error of a worker.
    (error) => setTimeout(() => reportFailure(error)),
  );
});

async function answerTo(task: WorkerTask): Promise<WorkerAnswer> {
  switch (task.kind) {
    case 'read':
      return { result: await job.read(task.file, new Uint8Array(task.bytes), task.day) };
    case 'answer':
      return { result: job.answer(task.answers) };
    case 'backup': {
      const { readBackupFile } = await import('../../core/import/read-backup.ts');
      return { backup: readBackupFile(new Uint8Array(task.bytes)) };
    }
    case 'compare':
      return { standing: job.compare(task.present) };
  }
}

function reportFailure(error: unknown): never {
  throw error;
}
