import { expect, test } from './fixtures.ts';
import { card, clickInCard, hoverMark, openCard } from './support/card.ts';
import type { Tab } from './support/driver.ts';
import { expectMarks } from './support/marks.ts';

const prose = '<p>When Edward Snowden spoke, Barack Obama listened.</p>';
const both = ['Edward Snowden', 'Barack Obama'];

test('nothing on the page moves when a card opens and closes', { tag: '@case-7' }, async ({
  tab,
  pages,
}) => {
  await tab.goto(
    pages.add(`<!doctype html><title>Grid</title><style>
      html { display: grid } body { display: grid; grid-auto-flow: column }
      body > * { border: 3px solid } body > :last-child { margin-left: 50px; color: red }
      :empty { padding: 30px } div { position: static; float: left }
    </style>${prose}<section>b</section><section></section><footer>c</footer>`),
  );
  const boxes = () =>
    tab.evaluate(() =>
      [document.body, ...document.body.children].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, x, y, width, height].join(' ');
      }),
    );
  const before = await boxes();
  await openCard(tab, 'Edward Snowden');
  expect(await boxes()).toEqual(before);
  await tab.press('Escape');
  await expect.poll(() => card(tab)).toBeUndefined();
  expect(await boxes()).toEqual(before);
});

test('a card in a modal dialog can be used, and the dialog stays modal', {
  tag: '@case-8',
}, async ({ tab, pages }) => {
  await tab.goto(
    pages.add(`<!doctype html><title>Dialog</title>${prose.replace(/E.*n /, 'He ')}
      <dialog style="margin: 20px">Xi Jinping <button>ok</button></dialog>
      <script>document.querySelector('dialog').showModal()</script>`),
  );
  await openCard(tab, 'Xi Jinping');
  await clickInCard(tab, 'Keep open');
  expect(await tab.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
  await tab.press('Escape');
  await expect.poll(() => card(tab)).toBeUndefined();
  expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('so can one on text that stands in the modal dialog of a component', {
  tag: '@case-8',
}, async ({ tab, pages }) => {
  await tab.goto(
    pages.add(`<!doctype html><title>Slot</title>
      <x-dialog><template shadowrootmode="open"><dialog style="margin: 20px"><slot></slot></dialog></template>
      <p>Xi Jinping</p></x-dialog>
      <script>document.querySelector('x-dialog').shadowRoot.querySelector('dialog').showModal()</script>`),
  );
  await hoverMark(tab, 'Xi Jinping');
  const opened = (): Promise<string | undefined> =>
    tab.evaluate(() => {
      const dialog = document.querySelector('x-dialog')?.shadowRoot;
      const host = dialog?.querySelector(':popover-open');
      const { x, y } = host?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const isInert = dialog?.elementFromPoint(x + 20, y + 20) !== host;
      return isInert ? undefined : host?.shadowRoot?.querySelector('h2')?.innerText;
    });
  await expect.poll(opened).toBe('Xi Jinping');
});

test('a card closes no menu of the page, and shows in front of it', { tag: '@case-9' }, async ({
  tab,
  pages,
}) => {
  await tab.goto(
    pages.add(`<!doctype html><title>Menu</title>
      <div id="menu" popover style="inset: 60px auto auto 0; margin: 0; width: 500px">Xi Jinping said so</div>
      <script>document.getElementById('menu').showPopover()</script>`),
  );
  const { rect } = await openCard(tab, 'Xi Jinping');
  const state = await tab.evaluate(
    ({ x, y }) => ({
      isOpen: document.getElementById('menu')?.matches(':popover-open'),
      inFront: document.elementFromPoint(x, y)?.matches(':popover-open:not(#menu)'),
    }),
    { x: rect.x + 20, y: rect.y + 20 },
  );
  expect(state).toEqual({ isOpen: true, inFront: true });
});

test('a card opens in a form that hides every property of its own behind its fields', {
  tag: '@case-11',
}, async ({ tab, pages }) => {
  await tab.goto(
    pages.add(`<!doctype html><title>Form</title>
      <form style="overflow: hidden; height: 400px">${prose}</form><script>
      const form = document.querySelector('form');
      const names = new Set();
      for (let one = form; one; one = Object.getPrototypeOf(one))
        for (const name of Object.getOwnPropertyNames(one)) names.add(name);
      for (const name of names) {
        const field = document.createElement('input');
        field.name = name;
        Element.prototype.append.call(form, field);
      }</script>`),
  );
  await openCard(tab, 'Edward Snowden');
});

test('the strictest policy of a page is not offended', { tag: '@case-10' }, async ({
  tab,
  pages,
}) => {
  const reports = '/reports-of-csp';
  const policy = [
    "default-src 'none'; style-src 'nonce-x'; script-src 'nonce-x'; base-uri 'none'; form-action 'none'",
    "require-trusted-types-for 'script'; trusted-types 'none'",
    `report-uri ${reports}`,
  ].join('; ');
  await tab.goto(
    pages.add({
      body: `<!doctype html><title>Policy</title><script nonce="x">
        offences = [];
        document.addEventListener('securitypolicyviolation', (event) => offences.push(event.violatedDirective));
      </script>${prose}`,
      headers: { 'content-security-policy': policy },
    }),
  );
  await expectMarks(tab, both);
  const { rect } = await openCard(tab, 'Edward Snowden');
  expect(rect.width, 'styled by its own sheets').toBeGreaterThan(250);
  expect(
    await tab.evaluate(() => (globalThis as unknown as { offences: string[] }).offences),
  ).toEqual([]);
  expect(pages.received.filter(({ path }) => path === reports)).toEqual([]);
});

test('styles of the page reach neither the card nor what is in it', { tag: '@case-39' }, async ({
  tab,
  pages,
}) => {
  await tab.goto(
    pages.add(`<!doctype html><title>Styles</title><style>
    div, [popover], html > div { opacity: 0.01 !important; filter: blur(9px) !important; pointer-events: none !important;
      clip-path: inset(50%) !important; transform: scale(0.1) !important; display: none !important;
      visibility: hidden !important; width: 1px !important; inset: 0 !important; color: red !important;
      mask-image: linear-gradient(transparent, transparent) !important; mix-blend-mode: multiply !important }
    </style>${prose}`),
  );
  const { rect } = await openCard(tab, 'Edward Snowden');
  expect(rect.width).toBeGreaterThan(250);
  const style = await tab.evaluate(() => {
    const host = document.querySelector(':popover-open') as Element;
    const { opacity, filter, clipPath, transform, visibility } = getComputedStyle(host);
    return { opacity, filter, clipPath, transform, visibility };
  });
  expect(style).toEqual({
    opacity: '1',
    filter: 'none',
    clipPath: 'none',
    transform: 'none',
    visibility: 'visible',
  });
});

const fights: Record<string, (host: Element) => void> = {
  removes: (host) => host.remove(),
  moves: (host) => document.body.append(host),
  renames: (host) => host.removeAttribute('popover'),
  empties: (host) => host.replaceChildren(document.createElement('b')),
};
for (const [what, attack] of Object.entries(fights)) {
  test(`a page that ${what} the card all the time gets no fight`, { tag: '@case-40' }, async ({
    tab,
    pages,
  }) => {
    await tab.goto(pages.add(`<!doctype html><title>Fight</title>${prose}`));
    await expectMarks(tab, both);
    await tab.evaluate((attack) => {
      const fight = new Function('host', `(${attack})(host)`);
      const blows = { count: 0 };
      Object.assign(globalThis, { blows });
      const strike = (): void => {
        for (const host of document.querySelectorAll('[popover], html > div')) {
          blows.count += 1;
          fight(host);
        }
      };
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        strike();
        setTimeout(() => port2.postMessage(0), 1);
      };
      port2.postMessage(0);
    }, String(attack));
    const blows = () =>
      tab.evaluate(() => (globalThis as unknown as { blows: { count: number } }).blows.count);
    await hoverMark(tab, 'Edward Snowden');
    await expect.poll(blows, { message: 'blows that hit' }).toBeGreaterThan(0);
    await tab.moveTo(600, 600);
    // Then there is nothing left to hit, and nothing of ours that still tries.
    await expect.poll(() => leftovers(tab), { timeout: 5000 }).toBe(0);
    const mutations = await tab.evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver((records) => (count += records.length));
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      await new Promise((over) => setTimeout(over, 1000));
      return count;
    });
    expect(mutations).toBe(0);
    await expectMarks(tab, both);
  });
}

function leftovers(tab: Tab): Promise<number> {
  return tab.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('html > div, body > div')].filter(
        ({ offsetHeight }) => offsetHeight > 0,
      ).length,
  );
}

test('a page that clears the registry all the time gets its marks back, and no fight', {
  tag: '@case-1',
}, async ({ tab, pages }) => {
  await tab.goto(pages.add(`<!doctype html><title>Clear</title>${prose}`));
  await expectMarks(tab, both);
  const returns = await tab.evaluate(async () => {
    let returns = 0;
    const until = performance.now() + 3500;
    while (performance.now() < until) {
      if (CSS.highlights.size > 0) {
        returns += 1;
        CSS.highlights.clear();
      }
      await new Promise((next) => setTimeout(next, 1));
    }
    return returns;
  });
  expect(returns).toBeGreaterThan(0);
  expect(returns).toBeLessThanOrEqual(5);
  await expectMarks(tab, both);
});

const monsters = {
  // Four times as long, and Firefox alone is busy for seconds: it sends the title along with every message.
  title: "document.title = 'Xi Jinping '.repeat(700_000)",
  text: "document.querySelector('div').append('Xi Jinping ' + 'x'.repeat(70_000_000))",
};
for (const [what, script] of Object.entries(monsters)) {
  test(`a ${what} of monstrous length keeps nothing else from being marked`, async ({
    tab,
    pages,
  }) => {
    await tab.goto(
      pages.add(`<!doctype html><title>Long</title>${prose}<div hidden></div>
        <script>${script}</script>`),
    );
    await expectMarks(tab, both);
  });
}

test('addresses that change without a load do no harm; a card whose word goes closes', {
  tag: '@case-21',
}, async ({ tab, pages }) => {
  await tab.goto(pages.add(`<!doctype html><title>Routes</title>${prose}<div></div>`));
  await openCard(tab, 'Edward Snowden');
  await tab.evaluate(async () => {
    for (let n = 0; n < 20; n += 1) {
      history[n % 2 ? 'pushState' : 'replaceState'](n, '', n % 3 ? `?page=${n}` : `#part-${n}`);
      await new Promise((next) => setTimeout(next, 50));
    }
  });
  expect((await card(tab))?.title, 'the word is still there').toBe('Edward Snowden');
  await tab.evaluate(() => {
    history.pushState(null, '', '?next');
    document.querySelector('p')?.replaceWith('Xi Jinping came.');
  });
  await expect.poll(() => card(tab)).toBeUndefined();
  await expectMarks(tab, ['Xi Jinping']);
});

test('a document that is written anew is marked anew', { tag: '@case-22' }, async ({
  tab,
  pages,
}) => {
  await tab.goto(pages.add(`<!doctype html><title>Old</title>${prose}`));
  await openCard(tab, 'Edward Snowden');
  await tab.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>New</title><p>Xi Jinping here</p>');
    document.close();
  });
  await expectMarks(tab, ['Xi Jinping']);
  await openCard(tab, 'Xi Jinping');
});
