import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { maySend } from '../../../core/message-senders.ts';

beforeEach(() => fakeBrowser.reset());

const own = () => browser.runtime.id;
const page = () => ({ id: own(), url: browser.runtime.getURL('/popup.html' as never) });
const frame = () => ({ id: own(), url: 'https://news.example/', tab: { id: 1 }, frameId: 0 });

describe('who may send what', { tags: ['@case-41'] }, () => {
  it('lets a frame report and ask for cards', () => {
    expect(maySend('tabTopics', frame())).toBe(true);
    expect(maySend('topicCards', frame())).toBe(true);
  });

  it('keeps what belongs to our pages from frames', () => {
    expect(maySend('pageSummary', frame())).toBe(false);
    expect(maySend('pageSummary', page())).toBe(true);
    expect(maySend('moveMention', page())).toBe(true);
    expect(maySend('pageCommand', frame())).toBe(false);
  });

  it('lets our pages in a tab be our pages', () => {
    expect(maySend('pageSummary', { ...page(), tab: { id: 2 }, frameId: 0 })).toBe(true);
  });

  it('knows a stranger by id and a frame by its origin, whatever address it claims', () => {
    expect(maySend('tabTopics', { ...frame(), id: 'someone-else' })).toBe(false);
    expect(maySend('tabTopics', { ...frame(), id: undefined })).toBe(false);
    expect(
      maySend('pageSummary', { ...page(), origin: 'https://news.example', tab: { id: 1 } }),
    ).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString', ''])(
    'refuses the unknown message "%s"',
    (name) => {
      expect(maySend(name, page())).toBe(false);
    },
  );
});
