// npm start [URL or HTML file] [--headless]
import process from 'node:process';
import { runInstalled } from './setup/packages.mjs';

await runInstalled('scripts/demo/main.ts', process.argv.slice(2));
