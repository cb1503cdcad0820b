import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../data/write-schemas.ts';

const data = join(import.meta.dirname, '../../data');

test.each(Object.entries(schemaFiles()))('%s is current (npm run schemas)', (file, text) => {
  expect(JSON.parse(readFileSync(join(data, file), 'utf8'))).toEqual(JSON.parse(text));
});

test('the topic schema explains every field to the author', () => {
  const { properties } = JSON.parse(schemaFiles()['topic.schema.json'] ?? '');
  const silent = Object.entries<{ description?: string }>({
    ...properties,
    ...properties.statements.items.properties,
    ...properties.aliases.properties,
  }).filter(([, { description }]) => !description);
  expect(silent.map(([name]) => name)).toEqual([]);
});
