import type { PackFile, Path, Problem } from '../knowledge/problems.ts';
import { lineInJson } from './json-lines.ts';

/** For so many problems of a file the line is looked up; it takes a walk through the text each. */
const mostLines = 100;

/** Reads one JSON file. Nothing in it is trusted yet: `checkPlain` comes next. */
export function readJson(file: string, text: string): PackFile | { problems: Problem[] } {
  try {
    const data: unknown = JSON.parse(text);
    let lookups = 0;
    const locate = (path: Path) => {
      lookups += 1;
      return lookups > mostLines ? undefined : { line: lineInJson(text, path) };
    };
    return { file, data, locate };
  } catch (error) {
    const reason = (error as Error).message;
    // Browsers name the place where they can, each in its own words; an end that is missing is at the end.
    const line = /line (\d+)/.exec(reason)?.[1] ?? text.trimEnd().split('\n').length;
    return { problems: [{ file, line: Number(line), key: '', message: `is no JSON: ${reason}` }] };
  }
}
