/**
 * Measures the spotting on labelled text: `npm run -s eval -- FILE...` (JSON lines, or passages of
 * tests/corpus as YAML; without files, the whole corpus).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { topicSpecs } from '../core/knowledge/compile.ts';
import { buildIndex } from '../core/spotting/index.ts';
import { PackError, readPack } from '../data/read-packs.ts';
import { loadPassages, passagesIn } from '../tests/corpus/load.ts';
import { baselines } from './eval/baselines.ts';
import { errorLines } from './eval/errors.ts';
import type { LabelledText } from './eval/labelled-text.ts';
import { onlyTopic } from './eval/only-topic.ts';
import { readRecords } from './eval/read-records.ts';
import { table, toJson } from './eval/report.ts';
import { type Judged, judge } from './eval/score.ts';
import { explainer, spotterMarker } from './eval/spot-text.ts';
import { sumUp } from './eval/tally.ts';
import { readTopicMap, rowOf } from './eval/topic-map.ts';

const usage = `usage: npm run -s eval -- [FILE...] [options]
  --errors            every miss, wrong mark and sprung trap in its sentence
  --topic ID          only this topic of the labels
  --by source|lang    a table for each source or language too
  --baseline WHICH    names or regex instead of the spotter
  --pack DIR          another pack
  --topics FILE       which of our topics count as right for a topic of the labels
  --json FILE         the numbers as JSON`;

const root = join(import.meta.dirname, '..');

function main(): void {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'boolean', default: false },
      topic: { type: 'string' },
      by: { type: 'string' },
      baseline: { type: 'string' },
      pack: { type: 'string', default: join(root, 'data/us-china-cyber-2015') },
      topics: { type: 'string', default: join(root, 'tests/corpus/eval-topics.json') },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) {
    console.log(usage);
    return;
  }
  const map = readTopicMap(options.topics);
  const files = positionals.length > 0 ? positionals : passagesIn();
  const texts = files.flatMap((file) =>
    file.endsWith('.yaml') ? loadPassages(file) : readRecords(file, map),
  );

  const specs = topicSpecs(readPack(options.pack));
  const index = buildIndex(specs);
  const baseline = options.baseline as keyof typeof baselines | undefined;
  if (baseline && !(baseline in baselines)) throw new Error(usage);
  const mark = baseline ? baselines[baseline](specs) : spotterMarker(index);
  const judged = texts
    .map((text) => judge(text, mark(text)))
    .map((result) => (options.topic ? onlyTopic(result, options.topic, map) : result));

  const row = (topic: string): string => rowOf(map, topic);
  const groups = new Map<string, Judged[]>();
  if (options.by) {
    const key = options.by === 'lang' ? 'language' : 'source';
    for (const result of judged) {
      const group = groupOf(result.text, key);
      groups.set(group, [...(groups.get(group) ?? []), result]);
    }
  }
  if (options.errors) {
    const explain = explainer(index);
    console.log(judged.flatMap((result) => errorLines(result, explain)).join('\n'), '\n');
  }
  for (const [name, results] of groups) console.log(table(name, sumUp(results, row)), '\n');
  const total = sumUp(judged, row);
  console.log(table(baseline ? `baseline ${baseline}` : 'spotter', total));
  if (options.json) {
    const byGroup = [...groups].map(([name, results]) => [name, toJson(sumUp(results, row))]);
    const numbers = {
      ...toJson(total),
      ...(options.by ? { groups: Object.fromEntries(byGroup) } : {}),
    };
    writeFileSync(options.json, `${JSON.stringify(numbers, null, 2)}\n`);
  }
}

function groupOf(text: LabelledText, key: 'language' | 'source'): string {
  return `${key} ${text[key]}`;
}

try {
  main();
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
