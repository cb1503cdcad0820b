/** The most used library for the purpose, with the settings that its manual gives for whole words. */
import Mark from 'mark.js';
import { aliases } from './aliases.ts';

new Mark(document.body).mark([...aliases], {
  accuracy: 'exactly',
  separateWordSearch: false,
  caseSensitive: true,
});
