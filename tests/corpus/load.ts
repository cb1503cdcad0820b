import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { LabelledText } from '../../scripts/eval/labelled-text.ts';
import { readMarkup } from './markup.ts';

/** Where the passages lie. */
export const passagesDir = join(import.meta.dirname, 'passages');

/** All passages, file by file. @throws Error naming file and line of a passage that cannot be read. */
export function loadCorpus(dir: string = passagesDir): LabelledText[] {
  return passagesIn(dir).flatMap(loadPassages);
}

/** Paths of the files that hold passages, sorted. */
export function passagesIn(dir: string = passagesDir): string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(dir, name));
}

/**
 * The passages of one file: `language`, and under `passages` a list of texts, or of maps with `text`
 * and `title`. A passage's id is its file and line.
 */
export function loadPassages(file: string): LabelledText[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) throw new Error(`${file}: ${fault.message}`);
  const language = document.get('language');
  const passages = document.get('passages');
  if (typeof language !== 'string' || !isSeq(passages)) {
    throw new Error(`${file} needs a language and passages`);
  }
  return passages.items.map((item) => {
    const range = (item as { range?: [number, number, number] }).range;
    const id = `${basename(file, '.yaml')}:${lines.linePos(range?.[0] ?? 0).line}`;
    const value: unknown = isMap(item) ? item.toJSON() : (item as { value?: unknown }).value;
    const { text, title } = typeof value === 'string' ? { text: value } : (value as Passage);
    if (typeof text !== 'string') throw new Error(`${id} has no text`);
    return {
      id,
      source: 'corpus',
      language,
      ...(title === undefined ? {} : { title }),
      ...readMarkup(text),
      recallOnly: false,
    };
  });
}

interface Passage {
  readonly text: string;
  readonly title?: string;
}
