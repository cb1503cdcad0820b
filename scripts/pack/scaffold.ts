import type { Article } from './article.ts';
import type { Candidate } from './candidates.ts';
import { resolveDates } from './resolve-dates.ts';

/** The files of a new pack by path, before they are put into canonical form. */
export type Scaffold = Readonly<Record<string, string>>;

const width = 110;
/** A card with more is a page. */
const mostStatements = 6;

/**
 * A pack to be written: the source is filled in, each candidate has a file with its aliases, and what the
 * author has to write is empty, so that a check names it until it is done.
 */
export function scaffold(id: string, article: Article, candidates: readonly Candidate[]): Scaffold {
  const ids = uniqueIds(candidates);
  return Object.fromEntries([
    ['pack.yaml', manifest(id, article)],
    ...candidates.map(
      (candidate, n) => [`topics/${ids[n]}.yaml`, topic(candidate, article)] as const,
    ),
  ]);
}

/** "Zur Lage: Öl & Gas" -> "zur-lage-ol-gas" */
export function idOf(name: string): string {
  const id = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[.’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return id || 'untitled';
}

function manifest(id: string, { title, author, published, url, paragraphs }: Article): string {
  return `# yaml-language-server: $schema=../pack.schema.json
id: ${id}
title: ${quoted(title)}
version: 0.1.0
# Of your own sentences; the article keeps its own.
license: CC0-1.0
language: en
as_of: ${published ?? '""'}
sources:
  - id: article
    title: ${quoted(title)}
    author: ${quoted(author)}
    published: ${published ?? '""'}
    paragraphs: ${paragraphs.length}
${url === undefined ? '' : `    url: ${quoted(url)}\n`}
# The article, for you alone: take these lines out before you pass the folder on.
${paragraphs.map((text, n) => comment(`${n + 1}: ${text}`)).join('\n#\n')}
`;
}

function topic({ name, kind, names, shorthands, paragraphs }: Candidate, article: Article): string {
  const found = paragraphs.map((paragraph) => ({
    paragraph,
    dates: article.published
      ? resolveDates(article.paragraphs[paragraph - 1] ?? '', article.published)
      : [],
  }));
  const hints = found.flatMap(({ paragraph, dates }) =>
    dates.map(({ written, dates }) => `para. ${paragraph}: "${written}" is ${dates.join(' or ')}`),
  );
  const statements = found.slice(0, mostStatements).map(({ paragraph, dates }) => {
    const [date, ...others] = dates.flatMap(({ dates }) => dates);
    const only = others.length === 0 ? date : undefined;
    return `  - text: ""
    date: ${only ?? article.published ?? '""'}
    paragraphs: [${paragraph}]`;
  });
  return `# yaml-language-server: $schema=../../topic.schema.json
${hints.map(comment).join('\n')}
name: ${quoted(name)}
kind: ${kind}
summary: ""
statements:
${statements.join('\n')}
aliases:
${aliasList('names', names)}${aliasList('shorthands', shorthands)}`;
}

function aliasList(key: string, forms: readonly string[]): string {
  return forms.length === 0
    ? ''
    : `  ${key}:\n${forms.map((form) => `    - ${quoted(form)}\n`).join('')}`;
}

function uniqueIds(candidates: readonly Candidate[]): string[] {
  const taken = new Set<string>(['pack']);
  return candidates.map(({ name }) => {
    let id = idOf(name);
    for (let n = 2; taken.has(id); n += 1) id = `${idOf(name)}-${n}`;
    taken.add(id);
    return id;
  });
}

/** JSON's strings are YAML's too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines.join('\n');
}
