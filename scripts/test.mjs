// npm test
import process from 'node:process';
import { runInstalled } from './setup/packages.mjs';

await runInstalled('scripts/test/main.ts', process.argv.slice(2));
