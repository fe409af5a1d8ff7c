import type { Song } from "../synth/song.ts";
import { INSTRUMENTS } from "./instruments.ts";

/** The race on the third monitor: D minor, flat out, the engine in the bass. */
export const RACER: Song = {
  tempo: 174,
  stepsPerBeat: 4,
  loop: true,
  instruments: INSTRUMENTS,
  layers: {
    band: {
      level: -24,
      tracks: [
        {
          instrument: "growl",
          rows: `
            D2 D2 D3, D2 D2 D3, D2 D2 D2 D2 D3, D2 F2 F2 E2 E2 | Bb1 Bb1 Bb2, Bb1 Bb1 Bb2, Bb1 Bb1 Bb1 Bb1 Bb2, Bb1 D2 D2 C2 C2
            G2 G2 G3, G2 G2 G3, G2 G2 G2 G2 G3, G2 Bb2 Bb2 A2 A2 | A1 A1 A2, A1 A1 A2, A1 A1 A1 A1 A2, A1 C#2 C#2 E2 E2
            D2 D2 D3, D2 D2 D3, D2 D2 D2 D2 D3, D2 A2 A2 G2 G2 | F2 F2 F3, F2 F2 F3, F2 F2 F2 F2 F3, F2 E2 E2 D2 D2
            Bb1 Bb1 Bb2, Bb1 Bb1 Bb2, Bb1 Bb1 C2 C2 C3, C2 C2 C3, C2 C2 | A1 A1 A2, A1 A1 A2, A1 A1 A1 E2 G2 A2 C#3 A2 G2 E2`,
        },
        {
          instrument: "lead",
          gain: 0.9,
          rows: `
            A5! . . . . . G5 F5 E5 . F5 . D5 . . - | D5 . F5 . Bb5! . . A5 . . G5 . F5 . . -
            G5! . . . . . A5 Bb5 A5 . G5 . D5 . . - | E5 . G5 . C#6! . . Bb5 . . A5 . G5 . E5 -
            A5 . D6! . . C6 . A5 . . G5 . A5 . . - | C6 . A5 . F5 . C6! . . A5 . G5 . F5 . -
            D5 . F5 . Bb5 . D6! . C6 . G5 . E5 . C6 . | A5! . . . . . . . - . C#5, E5, G5, A5, C#6 E6`,
        },
        {
          instrument: "chords",
          gain: 0.32,
          rows: `
            D4+F4+A4 . . . - . D4+F4+A4 . - . . . D4+F4+A4 . . - | Bb3+D4+F4 . . . - . Bb3+D4+F4 . - . . . Bb3+D4+F4 . . -
            G3+Bb3+D4 . . . - . G3+Bb3+D4 . - . . . G3+Bb3+D4 . . - | A3+C#4+E4 . . . - . A3+C#4+E4 . - . . . A3+C#4+E4 . . -
            D4+F4+A4 . . . - . D4+F4+A4 . - . . . D4+F4+A4 . . - | F4+A4+C5 . . . - . F4+A4+C5 . - . . . F4+A4+C5 . . -
            Bb3+D4+F4 . . . - . Bb3+D4+F4 . C4+E4+G4 . . . - . C4+E4+G4 . | A3+C#4+E4 . . . . . . . - . . . . . . .`,
        },
        {
          instrument: "kick",
          gain: 0.85,
          rows: `
            x . . . x . . . x . . . x . . . | x . . . x . . . x . . . x . x, .
            x . . . x . . . x . . . x . . . | x . . . x . x, . x . . x, x . x, x`,
        },
        {
          instrument: "snare",
          gain: 0.4,
          rows: ". . . . x . . . . . . . x . . . | . . . . x . . x, . . x, . x . x, x,",
        },
        { instrument: "hat", gain: 0.22, rows: ". . x . . . x . . . x . . . x x," },
      ],
    },
  },
};
