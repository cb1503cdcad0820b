import { expect, test } from './harness.ts';

interface Case {
  readonly about: string;
  readonly body: string;
  readonly blocks: readonly string[];
}

const cases: readonly Case[] = [
  {
    about: 'inline elements, comments and <wbr> join',
    body: '<p>A <b>Snow</b><!-- c --><i>den<wbr>s</i> <span><a href="#">fan</a></span></p>',
    blocks: ['A Snowdens fan'],
  },
  {
    about: 'block elements part, whatever they are nested in',
    body: 'a<div>b<p>c</p>d</div>e<b>f<section>g</section>h</b>',
    blocks: ['a', 'b', 'c', 'd', 'ef', 'g', 'h'],
  },
  {
    about: 'cells, items, terms and captions stand for themselves',
    body: '<table><caption>a</caption><tr><td>b</td><th>c</th></tr></table><ul><li>d<li>e</ul><dl><dt>f<dd>g</dl>',
    blocks: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  },
  {
    about: '<br> ends a line, two in a row end the block',
    body: '<p>one<br>two<br>three</p><p>Edward<br>Snowden<br> <br>said<br><b>so</b></p>',
    blocks: ['one⏎two⏎three', 'Edward⏎Snowden', 'said⏎so'],
  },
  {
    about: 'headings are known as such, down to the blocks in them',
    body: '<h1>a</h1><h3>b <em>c</em></h3><h2><div>d</div></h2><p>e</p>',
    blocks: ['heading: a', 'heading: b c', 'heading: d', 'e'],
  },
  {
    about: 'what is no prose is left out and stands in the way of a phrase',
    body: '<p>a <code>b</code> c <img alt="d"> e <svg><text>f</text></svg> g <input value="h"> i</p>',
    blocks: ['a ▢ c ▢ e ▢ g ▢ i'],
  },
  {
    about: 'what is not there for the reader is left out without a trace',
    body: '<p>Sn<script>x</script>ow<style>y</style>d<template>z</template>en<noscript>w</noscript></p>',
    blocks: ['Snowden'],
  },
  {
    about: 'form fields, code and frames are left out as a whole',
    body: '<textarea>a</textarea><select><option>b</option></select><pre>c <b>d</b></pre><iframe>e</iframe><p>f</p>',
    blocks: ['f'],
  },
  {
    about: 'footnote marks are left out, other superscripts are text',
    body: '<p>Snowden<sup>[1]</sup><sup><a href="#">12</a></sup> of the 5<sup>th</sup></p>',
    blocks: ['Snowden of the 5th'],
  },
  {
    about: 'pronunciation above Chinese and Japanese text is left out',
    body: '<p><ruby>習<rp>(</rp><rt>シー</rt><rp>)</rp>近平</ruby></p>',
    blocks: ['習近平'],
  },
  {
    about: 'whitespace alone is no block, and stays as it is written elsewhere',
    body: '<p> \n </p><div> a\t b </div>',
    blocks: ['a\t b'],
  },
  {
    about: 'custom elements join, unless they hold blocks',
    body: '<x-app><x-name>Edward</x-name> <x-name>Snowden</x-name><p>b</p></x-app>',
    blocks: ['Edward Snowden', 'b'],
  },
  {
    about: 'open trees of shadow stand for themselves, before the children of their host',
    body: `<p>a <x-card><template shadowrootmode="open"><b>b</b><slot></slot></template>c</x-card> d</p>
      <div><template shadowrootmode="open"><p>e</p></template></div>`,
    blocks: ['a', 'b', 'c', 'd', 'e'],
  },
  {
    about: 'shadow within shadow is read',
    body: `<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open">deep</template></x-b></template></x-a>`,
    blocks: ['deep'],
  },
  {
    about: 'our own element is none of the page',
    body: '<p>a</p><div id="ours"><p>b</p></div>',
    blocks: ['a'],
  },
  {
    about:
      'forms whose fields are named like properties of the DOM, or of our own objects, are read',
    body: `<form><input name="firstChild"><input name="nextSibling"><input name="nodeType"><input name="localName">
      <input name="parentNode"><input name="isConnected"><input name="shadowRoot"><p>Snowden</p></form>
      <form><input name="segments"><input name="text"><p>a</p></form><img name="body"><p>b</p>`,
    blocks: ['Snowden', 'a', 'b'],
  },
];

for (const { about, body, blocks } of cases) {
  test(about, async ({ page, site }) => {
    await site.open(`<!doctype html><title>t</title><body>${body}`);
    expect(
      await page.evaluate(() => layer.readPage(['Snowden']).text.blocks().map(layer.describe)),
    ).toEqual(blocks);
  });
}

test.describe('where there is a candidate, a closer look leaves out', () => {
  const left: Record<string, [body: string, expected: string]> = {
    'hidden inline text': [
      '<p>A <span hidden>Snowden</span> <i style="display:none">Obama</i> b</p>',
      'A   b',
    ],
    'text that is being edited': ['<p>A <span contenteditable>Snowden</span> b</p>', 'A  b'],
  };
  for (const [what, [body, expected]] of Object.entries(left)) {
    test(what, async ({ page, site }) => {
      await site.open(`<!doctype html><body>${body}`);
      expect(
        await page.evaluate(() =>
          layer.readPage(['Snowden', 'Obama']).text.blocks().map(layer.describe),
        ),
      ).toEqual([expected]);
    });
  }

  const editors = [
    '<div contenteditable>Snowden<p>Snowden</p></div>',
    '<div contenteditable="plaintext-only">Snowden</div>',
    '<div role="textbox"><div>Snowden</div></div>',
    '<div class="CodeMirror"><div>Snowden</div></div>',
    '<div contenteditable><x-a><template shadowrootmode="open"><p>Snowden</p></template></x-a></div>',
  ];
  for (const body of editors) {
    test(`the editor ${body}`, async ({ page, site }) => {
      await site.open(`<!doctype html><body>${body}<p contenteditable="false">Snowden here</p>`);
      expect(
        await page.evaluate(() => layer.readPage(['Snowden']).text.blocks().map(layer.describe)),
      ).toEqual(['Snowden here']);
    });
  }

  test('elements without a box stay where their children have one', async ({ page, site }) => {
    await site.open('<!doctype html><body><p>A <span style="display:contents">Snowden</span></p>');
    expect(
      await page.evaluate(() => layer.readPage(['Snowden']).text.blocks().map(layer.describe)),
    ).toEqual(['A Snowden']);
  });
});

test('closed trees of shadow are read by way of the browser', async ({ page, site }) => {
  await site.open('<!doctype html><body><div id="host"></div><x-closed><p>light</p></x-closed>');
  const blocks = await page.evaluate(() => {
    const roots = new Map<Element, ShadowRoot>();
    for (const host of document.querySelectorAll('#host, x-closed')) {
      const root = host.attachShadow({ mode: 'closed' });
      root.append(`closed in ${host.localName}`);
      roots.set(host, root);
    }
    // As Chrome gives it to content scripts.
    Object.assign(globalThis, {
      chrome: { dom: { openOrClosedShadowRoot: (host: Element) => roots.get(host) ?? null } },
    });
    return layer.readPage().text.blocks().map(layer.describe);
  });
  expect(blocks).toEqual(['closed in div', 'closed in x-closed', 'light']);
});

test('a custom element that comes to life later is read then', async ({ page, site }) => {
  await site.open('<!doctype html><body><p>a <x-late></x-late></p>');
  const blocks = await page.evaluate(() => {
    const { text } = layer.readPage();
    class Late extends HTMLElement {
      connectedCallback(): void {
        this.attachShadow({ mode: 'open' }).append('late');
      }
    }
    customElements.define('x-late', Late);
    text.change({ changed: new Set(), added: new Set() });
    layer.finish(text);
    return text.blocks().map(layer.describe);
  });
  expect(blocks).toEqual(['a', 'late']);
});

test('a line of a thousand elements inside one another is read as far as it is sane', async ({
  page,
  site,
}) => {
  await site.open(`<!doctype html><body><p>a${'<span>'.repeat(1000)}b`);
  const blocks = await page.evaluate(() => {
    let deep: Element = document.querySelector('p') as Element;
    for (let n = 0; n < 50_000; n += 1) {
      const next = document.createElement('i');
      deep.append(next);
      deep = next;
    }
    deep.append('Snowden');
    return layer.readPage(['Snowden']).text.blocks().length;
  });
  expect(blocks).toBe(1);
});

test('so is a superscript', async ({ page, site }) => {
  await site.open('<!doctype html><body><p>a<sup hidden></sup></p><p>b</p>');
  const blocks = await page.evaluate(() => {
    let deep: Element = document.querySelector('sup') as Element;
    for (let n = 0; n < 20_000; n += 1) {
      const next = document.createElement('i');
      deep.append(next);
      deep = next;
    }
    return layer.readPage().text.blocks().map(layer.describe);
  });
  expect(blocks).toEqual(['a', 'b']);
});

test.describe('documents', () => {
  const xhtml = (body: string): string =>
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head>${body}</html>`;
  const documents: [string, string, string, boolean][] = [
    ['HTML', 'text/html', '<p>Snowden', true],
    ['XHTML', 'application/xhtml+xml', xhtml('<body><p>Snowden</p></body>'), true],
    ['XML', 'application/xml', '<a>Snowden</a>', false],
    [
      'SVG',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Snowden</text></svg>',
      false,
    ],
    ['plain text', 'text/plain', 'Snowden', false],
  ];
  for (const [name, type, source, readable] of documents) {
    test(`${name} is ${readable ? 'read' : 'left alone'}`, async ({ page, site }) => {
      await site.open(source, type);
      expect(await page.evaluate(() => layer.isReadable())).toBe(readable);
    });
  }

  test('XHTML with sections of character data is read as it looks', async ({ page, site }) => {
    await site.open(xhtml('<body><p>A <![CDATA[Snow]]>den</p></body>'), 'application/xhtml+xml');
    expect(
      await page.evaluate(() => layer.readPage(['Snowden']).text.blocks().map(layer.describe)),
    ).toEqual(['A Snowden']);
  });

  for (const source of [
    xhtml(''),
    '<!doctype html><frameset><frame src="about:blank"></frameset>',
  ]) {
    test(`a document without a body says nothing: ${source.slice(0, 24)}`, async ({
      page,
      site,
    }) => {
      await site.open(source, source.startsWith('<html') ? 'application/xhtml+xml' : 'text/html');
      expect(
        await page.evaluate(async () => (await layer.spotPage(['Snowden'])).marks.length),
      ).toBe(0);
    });
  }
});
