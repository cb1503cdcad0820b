import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { maySend, type Sender } from '../../../core/message-senders.ts';
import { answer, type Handlers } from '../../../core/messaging.ts';

beforeEach(() => fakeBrowser.reset());

const id = () => browser.runtime.id;
const own = () => browser.runtime.getURL('/options.html' as never);
const forFrames = [
  'injectScript',
  'topicCards',
  'hideTopic',
  'openLibrary',
  'scanTexts',
  'spotPage',
  'childTally',
  'tabTopics',
  'showMention',
];
const forPages = ['packsChanged', 'pageSummary', 'moveMention', 'pageCommand'];

/** Everybody who may send nothing, and everybody who is no page of ours. */
const strangers: Record<string, () => Sender> = {
  'another extension': () => ({ id: 'abcdefghijklmnopabcdefghijklmnop', url: own() }),
  'nobody that the browser names': () => ({ url: own() }),
  'an id of another kind': () => ({ id: 7 as unknown as string, url: own() }),
};
const frames: Record<string, () => Sender> = {
  'a top frame': () => ({ id: id(), url: 'https://a.example/', tab: { id: 1 }, frameId: 0 }),
  'a child frame': () => ({ id: id(), url: 'https://ad.example/', tab: { id: 1 }, frameId: 7 }),
  'a frame without an origin': () => ({ id: id(), origin: 'null', url: own(), tab: { id: 1 } }),
  'a frame that claims our address': () => ({
    id: id(),
    url: own(),
    origin: 'https://a.example',
    tab: { id: 1 },
  }),
  'a frame without an address': () => ({ id: id(), tab: { id: 1 }, frameId: 3 }),
  'a frame whose address begins with ours': () => ({
    id: id(),
    url: `https://a.example/?${own()}`,
    tab: { id: 1 },
  }),
};

describe('messages', { tags: ['@case-41'] }, () => {
  for (const [who, sender] of Object.entries(strangers)) {
    it.each([...forFrames, ...forPages])(`from ${who} are refused: %s`, (message) => {
      expect(maySend(message, sender())).toBe(false);
    });
  }
  for (const [who, sender] of Object.entries(frames)) {
    it.each(forPages)(`of our pages are refused from ${who}: %s`, (message) => {
      expect(maySend(message, sender())).toBe(false);
    });
    it.each(forFrames)(`of frames are taken from ${who}: %s`, (message) => {
      expect(maySend(message, sender())).toBe(true);
    });
  }

  it('whose answer the browser does not take, for its size say, are answered with that', async () => {
    let listener: ((envelope: unknown, sender: Sender, respond: unknown) => unknown) | undefined;
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((one: unknown) => {
      listener = one as typeof listener;
    });
    answer({ scanTexts: () => [1, 2, 3] });
    vi.restoreAllMocks();
    const answers: unknown[] = [];
    const respond = (given: object): void => {
      if ('ok' in given) throw new Error('Message exceeded maximum allowed size of 64MiB.');
      answers.push(given);
    };
    const question = { message: 'scanTexts', params: { texts: [] } };
    listener?.(question, frames['a top frame']?.() as Sender, respond);
    await expect
      .poll(() => answers)
      .toEqual([{ error: 'Message exceeded maximum allowed size of 64MiB.' }]);
  });

  it('of whatever shape throw nothing, and none but whole ones reach a handler', () => {
    let heard = 0;
    const listeners: ((envelope: unknown, sender: Sender, respond: () => void) => unknown)[] = [];
    const listen = browser.runtime.onMessage.addListener;
    browser.runtime.onMessage.addListener = (listener: unknown) =>
      void listeners.push(listener as (typeof listeners)[number]);
    const handler = (params: unknown): boolean => {
      heard += 1;
      expect(typeof params).toBe('object');
      return true;
    };
    answer({ tabTopics: handler, pageSummary: handler } as unknown as Handlers);
    browser.runtime.onMessage.addListener = listen;
    const [listener] = listeners;

    const odd = fc.oneof(
      fc.anything(),
      fc.record({ message: fc.anything(), params: fc.anything() }),
      fc.record({
        message: fc.constantFrom('pageSummary', '__proto__', 'toString', 'valueOf'),
        params: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(odd, (envelope) => {
        expect(listener?.(envelope, frames['a top frame']?.() as Sender, () => {})).toBeUndefined();
      }),
    );
    expect(heard).toBe(0);
  });
});
