/** The forms of a file that can be imported. */
export type ImportFormat = 'json' | 'yaml' | 'table' | 'turtle' | 'json-ld';

/** What the file picker offers. */
export const importEndings = ['.json', '.yaml', '.yml', '.csv', '.tsv', '.ttl', '.jsonld'];

const byEnding: Readonly<Partial<Record<string, ImportFormat>>> = {
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
  ttl: 'turtle',
  turtle: 'turtle',
  jsonld: 'json-ld',
};

/** In which form a file is, by its name; what SKOS puts into JSON is told apart by its words. */
export function formatOf(file: string, text: string): ImportFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = byEnding[ending];
  if (format !== 'json') return format;
  // A pack has neither a context nor the address of a vocabulary.
  return /"@(?:context|graph|id|type)"\s*:/.test(text.slice(0, 20_000)) ? 'json-ld' : 'json';
}
