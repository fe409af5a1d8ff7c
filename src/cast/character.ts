import type { ArmPlace, ArmPose, Channel, Expression, GestureVersions, Offsets, Trailing } from "./acting.ts";
import type { GestureFamily } from "./gesture-families.ts";
import type { Mood } from "./moods.ts";
import type { Rig } from "./rig.ts";
import type { Viseme } from "./visemes.ts";

export interface Colours {
  readonly base: string;
  readonly light: string;
  readonly paper: string;
  readonly deep: string;
}

/** A way to stand: where the arms hang, how the weight lies. */
export interface Stance {
  readonly arms?: { readonly l?: ArmPlace; readonly r?: ArmPlace };
  readonly pose?: Offsets;
}

/** How someone idles: seconds and sheet units. */
export interface Idle {
  readonly breath: { readonly period: number; readonly rise: number; readonly lean: number };
  /** Slow wandering of the weight (units) and of the head (degrees). */
  readonly drift: { readonly sway: number; readonly head: number; readonly period: number };
  /** Hovers by this much. */
  readonly hover?: { readonly units: number; readonly period: number };
  /** Ways to stand while nothing is asked of them: one after the other, a few seconds each. */
  readonly stances: { readonly every: number; readonly of: readonly Stance[] };
  /** The head's accents while talking: degrees and units. */
  readonly talk: { readonly head: number; readonly bob: number };
}

/** What a character's rig can do: pure data, one folder a character. */
export interface Acting {
  readonly faces: Readonly<Record<Mood, Expression>>;
  /** The frame of the mouth for each viseme; `rest` is the mood's. */
  readonly mouths: Readonly<Record<Exclude<Viseme, "rest">, string>>;
  /** Other frames for them in a mood: teeth that show in cheer are a threat in earnest. */
  readonly mouthsIn?: Readonly<Partial<Record<Mood, Partial<Record<Exclude<Viseme, "rest">, string>>>>>;
  readonly arms: {
    readonly l: Readonly<Partial<Record<ArmPlace, ArmPose>>>;
    readonly r: Readonly<Partial<Record<ArmPlace, ArmPose>>>;
  };
  /** Own versions of gestures; the family's where absent. */
  readonly gestures?: Readonly<Partial<Record<GestureFamily, GestureVersions>>>;
  /** How big they play what a gesture asks (1 as written), and how long they take over it. */
  readonly manner: { readonly size: number; readonly pace: number };
  /** Their mouths for the names that gestures use, where those differ. */
  readonly mouthLike?: Readonly<Record<string, string>>;
  readonly idle: Idle;
  readonly trailing: readonly Trailing[];
  /** What each beat of a sound that they make does to them. */
  readonly pulse?: Offsets;
  /** How far pupils go from the middle. Units. */
  readonly eyeRange: { readonly x: number; readonly y: number };
  /** Parts that the slide of the face moves too, with the share; the rig's `features` and brows move by all of it. */
  readonly parallax?: Readonly<Record<string, number>>;
  /** Frames that go through a loop while nothing else chooses: seconds a frame. */
  readonly loops?: Readonly<Record<string, { readonly frames: readonly string[]; readonly every: number }>>;
  /** Parts whose opacity a channel is, beyond parts of the channel's own name. */
  readonly fades?: Readonly<Partial<Record<Channel, readonly string[]>>>;
}

export interface Character {
  /** Canonical name; by what else posts call them stands in the lexicon. */
  readonly id: string;
  readonly generated: boolean;
  readonly colours: Colours;
  /** Place in the wide shot at 1280 × 720: feet, and height of the sheet's box of 768 units. */
  readonly home?: { readonly x: number; readonly y: number; readonly height: number };
  /** Seen in a window that hangs in the air. */
  readonly window: boolean;
  readonly stand?: "emitter";
  /** What a list becomes in their hands. */
  readonly cardStyle: "hologram" | "notebook" | "terminal" | "plain";
  /** Base name of the atlas files; of a generated character, the name under which the art is kept. */
  readonly art: string;
  /** How a sheet with variables is filled in, where the art is drawn at load time: see `Template`. */
  readonly template?: Template;
  readonly rig: Rig;
  /** Parts with writing on them: they are never seen in a mirror. Their pivots are in their middles. */
  readonly written?: readonly string[];
  readonly acting: Acting;
  /** Outline of the head with headgear at rest, and the mouth, in sheet units. */
  readonly head: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly mouth: { readonly x: number; readonly y: number };
  readonly base: { readonly x: number; readonly y: number };
}

/** A sheet whose colours, shapes and initials are filled in when it is loaded. */
export interface Template {
  /** File name in the folder of the characters' art. */
  readonly file: string;
  /** By the colour that stands for it in the sheet. */
  readonly colours: Readonly<Record<string, string>>;
  /** The one frame that is wanted, by part. */
  readonly shapes: Readonly<Record<string, string>>;
  /** What stands on the badge: one to three signs. */
  readonly initials: string;
}
