import type { Settings } from '../../core/settings.ts';

type Trigger = Pick<Settings, 'trigger' | 'triggerKey'>;

/** Whether a rest of the pointer may open a card now, by what the reader chose to open cards with. */
export class TriggerKey {
  #settings: Trigger = { trigger: 'hover', triggerKey: 'Alt' };
  #isDown = false;

  get isLocked(): boolean {
    const { trigger } = this.#settings;
    return trigger === 'click' || (trigger === 'key' && !this.#isDown);
  }

  get opensOnClick(): boolean {
    return this.#settings.trigger === 'click';
  }

  choose(settings: Trigger): void {
    this.#settings = settings;
    this.#isDown = false;
  }

  /** Whether this is the key that a card waits for, and nothing else to the reader. */
  isTrigger({ key }: KeyboardEvent): boolean {
    return this.#settings.trigger === 'key' && key === this.#settings.triggerKey;
  }

  /** Every event tells what is held, also when the key went down while another window had it. */
  note(event: PointerEvent | KeyboardEvent): void {
    this.#isDown = event.getModifierState(this.#settings.triggerKey);
  }

  release(): void {
    this.#isDown = false;
  }
}
