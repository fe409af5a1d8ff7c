import type { GestureFamily } from "../cast/gesture-families.ts";
import type { Mood } from "../cast/moods.ts";
import type { Viseme } from "../cast/visemes.ts";
import type {
  AlertLevel,
  CardCue,
  NarrationCue,
  Page,
  Scene,
  SetPieceCue,
  Shot,
  SoundCue,
  SpeechCue,
} from "./timeline.ts";

/**
 * Everything that the stage shows at one moment, as plain data in world terms (who, where, how far), free of
 * pixels and of the frame's size. A pure function of timeline and time.
 */
export interface StageState {
  /** Seconds, as asked for. */
  readonly t: number;
  /** `t` on the grid of 12 a second: poses, faces, pixels of the side scene. */
  readonly poseTime: number;
  /** `t` on the grid of 24 a second: camera, reveal, meter. */
  readonly viewTime: number;
  /** Equal keys, equal pictures (of the same timeline, size and options). */
  readonly key: string;
  readonly scene: Scene & { readonly local: number };
  /** 0 the main stage alone … 1 the side scene fully open beside it; eased. */
  readonly split: number;
  /** The side scene's own clock and what happened in it up to now; present while `split` > 0. */
  readonly side?: SideState;
  readonly camera: CameraState;
  readonly actors: readonly ActorState[];
  readonly bubbles: readonly BubbleState[];
  readonly lettering: readonly LetteringState[];
  readonly narration?: NarrationState;
  readonly cards: readonly CardState[];
  readonly setPieces: readonly SetPieceState[];
  readonly meter?: MeterState;
  /**
   * Light of the set: as far as `mix` (0…1) from one level up to the next. `level` is what the meter's gauge says,
   * unless an alarm has just sounded.
   */
  readonly light: { readonly from: AlertLevel; readonly level: AlertLevel; readonly mix: number };
  /** Seconds since the last alarm sound began and its strength 0…1 now (decays): shake, beacon, flinch. */
  readonly alarm: number;
  /** How far the case has come: for each piece of evidence that was found by now, seconds since then, oldest first. */
  readonly evidence: readonly number[];
  /** What the side scenes have set going, in every scene from the first side scene on: the radar's blip, the small monitor. */
  readonly entity?: EntityState;
}

/** The side scene's resident as the main set may sense it. */
export interface EntityState {
  /** Side scenes that have begun by now, at least 1. */
  readonly sightings: number;
  /** Seconds since the resident set out through the sectors (a `wander` set piece began); absent while seated. */
  readonly wandering?: number;
}

export interface ActorState {
  readonly id: string;
  /** 0 off stage … 1 in place; eased over the entrance and the exit. */
  readonly presence: number;
  /** Order of places taken on the main set, 0-based; home places of known characters come from the cast. */
  readonly slot: number;
  readonly mood: Mood;
  readonly moodFrom: Mood;
  /** 0…1 from `moodFrom` to `mood`, and seconds since that change began. */
  readonly moodMix: number;
  readonly moodSince: number;
  readonly intensity: number;
  readonly speaking: boolean;
  readonly mouth: Viseme;
  /** Whom or what the eyes are on: an actor's id, "viewer", "down", "up", "away", "side", "screen", "notebook", "meter", "card". */
  readonly gaze: string;
  /** 0 open … 1 shut. */
  readonly blink: number;
  /** 1 as a sound that they make sets in … 0: each of its beats. */
  readonly pulse: number;
  /** Seconds for which they have spoken on the main set up to now. */
  readonly talked: number;
  /** Gestures under way (also those ending: they settle), oldest first. */
  readonly performances: readonly Performance[];
}

export interface Performance {
  /** Id of the cue, made unique per gesture: seeds variation. */
  readonly id: string;
  readonly name: GestureFamily;
  readonly variant?: string;
  readonly target?: string;
  /** Seconds since it began. */
  readonly local: number;
  /** Seconds from start to the point where the settle begins. */
  readonly duration: number;
  /** 0.3 … 2. */
  readonly intensity: number;
  /** 0…1 blend: rises at the start, falls at the end; 0 is not listed. */
  readonly weight: number;
}

export interface BubbleState {
  readonly cue: SpeechCue;
  readonly page: Page;
  readonly pageIndex: number;
  /** UTF-16 units of the page's text that are revealed. */
  readonly revealed: number;
  /** Seconds since the page appeared, and until it leaves. */
  readonly local: number;
  readonly remaining: number;
}

export interface NarrationState {
  readonly cue: NarrationCue;
  readonly page: Page;
  readonly pageIndex: number;
  readonly revealed: number;
  readonly local: number;
  readonly remaining: number;
}

export interface LetteringState {
  readonly cue: SoundCue;
  readonly local: number;
  readonly remaining: number;
}

export interface CardState {
  readonly cue: CardCue;
  readonly local: number;
  readonly remaining: number;
  /** Items that have appeared. */
  readonly shown: number;
  /** Seconds since the last of them appeared. */
  readonly itemLocal: number;
  /** Somebody speaks while the card stands: it is shown beside them. */
  readonly spoken: boolean;
}

export interface SetPieceState {
  readonly cue: SetPieceCue;
  readonly local: number;
  /** 0…1. */
  readonly progress: number;
}

export interface CameraState {
  readonly shot: Shot;
  readonly on: readonly string[];
  /** The shot before, where a move is under way. */
  readonly from?: { readonly shot: Shot; readonly on: readonly string[] };
  /** Where a move led to this shot: the shot before, seconds since it came to rest (below 0 while under way), its length. */
  readonly came?: {
    readonly shot: Shot;
    readonly on: readonly string[];
    readonly ago: number;
    readonly length: number;
  };
  /** 0…1 of the move, eased; 1 when it stands. */
  readonly mix: number;
  /** 0…1: slow push-in over the shot. */
  readonly push: number;
  /** 0…1: strength of the shake. */
  readonly shake: number;
}

export interface MeterState {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly level: AlertLevel;
  /** 0 hidden … 1 shown. */
  readonly visible: number;
  /** 0…1: decays after a key is reached (glitch, pop). */
  readonly jump: number;
  /** The values of the keys reached so far, oldest first. */
  readonly history: readonly number[];
}

export interface SideState {
  /** The scene that the side shows (also while it closes). */
  readonly scene: Scene;
  /** Seconds since that scene began. */
  readonly local: number;
  /** Its number among the episode's side scenes, 0-based. */
  readonly index: number;
  /** The resident: whose the quoted lines are. */
  readonly resident: string;
  readonly label: string;
  readonly bubbles: readonly BubbleState[];
  readonly lettering: readonly LetteringState[];
  readonly narration?: NarrationState;
  /** Set pieces of all side scenes that began before now, in order, for what they leave behind (wrappers, a broken wall). */
  readonly past: readonly { readonly name: string; readonly variant?: string; readonly since: number }[];
  /**
   * Every set piece of this scene in order, those to come too: a game that is lost at a cue has to be played
   * towards it before. Absent where the scene has none.
   */
  readonly pieces?: readonly SetPieceCue[];
}
