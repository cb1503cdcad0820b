import type { TopicCard, TopicRef } from './knowledge/types.ts';
import type { SpottingSettings } from './page-choice.ts';
import type { Excerpt } from './spotting/excerpt.ts';
import type { Mention } from './spotting/types.ts';

/** One topic's share of a page, most mentioned first in a tally. */
export interface TopicTally {
  readonly topic: TopicRef;
  readonly mentions: number;
  /** The form that comes first on the page. */
  readonly surface: string;
}

/** What the popup asks the top frame. */
export interface PageSummary {
  readonly paused: boolean;
  readonly tally: readonly TopicTally[];
}

/** Where the reader stands after "next mention". Counted from 1; 0 of 0 where there is none. */
export interface MentionPosition {
  readonly position: number;
  readonly total: number;
}

/** A page to be spotted in. */
export interface PageQuestion {
  readonly page: Excerpt;
  /** As the frame knows them: reading them again would take longer than spotting. */
  readonly settings: SpottingSettings;
}

/** Scripts that a frame asks for when it needs them. */
export type FrameScript = 'marking' | 'card';

/** What the reader can do by key (the manifest's commands, without that of the popup). */
export type PageCommand = 'next-mention' | 'previous-mention' | 'open-mention';

/** Every message: name -> parameters and result. Who may send what stands in `message-senders.ts`. */
export interface Messages {
  /** Frame -> background: put this script into the frame. */
  injectScript: { params: { script: FrameScript }; result: boolean };
  /**
   * Frame -> background: which of these texts may hold a topic, by their positions. Where one may, `bring`
   * is put into the frame before it is told, if the browser lets us.
   */
  scanTexts: {
    params: { texts: readonly string[]; bring?: FrameScript | undefined };
    result: readonly number[];
  };
  /** Frame -> background: the mentions in each text of a page that is not left out, in order. */
  spotPage: { params: PageQuestion; result: readonly (readonly Mention[])[] };
  /** Background -> every frame: the stored packs are others than before. */
  packsChanged: { params: Record<string, never>; result: boolean };
  /** Card -> background: what is known of these topics, in their order; unknown ones are left out. */
  topicCards: { params: { topics: readonly TopicRef[] }; result: readonly TopicCard[] };
  /** Card -> background: hides one topic from all pages, or shows it again. */
  hideTopic: { params: { topic: TopicRef; isHidden: boolean }; result: boolean };
  /** Card -> background: opens the library at this topic, in a tab that the page learns nothing of. */
  openLibrary: { params: { topic: TopicRef }; result: boolean };
  /**
   * Child frame -> background -> top frame: what the child spotted; the answer says whether it may paint.
   * `heard` is false while no top frame answers: it may not have loaded yet.
   */
  childTally: {
    params: { tally: readonly TopicTally[]; frameId?: number };
    result: { paused: boolean; heard: boolean };
  };
  /** Top frame -> background: number of different topics in the tab, for the badge. */
  tabTopics: { params: { topics: number }; result: boolean };
  /** Popup -> top frame. */
  pageSummary: { params: Record<string, never>; result: PageSummary };
  /** Popup -> top frame: scroll to a topic's next mention, or the one before, and show where it is. */
  moveMention: { params: { topic: TopicRef; step: 1 | -1 }; result: MentionPosition };
  /** Background -> top frame: a key of the reader. False when the page cannot do it. */
  pageCommand: { params: { command: PageCommand }; result: boolean };
  /**
   * Top frame -> background -> child frame: scroll to the nth mention, of a topic or of all, that this
   * frame holds, and perhaps open its card. Answers what the mention says; nothing when it is gone.
   */
  showMention: {
    params: { topic?: TopicRef | undefined; index: number; open: boolean; frameId?: number };
    result: string | undefined;
  };
}

export type MessageName = keyof Messages;
export type Params<N extends MessageName> = Messages[N]['params'];
export type Result<N extends MessageName> = Messages[N]['result'];
