/**
 * Writes the JSON Schemas that editors complete and check pack files with, from the schema that the
 * extension itself checks with: `node data/write-schemas.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { manifestSchema, topicSchema } from '../core/knowledge/pack-schema.ts';

const schemas = {
  'pack.schema.json': { title: 'Backgrounder pack', schema: manifestSchema },
  'topic.schema.json': { title: 'Backgrounder topic', schema: topicSchema },
};

/** The text of every schema file, by file name. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([file, { title, schema }]) => {
      // What a schema cannot say, such as which days exist, the parser checks.
      const body = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
      const { $schema, ...rest } = body;
      return [file, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

if (import.meta.main) {
  for (const [file, text] of Object.entries(schemaFiles())) {
    writeFileSync(join(import.meta.dirname, file), text);
  }
}
