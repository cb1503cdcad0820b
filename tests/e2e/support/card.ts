import { expect } from '@playwright/test';
import type { Frame, Tab } from './driver.ts';
import { markPlace } from './marks.ts';

/** What the reader sees of an open card. */
export interface Card {
  readonly text: string;
  readonly title: string;
  /** Client coordinates of its frame. */
  readonly rect: { x: number; y: number; width: number; height: number };
  readonly buttons: readonly CardButton[];
  /** How far it is scrolled. */
  readonly scrolled: number;
  /** Name of the control that has the focus; empty for the card itself, undefined outside of it. */
  readonly focused: string | undefined;
}

export interface CardButton {
  /** `aria-label`, else the text. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The open card of a frame; undefined while there is none. Needs the `test` build's open root. */
export function card(frame: Frame): Promise<Card | undefined> {
  return frame.evaluate(() => {
    const host = [...document.querySelectorAll<HTMLElement>(':popover-open')].find(
      (element) => element.popover === 'manual' && element.shadowRoot,
    );
    const root = host?.shadowRoot;
    const title = root?.querySelector('h2');
    if (!host || !root || !title) return undefined;
    const { x, y, width, height } = host.getBoundingClientRect();
    const nameOf = (element: Element): string =>
      element.ariaLabel ?? (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
    const focused = root.activeElement;
    return {
      text: [...root.children]
        .map((child) => (child as HTMLElement).innerText)
        .join('\n')
        .replace(/\s+/g, ' '),
      title: title.innerText,
      rect: { x, y, width, height },
      buttons: [...root.querySelectorAll('button')].map((button) => {
        const place = button.getBoundingClientRect();
        return {
          name: nameOf(button),
          x: place.x + place.width / 2,
          y: place.y + place.height / 2,
        };
      }),
      scrolled: root.querySelector('[role=dialog]')?.scrollTop ?? 0,
      focused: focused ? (focused.role === 'dialog' ? '' : nameOf(focused)) : undefined,
    };
  });
}

/** Rests the pointer on a mark. */
export async function hoverMark(tab: Tab, text: string): Promise<void> {
  const { x, y } = await markPlace(tab, text);
  await tab.moveTo(x, y);
}

/** Waits for a card, with this title if one is given. */
export async function openedCard(frame: Frame, title?: string): Promise<Card> {
  let opened: Card | undefined;
  await expect
    .poll(
      async () => {
        opened = await card(frame);
        return opened !== undefined && (title === undefined || opened.title === title);
      },
      { message: title ? `a card on ${title}` : 'a card' },
    )
    .toBe(true);
  return opened as Card;
}

/** Rests the pointer on a mark that reads as its topic is called, and waits for that topic's card. */
export async function openCard(tab: Tab, topic: string): Promise<Card> {
  await hoverMark(tab, topic);
  return openedCard(tab, topic);
}

export async function expectNoCard(frame: Frame): Promise<void> {
  await expect.poll(() => card(frame), { message: 'the card' }).toBeUndefined();
}

/**
 * Waits until the open card has lain still for longer than it must for a click to change anything. No reader is
 * quicker, but a test is.
 */
export async function stillCard(tab: Tab): Promise<Card> {
  await openedCard(tab);
  await tab.evaluate(async () => {
    let place = '';
    let now = 0;
    let since = Number.POSITIVE_INFINITY;
    while (now - since <= 400) {
      now = await new Promise(requestAnimationFrame);
      const hosts = [...document.querySelectorAll(':popover-open')];
      const next = JSON.stringify(hosts.map((host) => host.getBoundingClientRect()));
      // It is drawn there only when the next frame comes.
      since = next === place ? Math.min(since, now) : Number.POSITIVE_INFINITY;
      place = next;
    }
  });
  return openedCard(tab);
}

/** Scrolls to a control of the open card, moves to it as a hand does, and clicks it. */
export async function clickInCard(tab: Tab, name: string | RegExp): Promise<void> {
  const fits = (one: string): boolean => (typeof name === 'string' ? one === name : name.test(one));
  const { buttons } = await openedCard(tab);
  const number = buttons.findIndex((button) => fits(button.name));
  if (number < 0) throw new Error(`No button ${name} among ${buttons.map(({ name }) => name)}.`);
  await tab.evaluate((number) => {
    for (const { shadowRoot } of document.querySelectorAll(':popover-open')) {
      shadowRoot?.querySelectorAll('button')[number]?.scrollIntoView({ block: 'nearest' });
    }
  }, number);
  const button = (await openedCard(tab)).buttons[number] as CardButton;
  await tab.clickAt(button.x, button.y);
}
