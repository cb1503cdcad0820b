/** Tools for people who write packs: `npm run -s pack -- new|check|build ...`. docs/packs.md walks through them. */
import { parseArgs } from 'node:util';
import { bundledPack } from '../data/knowledge-plugin.ts';
import { PackError, readPack } from '../data/read-packs.ts';
import { AuthorProblem, buildPack, checkPack, newPack } from './pack/commands.ts';

const usage = `usage: npm run -s pack -- COMMAND
  new ARTICLE [FOLDER]    start a pack from an article, .txt or .html
  check FOLDER            what is wrong, what is not covered, what could be better
  build FOLDER [FILE]     write the file that readers import`;

function main(): string[] {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  });
  const [command, first, second, ...rest] = positionals;
  if (values.help) return [usage];
  if (first === undefined || rest.length > 0) throw new AuthorProblem(usage);
  // npm runs scripts in the project's folder; paths are meant from where the author is.
  process.chdir(process.env.INIT_CWD ?? '.');
  switch (command) {
    case 'new':
      return newPack(first, second);
    case 'check':
      return checkPack(first, [readPack(bundledPack)]);
    case 'build':
      return buildPack(first, second);
    default:
      throw new AuthorProblem(usage);
  }
}

try {
  console.log(main().join('\n'));
} catch (error) {
  const isUsage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof AuthorProblem || error instanceof PackError || isUsage)) throw error;
  console.error(`pack: ${(error as Error).message}`);
  process.exitCode = 2;
}
