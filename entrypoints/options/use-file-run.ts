import { useCallback, useEffect, useRef } from 'preact/hooks';
import { ImportReader } from './import-reader.ts';

/** What is going on with one file: its reader, and the way to stop what comes after. */
export interface FileRun {
  readonly reader: ImportReader;
  readonly stop: AbortController;
}

/** One file at a time: another, or the end of the component, ends whatever is going on. */
export function useFileRun() {
  const running = useRef<FileRun>(undefined);
  const end = useCallback((): void => {
    running.current?.reader.close();
    running.current?.stop.abort();
    running.current = undefined;
  }, []);
  useEffect(() => end, [end]);
  const begin = (): FileRun => {
    end();
    const run = { reader: new ImportReader(), stop: new AbortController() };
    running.current = run;
    return run;
  };
  return { running, begin, end };
}
