import type { Song } from "../synth/song.ts";
import { INSTRUMENTS } from "./instruments.ts";

/** Pieces that play once: a level won, a game lost, and the short phrases that a script's "8-bit music" asks for. */

export const FANFARE: Song = {
  tempo: 168,
  stepsPerBeat: 4,
  loop: false,
  tail: 0.5,
  instruments: INSTRUMENTS,
  layers: {
    band: {
      level: -19,
      tracks: [
        {
          instrument: "lead",
          rows: "G4 . C5 . E5 . G5! . . . E5 . G5! . . . Ab5 . . Bb5 . . C6! . . . . . . . . .",
        },
        {
          instrument: "brass",
          gain: 0.5,
          rows: "E4 . G4 . C5 . E5 . . . C5 . E5 . . . C5+Eb5 . . D5+F5 . . E5+G5! . . . . . . . . .",
        },
        { instrument: "bass", rows: "C3 . . . C3 . C3 . . . C3 . C3 . . . Ab2 . . Bb2 . . C3! . . . . . C2 . . -" },
        {
          instrument: "snare",
          gain: 0.35,
          rows: "x . . . x . x, . . . x . x x, x, x, x . . x . . x! . . . . . . . . .",
        },
        { instrument: "kick", gain: 0.7, rows: ". . . . x . . . . . . . x . . . x . . x . . x . . . . . . . . ." },
      ],
    },
  },
  echo: { steps: 3, feedback: 0.35, mix: 0.2 },
};

export const GAME_OVER: Song = {
  tempo: 120,
  stepsPerBeat: 4,
  loop: false,
  tail: 0.5,
  instruments: INSTRUMENTS,
  layers: {
    band: {
      level: -21,
      tracks: [
        { instrument: "lead", rows: "C5! . - G4 . - E4 . A4 . B4 . A4 . Ab4 . Bb4, . Ab4 . G4, . . ." },
        { instrument: "bass", rows: "C3 . - G2 . - C2 . F2 . . . . . Db2 . . . . . C2 . . ." },
        { instrument: "kick", gain: 0.5, rows: "x . . x . . x . . . . . . . . . . . . . x . . ." },
      ],
    },
  },
  echo: { steps: 3, feedback: 0.35, mix: 0.22 },
};

/** Each 2.4 s at most, as the family of sounds has it. */
export const PHRASES: Readonly<Record<string, Song>> = {
  "music.0": {
    tempo: 150,
    stepsPerBeat: 4,
    loop: false,
    tail: 0.2,
    instruments: INSTRUMENTS,
    layers: {
      band: {
        level: -21,
        tracks: [
          { instrument: "lead", rows: "E5 . C5 . G4 . C5 . E5 . G5! . . . E5 ." },
          { instrument: "bass", rows: "C3 . - . G2 . - . C3 . - . G2 . C3 ." },
          { instrument: "hat", gain: 0.25, rows: "x . x, . x . x, . x . x, . x . x, ." },
        ],
      },
    },
  },
  "music.1": {
    tempo: 140,
    stepsPerBeat: 4,
    loop: false,
    tail: 0.2,
    instruments: INSTRUMENTS,
    layers: {
      band: {
        level: -21,
        tracks: [
          { instrument: "pluck", rows: "A4 C5 E5 A5 G5 E5 C5 E5 F4 A4 C5 F5 G5! . E5 ." },
          { instrument: "bass", rows: "A2 . . - A2 . . - F2 . . - G2 . E2 ." },
          { instrument: "kick", gain: 0.6, rows: "x . . . x . . . x . . . x . x, ." },
        ],
      },
    },
  },
  "music.2": {
    tempo: 132,
    stepsPerBeat: 4,
    loop: false,
    tail: 0.25,
    instruments: INSTRUMENTS,
    layers: {
      band: {
        level: -21,
        tracks: [
          { instrument: "lead", rows: "D5 . . F5 . . A5! . . G5 . F5 E5 . D5 ." },
          { instrument: "chords", gain: 0.4, rows: "D4+F4+A4 . . . . . . - C4+E4+G4 . . . D4+F4+A4 . . ." },
          { instrument: "bass", rows: "D2 . . D2 - . D2 . C2 . . C2 D2 . . ." },
        ],
      },
    },
  },
};
