import type { Song } from "../synth/song.ts";
import { INSTRUMENTS } from "./instruments.ts";

/**
 * The group's place at night: slow keys, brushes, a flute that starts sentences and leaves them open. As the meter
 * climbs, a pulse comes up under it, then two notes a semitone apart that belong to none of its chords.
 */
export const HIDEOUT: Song = {
  tempo: 84,
  stepsPerBeat: 2,
  loop: true,
  instruments: INSTRUMENTS,
  layers: {
    band: {
      level: -27,
      tracks: [
        {
          instrument: "keys",
          rows: `
            D4+F4+A4+C5 . . . . . C5, . | G3+B3+D4+F4 . . . . . D4, . | C4+E4+G4+B4 . . . . . . G4, | A3+C4+E4+G4 . . . E4, . . .
            F3+A3+C4+E4 . . . . . C4, . | E3+G3+B3+D4 . . . . . B3, . | D4+F4+A4+C5 . . . - . A4, . | G3+B3+D4+F4 . . . . . . .`,
        },
        {
          instrument: "bass",
          gain: 0.5,
          rows: `
            D2 . . - . A2, D2 . | G2 . . - . D2, G2 . | C2 . . - . G2, C3 . | A2 . . - . E2, A2 .
            F2 . . - . C2, F2 . | E2 . . - . B2, E2 . | D2 . . - . A2, D3 . | G2 . . - B2 . D3, .`,
        },
        {
          instrument: "flute",
          gain: 0.34,
          rows: `
            - . . . A5, . G5 . | F5 . . D5 . . - . | - . . . E5, . G5 . | B5 . . . - . . .
            - . C6, . A5 . G5 . | E5 . . . - . . . | - . . F5, . A5 . C6 | B5, . . . . . - .`,
        },
        { instrument: "brush", gain: 0.3, rows: ". . x . . . x, . | . . x . . x, x ." },
        { instrument: "kick", gain: 0.28, rows: "x . . . . x, . . | x . . . x, . . ." },
      ],
    },
    pulse: {
      level: -30,
      tracks: [
        // A heart, and under it the fifth that all the chords bear.
        { instrument: "kick", gain: 0.9, rows: "x x, . . x x, . . | x x, . . x x, . x," },
        { instrument: "growl", gain: 0.5, rows: "A2 - A2, - A2 - A2, - | A2 - A2, - A2 - D3, A2" },
        { instrument: "tick", gain: 0.5, rows: "x x, x x, x x, x x, | x x, x x, x x, x x" },
      ],
    },
    dread: {
      level: -29,
      tracks: [
        {
          instrument: "siren",
          rows: "A4 . . . Bb4 . . . | A4 . . . Bb4 . A4 . | D5 . . . Eb5 . . . | D5 . Eb5 . D5 . C#5 .",
        },
        {
          instrument: "glass",
          gain: 0.55,
          rows: "- A5 - Bb5 - A5 - Bb5 | - A5 - Bb5 - A5 - Bb5 | - A5 - Bb5 - A5 - Bb5 | - D6 - Eb6 - D6 - C#6",
        },
      ],
    },
  },
};
