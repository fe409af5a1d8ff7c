import { GESTURE_FAMILIES } from "../cast/gesture-families.ts";
import { MOODS } from "../cast/moods.ts";
import { SOUND_FAMILIES } from "../cast/sound-families.ts";

/** What a key of `<!-- cue … -->` takes. */
export type DirectiveValue =
  /** A number within bounds; a flag where it may stand without a value. */
  | {
      readonly type: "number";
      readonly least: number;
      readonly most: number;
      readonly unit: string;
      readonly flag?: boolean;
    }
  /** One of these words, or several with commas. A finer reading may follow: `notebook/open`. */
  | { readonly type: "word"; readonly words: readonly string[]; readonly several: boolean }
  /** Any name. */
  | { readonly type: "name"; readonly what: string }
  /** A quantity: a number, or `name:number`. */
  | { readonly type: "meter" }
  | { readonly type: "flag" };

export interface DirectiveKey {
  readonly value: DirectiveValue;
  /** One line for the manual and the editor. */
  readonly does: string;
}

const seconds = (most: number): DirectiveValue => ({ type: "number", least: 0, most, unit: "seconds" });

/** All that an author can ask of a cue. It acts on the next beat: a line, a direction, a card. */
export const DIRECTIVE_KEYS: Readonly<Record<string, DirectiveKey>> = {
  wait: { value: seconds(60), does: "silence before it" },
  overlap: { value: seconds(10), does: "starts so much before the line before it ends" },
  gesture: { value: { type: "word", words: GESTURE_FAMILIES, several: true }, does: "what the speaker does" },
  mood: { value: { type: "word", words: MOODS, several: false }, does: "the mood the speaker is in" },
  camera: {
    value: {
      type: "word",
      words: ["wide", "two", "medium", "deep", "over", "close", "split", "insert"],
      several: false,
    },
    does: "the shot",
  },
  on: { value: { type: "name", what: "whom or what the camera holds" }, does: "whom the camera holds" },
  sound: { value: { type: "word", words: Object.keys(SOUND_FAMILIES), several: false }, does: "a sound with it" },
  gain: { value: { type: "number", least: 0, most: 4, unit: "times its level" }, does: "how loud the sound is" },
  pace: { value: { type: "number", least: 0.25, most: 4, unit: "times the pace" }, does: "how fast it is read" },
  meter: { value: { type: "meter" }, does: "the value the meter climbs to" },
  "set-piece": { value: { type: "name", what: "a set piece" }, does: "a piece of choreography" },
  variant: { value: { type: "name", what: "a kind of it" }, does: "which kind of the gesture or set piece" },
  target: { value: { type: "name", what: "a character or a thing" }, does: "what the gesture is aimed at" },
  voice: { value: { type: "name", what: "the address of a recording" }, does: "a recorded voice for the line" },
  length: { value: seconds(120), does: "how long the recording lasts" },
  hold: { value: { type: "number", least: 0, most: 60, unit: "seconds", flag: true }, does: "it stays a while longer" },
  cut: { value: { type: "flag" }, does: "the next cuts in at once" },
};

/** The value of a key as read, or what it should have been. */
export function readDirectiveValue(
  key: DirectiveKey,
  written: string | undefined,
): { readonly value: string | number | boolean } | { readonly expected: string; readonly known?: readonly string[] } {
  const { value } = key;
  switch (value.type) {
    case "flag":
      return written === undefined || written === "true" ? { value: true } : { expected: "nothing behind it" };
    case "number": {
      if (written === undefined && value.flag) return { value: true };
      // A unit may be written out: "1.5s".
      const number = /^(\d+(?:[.,]\d+)?|[.,]\d+)\s*s?$/.exec(written ?? "");
      const read = number ? Number((number[1] ?? "").replace(",", ".")) : Number.NaN;
      if (read >= value.least && read <= value.most) return { value: read };
      return { expected: `a number from ${value.least} to ${value.most} (${value.unit})` };
    }
    case "word": {
      const words = (written ?? "")
        .toLowerCase()
        .split(",")
        .map((word) => word.trim());
      const good = words.every((word) => value.words.includes(word.split("/")[0] ?? ""));
      if (good && (value.several || words.length === 1)) return { value: words.join(",") };
      return { expected: value.several ? "words of its list" : "a word of its list", known: value.words };
    }
    case "meter": {
      const match = /^(?:([\p{L}][\p{L}\p{N} _-]*):)?(-?\d+(?:\.\d+)?)\s*%?$/u.exec(written ?? "");
      if (!match) return { expected: "a number" };
      return { value: match[1] === undefined ? Number(match[2]) : `${match[1]}:${match[2]}` };
    }
    default:
      return written === undefined || written.trim() === "" ? { expected: value.what } : { value: written.trim() };
  }
}
