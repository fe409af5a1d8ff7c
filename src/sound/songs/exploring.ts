import type { Song } from "../synth/song.ts";
import { INSTRUMENTS } from "./instruments.ts";

/**
 * Sector 7-B, walked through: A minor over a falling bass that never quite comes home, eight bars whose second half
 * climbs. Four layers, each at home without the others; what comes in with the meter comes in on top.
 */
export const EXPLORING: Song = {
  tempo: 126,
  stepsPerBeat: 4,
  loop: true,
  instruments: INSTRUMENTS,
  layers: {
    bass: {
      level: -25,
      tracks: [
        {
          instrument: "bass",
          rows: `
            A2! . . A2 - . A2 . E2 . G2 . A2 - A3, - | F2! . . F2 - . F2 . C2 . E2 . F2 - F3, -
            D2! . . D2 - . D2 . A2 . C3 . D3 - D2, - | E2! . . E2 - . E2 . B2 . D3 . E3 - G#2 -
            A2! . . A2 - . A3, . G2 . E2 . A2 - B2 C3 | F2! . . F2 - . F3, . E3 . C3 . A2 - G2, -
            D2! . D2 - F2 . D2 . A2 . D3 . C3 - A2, - | E2! . E2 - G#2 . B2 . D3 . B2 . G#2 . B2, D3,`,
        },
      ],
    },
    drums: {
      level: -26,
      tracks: [
        {
          instrument: "kick",
          rows: `
            x . . . . . x, . x . . . . . . . | x . . . . . x, . x . . x, . . . .
            x . . . . . x, . x . . . . . x, . | x . . x, . . x . . . x . x, . x, .`,
        },
        {
          instrument: "snare",
          gain: 0.5,
          rows: `
            . . . . x . . . . . . . x . . . | . . . . x . . . . . . . x . . x,
            . . . . x . . x, . . . . x . . . | . . . . x . . . x, . . x, x . x, x`,
        },
        {
          instrument: "hat",
          gain: 0.3,
          rows: `
            x . x, . x . x, . x . x, . x . x, x, | x . x, . x . x, . x . x, x, x . x, .
            x . x, x, x . x, . x . x, . x . x, x, | x . x, . x, x, x . x, . x, . x . - .`,
        },
      ],
    },
    arpeggio: {
      level: -28,
      tracks: [
        {
          instrument: "pluck",
          rows: `
            A4 C5 E5 A5! E5 C5 A4 C5 E5 B5! E5 C5 A4 C5 E5 C5 | F4 A4 C5 F5! C5 A4 F4 A4 C5 G5! C5 A4 F4 A4 C5 A4
            D4 F4 A4 D5! A4 F4 D4 F4 A4 E5! A4 F4 D4 F4 A4 F4 | E4 G#4 B4 E5! B4 G#4 E4 G#4 B4 D5! B4 G#4 E4 G#4 B4 D5
            E5! C5 A4 E5 C5 A4 B4! C5 E5 C5 A4 E5 C5 A4 G4 A4 | F5! C5 A4 F5 C5 A4 G4! A4 C5 A4 F4 C5 A4 F4 E4 F4
            A4! D5 F5 A5 F5 D5 A4 D5 E5! D5 A4 F4 A4 D5 F5 E5 | G#4! B4 E5 G#5 E5 B4 G#4 B4 D5! - E5 - F5 - G#5 -`,
        },
      ],
    },
    lead: {
      level: -25,
      tracks: [
        {
          instrument: "lead",
          rows: `
            E5 . . . . . D5 . C5 . . B4 . . A4 . | C5 . . . . . . - A4 . C5 . F5 . E5 .
            D5 . . . . . E5 . F5 . . E5 . . D5 . | B4 . . . . . . . - . . . E5, . G#5, .
            A5! . . . . . G5 . E5 . . D5 . . C5 . | A5 . . . . . . - C6! . B5 . A5 . G5 .
            F5 . . E5 . . D5 . F5 . . A5! . . F5 . | G#5 . . . . . . - E5 . . . B4 . . -`,
        },
      ],
    },
  },
  echo: { steps: 3, feedback: 0.4, mix: 0.16 },
};
