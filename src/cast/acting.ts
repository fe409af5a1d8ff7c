/**
 * The vocabulary in which characters act: what a pose is made of, in terms that every rig understands. Data only:
 * the stage turns it into joints. Lengths in sheet units (y down), angles in degrees clockwise, and where a number
 * is a share, 1 is the whole of it. All channels are offsets from the character's rest: 0 is "as drawn".
 */
export const CHANNELS = [
  /** Whole figure about its feet: shift, turn, and stretch upwards (−0.1 squashed, 0.1 stretched). */
  "x",
  "y",
  "tilt",
  "stretch",
  /** Hips over planted feet: sideways, and down into the knees. */
  "sway",
  "crouch",
  /** Upper body about the hips, and up or down. */
  "lean",
  "bob",
  /** Head about the neck, and its shift. */
  "head",
  "headX",
  "headY",
  /** The face slides over the skull: a turn (x) and a nod (y) of the head. */
  "faceX",
  "faceY",
  /** Where the eyes are (−1…1), and by how much (0…1) that overrides where they would be. */
  "lookX",
  "lookY",
  "look",
  /** Lids closed by this share; lower lids raised by this share. */
  "lid",
  "low",
  /** Brows up, and turned. */
  "browL",
  "browR",
  "browTiltL",
  "browTiltR",
  /** Pupils and eyes grown by this share. */
  "pupil",
  "eyes",
  /** 0 as drawn … 1 on end; negative is flat. */
  "rise",
  /** Headgear lifted, and turned. */
  "hat",
  "hatTilt",
  /** What trails, turned; and spread out. */
  "swing",
  "flare",
  /** Arms stretched beyond their length: at 1 by as much as flat drawing bears. */
  "reach",
  "legL",
  "legR",
  "footL",
  "footR",
  /** Loose parts drift apart (0…1), slip sideways (units), tremble (units). */
  "spread",
  "slip",
  "jitter",
  /** Opacity of extras: see a character's `fades`. */
  "sweat",
  "sparks",
  "warn",
  "glow",
] as const;

export type Channel = (typeof CHANNELS)[number];
export type Offsets = Partial<Readonly<Record<Channel, number>>>;

/** Where an arm can be. Every rig says what its joints do for each; `rest` is as the mood has it. */
export const ARM_PLACES = [
  "rest",
  "down",
  "hip",
  "chin",
  "cheek",
  "brow",
  "crossed",
  "chest",
  "point",
  "point-up",
  "raise",
  "up",
  "out",
  "shrug",
  "present",
  "screen",
  "hold",
  "mouth",
  "throw",
  "stop",
  "head",
  "count",
  "write",
  "read",
  "fist",
] as const;

export type ArmPlace = (typeof ARM_PLACES)[number];

/** One joint of an arm, absolute: degrees and, for arms that float, units beyond its place at rest. */
export interface JointPose {
  readonly rotation?: number;
  readonly x?: number;
  readonly y?: number;
}

/** Alternatives of a drawing that a pose chooses: a part's frame by the part's name ("mouth", "book"). */
export type Shown = Readonly<Record<string, string>>;

/** An arm is drawn behind the torso, over it, over the head too, or over the other arm as well. */
export type Layer = 0 | 1 | 2 | 3;

export interface ArmPose {
  /** By part of the rig. */
  readonly joints: Readonly<Record<string, JointPose>>;
  /** Shape of the hand. */
  readonly hand?: string;
  /** As the rig has it, if absent. */
  readonly layer?: Layer;
  /** Frames of what the hand holds. */
  readonly show?: Shown;
  /** Parts that give way to others while the arm is here (a painted arm to a jointed one). */
  readonly hide?: readonly string[];
  readonly reveal?: readonly string[];
}

export interface GestureKey {
  /** Seconds since the stretch began that it belongs to. */
  readonly at: number;
  /** How it is come to: snap leaves at once and lands hard, over shoots past and comes back. */
  readonly ease?: EaseName;
  readonly pose?: Offsets;
  /** As `pose`, turned towards the target: positive is towards it. */
  readonly toward?: Offsets;
  /** `near` is the arm on the target's side. */
  readonly arms?: Readonly<Partial<Record<"l" | "r" | "near" | "far", ArmPlace>>>;
  readonly show?: Shown;
}

export type EaseName = "linear" | "in" | "out" | "inOut" | "snap" | "over" | "bounce";

/**
 * A gesture as key poses. What a key leaves out stays as it was. The attack ends in the pose that is held; a cycle
 * repeats from there until the gesture's time is up; the settle follows, and ends at rest whatever it says.
 */
export interface Gesture {
  readonly attack: readonly GestureKey[];
  readonly cycle?: { readonly period: number; readonly keys: readonly GestureKey[] };
  readonly settle?: readonly GestureKey[];
  /** May be played with the other arm where nothing says which side is meant. */
  readonly eitherSide?: boolean;
}

/** A family's gesture and its finer readings by name. */
export interface GestureVersions {
  readonly base: Gesture;
  readonly variants?: Readonly<Record<string, Gesture>>;
}

export type LidSlant = "flat" | "angry" | "sad";

/** A mood on a face and in a body. */
export interface Expression {
  readonly mouth: string;
  /** The mouth closed while talking; the plain one, if absent. */
  readonly closed?: string;
  /** Lids: share closed and how they slant; left and right if they differ. */
  readonly lids: readonly [level: number, slant?: LidSlant, levelR?: number, slantR?: LidSlant];
  readonly pose: Offsets;
  readonly show?: Shown;
  readonly arms?: { readonly l?: ArmPlace; readonly r?: ArmPlace };
  /** How lively it breathes and fidgets: 1 is plain. */
  readonly tempo?: number;
}

/** A part that lags behind what carries it, sways by itself, and rises when hair stands on end. */
export interface Trailing {
  readonly part: string;
  /** What drags it. */
  readonly by: "head" | "body";
  readonly spring: "hair" | "wire" | "cable" | "cloth";
  /** Degrees a degree that its carrier has turned, and a unit that it has moved. */
  readonly turn?: number;
  readonly x?: number;
  readonly y?: number;
  /** Its own motion: degrees, seconds a turn, phase 0…1. */
  readonly sway?: readonly [degrees: number, period: number, phase: number];
  /** At `rise` 1: degrees, and growth along itself. */
  readonly rise?: readonly [degrees: number, growth: number];
  /** At `flare` 1: degrees. */
  readonly flare?: number;
  /** At `spread` 1: units outwards. */
  readonly spread?: readonly [x: number, y: number];
  /** Floats: units, seconds, phase. */
  readonly float?: readonly [units: number, period: number, phase: number];
  /** Turns round for ever: seconds a turn. */
  readonly spin?: number;
  /** Share of `slip` that moves it sideways (rings alternate in sign). */
  readonly slip?: number;
}
