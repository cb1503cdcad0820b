/**
 * What one would write first, and what the goals were set against: the polyfill, one question to the background, a
 * style sheet added to the page, and a single term looked for in every text node.
 */
import browser from 'webextension-polyfill';
import { textNodes } from '../alternatives/text-nodes.ts';

const term = /\bSnowden\b/g;

browser.runtime.sendMessage('may I?').then((may) => {
  if (!may) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(mark) { text-decoration: underline }');
  document.adoptedStyleSheets.push(sheet);
  const ranges = textNodes().flatMap((node) =>
    Array.from(node.data.matchAll(term), ({ 0: found, index }) => {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      return range;
    }),
  );
  CSS.highlights.set('mark', new Highlight(...ranges));
});
