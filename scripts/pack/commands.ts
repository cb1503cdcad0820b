import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { clashesBetween } from '../../core/knowledge/clashes.ts';
import { toWritten } from '../../core/knowledge/to-written.ts';
import type { Pack } from '../../core/knowledge/types.ts';
import { formatYaml } from '../../data/format-yaml.ts';
import { coverageLines, sizeLine } from '../../data/pack-lines.ts';
import { readPack } from '../../data/read-packs.ts';
import { adviceOn } from './advice.ts';
import { NoArticle, readArticle } from './article.ts';
import { findCandidates } from './candidates.ts';
import { idOf, scaffold } from './scaffold.ts';

/** The author's input is at fault; the message says how to mend it. */
export class AuthorProblem extends Error {}

/** Makes a folder for a pack about the article; never writes into one that is there. Returns what to say. */
export function newPack(file: string, folder: string | undefined): string[] {
  const article = orProblem(() => readArticle(file, read(file)), file, NoArticle);
  const id = idOf(article.title);
  const target = folder ?? id;
  if (existsSync(target)) throw new AuthorProblem(`${target} exists already; name another folder`);
  const candidates = findCandidates(article.paragraphs);
  const files = scaffold(id, article, candidates);
  mkdirSync(join(target, 'topics'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(target, path), formatYaml(text));
  }
  const unknown = [
    ...(article.author === '' ? ['author'] : []),
    ...(article.published === undefined ? ['published and as_of'] : []),
  ];
  return [
    `${target}: ${article.paragraphs.length} paragraphs, ${candidates.length} candidates`,
    ...(unknown.length > 0
      ? [`The article does not say: ${unknown.join(', ')}. Fill that in in pack.yaml.`]
      : []),
    'Next: delete the topics that no reader asks about, write summaries and statements in your own words,',
    `then run: npm run pack -- check ${target}`,
  ];
}

/** Checks a pack and says what could be better. @throws PackError with every problem */
export function checkPack(folder: string, others: readonly Pack[]): string[] {
  const pack = readFolder(folder);
  const advice = adviceOn(pack).map(({ topic, text }) => `topics/${topic}.yaml: ${text}`);
  const clashes = clashesBetween(
    pack,
    others.filter(({ id }) => id !== pack.id),
  ).map(
    ({ form, topic, other }) =>
      `topics/${topic}.yaml: "${form}" is a form of ${other} too; a card will show both`,
  );
  const leftover = /^# *1: /m.test(read(join(folder, 'pack.yaml')))
    ? [
        'pack.yaml: still holds the article in its comments; take it out before you pass the folder on',
      ]
    : [];
  return [
    `${sizeLine(pack)}, no problem`,
    ...coverageLines(pack),
    ...section('Advice', [...leftover, ...advice]),
    ...section('Shared with other packs', clashes),
  ];
}

/** Writes the pack as one file that the extension imports. @throws PackError with every problem */
export function buildPack(folder: string, out: string | undefined): string[] {
  const pack = readFolder(folder);
  const file = out ?? `${pack.id}-${pack.version}.json`;
  writeFileSync(file, `${JSON.stringify(toWritten(pack), null, 1)}\n`);
  return [`${file}: ${pack.topics.length} topics; import it in Backgrounder's settings`];
}

function readFolder(folder: string): Pack {
  if (!existsSync(join(folder, 'pack.yaml')))
    throw new AuthorProblem(`${folder} is no pack: it has no pack.yaml`);
  if (!existsSync(join(folder, 'topics')))
    throw new AuthorProblem(`${folder} is no pack: it has no folder "topics"`);
  return readPack(resolve(folder));
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new AuthorProblem(`${basename(file)} cannot be read: ${(error as Error).message}`);
  }
}

function orProblem<T>(make: () => T, file: string, kind: new (...args: never[]) => Error): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof kind) throw new AuthorProblem(`${file}: ${error.message}`);
    throw error;
  }
}
