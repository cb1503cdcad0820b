import { expect, test } from './fixtures.ts';
import { type Card, card, clickInCard, openCard, openedCard } from './support/card.ts';
import type { Tab } from './support/driver.ts';

test.beforeEach(({ tab, site }) => tab.goto(`${site.url}article/page.html`));

/** Room above the text in px: none, or so much that a card has to go above its mention. */
const places = { below: 0, above: 560 };

for (const [side, room] of Object.entries(places)) {
  test(`a card ${side} its mention keeps its upper edge while its content changes`, async ({
    tab,
  }) => {
    const first = await openCardAt(tab, room);
    const mention = await mentionTop(tab);
    expect(first.rect.y < mention).toBe(side === 'above');

    await clickInCard(tab, /para\./);
    expect(edges(await settled(tab))).toEqual(edges(first));
    await clickInCard(tab, /^took part in: /);
    await expect.poll(async () => (await card(tab))?.title).not.toBe('Barack Obama');
    expect(edges(await settled(tab))).toEqual(edges(first));
    await clickInCard(tab, 'Back to Barack Obama');
    await openedCard(tab, 'Barack Obama');
    expect(edges(await settled(tab))).toEqual(edges(first));
  });
}

test('the way back leads to the same place, and the focus to the link that led away', async ({
  tab,
}) => {
  await openCardAt(tab, 0);
  const link = (await openedCard(tab)).buttons.findLast(({ name }) => /: /.test(name))?.name ?? '';
  await clickInCard(tab, link);
  await expect.poll(async () => (await card(tab))?.title).not.toBe('Barack Obama');
  const next = await settled(tab);
  expect(next.scrolled).toBe(0);
  expect(next.focused, 'the card itself').toBe('');

  await clickInCard(tab, 'Back to Barack Obama');
  const { scrolled, focused } = await openedCard(tab, 'Barack Obama');
  expect(scrolled).toBeGreaterThan(50);
  expect(focused).toBe(link);
});

test('a card follows its mention as the page scrolls, and goes when that leaves', async ({
  tab,
}) => {
  await tab.evaluate(() => {
    document.body.style.paddingBottom = '3000px';
  });
  const { rect } = await openCardAt(tab, 200);
  await tab.evaluate(() => scrollBy(0, 100));
  await expect.poll(async () => (await card(tab))?.rect.y).toBe(rect.y - 100);
  await tab.evaluate(() => scrollBy(0, 1500));
  await expect.poll(() => card(tab)).toBeUndefined();
});

test('the card hangs at the line of a broken mention that is pointed at', async ({ tab }) => {
  await tab.evaluate(() => {
    const [list] = document.querySelectorAll('ul');
    if (list)
      list.style.cssText = 'width: 14ch; font: 20px monospace; padding: 0; text-indent: 6ch';
  });
  const lines = () =>
    tab.evaluate(() => {
      const text = document.querySelector('li')?.firstChild as Text;
      const range = new Range();
      range.setStart(text, 0);
      range.setEnd(text, 'Edward Snowden'.length);
      return [...range.getClientRects()].map(({ left, right, bottom, top }) => ({
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        bottom,
      }));
    });
  const [first, second] = await lines();
  if (!first || !second) throw new Error('The mention stands on one line.');
  for (const line of [second, first]) {
    await tab.moveTo(700, 600);
    await expect.poll(() => card(tab)).toBeUndefined();
    await tab.moveTo(line.x, line.y);
    const { rect } = await openedCard(tab, 'Edward Snowden');
    expect(Math.abs(rect.y - line.bottom - 8)).toBeLessThan(2);
  }
});

/** @param room in pixels, above the text */
async function openCardAt(tab: Tab, room: number): Promise<Card> {
  await tab.evaluate((room) => {
    document.body.style.paddingTop = `${room}px`;
  }, room);
  return openCard(tab, 'Barack Obama');
}

/** The card after the browser has drawn two more frames: what moves late has moved. */
async function settled(tab: Tab): Promise<Card> {
  await tab.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  return openedCard(tab);
}

function edges({ rect }: Card): { x: number; y: number } {
  return { x: rect.x, y: rect.y };
}

function mentionTop(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelector('p')?.getBoundingClientRect().top ?? 0);
}
