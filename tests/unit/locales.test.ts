import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/setup/run.ts';
import { sourceFiles } from './source-files.ts';

/** Key to the message, or to its forms for one, several and none. */
type Messages = ReadonlyMap<string, readonly string[]>;

const folder = join(root, 'locales');
const files = readdirSync(folder);
const english = readMessages('en.yml');
const code = [
  ...sourceFiles('core', 'components', 'entrypoints').map((file) => file.text),
  readFileSync(join(root, 'wxt.config.ts'), 'utf8'),
].join('\n');

test('there are messages in three languages', () => {
  expect(files.sort()).toEqual(['de.yml', 'en.yml', 'zh_CN.yml']);
  expect(english.size).toBeGreaterThan(100);
});

describe.each(files)('%s', (file) => {
  const messages = readMessages(file);

  test('has every message and no other', () => {
    expect(difference(english.keys(), messages.keys()), 'missing').toEqual([]);
    expect(difference(messages.keys(), english.keys()), 'of no use').toEqual([]);
  });

  test('fills in the same values', () => {
    const differing = [...english].filter(
      ([key, forms]) => placeholders(forms) !== placeholders(messages.get(key) ?? forms),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leaves no message empty and none with room at its ends', () => {
    const untidy = [...messages].filter(([, forms]) =>
      forms.some((text) => !/^\S.*\S$/s.test(text)),
    );
    expect(untidy.map(([key]) => key)).toEqual([]);
  });

  test('describes the extension in as many letters as the stores take', () => {
    expect(messages.get('extensionDescription')?.[0]?.length).toBeLessThanOrEqual(132);
  });

  test('says in which language its dates are', () => {
    const [locale = ''] = messages.get('date.locale') ?? [];
    const language = basename(file, '.yml').replace('_', '-');
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
    expect(locale.startsWith(language)).toBe(true);
  });
});

test('every message is used', () => {
  const used = usedKeys();
  expect([...english.keys()].filter((key) => !used(key))).toEqual([]);
});

/** Whether the code names a key: as a text, in a template (`kind.${kind}`), or in the manifest. */
function usedKeys(): (key: string) => boolean {
  const texts = new Set(
    [...code.matchAll(/'(__MSG_)?([\w.]+?)(?:__)?'/g)].map(([, inManifest, text = '']) =>
      // The manifest writes a key's dots as underscores.
      inManifest ? text.replaceAll('_', '.') : text,
    ),
  );
  const templates = [...code.matchAll(/\bi18n\.t\(\s*`([^`]+)`/g)].map(
    ([, template = '']) =>
      new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '\\w+')}$`),
  );
  return (key) => texts.has(key) || templates.some((template) => template.test(key));
}

function readMessages(file: string): Messages {
  const messages = new Map<string, readonly string[]>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      messages.set(path, [value]);
    } else if (isPlural(value)) {
      messages.set(path, Object.values(value));
    } else {
      for (const [key, inner] of Object.entries(value as object)) {
        visit(inner, path ? `${path}.${key}` : key);
      }
    }
  };
  visit(parse(readFileSync(join(folder, file), 'utf8')), '');
  return messages;
}

function isPlural(value: unknown): value is Record<string, string> {
  return Object.keys(value as object).every((key) => /^(\d|n)$/.test(key));
}

/** What a message leaves open, over all of its forms: "one" may say its number in words. */
function placeholders(forms: readonly string[]): string {
  const found = forms.flatMap((text) => text.match(/\{\w+\}|\$\d/g) ?? []);
  return [...new Set(found)].sort().join(' ');
}

function difference(these: Iterable<string>, those: Iterable<string>): string[] {
  const others = new Set(those);
  return [...these].filter((key) => !others.has(key));
}
