import type { Curve, LayerPatch } from "./patch.ts";

/**
 * An instrument: a layer without pitch and envelope of its own; times of `amp` are from the stroke, `release`
 * is what follows the note's end. A chord on an `arpeggio` instrument is played as one voice that steps through it.
 */
export interface Instrument extends Omit<LayerPatch, "pitch" | "amp" | "at" | "repeat"> {
  /** Amplitude while held; the last value stands. */
  readonly attack: Curve;
  readonly release: number;
  /** Semitones from the note's pitch, over the note. */
  readonly slide?: Curve;
  /** Hz of a drum, in place of the note's pitch. */
  readonly drum?: Curve;
  /** Notes of a chord a second. */
  readonly arpeggio?: number;
  /** Semitones by which every note is moved. */
  readonly transpose?: number;
}

/**
 * One channel of a tracker: an instrument and its rows. Tokens, one a step, `|` between bars for the eye:
 * `C4` a note, `E4+G4` a chord, `x` a stroke of a drum, `.` goes on, `-` stops; `!` after a note is an accent,
 * `,` soft.
 */
export interface Track {
  readonly instrument: string;
  readonly rows: string;
  readonly gain?: number;
}

export interface Song {
  /** Beats a minute. */
  readonly tempo: number;
  readonly stepsPerBeat: number;
  readonly loop: boolean;
  readonly instruments: Readonly<Record<string, Instrument>>;
  /** Layers are sounds of their own in the sprite; a shorter one repeats within the longer. */
  readonly layers: Readonly<Record<string, { readonly tracks: readonly Track[] /** LUFS. */; readonly level: number }>>;
  /** Of a layer's whole. */
  readonly echo?: { readonly steps: number; readonly feedback: number; readonly mix: number };
  /** Seconds after the last step, where it does not loop. */
  readonly tail?: number;
}

export interface Note {
  /** In steps. */
  readonly start: number;
  readonly length: number;
  /** MIDI numbers; empty for a drum. */
  readonly pitches: readonly number[];
  readonly gain: number;
}

const NATURALS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const ACCENT = 1.25;
const SOFT = 0.6;

/** `C4` is 60, `F#3` 54, `Bb2` 46. Throws a RangeError on what is no note. */
export function midiOf(name: string): number {
  const match = /^([A-G])([#b]?)(\d)$/.exec(name);
  if (!match) throw new RangeError(`no note: ${name}`);
  const [, letter, sign, octave] = match;
  return NATURALS[letter!]! + (sign === "#" ? 1 : sign === "b" ? -1 : 0) + 12 * (Number(octave) + 1);
}

export function hertz(midi: number): number {
  return 440 * 2 ** ((midi - 69) / 12);
}

/** The tokens of a channel's rows. */
export function stepsOf(rows: string): string[] {
  return rows.split(/[\s|]+/).filter(Boolean);
}

/** The notes of a channel's rows, in order. */
export function notesOf(rows: string): Note[] {
  const notes: Note[] = [];
  let open: { start: number; pitches: number[]; gain: number } | undefined;
  const close = (at: number): void => {
    if (open) notes.push({ ...open, length: at - open.start });
    open = undefined;
  };
  const steps = stepsOf(rows);
  steps.forEach((token, at) => {
    if (token === ".") return;
    close(at);
    if (token === "-") return;
    const strength = token.endsWith("!") ? ACCENT : token.endsWith(",") ? SOFT : 1;
    const body = token.replace(/[!,]$/, "");
    open = { start: at, pitches: body === "x" ? [] : body.split("+").map(midiOf), gain: strength };
  });
  close(steps.length);
  return notes;
}
