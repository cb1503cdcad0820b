import { expect, test } from './fixtures.ts';
import { bundleForPage } from './support/app-bundle.ts';
import type { Tab } from './support/driver.ts';
import { expectMarks } from './support/marks.ts';

const text = 'Edward Snowden met Barack Obama';
const prose = '<p>Xi Jinping, around an editor</p>';

/** Editors without a library, which offer the same as `tests/apps`. */
const plain: Record<string, string> = {
  'a text area': `<textarea id="e">${text}</textarea><script>
    const e = document.getElementById('e');
    editor = { focus: () => e.focus(), value: () => e.value,
      selection: () => [e.selectionStart, e.selectionEnd], undo: () => document.execCommand('undo') };
  </script>`,
  'editable text': `<div id="e" contenteditable>${text}</div><script>
    const e = document.getElementById('e');
    editor = { focus: () => { e.focus(); getSelection().collapse(e.firstChild, 0) }, value: () => e.textContent,
      selection: () => [getSelection().anchorOffset, getSelection().focusOffset], undo: () => document.execCommand('undo') };
  </script>`,
  'a canvas with a hidden field': `<canvas id="c"></canvas><div id="e" role="textbox" contenteditable style="opacity:0">${text}</div><script>
    const e = document.getElementById('e');
    document.getElementById('c').getContext('2d').fillText('${text}', 5, 20);
    editor = { focus: () => { e.focus(); getSelection().collapse(e.firstChild, 0) }, value: () => e.textContent,
      selection: () => [getSelection().anchorOffset, getSelection().focusOffset], undo: () => document.execCommand('undo') };
  </script>`,
};

for (const [name, body] of Object.entries(plain)) {
  test(`${name} is left to the one who writes`, { tag: '@case-6' }, async ({
    tab,
    bare,
    pages,
  }) => {
    const url = pages.add(`<!doctype html><title>Editor</title>${prose}${body}`);
    await compare(tab, await bare.newTab(), url);
  });
}

for (const name of ['prosemirror', 'codemirror5', 'codemirror6']) {
  test(`${name} is left to the one who writes`, { tag: '@case-6' }, async ({
    tab,
    bare,
    pages,
  }) => {
    const file = pages.add({ body: await bundleForPage(`${name}.ts`), type: 'text/javascript' });
    const url = pages.add(`<!doctype html><title>Editor</title>
      <style>.CodeMirror { position: relative; overflow: hidden; height: 80px } .ProseMirror { white-space: pre-wrap }</style>
      ${prose}<div id="editor" data-text="${text}"></div><script src="${file}"></script>`);
    await compare(tab, await bare.newTab(), url);
  });
}

/** Types and undoes the same in both browsers; ours must mark the prose and nothing of what is written. */
async function compare(tab: Tab, without: Tab, url: string): Promise<void> {
  await Promise.all([tab.goto(url), without.goto(url)]);
  await expectMarks(tab, ['Xi Jinping']);
  const written: unknown[][] = [];
  for (const one of [tab, without]) {
    await one.toFront();
    const states: unknown[] = [];
    const note = async (): Promise<void> => {
      // Editors hear of the selection once it is drawn.
      await one.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      states.push(await one.evaluate(() => [editor.value(), [...editor.selection()]]));
    };
    await one.evaluate(() => editor.focus());
    await note();
    for (const key of ['End', 'a', 'b', 'ArrowLeft']) {
      await one.press(key);
      await note();
    }
    await one.evaluate(() => editor.undo());
    await note();
    written.push(states);
  }
  expect(written[0]).toEqual(written[1]);
  // What was written was heard of: a mark that comes after it comes with everything before.
  await tab.evaluate(() => document.querySelector('p')?.append(', and Edward Snowden'));
  await expectMarks(tab, ['Xi Jinping', 'Edward Snowden']);
  expect(without.problems).toEqual([]);
  await without.close();
}
