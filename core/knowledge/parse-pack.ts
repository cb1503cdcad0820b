import {
  checkRelations,
  checkSources,
  checkStatements,
  checkVocabulary,
  type TopicDraft,
} from './check-pack.ts';
import { idForm, manifestSchema, topicSchema } from './pack-schema.ts';
import { checkPlain } from './plain-data.ts';
import { type PackFile, type Problem, type Report, reporter } from './problems.ts';
import { readAs } from './schema-problems.ts';
import { toPack } from './to-pack.ts';
import type { Pack } from './types.ts';

/**
 * Reads a pack from its files, the same way at build time and for imported packs: `pack.yaml` (or
 * `.json`) is the manifest, every other file a topic that bears the file's name. A pack of one file
 * holds its topics under `topics`.
 *
 * @returns the pack, or everything that is wrong with it; nothing is repaired or left out.
 */
export function parsePack(
  files: readonly PackFile[],
): { readonly pack: Pack } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const manifestFile = files.find(isManifest);
  if (!manifestFile) {
    return { problems: [{ file: 'pack.yaml', key: '', message: 'the pack has no manifest' }] };
  }
  const sound = files.filter((file) => checkPlain(file.data, reporter(file, problems)));

  const inManifest = reporter(manifestFile, problems);
  const manifest = sound.includes(manifestFile)
    ? readAs(manifestSchema, manifestFile.data, inManifest)
    : undefined;
  const drafts: TopicDraft[] = Object.entries(manifest?.topics ?? {}).map(([id, written]) => ({
    id,
    written,
    report: reporter(manifestFile, problems, ['topics', id]),
  }));
  const declared = new Set(drafts.map(({ id }) => id));
  for (const file of files) {
    if (isManifest(file)) {
      if (file !== manifestFile) reporter(file, problems)([], 'is a second manifest');
      continue;
    }
    const report = reporter(file, problems);
    const id = declare(file, declared, report);
    const written = sound.includes(file) ? readAs(topicSchema, file.data, report) : undefined;
    if (written) drafts.push({ id, written, report });
  }
  if (manifest && declared.size === 0) inManifest([], 'the pack has no topic');

  if (manifest) {
    checkSources(manifest, inManifest);
    for (const draft of drafts) checkStatements(draft, manifest.sources);
    // A manifest that cannot be read may declare topics that nobody knows of.
    for (const draft of drafts) checkRelations(draft, declared);
  }
  checkVocabulary(drafts);
  if (!manifest || problems.length > 0) return { problems };
  return { pack: toPack(manifest, drafts) };
}

/** Takes a topic's id from its file's name. */
function declare({ file }: PackFile, declared: Set<string>, report: Report): string {
  const id = baseName(file);
  if (!idForm.test(id)) {
    report([], 'the file name is the id: small letters, digits and single hyphens');
  }
  if (declared.has(id)) report([], `there is another topic "${id}"`);
  declared.add(id);
  return id;
}

function isManifest({ file }: PackFile): boolean {
  return baseName(file) === 'pack';
}

function baseName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.replace(/\.(?:ya?ml|json)$/, '');
}
