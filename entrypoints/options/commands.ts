import { i18n } from '#i18n';
import { browser } from '../../core/browser.ts';

/** Something that a key does, as the browser has it now. */
export interface Command {
  readonly name: string;
  readonly description: string;
  /** `Alt+Shift+K`; empty where none is set. */
  readonly shortcut: string;
}

/** Not there in browsers without a keyboard; only Firefox opens its page of shortcuts on request. */
const api = browser.commands as
  | (Omit<typeof browser.commands, 'onChanged' | 'openShortcutSettings'> &
      Partial<Pick<typeof browser.commands, 'onChanged' | 'openShortcutSettings'>>)
  | undefined;

/** The extension's commands in the order of the manifest. */
export async function readCommands(): Promise<Command[]> {
  const commands = (await api?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    name,
    shortcut,
    // The browser's own command has no description: it presses the toolbar button.
    description: description || i18n.t('options.keyboard.openPopup'),
  }));
}

/** Calls back when a shortcut may have changed: Chromium says nothing, but is left for it and returned from. */
export function watchCommands(onChange: () => void): () => void {
  api?.onChanged?.addListener(onChange);
  addEventListener('focus', onChange);
  return () => {
    api?.onChanged?.removeListener(onChange);
    removeEventListener('focus', onChange);
  };
}

/** Opens the browser's own page of shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  if (api?.openShortcutSettings) await api.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
