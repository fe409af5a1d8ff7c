import type { GestureFamily } from "../cast/gesture-families.ts";
import type { Mood } from "../cast/moods.ts";
import type { SoundEffect } from "../cast/sound-families.ts";
import type { Span } from "../diagnostics/span.ts";
import type { TextSpan } from "../script/script.ts";

/** The compiled episode, format version 1: plain, immutable JSON; `cues` are sorted by `start`. All times in seconds. */
export interface Timeline {
  readonly version: 1;
  readonly generator: string;
  readonly episode: Episode;
  readonly duration: number;
  readonly scenes: readonly Scene[];
  readonly chapters: readonly Chapter[];
  readonly meters: readonly Meter[];
  readonly cues: readonly Cue[];
}

export interface Episode {
  readonly id: string;
  readonly number?: number;
  readonly title: string;
  readonly description?: string;
  /** ISO 8601. */
  readonly date?: string;
  /** BCP 47. */
  readonly lang: string;
  readonly tags: readonly string[];
  readonly characters: readonly CharacterRef[];
}

/** A speaker of the episode. `id` is the canonical name, as cues' `actor` gives it. */
export interface CharacterRef {
  readonly id: string;
  readonly name: string;
  /** True where the cast has no such character: look and voice are generated from the name. */
  readonly generated: boolean;
}

export interface Scene {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Where it plays: "main", "sector-7b", "flashback", "private", "setting", "recap", "door", "end". */
  readonly place: string;
  readonly title?: string;
  /** Two halves: the group in pantomime beside this scene. */
  readonly split: boolean;
  /** Side scenes: whose the quoted lines are, and the name shown for them ("?" until they are named). */
  readonly resident?: string;
  readonly label?: string;
  /** Who is on stage, in order of their places: on the main set, in a side scene the group beside it. */
  readonly cast?: readonly { readonly id: string; readonly from: number; readonly until?: number }[];
}

export interface Chapter {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

export interface Meter {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly keys: readonly MeterKey[];
  readonly alerts: readonly { readonly t: number; readonly level: AlertLevel }[];
}

/** The meter stands at `value` from `t` on: the moment at which the words that name it are revealed. */
export interface MeterKey {
  readonly t: number;
  readonly value: number;
  readonly source: Span;
}

export type AlertLevel = "calm" | "watch" | "alarm";

export type Cue = SpeechCue | ActionCue | SoundCue | NarrationCue | CardCue | CameraCue | SetPieceCue | MusicCue;

export interface CueBase {
  /** Stable: survives edits elsewhere in the file. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The id of its scene. */
  readonly scene: string;
  readonly source: Span;
}

/** What one bubble holds at once. `text` of all pages, joined, is the cue's text but for white space at the breaks. */
export interface Page {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Styles; offsets into this page's text. */
  readonly spans: readonly TextSpan[];
}

export type Delivery = "plain" | "shout" | "whisper" | "thought" | "aside" | "unison";

export interface SpeechCue extends CueBase {
  readonly type: "speech";
  readonly actor: string;
  /** All who speak, where the delivery is unison. */
  readonly actors?: readonly string[];
  /** Name to show, where not the actor's ("?" until they are named). */
  readonly label?: string;
  readonly text: string;
  readonly pages: readonly Page[];
  readonly delivery: Delivery;
  /** The line stops short on a dash: the next turn cuts in. */
  readonly cutOff?: boolean;
  readonly trailsOff?: boolean;
  /** The speaker's mood while saying it. */
  readonly mood: Mood;
  /** 0.3 faint … 1 plain … 2 at the top of one's voice. */
  readonly intensity: number;
  /** URL of a recorded voice, relative to the post. */
  readonly voice?: string;
}

export interface GestureCall {
  readonly name: GestureFamily;
  readonly target?: string;
  readonly variant?: string;
  /** Seconds, absolute. */
  readonly start: number;
  readonly end: number;
}

export interface ActionCue extends CueBase {
  readonly type: "action";
  readonly actor?: string;
  readonly text: string;
  readonly gestures: readonly GestureCall[];
  readonly moods: readonly Mood[];
  readonly target?: string;
  readonly intensity: number;
}

export interface SoundCue extends CueBase {
  readonly type: "sound";
  readonly actor?: string;
  readonly effect: SoundEffect;
  /** The words of the post; empty where the sound only accompanies a cue that holds them. */
  readonly text: string;
  /** What the lettering shows: "ALARM-BUZZ". */
  readonly lettering: string;
  /** 1 is the family's own level. */
  readonly gain: number;
  /** How often it sounds within the cue. */
  readonly count: number;
  /** Moods that its direction puts the actor in ("gentle beep, trying to be reassuring"). */
  readonly moods?: readonly Mood[];
}

export interface NarrationCue extends CueBase {
  readonly type: "narration";
  readonly text: string;
  readonly pages: readonly Page[];
}

export type CardKind =
  | "title"
  | "list"
  | "heading"
  | "table"
  | "figure"
  | "alert"
  | "data"
  | "code"
  | "takeaways"
  | "credits"
  | "next"
  | "faq";

export interface CardItem {
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly depth: number;
  /** When it appears. */
  readonly start: number;
  readonly source: Span;
}

export interface CardCue extends CueBase {
  readonly type: "card";
  readonly kind: CardKind;
  readonly actor?: string;
  /** All words of the card, in order, items joined by a line break. */
  readonly text: string;
  /** Its items repeat what is said meanwhile: its words are those lines', and `text` is empty. */
  readonly echoes?: boolean;
  readonly title?: string;
  readonly ordered?: boolean;
  readonly columns?: number;
  readonly image?: { readonly src: string; readonly alt: string };
  readonly items: readonly CardItem[];
}

/** `deep`: the first, and the second behind them; `over`: the first, past the second's shoulder. */
export type Shot = "wide" | "two" | "medium" | "deep" | "over" | "close" | "split" | "insert";

export interface CameraCue extends CueBase {
  readonly type: "camera";
  readonly shot: Shot;
  /**
   * Whom it holds: canonical names; for an insert the thing shown. A second of a medium or close shot is not in the
   * picture: the first looks their way.
   */
  readonly on: readonly string[];
  /** How it is reached from the shot before. */
  readonly move: "cut" | "pan" | "push";
}

/** A piece of choreography of the side scene (or of any place), by name: see the stage's set pieces. */
export interface SetPieceCue extends CueBase {
  readonly type: "set-piece";
  readonly name: string;
  readonly actor?: string;
  readonly variant?: string;
}

export interface MusicCue extends CueBase {
  readonly type: "music";
  readonly theme: "exploring" | "platformer" | "racer" | "fanfare" | "game-over" | "hideout";
  /** 0 … 1: which layers play. */
  readonly intensity: number;
}
