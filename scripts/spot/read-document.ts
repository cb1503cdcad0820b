import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { splitText } from '../../core/spotting/index.ts';
import type { Document } from './document.ts';
import { visibleText } from './visible-text.ts';

/** A file that cannot be read as a document; the message says why. */
export class FileProblem extends Error {}

/** @throws FileProblem for a file that is missing, no file, or of another type than text and HTML. */
export function readDocument(file: string): Document {
  switch (extname(file).toLowerCase()) {
    case '.txt': {
      const text = read(file);
      return { text, title: '', blocks: splitText(text) };
    }
    case '.html':
    case '.htm':
      return visibleText(read(file));
    default:
      throw new FileProblem(`${file}: unknown type of file; .txt and .html can be read`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new FileProblem(`${file}: no such file`);
    if (code === 'EISDIR') throw new FileProblem(`${file}: a folder, not a file`);
    throw new FileProblem(`${file}: ${(error as Error).message}`);
  }
}
