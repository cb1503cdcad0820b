import { expect, test } from './fixtures.ts';
import type { Session, Tab } from './support/driver.ts';
import { expectText, visibleText } from './support/popup.ts';

const pack = 'us-china-cyber-2015';

test('the library lists every topic, and each leads to its page and back', async ({ session }) => {
  const library = await openLibrary(session, '', '22 topics');
  await library.click('link', 'Edward Snowden');
  await expect.poll(() => heading(library)).toBe('Edward Snowden');
  const text = await visibleText(library);
  expect(text, 'dates').toContain('Before May 2014');
  expect(text, 'relations from both sides').toMatch(
    /Edward Snowden .+ National Security Agency .*National Security Agency .+ Edward Snowden/,
  );
  await expect
    .poll(() => library.evaluate(() => document.title))
    .toBe('Edward Snowden – Backgrounder');

  await library.back();
  await expect.poll(() => heading(library)).toBe('Library');
  await library.close();
});

test('a link from outside opens a topic with the focus on its name', async ({ session }) => {
  const library = await openLibrary(session, `#topic=${pack}/xi-jinping`, 'Xi Jinping');
  expect(await heading(library)).toBe('Xi Jinping');
  expect(await focused(library)).toBe('Xi Jinping');
  await library.click('link', 'Barack Obama');
  await expect.poll(() => focused(library)).toBe('Barack Obama');
  await library.close();
});

test('a search finds names, other names and statements, and shows where', async ({ session }) => {
  const library = await openLibrary(session, '', '22 topics');
  await search(library, 'espionage CHARGES');
  await expectText(library, '4 topics found');
  expect(await library.evaluate(() => document.querySelector('mark')?.textContent)).toBe(
    'espionage',
  );

  await search(library, '习近平');
  await expectText(library, /2 topics found Xi Jinping \d statements/);

  await search(library, 'no such thing');
  await expectText(library, 'No topic and no statement holds');
  await library.close();
});

test('what was searched is there again on the way back', async ({ session }) => {
  const library = await openLibrary(session, '', '22 topics');
  await search(library, 'letter');
  await expectText(library, /\d topics found/);
  const before = await visibleText(library);
  await library.clickOn('.topic-row:first-child .topic-link');
  await expect.poll(() => heading(library)).not.toBe('Library');
  await library.back();
  await expect.poll(() => visibleText(library)).toBe(before);
  await library.close();
});

test('the timeline draws a lane for each topic, which leads to it', async ({ session }) => {
  const library = await openLibrary(session, '#timeline', 'Statement by statement');
  const lanes = await library.evaluate(() =>
    [...document.querySelectorAll('.lane')].map((lane) => ({
      text: lane.textContent ?? '',
      marks: lane.querySelectorAll('.time-mark').length,
    })),
  );
  expect(lanes).toHaveLength(22);
  expect(lanes.every(({ marks }) => marks > 0)).toBe(true);
  expect(lanes.find(({ text }) => text.startsWith('White House'))?.text).toContain(
    'Dates: 10 February 2015',
  );
  expect(await visibleText(library), 'in words').toMatch(/2014 Before May 2014 .* 2015 January/);

  await library.clickOn(`.lane[href$="white-house"]`);
  await expect.poll(() => heading(library)).toBe('White House');
  await library.close();
});

test('a source shows its paragraphs with the statements that rest on them', async ({ session }) => {
  const library = await openLibrary(session, '#sources', 'Every statement rests on');
  await library.click('link', 'Obama looks for common ground with China on cyber issues');
  await expectText(library, 'Michael Kan, 11 February 2015');
  const lines = await library.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.paragraph')].map((line) => line.innerText),
  );
  expect(lines).toHaveLength(12);
  expect(lines[5]).toContain('The Department of Justice accused five officers');
  await library.close();
});

test('a link to what is gone says so', async ({ session }) => {
  const library = await openLibrary(session, '#topic=gone/topic', 'This is not in the library');
  await library.click('link', 'All topics');
  await expect.poll(() => heading(library)).toBe('Library');
  await library.close();
});

test('the theme of the settings holds in the library', async ({ session }) => {
  await session.inExtension(() => chrome.storage.sync.set({ theme: 'dark' }));
  const library = await openLibrary(session, '', '22 topics');
  await expect
    .poll(() => library.evaluate(() => getComputedStyle(document.body).colorScheme))
    .toBe('dark');
  await library.close();
});

async function openLibrary(session: Session, hash: string, until: string): Promise<Tab> {
  const library = await session.openExtensionPage(`library.html${hash}`);
  await expectText(library, until);
  return library;
}

function heading(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(() => document.querySelector('h1')?.innerText);
}

function focused(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText);
}

/** Types as a reader does who replaces what stands there. */
function search(tab: Tab, words: string): Promise<void> {
  return tab.evaluate((words) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('No search field.');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
}
