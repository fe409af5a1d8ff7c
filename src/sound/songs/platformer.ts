import type { Song } from "../synth/song.ts";
import { INSTRUMENTS } from "./instruments.ts";

/** The level on the first monitor: G major, hops up a third and lands on its feet. */
export const PLATFORMER: Song = {
  tempo: 156,
  stepsPerBeat: 4,
  loop: true,
  instruments: INSTRUMENTS,
  layers: {
    band: {
      level: -24,
      tracks: [
        {
          instrument: "lead",
          rows: `
            G4 - B4 - D5 . G5! . F#5 - D5 - B4 . D5 . | E5 . . D5 - C5 - . E5 . . G5 . . - .
            A4 - C5 - E5 . A5! . G5 - E5 - C5 . E5 . | F#5 . . E5 - D5 - . A5 . . F#5 . . - .
            G5! . . G5 - G5 - . A5 . B5 . A5 . G5 . | E5 . . E5 - E5 - . G5 . A5 . G5 . E5 .
            C5 . E5 . G5 . C6! . B5 . G5 . E5 . C5 . | D5 . F#5 . A5 . D6! . C6 . A5 . F#5 - D5 -`,
        },
        {
          instrument: "chords",
          gain: 0.4,
          rows: `
            - . G4+B4+D5 . - . G4+B4+D5 . - . G4+B4+D5 . - . G4+B4+D5 .
            - . C4+E4+G4 . - . C4+E4+G4 . - . C4+E4+G4 . - . C4+E4+G4 .
            - . A3+C4+E4 . - . A3+C4+E4 . - . A3+C4+E4 . - . A3+C4+E4 .
            - . D4+F#4+A4 . - . D4+F#4+A4 . - . D4+F#4+A4 . - . D4+F#4+A4 .
            - . G4+B4+D5 . - . G4+B4+D5 . - . G4+B4+D5 . - . G4+B4+D5 .
            - . E4+G4+B4 . - . E4+G4+B4 . - . E4+G4+B4 . - . E4+G4+B4 .
            C4+E4+G4! . . C4+E4+G4 - . C4+E4+G4 . - . C4+E4+G4 . C4+E4+G4 - C4+E4+G4, -
            D4+F#4+A4! . . D4+F#4+A4 - . D4+F#4+A4 . D4+F#4+C5! . - . D4+F#4+C5 . - .`,
        },
        {
          instrument: "bass",
          gain: 0.9,
          rows: `
            G2 . - . D3 . - . G2 . - . D3 . - . | C3 . - . G2 . - . C3 . - . G2 . - .
            A2 . - . E3 . - . A2 . - . E3 . - . | D3 . - . A2 . - . D3 . - . F#2 . A2 .
            G2 . - . D3 . - . G2 . - . D3 . - . | E2 . - . B2 . - . E2 . - . B2 . - .
            C3 . - . G2 . - . C3 . - . G2 . - . | D3 . - . A2 . - . D3 . C3 . B2 . A2 .`,
        },
        {
          instrument: "kick",
          gain: 0.8,
          rows: `
            x . . . . . . . x . . . . . x, . | x . . . . . . . x . . x, . . x, .
            x . . . . . . . x . . . . . x, . | x . . . . . x, . x . . . x . . .`,
        },
        {
          instrument: "snare",
          gain: 0.34,
          rows: `
            . . . . x . . . . . . . x . . x, | . . . . x . . . . . . . x . . .
            . . . . x . . . . . . . x . . x, | . . . . x . . x, . x, . . x x, x x!`,
        },
        { instrument: "hat", gain: 0.22, rows: "x . x, . x . x, . x . x, . x . x, ." },
      ],
    },
  },
};
