import { expect, test } from './fixtures.ts';
import {
  type Card,
  card,
  clickInCard,
  expectNoCard,
  openCard,
  openedCard,
} from './support/card.ts';
import type { Tab } from './support/driver.ts';

test.beforeEach(({ tab, site }) => tab.goto(`${site.url}article/page.html`));

test('inside a modal dialog the card works, and Esc leaves the dialog open', {
  tag: '@case-8',
}, async ({ tab }) => {
  await tab.evaluate(() => {
    const dialog = document.createElement('dialog');
    const [text] = document.querySelectorAll('ul');
    if (text) dialog.append(text);
    document.body.append(dialog);
    dialog.showModal();
  });
  await openCard(tab, 'Edward Snowden');
  await clickInCard(tab, /para\./);
  await expect.poll(async () => (await card(tab))?.text).toContain('Michael Kan');
  await tab.press('Escape');
  await expectNoCard(tab);
  expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('inside a fullscreen element the card shows', { tag: '@case-9' }, async ({ tab }) => {
  await tab.evaluate(() => {
    document.querySelector('h1')?.addEventListener('click', () => {
      void document.querySelector('ul')?.requestFullscreen();
    });
  });
  const title = await tab.evaluate(() => {
    const { left, top, width, height } = document.querySelector('h1')?.getBoundingClientRect() ?? {
      left: 0,
      top: 0,
      width: 0,
      height: 0,
    };
    return { x: left + width / 3, y: top + height / 2 };
  });
  await tab.clickAt(title.x, title.y);
  await expect.poll(() => tab.evaluate(() => document.fullscreenElement?.localName)).toBe('ul');
  await openCard(tab, 'Edward Snowden');
  expect(
    await tab.evaluate(() =>
      document.fullscreenElement?.contains(document.querySelector(':popover-open')),
    ),
  ).toBe(true);
});

const pages: Readonly<Record<string, () => void>> = {
  'that reads from right to left': () => {
    document.documentElement.dir = 'rtl';
  },
  'that is set in columns from right to left': () => {
    document.documentElement.style.writingMode = 'vertical-rl';
  },
  'that moves its root': () => {
    document.documentElement.style.transform = 'translateY(40px)';
  },
  'that filters its root': () => {
    document.documentElement.style.filter = 'sepia(1)';
  },
  'that styles every element': () => {
    const style = document.createElement('style');
    style.textContent =
      '* { display: inline !important; width: 9px !important; position: static !important; opacity: 0.5; margin: 8px !important }';
    document.head.append(style);
  },
};

for (const [which, change] of Object.entries(pages)) {
  test(`on a page ${which} the card lies whole beside its mention`, async ({ tab }) => {
    await tab.evaluate(change);
    const { rect } = await openCard(tab, 'Edward Snowden');
    expect(rect.width).toBe(320);
    expect(rect.height).toBeGreaterThan(150);
    await expectInside(tab, rect);
    const mention = await mentionPlace(tab);
    const across = Math.max(rect.y - mention.bottom, mention.top - (rect.y + rect.height));
    const along = Math.max(rect.x - mention.right, mention.left - (rect.x + rect.width));
    expect(Math.max(across, along)).toBeLessThan(12);
  });
}

test('a pinned card comes back into a window that becomes smaller', async ({ tab, chromium }) => {
  const page = chromium.pageOf(tab);
  await tab.evaluate(() => {
    document.body.style.padding = '300px 0 0 900px';
  });
  await openCard(tab, 'Edward Snowden');
  await clickInCard(tab, 'Keep open');
  await page.setViewportSize({ width: 500, height: 400 });
  await expect.poll(async () => (await openedCard(tab)).rect.x).toBeLessThanOrEqual(172);
  await expectInside(tab, (await openedCard(tab)).rect);
});

test('a page hears nothing of what is clicked and typed in the card', { tag: '@case-42' }, async ({
  tab,
}) => {
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of [
      'click',
      'pointerdown',
      'mousedown',
      'keydown',
      'keyup',
      'focusin',
      'copy',
    ]) {
      document.body.addEventListener(type, () => heard.push(type));
      document.addEventListener(type, () => heard.push(type));
      window.addEventListener(type, () => heard.push(type));
    }
  });
  await openCard(tab, 'Edward Snowden');
  await clickInCard(tab, 'Keep open');
  await tab.press('Tab');
  await tab.press('j');
  await clickInCard(tab, 'Copy with its source');
  await expect.poll(async () => (await card(tab))?.text).toContain('Copied');
  expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

async function expectInside(tab: Tab, { x, y, width, height }: Card['rect']): Promise<void> {
  const window = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(window.width);
  expect(y + height).toBeLessThanOrEqual(window.height);
}

function mentionPlace(tab: Tab) {
  return tab.evaluate(() => {
    const text = document.querySelector('li')?.firstChild as Text;
    const range = new Range();
    range.setStart(text, 0);
    range.setEnd(text, 'Edward Snowden'.length);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}
