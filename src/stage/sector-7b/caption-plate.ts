import type { SideState } from "../../timeline/state.ts";
import { Framebuffer } from "./framebuffer.ts";
import { canSet, drawText, LINE_PITCH } from "./pixel-type.ts";
import { balanceText, wrapText } from "./speech-box.ts";

/** What the television's plate says, as far as it is revealed. */
export interface PlateText {
  readonly text: string;
  readonly revealed: number;
  /** Seconds that a text has stood which stood whole from the start; its pages turn by them. */
  readonly stood?: number;
  readonly ink: "w" | "O" | "c";
}

/**
 * Narration first, then lines if the picture is too small to read its own bubbles (`repeats`), else the words of a
 * sound that has no lettering in the picture, else the scene's heading.
 */
export function plateText(side: SideState, repeats = false): PlateText {
  const { narration } = side;
  const said = repeats ? side.bubbles.at(-1) : undefined;
  if (narration) return { text: narration.page.text, revealed: narration.revealed, ink: "w" };
  if (said) return { text: said.page.text, revealed: said.revealed, ink: "O" };
  const music = side.lettering.findLast(({ cue }) => cue.effect === "music" && cue.text);
  const revealed = Number.POSITIVE_INFINITY;
  if (music) return { text: `♪ ${music.cue.text} ♪`, revealed, stood: music.local, ink: "c" };
  const heading = side.scene.title ?? "Meanwhile…";
  return { text: heading.replace(/^\[|\]$/g, "").toUpperCase(), revealed, stood: side.local, ink: "O" };
}

/** Size of a plate in device px, and of one of its pixels between two bounds. */
export interface PlateRoom {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
}

export interface PlatePicture {
  readonly frame: Framebuffer;
  /** Device px a side of one pixel. */
  readonly pixel: number;
}

const ABOVE = 2;
/** Seconds that a page of a text stands which doesn't fit at once. */
const PAGE_STANDS = 2.2;

/**
 * Draws a text as large as its plate holds it, whole pixels. One that no size holds scrolls as it is revealed, or turns
 * its pages, over and over, if it stands whole.
 */
export function drawPlate(words: PlateText, room: PlateRoom): PlatePicture {
  // Scripts that the pixel face does not have are set over an empty plate.
  const text = canSet(words.text) ? words.text : "";
  for (let pixel = room.largest; pixel >= room.smallest; pixel--) {
    const [width, height] = [Math.floor(room.width / pixel), Math.floor(room.height / pixel)];
    const lines = balanceText(text, width);
    const fits = lines.length * LINE_PITCH <= height + 2;
    if (!fits && pixel > room.smallest) continue;
    const rows = Math.max(1, Math.min(lines.length, Math.floor((height + 2) / LINE_PITCH)));
    const frame = new Framebuffer(Math.max(1, width), Math.max(1, height));
    drawLines(frame, fits || words.stood !== undefined ? lines : wrapText(text, width), rows, words);
    return { frame, pixel };
  }
  throw new Error("A plate has at least one size of pixel.");
}

function drawLines(
  frame: Framebuffer,
  lines: readonly string[],
  rows: number,
  { revealed, stood, ink }: PlateText,
): void {
  const begins: number[] = [];
  for (const [i, line] of lines.entries()) begins.push(i === 0 ? 0 : (begins[i - 1] ?? 0) + line.length + 1);
  const pages = Math.ceil(lines.length / rows);
  const first =
    stood === undefined
      ? Math.max(0, begins.findLastIndex((begin) => begin <= revealed) - rows + 1)
      : (Math.floor(stood / PAGE_STANDS) % Math.max(1, pages)) * rows;
  const top = Math.max(0, (frame.height - rows * LINE_PITCH) >> 1) + ABOVE;
  lines.slice(first, first + rows).forEach((line, i) => {
    drawText(frame, line.slice(0, Math.max(0, revealed - (begins[first + i] ?? 0))), 0, top + i * LINE_PITCH, ink);
  });
}
