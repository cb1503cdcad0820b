/** Matches in the background, as ours does, and by nothing but plain names. */
import { aliases } from '../alternatives/aliases.ts';
import { expressionOf } from '../alternatives/expression.ts';

const expression = expressionOf(aliases);

chrome.runtime.onMessage.addListener((texts: readonly string[], _, respond) => {
  respond(
    texts.map((text) =>
      [...text.matchAll(expression)].map(({ index, 0: found }) => [index, index + found.length]),
    ),
  );
});
