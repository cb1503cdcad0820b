/** A picture of the set for the README and the stores. */
export interface Picture {
  /** File name without its ending. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** BCP 47 tag of the browser's language. */
  readonly language: 'en' | 'de' | 'zh-CN';
  readonly shows: Shown;
}

export type Shown =
  /** The news page, with the card of the mark on these words. */
  | { readonly card: string }
  /** The popup for the news page. */
  | { readonly popup: true }
  /** A page of the extension, once this text is there. */
  | { readonly page: string; readonly with: string };

/** Stores ask for 1280 by 800. */
const wide = { width: 1280, height: 800 } as const;
const tall = { width: 380, height: 600 } as const;
const phone = { width: 390, height: 780 } as const;

const en = { language: 'en' } as const;
const light = { scheme: 'light' } as const;
const dark = { scheme: 'dark' } as const;
const snowden = { card: 'Edward Snowden' } as const;

export const pictures: readonly Picture[] = [
  { name: 'card', ...wide, ...light, ...en, shows: { card: 'Xi Jinping' } },
  { name: 'card-dark', ...wide, ...dark, ...en, shows: snowden },
  { name: 'card-narrow', ...phone, ...light, ...en, shows: snowden },
  { name: 'card-german', ...wide, ...light, language: 'de', shows: snowden },
  { name: 'popup', ...tall, ...light, ...en, shows: { popup: true } },
  { name: 'popup-dark', ...tall, ...dark, ...en, shows: { popup: true } },
  { name: 'popup-german', ...tall, ...light, language: 'de', shows: { popup: true } },
  { name: 'popup-chinese', ...tall, ...light, language: 'zh-CN', shows: { popup: true } },
  { name: 'topics', ...wide, ...light, ...en, shows: { page: 'options.html', with: 'Snowden' } },
  {
    name: 'appearance',
    ...wide,
    ...light,
    ...en,
    shows: { page: 'options.html#appearance', with: 'Double' },
  },
  {
    name: 'appearance-dark-german',
    ...wide,
    ...dark,
    language: 'de',
    shows: { page: 'options.html#appearance', with: 'Doppelt' },
  },
  {
    name: 'privacy-narrow',
    ...phone,
    ...dark,
    ...en,
    shows: { page: 'options.html#privacy', with: 'No requests' },
  },
  {
    name: 'library',
    ...wide,
    ...light,
    ...en,
    shows: { page: 'library.html#topic=us-china-cyber-2015/edward-snowden', with: 'Snowden' },
  },
  {
    name: 'library-timeline-dark',
    ...wide,
    ...dark,
    ...en,
    shows: { page: 'library.html#timeline', with: '2015' },
  },
];
