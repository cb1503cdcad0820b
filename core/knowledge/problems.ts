/** One thing wrong with a pack, placed so that its author finds it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; absent where the format keeps no lines. */
  readonly line?: number;
  /** Where in the file: `statements[2].date`. Empty for the file as a whole. */
  readonly key: string;
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** A file of a pack, read but not checked. */
export interface PackFile {
  /** Path inside the pack: `pack.yaml`, `topics/nsa.yaml`. */
  readonly file: string;
  readonly data: unknown;
  /** The line of a value, or of its nearest parent that is there. */
  readonly locate?: (path: Path) => { readonly line: number } | undefined;
}

/** Collects the problems of one file, or of a part of it. */
export type Report = (path: Path, message: string) => void;

/** A report that adds to `problems`, placing every problem below `base`. */
export function reporter(file: PackFile, problems: Problem[], base: Path = []): Report {
  return (path, message) => {
    const full = [...base, ...path];
    const line = file.locate?.(full)?.line;
    const place = { file: file.file, key: writePath(full), message };
    problems.push(line === undefined ? place : { ...place, line });
  };
}

/** "topics/nsa.yaml:12: statements[0].date: is no EDTF date" */
export function writeProblem({ file, line, key, message }: Problem): string {
  return [line === undefined ? file : `${file}:${line}`, key, message]
    .filter((part) => part !== '')
    .join(': ');
}

function writePath(path: Path): string {
  return path
    .map((step, n) => {
      if (typeof step === 'number') return `[${step}]`;
      const plain = /^[\w-]+$/.test(step) ? step : JSON.stringify(step.slice(0, 60));
      return n === 0 ? plain : `.${plain}`;
    })
    .join('');
}
