import { browser } from 'wxt/browser';
import { createListeners } from './listeners.ts';
import {
  assertWritable,
  defaultSettings,
  NewerSettingsError,
  parseSettings,
  type Settings,
} from './settings.ts';
import { updateSettings, watchSettings } from './settings-store.ts';

export type Change = (now: Settings) => Settings;

export interface SettingsProblem {
  /** `unread`: shown are the defaults; `unsaved`: changes wait for a retry; `newer`: read-only. */
  readonly kind: 'unread' | 'unsaved' | 'newer';
  /** What the browser said. */
  readonly detail: string;
}

export interface SessionState {
  /** What is stored, with the changes that wait to be; undefined until the first read has ended. */
  readonly settings: Settings | undefined;
  readonly problem: SettingsProblem | undefined;
}

/** Where a session keeps its settings. */
export interface SettingsStore {
  /** @throws the storage's own error. */
  read(): Promise<{ settings: Settings; writable: boolean }>;
  /** @throws NewerSettingsError, or the storage's own error with everything left as it was. */
  update(change: Change): Promise<Settings>;
  watch(onChange: () => void): () => void;
}

/** An open page's view of the settings: changes show at once, and none is lost when storage fails. */
export interface SettingsSession {
  readonly state: SessionState;
  /** Calls back after each change of `state`. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  change(change: Change): void;
  /** Reads again and saves what waits. */
  retry(): Promise<void>;
}

export function openSettings(store: SettingsStore = browserStore): SettingsSession {
  const { subscribe, tell } = createListeners();
  let stored: Settings | undefined;
  let waiting: readonly Change[] = [];
  let problem: SettingsProblem | undefined;
  let state: SessionState = { settings: undefined, problem: undefined };
  let saving = false;
  let reads = 0;

  const publish = (): void => {
    const settings = waiting.reduce<Settings | undefined>((now, next) => now && next(now), stored);
    state = { settings, problem };
    tell();
  };

  const read = async (): Promise<void> => {
    reads += 1;
    const mine = reads;
    try {
      const { settings, writable } = await store.read();
      if (mine !== reads) return;
      stored = settings;
      if (!writable) problem = { kind: 'newer', detail: '' };
      else if (problem?.kind !== 'unsaved') problem = undefined;
    } catch (error) {
      if (mine !== reads) return;
      // What was read before stays on screen: it is nearer to the truth than the defaults.
      stored ??= defaultSettings;
      problem ??= { kind: 'unread', detail: messageOf(error) };
    }
    publish();
  };

  /** One save at a time; what comes meanwhile goes together in the next. */
  const save = async (): Promise<void> => {
    if (saving) return;
    saving = true;
    while (waiting.length > 0 && saving) {
      const batch = waiting;
      try {
        stored = await store.update((now) => batch.reduce((done, next) => next(done), now));
        waiting = waiting.slice(batch.length);
        problem = undefined;
      } catch (error) {
        const newer = error instanceof NewerSettingsError;
        // Nothing can ever save these, and showing them as done would be a lie.
        if (newer) waiting = [];
        problem = { kind: newer ? 'newer' : 'unsaved', detail: messageOf(error) };
        saving = false;
      }
      publish();
    }
    saving = false;
  };

  store.watch(() => void read());
  void read();

  return {
    get state() {
      return state;
    },
    subscribe,
    change(change) {
      waiting = [...waiting, change];
      publish();
      void save();
    },
    async retry() {
      await save();
      await read();
    },
  };
}

const browserStore: SettingsStore = {
  async read() {
    const stored = await browser.storage.sync.get(null);
    return { settings: parseSettings(stored), writable: isWritable(stored) };
  },
  update: updateSettings,
  watch: (onChange) => watchSettings(onChange),
};

function isWritable(stored: Readonly<Record<string, unknown>>): boolean {
  try {
    assertWritable(stored);
    return true;
  } catch {
    return false;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
