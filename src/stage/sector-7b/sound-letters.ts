import type { LetteringState } from "../../timeline/state.ts";
import type { SoundCue } from "../../timeline/timeline.ts";
import { props } from "./figure.ts";
import { Framebuffer } from "./framebuffer.ts";
import { drawText, GLYPH_HEIGHT, textWidth } from "./pixel-type.ts";
import { table } from "../../cast/table.ts";

/** Where sounds are written: the widest line, and the top of the first. */
export interface LetterZone {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const INKS = table<readonly [ink: string, shade: string]>({
  slurp: ["g", "t"],
  crunch: ["O", "m"],
  shatter: ["c", "t"],
  alarm: ["R", "m"],
});
const PLAIN = ["O", "m"] as const;
/** Lines that are seen at once. */
const LINES = 3;

const fitsBig = (word: string, { width }: LetterZone): boolean => textWidth(word) * 2 + 4 <= width;

/**
 * Sounds as pixel lettering, word by word in the time that they sound, in the first of the zones that holds them at
 * twice the size, or small in the first.
 */
export function drawSoundLetters(
  frame: Framebuffer,
  lettering: readonly LetteringState[],
  zones: readonly [LetterZone, ...LetterZone[]],
  tick: number,
): void {
  for (const { cue, local, remaining } of lettering) {
    if (cue.effect === "music" || !cue.lettering) continue;
    const words = wordsOf(cue);
    const zone = zones.find((each) => words.every((word) => fitsBig(word, each))) ?? zones[0];
    const every = (local + remaining) / (words.length + 0.6);
    const shown = words.slice(0, Math.floor(local / every) + 1);
    const first = Math.max(0, shown.length - LINES);
    const [ink, shade] = INKS[cue.effect] ?? PLAIN;
    shown.slice(first).forEach((word, i) => {
      const index = first + i;
      const fresh = local - index * every < 0.34;
      const jolt = fresh ? (tick % 2) * 2 - 1 : 0;
      const part = long(word) ? word.slice(0, Math.ceil(((local - index * every) / every) * word.length * 1.6)) : word;
      drawBig(
        frame,
        part,
        zone.x + ((index * 7) % 12) + jolt,
        zone.y + i * 17 - (fresh && tick % 2 ? 1 : 0),
        fitsBig(word, zone) ? 2 : 1,
        ink,
        shade,
      );
    });
  }
}

/** One word for each time that it sounds: the post's own where they are as many, else its lettering again. */
function wordsOf({ lettering, text, count }: SoundCue): readonly string[] {
  const own = text.split(/\s+/).filter(Boolean);
  if (own.length === count && count > 1) return own;
  const words = lettering.split(/\s+/).filter(Boolean);
  return words.length < count ? Array.from({ length: Math.ceil(count / words.length) }, () => words).flat() : words;
}

/** Drawn-out words appear letter by letter. */
const long = (word: string): boolean => word.length > 9;

function drawBig(
  frame: Framebuffer,
  text: string,
  x: number,
  y: number,
  scale: 1 | 2,
  ink: string,
  shade: string,
): void {
  const small = new Framebuffer(textWidth(text) + 2, GLYPH_HEIGHT + 2);
  drawText(small, text, 0, 1, ink);
  const at = (i: number, j: number) => small.at(Math.floor(i / scale), Math.floor(j / scale)) !== ".";
  const [wide, high] = [small.width * scale, small.height * scale];
  for (let j = -1; j <= high; j++)
    for (let i = -1; i <= wide; i++) {
      if (at(i, j)) frame.set(x + i, y + j, ink);
      else if (at(i - 1, j - 1)) frame.set(x + i, y + j, shade);
      else if (at(i - 1, j) || at(i + 1, j) || at(i, j - 1) || at(i, j + 1) || at(i + 1, j + 1))
        frame.set(x + i, y + j, "k");
    }
}

/** Music comes out of the monitors as notes. */
export function drawNotes(frame: Framebuffer, x: number, y: number, tick: number): void {
  for (let i = 0; i < 3; i++) {
    const age = (tick + i * 9) % 27;
    const sway = [0, 1, 2, 1, 0, -1][(age >> 1) % 6] ?? 0;
    if (age < 24) props.put(frame, i % 2 ? "note.0" : "note.1", x + i * 17 + sway, y - age);
  }
}
