import { expect, startSession, test } from './fixtures.ts';
import { card, openCard } from './support/card.ts';
import type { Session, Tab } from './support/driver.ts';
import { madePack, madeTopic } from './support/made-pack.ts';
import { articleMarks, expectMarks } from './support/marks.ts';
import { openPackStore, storePack } from './support/pack-page.ts';
import { expectText, openPopup } from './support/popup.ts';

/** A session of its own: these tests take the extension away from under everything else. */
const alone = test.extend<{ own: Session; open: Tab }>({
  own: [
    async ({ engine }, use) => {
      const session = await startSession(engine, { backForwardCache: true });
      await use(session);
      await session.close();
    },
    // A browser takes its time to start where others are at work.
    { timeout: 90_000 },
  ],
  open: async ({ own }, use) => {
    const tab = await own.newTab();
    await use(tab);
    expect(tab.problems, 'the console of the page').toEqual([]);
  },
});

/** What a reader sees of the extension. A script that was cut off in the middle may leave what is not seen. */
const seen = (tab: Tab) =>
  tab
    .evaluate(() => {
      const underlined = [...CSS.highlights.keys()].filter(
        (name) =>
          getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine !== 'none',
      );
      const cards = [...document.querySelectorAll(':popover-open')].filter((host) => {
        const { left, top, width, height } = host.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === host;
      });
      return { marks: underlined.length, cards: cards.length };
    })
    .catch(() => undefined);
const nothing = { marks: 0, cards: 0 };

alone(
  'switched off or removed, it is gone from open pages within two seconds',
  { tag: '@case-17' },
  async ({ own, open: page, site }) => {
    await page.goto(`${site.url}article/page.html`);
    await openCard(page, 'Edward Snowden');
    await own.switchOff();
    await expect.poll(() => seen(page), { timeout: 2500 }).toEqual(nothing);
    // Nothing of it listens any more.
    await page.moveTo(300, 300);
    await page.evaluate(() => document.body.append('Edward Snowden'));
    await page.evaluate(() => new Promise((rested) => setTimeout(rested, 1200)));
    expect(await seen(page)).toEqual(nothing);
  },
);

alone(
  'after an update open pages hold one set of marks or none, and new ones are marked',
  { tag: '@case-16' },
  async ({ own, open: page, site }) => {
    await page.goto(`${site.url}article/page.html`);
    await openCard(page, 'Edward Snowden');
    await page.toFront();
    await own.update();
    await page.toFront();
    // Chromium leaves open pages without a script, Firefox puts the new one in.
    if (own.engine === 'chromium') await expect.poll(() => seen(page)).toEqual(nothing);
    else {
      await expect.poll(() => seen(page)).toEqual({ marks: 1, cards: 0 });
      await expectMarks(page, articleMarks);
    }
    await page.reload();
    await expectMarks(page, articleMarks);
    await page.moveTo(600, 700);
    await openCard(page, 'Edward Snowden');
  },
);

alone(
  'in a tab that was open before the extension came it works, or says what to do',
  { tag: '@case-18' },
  async ({ own, open: page, site }) => {
    await own.switchOff();
    await page.goto(`${site.url}article/page.html`);
    await own.switchOn();
    if (own.engine === 'firefox') {
      await page.toFront();
      await expectMarks(page, articleMarks);
      return;
    }
    const popup = await openPopup(own, page);
    await expectText(popup, 'Reload to see');
    expect(await seen(page)).toEqual(nothing);
    await popup.click('button', 'Reload the page');
    await page.toFront();
    await expectMarks(page, articleMarks);
  },
);

alone(
  'a page from the back-forward cache shows what is on now',
  { tag: '@case-19' },
  async ({ own, open: page, pages }) => {
    const url = pages.add(`<!doctype html><title>t</title><p>Edward Snowden and Barack Obama</p>
      <script>addEventListener('pageshow', (event) => { document.title = String(event.persisted) })</script>`);
    await page.goto(url);
    await expectMarks(page, ['Edward Snowden', 'Barack Obama']);
    await page.goto(pages.add('<!doctype html><title>next</title><p>Nobody</p>'));
    await own.inExtension(async () => {
      const { disabledTopics = [] } = await chrome.storage.sync.get('disabledTopics');
      const off = [...(disabledTopics as string[]), 'us-china-cyber-2015/edward-snowden'];
      await chrome.storage.sync.set({ disabledTopics: off });
    });
    await page.toFront();
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => page.evaluate(() => document.title).catch(() => '')).toBe('true');
    await expectMarks(page, ['Barack Obama']);
    expect(await card(page)).toBeUndefined();
  },
);

alone(
  'a page from the back-forward cache shows the packs that came meanwhile',
  { tag: '@case-19' },
  async ({ own, open: page, pages }) => {
    const url = pages.add(`<!doctype html><title>t</title><p>Mara Rowe and nobody else</p>
      <script>addEventListener('pageshow', (event) => { document.title = String(event.persisted) })</script>`);
    await page.goto(url);
    await expect.poll(() => page.evaluate(() => document.title)).toBe('false');
    await page.goto(pages.add('<!doctype html><title>next</title><p>Nobody</p>'));
    await openPackStore(own);
    await storePack(own, madePack('lights', [madeTopic('Mara Rowe')]));
    await page.toFront();
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => page.evaluate(() => document.title).catch(() => '')).toBe('true');
    await expectMarks(page, ['Mara Rowe']);
  },
);
