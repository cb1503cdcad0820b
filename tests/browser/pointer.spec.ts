import type { Page } from '@playwright/test';
import type { Settings } from '../../core/settings.ts';
import type { FakeCard } from './fake-card.ts';
import { expect, test } from './harness.ts';

declare global {
  var card: FakeCard;
  var run: ReturnType<typeof layer.markPage>;
}

const words = ['Edward Snowden', 'Obama'];
const source = (body: string): string =>
  `<!doctype html><style>body { font: 20px/2 monospace; margin: 40px } p { margin: 0 0 300px }</style><body>${body}`;

/** Marks the page and gives it a card, unless its script is to come later. */
async function mark(page: Page, withCard = true, settings: Partial<Settings> = {}): Promise<void> {
  await page.evaluate(
    ([words, withCard, settings]) => {
      globalThis.run = layer.markPage(words, settings);
      globalThis.card = layer.fakeCard();
      if (withCard) layer.installCard(card);
    },
    [words, withCard, settings] as const,
  );
  await expect
    .poll(() => page.evaluate(() => layer.painted()['reader-mark-dotted']?.length))
    .toBeTruthy();
}

async function place(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} has no box.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function rest(page: Page, selector: string): Promise<void> {
  const { x, y } = await place(page, selector);
  await page.mouse.move(x - 5, y);
  await page.mouse.move(x, y);
}

const shown = (page: Page): Promise<string[]> => page.evaluate(() => card.shown);
const isOpen = (page: Page): Promise<boolean> => page.evaluate(() => card.isOpen);
/** Longer than any delay: only time can show that nothing opens. */
const nothingOpens = async (page: Page): Promise<void> => {
  await page.evaluate(() => layer.pause(900));
  expect(await shown(page)).toEqual([]);
};

test('a rest opens the card of the mention, and the script is asked for once', async ({
  page,
  site,
}) => {
  await site.open(source('<p><b>Edward Snowden</b> left</p><p><i>Obama</i> stayed</p>'));
  await mark(page, false);
  await rest(page, 'b');
  await expect.poll(() => page.evaluate(() => run.cardRequests)).toBe(1);
  expect(await shown(page)).toEqual([]);
  await page.evaluate(() => layer.installCard(card));
  expect(await shown(page)).toEqual(['Edward Snowden']);
  await rest(page, 'i');
  await expect.poll(() => shown(page)).toEqual(['Edward Snowden', 'Obama']);
  expect(await page.evaluate(() => run.cardRequests)).toBe(1);
});

test('a card that comes too late is not shown', async ({ page, site }) => {
  await site.open(source('<p><b>Edward Snowden</b></p><p><i>nobody</i></p>'));
  await mark(page, false);
  await rest(page, 'b');
  await expect.poll(() => page.evaluate(() => run.cardRequests)).toBe(1);
  await page.keyboard.press('Escape');
  await page.evaluate(() => layer.installCard(card));
  expect(await shown(page)).toEqual([]);
});

test('the pointer may take its way into the card', async ({ page, site }) => {
  await site.open(source('<p><b>Edward Snowden</b></p>'));
  await mark(page);
  await rest(page, 'b');
  await expect.poll(() => isOpen(page)).toBe(true);
  const { x, y } = await place(page, 'b');
  await page.mouse.move(x + 60, y + 120, { steps: 12 });
  await page.evaluate(() => layer.pause(700));
  expect(await isOpen(page)).toBe(true);
  await page.mouse.move(x + 600, y);
  await expect.poll(() => isOpen(page)).toBe(false);
});

test('what covers a mark hides it from the pointer', async ({ page, site }) => {
  await site.open(source('<p><b>Edward Snowden</b></p><div style="position:fixed;inset:0">'));
  await mark(page);
  await rest(page, 'b');
  await nothingOpens(page);
});

test('events that the page makes up open and close nothing', async ({ page, site }) => {
  await site.open(source('<p><b>Edward Snowden</b></p><p><i>nobody</i></p>'));
  await mark(page);
  const { x, y } = await place(page, 'b');
  const forge = (type: string, Kind: 'PointerEvent' | 'KeyboardEvent'): Promise<void> =>
    page.evaluate(
      ([type, Kind, x, y]) => {
        const init = { bubbles: true, clientX: x, clientY: y, pointerType: 'touch', key: 'Escape' };
        document.elementFromPoint(x, y)?.dispatchEvent(new window[Kind](type, init));
      },
      [type, Kind, x, y] as const,
    );
  await forge('pointermove', 'PointerEvent');
  await forge('click', 'PointerEvent');
  await nothingOpens(page);
  await rest(page, 'b');
  await expect.poll(() => isOpen(page)).toBe(true);
  await forge('keydown', 'KeyboardEvent');
  await forge('pointerdown', 'PointerEvent');
  expect(await isOpen(page)).toBe(true);
});

test('selecting text opens nothing', async ({ page, site }) => {
  await site.open(source('<p><b>Edward Snowden</b></p>'));
  await mark(page);
  const { x, y } = await place(page, 'b');
  await page.mouse.move(x - 60, y);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 4 });
  await nothingOpens(page);
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
});

test('Esc closes the card and is not for the page; the next one is', async ({ page, site }) => {
  await site.open(source('<p><b>Edward Snowden</b></p>'));
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      document.title += key;
    });
  });
  await mark(page);
  await rest(page, 'b');
  await expect.poll(() => isOpen(page)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen(page)).toBe(false);
  expect(await page.title()).toBe('');
  await page.keyboard.press('Escape');
  expect(await page.title()).toBe('Escape');
});

test('a mark in a link leaves the link a link', async ({ page, site }) => {
  await site.open(source('<p><a href="#there">Edward Snowden</a></p>'));
  await mark(page);
  await rest(page, 'a');
  await expect.poll(() => isOpen(page)).toBe(true);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
  expect(await isOpen(page)).toBe(false);
});

test('scrolling the mention away closes the card', async ({ page, site }) => {
  await site.open(source(`<p><b>Edward Snowden</b></p>${'<p>x</p>'.repeat(20)}`));
  await mark(page);
  await rest(page, 'b');
  await expect.poll(() => isOpen(page)).toBe(true);
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => isOpen(page)).toBe(false);
});

test('a mark in a tree of shadow is found', async ({ page, site }) => {
  await site.open(
    source('<x-a><template shadowrootmode="open"><p><b>Edward Snowden</b></p></template></x-a>'),
  );
  await mark(page);
  await rest(page, 'b');
  await expect.poll(() => shown(page)).toEqual(['Edward Snowden']);
});

test('a mention over two lines has a rectangle for each, whatever it is made of', async ({
  page,
  site,
}) => {
  await site.open(source('<p style="width:8em"><b>Ed<i>wa</i>rd</b> <b>Sn<u>ow</u>den</b></p>'));
  await mark(page);
  await rest(page, 'u');
  await expect.poll(() => isOpen(page)).toBe(true);
  expect(await page.evaluate(() => card.anchor?.rects().length)).toBe(2);
  await page.evaluate(() => document.querySelector('p')?.remove());
  expect(await page.evaluate(() => card.anchor?.rects().length)).toBe(0);
});

test('a card that is open in view stays while the page scrolls', async ({ page, site }) => {
  await site.open(
    source(`<p style="margin-top:300px"><b>Edward Snowden</b></p>${'<p>x</p>'.repeat(9)}`),
  );
  await mark(page);
  await rest(page, 'b');
  await expect.poll(() => isOpen(page)).toBe(true);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(100);
  expect(await isOpen(page)).toBe(true);
});

test('a pointer that travels across marks opens nothing until it rests', async ({ page, site }) => {
  await site.open(source(`<p>${'<b>Obama</b> and '.repeat(8)}</p>`));
  await mark(page, true, { density: 'all' });
  const { y } = await place(page, 'b');
  for (let x = 40; x < 700; x += 6) {
    await page.mouse.move(x, y);
    await page.evaluate(() => layer.twoFrames());
  }
  expect(await shown(page)).toEqual([]);
});

test.describe('with a key held', () => {
  const settings = { trigger: 'key', triggerKey: 'Shift' } as const;

  test('only a rest with the key opens, and the key opens at once', async ({ page, site }) => {
    await site.open(source('<p><b>Edward Snowden</b></p><p><i>Obama</i></p>'));
    await mark(page, true, settings);
    await rest(page, 'b');
    await nothingOpens(page);
    await page.keyboard.down('Control');
    await page.keyboard.up('Control');
    await page.evaluate(() => layer.pause(200));
    expect(await shown(page), 'another key').toEqual([]);
    // The other key ended the rest.
    await rest(page, 'b');
    await page.keyboard.down('Shift');
    await expect.poll(() => shown(page)).toEqual(['Edward Snowden']);
    await rest(page, 'i');
    await expect.poll(() => shown(page)).toEqual(['Edward Snowden', 'Obama']);
    await page.keyboard.up('Shift');
    expect(await isOpen(page)).toBe(true);
  });

  test('a choice counts at once', async ({ page, site }) => {
    await site.open(source('<p><b>Edward Snowden</b></p>'));
    await mark(page, true, settings);
    await rest(page, 'b');
    await nothingOpens(page);
    await page.evaluate(() => {
      run.settings.trigger = 'hover';
      run.marking?.refresh();
    });
    await expect.poll(() => shown(page)).toEqual(['Edward Snowden']);
  });
});

test.describe('with a click', () => {
  const settings = { trigger: 'click' } as const;
  const click = async (page: Page, selector: string): Promise<void> => {
    const { x, y } = await place(page, selector);
    await page.mouse.click(x, y);
  };

  test('a click opens, another closes, a rest does nothing', async ({ page, site }) => {
    await site.open(source('<p><b>Edward Snowden</b></p><p><i>nobody</i></p>'));
    await mark(page, true, settings);
    await rest(page, 'b');
    await nothingOpens(page);
    await click(page, 'b');
    await expect.poll(() => isOpen(page)).toBe(true);
    await click(page, 'b');
    expect(await isOpen(page)).toBe(false);
    await click(page, 'b');
    await expect.poll(() => isOpen(page)).toBe(true);
    await click(page, 'i');
    expect(await isOpen(page)).toBe(false);
  });

  test('a click on a marked link or button, and the end of a selection, open nothing', async ({
    page,
    site,
  }) => {
    await site.open(
      source(
        '<p><a href="#there">Edward Snowden</a></p><button>Obama</button><p><b>Obama</b> left</p>',
      ),
    );
    await mark(page, true, { ...settings, density: 'all' });
    await click(page, 'a');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
    await click(page, 'button');
    const { x, y } = await place(page, 'b');
    await page.mouse.move(x - 20, y);
    await page.mouse.down();
    await page.mouse.move(x + 10, y, { steps: 3 });
    await page.mouse.up();
    await nothingOpens(page);
  });
});

test.describe('by key', () => {
  const open = (page: Page): Promise<unknown> =>
    page.evaluate(() => run.marking?.leader.show('Edward Snowden', 0, true));

  test('the card has the focus and stays while the mouse moves', async ({ page, site }) => {
    await site.open(source('<p><b>Edward Snowden</b></p><p><i>nobody</i></p>'));
    await mark(page);
    await open(page);
    expect(await shown(page)).toEqual(['Edward Snowden with focus']);
    await rest(page, 'i');
    await page.evaluate(() => layer.pause(700));
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
  });

  test('the next mention closes the card', async ({ page, site }) => {
    await site.open(source('<p><b>Edward Snowden</b></p><p><i>Obama</i></p>'));
    await mark(page);
    await open(page);
    await page.evaluate(() => run.marking?.leader.show('Obama', 0, false));
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => layer.painted()['reader-mark-current'])).toEqual(['Obama']);
  });
});

test.describe('touch', () => {
  test.use({ hasTouch: true });

  const tap = async (page: Page, selector: string): Promise<void> => {
    const { x, y } = await place(page, selector);
    await page.touchscreen.tap(x, y);
  };

  test('a tap on a mark opens its card, a tap elsewhere closes it', async ({ page, site }) => {
    await site.open(source('<p><b>Edward Snowden</b></p><p><i>nobody</i></p>'));
    await mark(page);
    await tap(page, 'b');
    await expect.poll(() => shown(page)).toEqual(['Edward Snowden']);
    await tap(page, 'i');
    await expect.poll(() => isOpen(page)).toBe(false);
  });

  test('a tap on a marked link or button is theirs', async ({ page, site }) => {
    await site.open(source('<p><a href="#there">Edward Snowden</a></p><button>Obama</button>'));
    await mark(page);
    await tap(page, 'a');
    await tap(page, 'button');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
    await nothingOpens(page);
  });
});
