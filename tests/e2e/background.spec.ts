import { seeded } from '../seeded.ts';
import { expect, startSession, test } from './fixtures.ts';
import { hoverMark, openedCard } from './support/card.ts';
import type { Session } from './support/driver.ts';
import { articleMarks, expectMarks } from './support/marks.ts';
import { openMessaging } from './support/message-page.ts';

const topic = 'us-china-cyber-2015/edward-snowden';

test('a background that is ended a hundred times loses no choice and answers the next question', {
  tag: '@case-23',
}, async ({ engine }) => {
  test.setTimeout(120_000);
  // A browser of its own: Chromium takes 120 changes a minute, and others have some to make as well.
  const session = await startSession(engine);
  await openMessaging(session);
  const random = seeded(23);
  for (let n = 0; n < 100; n += 1) {
    const isHidden = n % 2 === 0;
    const chosen = session.inExtension(
      (params) => messaging.send('hideTopic', params).catch(String),
      { topic, isHidden },
    );
    await endWithin(session, random() * 60);
    expect(await chosen, `choice ${n}`).toBe(true);
    const { disabledTopics = [] } = await session.inExtension(() =>
      chrome.storage.sync.get('disabledTopics'),
    );
    expect(disabledTopics, `what is stored after choice ${n}`).toEqual(isHidden ? [topic] : []);
    const asked = session.inExtension(
      (params) => messaging.send('topicCards', params).catch(String),
      { topics: [topic] },
    );
    // Every other question is asked of a background that has just been ended.
    if (random() < 0.5) await endWithin(session, random() * 20);
    expect(await asked, `question ${n}`).toEqual([expect.objectContaining({ ref: topic })]);
  }
  await session.close();
});

test('a page is marked and a card opens, whenever the background is ended', {
  tag: '@case-23',
}, async ({ session, tab, site }) => {
  test.setTimeout(90_000);
  const random = seeded(230);
  for (let n = 0; n < 10; n += 1) {
    await session.endBackground();
    const loaded = tab.goto(`${site.url}article/page.html?${n}`);
    for (let ends = 0; ends < 3; ends += 1) await endWithin(session, random() * 60);
    await loaded;
    await expectMarks(tab, articleMarks);
    const moved = hoverMark(tab, 'Edward Snowden');
    await endWithin(session, random() * 600);
    await moved;
    expect((await openedCard(tab, 'Edward Snowden')).text).toContain('National Security Agency');
    await tab.moveTo(5, 5);
  }
});

/** Ends the background at a moment within so many milliseconds, which only a clock can choose. */
async function endWithin(session: Session, ms: number): Promise<void> {
  await new Promise((moment) => setTimeout(moment, ms));
  await session.endBackground();
}
