/**
 * What specs use of a browser, the same for Chromium (Playwright) and Firefox (Puppeteer over
 * WebDriver BiDi): one spec, two engines. Specs for one engine alone use its own tools.
 */

export type Engine = 'chromium' | 'firefox';

/** A place where code can run: a tab's top frame, or one of its frames. */
export interface Frame {
  url(): string;
  /** Runs in the page's world. `fn` is sent as text: it sees nothing but its argument. */
  evaluate<R>(fn: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
}

export interface Tab extends Frame {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  frames(): readonly Frame[];
  /** Moves the pointer there in a few steps, as a hand does. */
  moveTo(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key by its name: `Escape`, `Tab`, `Enter`. */
  press(key: string): Promise<void>;
  /** Clicks the one control with this role and accessible name. */
  click(role: string, name: string): Promise<void>;
  /** Clicks the one element that a CSS selector finds. */
  clickOn(selector: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
  isClosed(): boolean;
  /** Errors and warnings on the console and uncaught exceptions, ours and the page's. */
  readonly problems: readonly string[];
}

/** A running browser with the extension in it. */
export interface Session {
  readonly engine: Engine;
  newTab(): Promise<Tab>;
  /** Opens a page of the extension in a tab: `popup.html?tabId=1`. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Runs with the extension's API, in a page of the extension that stays in the background. */
  inExtension<R>(fn: () => R | Promise<R>): Promise<R>;
  inExtension<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Ends the extension's background, as the browser may at any moment; nothing where it does not run. */
  endBackground(): Promise<void>;
  /**
   * Takes the access to sites from the extension, as a reader can in the browser's own settings, or gives
   * it back.
   */
  allowSites(allowed: boolean): Promise<void>;
  /** Takes the extension away while its pages are open: switched off in Chromium, removed in Firefox. */
  switchOff(): Promise<void>;
  /** Puts it back. */
  switchOn(): Promise<void>;
  /** Replaces the running extension by itself, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Folder of the built extension; without one the browser is bare. */
  readonly extension?: string | undefined;
  /** Folder that keeps what the browser stores, for sessions that follow one another. */
  readonly profile?: string;
  /** BCP 47 tag of the browser's language; in Chromium alone. */
  readonly language?: string;
  /** Chromium: keeps pages for Back, as Firefox always does. */
  readonly backForwardCache?: boolean;
  /** Firefox: preferences by name. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Chromium: further arguments of the command line. */
  readonly args?: readonly string[];
}
