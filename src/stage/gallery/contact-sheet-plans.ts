import type { Character } from "../../cast/character.ts";
import { GESTURE_FAMILIES, type GestureFamily } from "../../cast/gesture-families.ts";
import { GESTURES } from "../../cast/gestures/gestures.ts";
import { MOODS, type Mood } from "../../cast/moods.ts";
import { VISEMES } from "../../cast/visemes.ts";
import type { ActorState, Performance } from "../../timeline/state.ts";

/** One pose on a contact sheet. */
export interface Cell {
  readonly label: string;
  readonly actor: ActorState;
  readonly t: number;
  readonly silhouette?: boolean;
}

export interface ContactSheet {
  readonly cells: readonly Cell[];
  readonly columns: number;
  /** Device px of a cell. */
  readonly width: number;
  readonly height: number;
  /** The stretch of the sheet that a cell shows: left, top, width in units; the height follows from the cell. */
  readonly view: readonly [number, number, number];
}

/** Seconds that a gesture is given here, and its fade after. */
const PLAYED = { duration: 1.6, settle: 0.4, frames: 10 } as const;
const FULL: ContactSheet["view"] = [-104, -130, 720];
const FACE: ContactSheet["view"] = [0, 0, 520];

const calm = (id: string, extra: Partial<ActorState> = {}): ActorState => ({
  id,
  presence: 1,
  slot: 0,
  mood: "neutral",
  moodFrom: "neutral",
  moodMix: 1,
  moodSince: 1000,
  intensity: 1,
  speaking: false,
  mouth: "rest",
  gaze: "viewer",
  blink: 0,
  pulse: 0,
  talked: 0,
  performances: [],
  ...extra,
});

const performing = (
  name: GestureFamily,
  local: number,
  variant: string | undefined,
  target: string | undefined,
): Performance => ({
  id: `sheet.${name}`,
  name,
  ...(variant ? { variant } : {}),
  ...(target ? { target } : {}),
  local,
  duration: PLAYED.duration,
  intensity: 1,
  weight: Math.min(
    1,
    local / 0.16 + 0.34,
    local <= PLAYED.duration ? 1 : Math.max(0, 1 - (local - PLAYED.duration) / PLAYED.settle),
  ),
});

/** What a sheet is to show. */
export interface Asked {
  readonly gestures: readonly (readonly [GestureFamily, string | undefined])[];
  readonly mood: Mood;
  readonly size: number;
}

export type Plan = (character: Character, asked: Asked) => ContactSheet;

const strip = (character: Character, { gestures, mood, size }: Asked, silhouette: boolean): ContactSheet => ({
  cells: gestures.flatMap(([name, variant]) =>
    Array.from({ length: PLAYED.frames }, (_, i): Cell => {
      // Dense where it moves: the attack pose by pose, then the hold, then the settle.
      const local = ([1, 2, 3, 4, 5, 7, 10, 14, 21, 23][i] as number) / 12;
      return {
        label: `${name}${variant ? `:${variant}` : ""} ${local.toFixed(2)}`,
        actor: calm(character.id, {
          mood,
          moodFrom: mood,
          performances: [performing(name, local, variant, undefined)],
        }),
        t: 3 + local,
        silhouette,
      };
    }),
  ),
  columns: PLAYED.frames,
  width: 150 * size,
  height: 196 * size + 16,
  view: FULL,
});

/** The sheets by name. */
export const PLANS: Readonly<Record<string, Plan>> = {
  rest: (character, { size }) => ({
    cells: [{ label: character.id, actor: calm(character.id), t: 0 }],
    columns: 1,
    width: 640 * size,
    height: 860 * size + 16,
    view: [-104, -100, 720],
  }),
  moods: (character, { size }) => ({
    cells: MOODS.map((mood): Cell => ({ label: mood, actor: calm(character.id, { mood, moodFrom: mood }), t: 2 })),
    columns: 5,
    width: 300 * size,
    height: 390 * size + 16,
    view: FULL,
  }),
  visemes: (character, { size, mood }) => ({
    cells: VISEMES.map(
      (mouth): Cell => ({
        label: mouth,
        actor: calm(character.id, { mood, moodFrom: mood, mouth, speaking: true }),
        t: 2,
      }),
    ),
    columns: 4,
    width: 280 * size,
    height: 270 * size + 16,
    view: FACE,
  }),
  gestures: (character, { gestures, mood, size }) => ({
    cells: gestures.map(
      ([name, variant]): Cell => ({
        label: variant ? `${name}:${variant}` : name,
        actor: calm(character.id, { mood, moodFrom: mood, performances: [performing(name, 0.72, variant, undefined)] }),
        t: 3.7,
      }),
    ),
    columns: 7,
    width: 220 * size,
    height: 290 * size + 16,
    view: FULL,
  }),
  strips: (character, asked) => strip(character, asked, false),
  silhouettes: (character, asked) => strip(character, asked, true),
};

/** Every family and every finer reading of it, the character's own included. */
export function allGestures(character: Character): (readonly [GestureFamily, string | undefined])[] {
  return GESTURE_FAMILIES.flatMap((name) => {
    const variants = { ...GESTURES[name].variants, ...character.acting.gestures?.[name]?.variants };
    return [[name, undefined] as const, ...Object.keys(variants).map((variant) => [name, variant] as const)];
  });
}
