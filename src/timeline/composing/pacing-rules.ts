import type { GestureFamily } from "../../cast/gesture-families.ts";

/**
 * How fast an episode runs. Sources: BBC subtitle guidelines (160–180 words a minute), Netflix timed-text guide
 * (17–20 characters a second, 5/6 s to 7 s an event). All in seconds unless the name says otherwise.
 */
export const PACING = {
  /** Characters (UTF-16 units) that one bubble page holds at most. */
  pageLength: 84,
  /** Characters a second that a viewer reads comfortably. */
  readingSpeed: 16,
  /** Characters a second over which a page is reported as too fast. */
  readingSpeedLimit: 20,
  shortestPage: 5 / 6,
  longestPage: 7,
  betweenPages: 0.25,
  afterTurn: 0.5,
  /** Factors on a page's time. */
  shoutFactor: 0.9,
  trailingFactor: 1.12,
  /** A cut-off line gives way this early: the next one comes in over its last syllable. */
  cutOffOverlap: 0.12,
  cutOffFactor: 0.92,
  /** However quick: this keeps under `readingSpeedLimit`. */
  quickest: 0.82,
  /** After what only the speaker's mood tells ("calmer now"). */
  moodLead: 0.3,
  /** Own time of an action that ends its turn: it has to be seen, since no line of its speaker covers it. */
  closingAction: 0.7,
  /** Between the gestures of one compound direction. */
  gestureStagger: 0.55,
  titleCard: 3.4,
  headingCard: { shortest: 1.6, longest: 4, readingSpeed: 18 },
  /** A scene opens on its picture before anyone speaks. */
  sceneOpening: { main: 0.6, side: 1.4 },
  /** A card right behind a side scene waits until the other picture has wiped off. */
  cardAfterSide: 0.5,
  sceneClosing: 0.5,
  listCard: { itemShortest: 0.7, readingSpeed: 18, lead: 0.4, tail: 1.1 },
  figureCard: 4,
  /** End cards wait for the reader; this is what they stand if nobody asks for more. */
  endCard: { shortest: 4, longest: 9, readingSpeed: 40 },
  /** Silence longer than this is reported. */
  longSilence: 4,
} as const;

/** A closing door, seconds: the door alone, then from one arrival to the next, and how long all of it stands. */
export const CLOSING_DOOR = { alone: 1.3, apart: 0.35, length: 7 } as const;

/** What one card shows at once; longer lists are dealt over several. */
export const CARD_LIMITS = { items: 7, characters: 420 } as const;

/**
 * Scenes of a post: what it marks behind them opens none. Real posts have up to thirty; each scene lists its company,
 * so that without a bound a text of nothing but rules would take gigabytes.
 */
export const MOST_SCENES = 4000;

/** How the words of a page appear: inside the page's time, never added to it. */
export const REVEAL = {
  /** Characters a second. */
  plain: 30,
  shout: 38,
  trailing: 30,
  /** Breath after punctuation. */
  comma: 0.12,
  sentence: 0.3,
  ellipsis: 0.5,
  /** Seconds of a page's time that its complete text stands at least. */
  standing: 0.35,
} as const;

export interface GestureTime {
  /** From start to the point where it settles. */
  readonly length: number;
  /** Own time before the speaker's next line may begin. */
  readonly own: number;
}

/** Gestures run under their speaker's lines; `own` is what must be seen first. */
export const GESTURE_TIMES: Readonly<Record<GestureFamily, GestureTime>> = {
  process: { length: 1.5, own: 0.9 },
  pause: { length: 1.2, own: 1.1 },
  look: { length: 1.6, own: 0.55 },
  excite: { length: 1.6, own: 0.45 },
  notebook: { length: 1.6, own: 0.6 },
  "flip-pages": { length: 1.5, own: 0.7 },
  defend: { length: 1.4, own: 0.4 },
  point: { length: 1.6, own: 0.45 },
  smile: { length: 1.8, own: 0.6 },
  "look-around": { length: 1.6, own: 0.7 },
  write: { length: 2.4, own: 0.8 },
  teach: { length: 2.4, own: 0.4 },
  stare: { length: 1.8, own: 1 },
  think: { length: 2, own: 0.8 },
  nod: { length: 1, own: 0.5 },
  agitate: { length: 1.6, own: 0.5 },
  pace: { length: 2.8, own: 0.7 },
  unsure: { length: 1.6, own: 0.5 },
  calm: { length: 1.8, own: 0.6 },
  shrug: { length: 1.2, own: 0.5 },
  play: { length: 2, own: 1 },
  eat: { length: 1.6, own: 1 },
  present: { length: 2.2, own: 0.6 },
  posture: { length: 1.4, own: 0.5 },
  sigh: { length: 1.4, own: 0.9 },
  "work-screen": { length: 2.2, own: 0.6 },
  glitch: { length: 0.9, own: 0.8 },
  panic: { length: 1.8, own: 0.6 },
};
