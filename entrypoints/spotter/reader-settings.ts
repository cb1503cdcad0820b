import type { Settings } from '../../core/settings.ts';
import { readSettings, watchSettings } from '../../core/settings-store.ts';

/** The settings, asked for when the first mention needs them: most frames never do. */
export class ReaderSettings {
  readonly #onChange: () => void;
  #settings: Promise<Settings> | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get(): Promise<Settings> {
    this.#stopWatching ??= watchSettings((settings) => {
      this.#settings = Promise.resolve(settings);
      this.#onChange();
    });
    this.#settings ??= readSettings();
    return this.#settings;
  }

  /** They may have changed while nobody could tell us. */
  forget(): void {
    this.#settings = undefined;
  }

  stop(): void {
    this.#stopWatching?.();
  }
}
