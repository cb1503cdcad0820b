/**
 * Spots topics in files: `npm run -s spot -- [--text] [--explain] FILE...`, one JSON line a mention.
 * Offsets are UTF-16 code units of a text file, or of an HTML file's visible text (see `--text`).
 */
import { parseArgs } from 'node:util';
import { createSpotter, type Judgment } from '../core/spotting/index.ts';
import { bundledIndex } from './spot/bundled-index.ts';
import type { Document } from './spot/document.ts';
import { FileProblem, readDocument } from './spot/read-document.ts';

const usage = `usage: npm run -s spot -- [--text] [--explain] FILE...
  FILE       .txt, or .html of which the visible text is read
  --text     print the text that offsets count in, and spot nothing
  --explain  print refused candidates too, and all that spoke for or against each`;

function main(): void {
  const { values: options, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { text: { type: 'boolean' }, explain: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (options.help) return void console.log(usage);
  if (files.length === 0) throw new FileProblem(`no file given\n${usage}`);

  // All files are read first: a wrong name must not come to light in the middle of the output.
  const documents = files.map((file) => ({ file, document: readDocument(file) }));
  if (options.text) {
    for (const { document } of documents) process.stdout.write(document.text);
    return;
  }
  const spotter = createSpotter(bundledIndex());
  for (const { file, document } of documents) {
    for (const found of judge(document, spotter)) {
      if (options.explain) print(file, found, { accepted: found.accepted, why: found.why });
      else if (found.accepted) print(file, found, { why: found.why.rule });
    }
  }
}

/** Every candidate in a document in order, its offsets in the document's text. */
function judge(
  { text, title, blocks }: Document,
  spotter: ReturnType<typeof createSpotter>,
): Judgment[] {
  const page = [
    { text: title, kind: 'title' as const, start: 0 },
    ...blocks.map(({ start, end, kind }) => ({ text: text.slice(start, end), kind, start })),
  ];
  const judged = spotter.explain(
    page.map(({ text, kind }) => ({ text, kind, scan: spotter.scan(text) })),
  );
  // The title is evidence, but no part of the text.
  return judged.slice(1).flatMap((block, number) => {
    const offset = page[number + 1]?.start ?? 0;
    return block
      .map((found) => ({ ...found, start: found.start + offset, end: found.end + offset }))
      .sort((a, b) => a.start - b.start);
  });
}

function print(file: string, { start, end, surface, topic }: Judgment, more: object): void {
  const bareTopic = topic.slice(topic.lastIndexOf('/') + 1);
  console.log(JSON.stringify({ file, start, end, surface, topic: bareTopic, ...more }));
}

try {
  main();
} catch (error) {
  const isUsage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof FileProblem) && !isUsage) throw error;
  console.error(`spot: ${(error as Error).message}`);
  process.exitCode = 2;
}
