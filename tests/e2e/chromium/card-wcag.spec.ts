import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { card, expectNoCard, openCard, openedCard } from '../support/card.ts';
import { showCard } from '../support/show-card.ts';

const snowden = { at: 'li', topics: ['us-china-cyber-2015/edward-snowden'] };

test.beforeEach(({ tab, site }) => tab.goto(`${site.url}article/page.html`));

test('1.4.13: Esc closes the card while the pointer stays', async ({ tab }) => {
  await openCard(tab, 'Edward Snowden');
  await tab.press('Escape');
  await expectNoCard(tab);
});

test('1.4.13: the card stays as long as the pointer is on its mention', async ({ tab }) => {
  await openCard(tab, 'Edward Snowden');
  await tab.evaluate(() => new Promise((rested) => setTimeout(rested, 3000)));
  expect(await card(tab)).toBeDefined();
});

test('2.1.1: opened by key, the card takes the focus, Tab goes through it and Esc gives it back', async ({
  chromium,
  tab,
}) => {
  const page = chromium.pageOf(tab);
  await openCard(tab, 'Edward Snowden');
  await tab.press('Escape');
  await expectNoCard(tab);
  await tab.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  await showCard(page, { ...snowden, focus: true });
  await expect.poll(async () => (await card(tab))?.focused).toBe('');

  const { buttons } = await openedCard(tab);
  const reached: (string | undefined)[] = [];
  for (let n = 0; n <= buttons.length; n += 1) {
    await tab.press('Tab');
    reached.push((await card(tab))?.focused);
  }
  expect(reached).toEqual(expect.arrayContaining(buttons.map(({ name }) => name)));
  await tab.press('Escape');
  await expectNoCard(tab);
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('input');
});

test('a hover takes no focus', async ({ tab }) => {
  await tab.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  await openCard(tab, 'Edward Snowden');
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('input');
  expect((await card(tab))?.focused).toBeUndefined();
});

test('2.4.11: what has the focus is not hidden below bar or foot', async ({ chromium, tab }) => {
  await openCard(tab, 'Edward Snowden');
  await showCard(chromium.pageOf(tab), { ...snowden, focus: true });
  await expect.poll(async () => (await card(tab))?.focused).toBe('');
  const { buttons } = await openedCard(tab);
  for (let n = 0; n < buttons.length; n += 1) {
    await tab.press('Tab');
    expect(await tab.evaluate(isFocusInSight), (await card(tab))?.focused ?? 'none').toBe(true);
  }
});

test('2.5.8: targets are 24 by 24 px or far enough apart, but for those in a sentence', async ({
  tab,
}) => {
  await openCard(tab, 'Edward Snowden');
  const small = await tab.evaluate(() => {
    const [host] = document.querySelectorAll(':popover-open');
    return [...(host?.shadowRoot?.querySelectorAll('button, a, summary') ?? [])]
      .map((target) => ({ name: target.className, box: target.getBoundingClientRect(), target }))
      .filter(({ box, target }) => {
        const after = getComputedStyle(target, '::after');
        const [grown = 0] = /^-?\d+/.exec(after.top)?.map((top) => -2 * Number(top)) ?? [];
        return box.width + grown < 24 || box.height + grown < 24;
      })
      .map(({ name }) => name);
  });
  expect(small).toEqual([]);
});

test('1.4.10: at 320 px nothing is cut and nothing scrolls sideways', async ({ chromium, tab }) => {
  const page = chromium.pageOf(tab);
  await page.setViewportSize({ width: 320, height: 480 });
  const { rect } = await openCard(tab, 'Edward Snowden');
  expect(rect.x).toBeGreaterThanOrEqual(0);
  expect(rect.x + rect.width).toBeLessThanOrEqual(320);
  expect(await sidewaysScroll(page)).toBe(0);
});

test('1.4.4: enlarged four times there is room to read', async ({ chromium, tab }) => {
  const page = chromium.pageOf(tab);
  await page.setViewportSize({ width: 320, height: 225 });
  const { rect } = await openCard(tab, 'Edward Snowden');
  expect(rect.y).toBeGreaterThanOrEqual(0);
  expect(rect.y + rect.height).toBeLessThanOrEqual(225);
  expect(rect.height).toBeGreaterThan(150);
  expect(await sidewaysScroll(page)).toBe(0);
});

test('bar and foot keep their height however long the foot and low the card', async ({
  chromium,
  tab,
  site,
}) => {
  await chromium.pageOf(tab).setViewportSize({ width: 360, height: 500 });
  await tab.goto(`${site.url}dated/page.html`);
  await openCard(tab, 'Edward Snowden');
  const cut = await tab.evaluate(() => {
    const [host] = document.querySelectorAll(':popover-open');
    return [...(host?.shadowRoot?.querySelectorAll('.bar, .foot') ?? [])].map(
      (part) => part.scrollHeight - part.clientHeight,
    );
  });
  expect(cut).toEqual([0, 0]);
});

test('1.4.12: text may be spaced out', async ({ chromium, tab }) => {
  await openCard(tab, 'Edward Snowden');
  await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    const [host] = document.querySelectorAll(':popover-open');
    host?.shadowRoot?.adoptedStyleSheets.push(sheet);
  });
  expect(await sidewaysScroll(chromium.pageOf(tab))).toBe(0);
});

test('nothing moves for those who want no motion', async ({ chromium, tab }) => {
  await chromium.pageOf(tab).emulateMedia({ reducedMotion: 'reduce' });
  await openCard(tab, 'Edward Snowden');
  const moving = await tab.evaluate(() => {
    const [host] = document.querySelectorAll(':popover-open');
    const parts = [...(host?.shadowRoot?.querySelectorAll('*') ?? [])].map((part) =>
      getComputedStyle(part),
    );
    return parts.some(({ animationDuration, transitionDuration }) =>
      /[1-9]/.test(animationDuration + transitionDuration),
    );
  });
  expect(moving).toBe(false);
});

test('forced colours leave frame, controls and line in time to be seen', async ({
  chromium,
  tab,
}) => {
  await chromium.pageOf(tab).emulateMedia({ forcedColors: 'active' });
  await openCard(tab, 'Edward Snowden');
  const { border, dot } = await tab.evaluate(() => {
    const [host] = document.querySelectorAll(':popover-open');
    const root = host?.shadowRoot;
    const moment = root?.querySelector('.moment');
    const frame = root?.querySelector('.frame');
    if (!moment || !frame) throw new Error('No card.');
    return {
      border: getComputedStyle(frame).borderTopWidth,
      dot: getComputedStyle(moment, '::before').backgroundColor,
    };
  });
  expect(border).toBe('1px');
  expect(dot).not.toBe('rgba(0, 0, 0, 0)');
});

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [host] = document.querySelectorAll(':popover-open');
    const parts = [...(host?.shadowRoot?.querySelectorAll<HTMLElement>('.frame, .card') ?? [])];
    return Math.max(...parts.map((part) => part.scrollWidth - part.clientWidth));
  });
}

/** Whether the middle of the focused control is what lies on top there. */
function isFocusInSight(): boolean {
  const [host] = document.querySelectorAll(':popover-open');
  const root = host?.shadowRoot;
  const focused = root?.activeElement;
  if (!root || !focused) return false;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const there = root.elementFromPoint(left + width / 2, top + height / 2);
  return there !== null && (focused.contains(there) || there.contains(focused));
}
