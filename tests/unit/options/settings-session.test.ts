import { describe, expect, test, vi } from 'vitest';
import { defaultSettings, NewerSettingsError, type Settings } from '../../../core/settings.ts';
import { type Change, openSettings } from '../../../core/settings-session.ts';
import { switchTopics } from '../../../entrypoints/options/switch-topics.ts';

const off = (ref: string) => (now: Settings) => switchTopics(now, [ref], false);

describe('a settings session', () => {
  test('shows nothing until storage has answered, then what is stored', async () => {
    const store = fakeStore({ ...defaultSettings, pausedSites: ['a.test'] });
    const session = openSettings(store);
    expect(session.state.settings).toBeUndefined();
    await vi.waitFor(() => expect(session.state.settings?.pausedSites).toEqual(['a.test']));
  });

  test('shows a change at once and stores it', async () => {
    const { store, session } = await opened();
    session.change(off('p/a'));
    expect(session.state.settings?.disabledTopics).toEqual(['p/a']);
    await vi.waitFor(() => expect(store.stored.disabledTopics).toEqual(['p/a']));
  });

  test('saves what comes during a save in one write afterwards', async () => {
    const { store, session } = await opened();
    for (const ref of ['p/a', 'p/b', 'p/c']) session.change(off(ref));
    await vi.waitFor(() => expect(store.stored.disabledTopics).toEqual(['p/a', 'p/b', 'p/c']));
    expect(store.writes).toBe(2);
  });

  test('follows a change made in another window and keeps its own', async () => {
    const { store, session } = await opened();
    session.change(off('p/a'));
    await vi.waitFor(() => expect(store.writes).toBe(1));
    store.changeElsewhere((now) => ({ ...now, pausedSites: ['b.test'] }));
    await vi.waitFor(() =>
      expect(session.state.settings).toEqual({
        ...defaultSettings,
        disabledTopics: ['p/a'],
        pausedSites: ['b.test'],
      }),
    );
  });

  test('keeps changes on screen when storage refuses them, and saves all of them on retry', async () => {
    const { store, session } = await opened();
    store.failure = new Error('QUOTA_BYTES exceeded');
    session.change(off('p/a'));
    await vi.waitFor(() =>
      expect(session.state.problem).toEqual({ kind: 'unsaved', detail: 'QUOTA_BYTES exceeded' }),
    );
    session.change(off('p/b'));
    expect(session.state.settings?.disabledTopics).toEqual(['p/a', 'p/b']);
    expect(store.stored).toEqual(defaultSettings);

    store.failure = undefined;
    await session.retry();
    expect(session.state.problem).toBeUndefined();
    expect(store.stored.disabledTopics).toEqual(['p/a', 'p/b']);
  });

  test('a change elsewhere does not hide that ours could not be saved', async () => {
    const { store, session } = await opened();
    store.failure = new Error('disk full');
    session.change(off('p/a'));
    await vi.waitFor(() => expect(session.state.problem?.kind).toBe('unsaved'));
    store.changeElsewhere((now) => ({ ...now, pausedSites: ['b.test'] }));
    await vi.waitFor(() => expect(session.state.settings?.pausedSites).toEqual(['b.test']));
    expect(session.state.settings?.disabledTopics).toEqual(['p/a']);
    expect(session.state.problem?.kind).toBe('unsaved');
  });

  test('says so when settings cannot be read, and reads them on retry', async () => {
    const store = fakeStore({ ...defaultSettings, pausedSites: ['a.test'] });
    store.readFailure = new Error('corruption');
    const session = openSettings(store);
    await vi.waitFor(() =>
      expect(session.state).toEqual({
        settings: defaultSettings,
        problem: { kind: 'unread', detail: 'corruption' },
      }),
    );
    store.readFailure = undefined;
    await session.retry();
    expect(session.state.problem).toBeUndefined();
    expect(session.state.settings?.pausedSites).toEqual(['a.test']);
  });

  test('keeps showing what it knew when a later read fails', async () => {
    const { store, session } = await opened({ ...defaultSettings, pausedSites: ['a.test'] });
    store.readFailure = new Error('corruption');
    store.changeElsewhere((now) => now);
    await vi.waitFor(() => expect(session.state.problem?.kind).toBe('unread'));
    expect(session.state.settings?.pausedSites).toEqual(['a.test']);
  });

  test('is read-only for settings of a newer version', async () => {
    const store = fakeStore({ ...defaultSettings, pausedSites: ['a.test'] });
    store.writable = false;
    const session = openSettings(store);
    await vi.waitFor(() => expect(session.state.problem?.kind).toBe('newer'));
    expect(session.state.settings?.pausedSites).toEqual(['a.test']);
  });

  test('takes a change back when a newer version wrote the settings meanwhile', async () => {
    const { store, session } = await opened();
    store.failure = new NewerSettingsError('format 9');
    session.change(off('p/a'));
    await vi.waitFor(() => expect(session.state.problem?.kind).toBe('newer'));
    expect(session.state.settings?.disabledTopics).toEqual([]);
  });

  test('an answer to an earlier read never replaces that of a later one', async () => {
    const { store, session } = await opened();
    const late = Promise.withResolvers<void>();
    store.delay = late.promise;
    store.changeElsewhere((now) => ({ ...now, pausedSites: ['old.test'] }));
    store.delay = Promise.resolve();
    store.changeElsewhere((now) => ({ ...now, pausedSites: ['new.test'] }));
    await vi.waitFor(() => expect(session.state.settings?.pausedSites).toEqual(['new.test']));
    late.resolve();
    await late.promise.then(() => undefined);
    expect(session.state.settings?.pausedSites).toEqual(['new.test']);
  });
});

async function opened(settings: Settings = defaultSettings) {
  const store = fakeStore(settings);
  const session = openSettings(store);
  await vi.waitFor(() => expect(session.state.settings).toBeDefined());
  return { store, session };
}

function fakeStore(stored: Settings) {
  let tell = (): void => {};
  const store = {
    stored,
    writable: true,
    writes: 0,
    failure: undefined as Error | undefined,
    readFailure: undefined as Error | undefined,
    delay: Promise.resolve(),
    changeElsewhere(change: Change) {
      store.stored = change(store.stored);
      tell();
    },
    async read() {
      const answer = { settings: store.stored, writable: store.writable };
      await store.delay;
      if (store.readFailure) throw store.readFailure;
      return answer;
    },
    async update(change: Change) {
      await Promise.resolve();
      if (store.failure) throw store.failure;
      store.writes += 1;
      store.stored = change(store.stored);
      tell();
      return store.stored;
    },
    watch(onChange: () => void) {
      tell = onChange;
      return () => {};
    },
  };
  return store;
}
