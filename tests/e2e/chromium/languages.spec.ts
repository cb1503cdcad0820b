import { expect, startSession, test } from '../fixtures.ts';
import { expectText, openPopup } from '../support/popup.ts';

const expected = [
  {
    language: 'de',
    popup: ['4 Themen', 'Hier pausieren'],
    date: '10. Februar 2015',
    options: ['Themen', 'Personen'],
  },
  {
    language: 'zh-CN',
    popup: ['4 个主题', '在此网站暂停'],
    date: '2015年2月10日',
    options: ['主题', '人物'],
  },
];

for (const { language, popup: inPopup, date, options: inOptions } of expected) {
  test(`a browser in ${language} shows the popup and the settings in it`, async ({
    engine,
    site,
  }) => {
    const session = await startSession(engine, { language });
    const tab = await session.newTab();
    await tab.goto(`${site.url}article/page.html`);

    const popup = await openPopup(session, tab);
    for (const text of inPopup) await expectText(popup, text);
    await popup.clickOn('.segment:last-child');
    await expectText(popup, date);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);

    const options = await session.openExtensionPage('options.html');
    for (const text of inOptions) await expectText(options, text);
    expect(await options.evaluate(() => document.documentElement.lang)).toBe(language);
    expect([...popup.problems, ...options.problems]).toEqual([]);
    await session.close();
  });
}
