import type { SideState } from "../../timeline/state.ts";
import { Framebuffer } from "./framebuffer.ts";
import { canSet, drawText, LINE_PITCH } from "./pixel-type.ts";
import { balanceText, fitText, wrapText } from "./speech-box.ts";

/** What the television's plate says, as far as it is revealed. */
export interface PlateText {
  readonly text: string;
  readonly revealed: number;
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
  if (music) return { text: `♪ ${music.cue.text} ♪`, revealed: Number.POSITIVE_INFINITY, ink: "c" };
  const heading = side.scene.title ?? "Meanwhile…";
  return { text: heading.replace(/^\[|\]$/g, "").toUpperCase(), revealed: Number.POSITIVE_INFINITY, ink: "O" };
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

/** Draws a text as large as its plate holds it, whole pixels; one that no size holds scrolls as it is revealed. */
export function drawPlate(words: PlateText, room: PlateRoom): PlatePicture {
  const { revealed, ink } = words;
  // Scripts that the pixel face does not have are set over an empty plate.
  const text = canSet(words.text) ? words.text : "";
  for (let pixel = room.largest; pixel >= room.smallest; pixel--) {
    const [width, height] = [Math.floor(room.width / pixel), Math.floor(room.height / pixel)];
    const lines = balanceText(text, width);
    const fits = lines.length * LINE_PITCH <= height + 2;
    if (!fits && pixel > room.smallest) continue;
    const rows = Math.max(1, Math.min(lines.length, Math.floor((height + 2) / LINE_PITCH)));
    return { frame: drawLines(fits ? lines : wrapText(text, width), rows, revealed, ink, width, height), pixel };
  }
  throw new Error("A plate has at least one size of pixel.");
}

function drawLines(
  lines: readonly string[],
  rows: number,
  revealed: number,
  ink: string,
  width: number,
  height: number,
): Framebuffer {
  const frame = new Framebuffer(Math.max(1, width), Math.max(1, height));
  const ends: number[] = [];
  for (const line of lines) ends.push((ends.at(-1) ?? -1) + line.length + 1);
  const current = Math.max(
    0,
    ends.findIndex((end) => revealed <= end),
  );
  const whole = !Number.isFinite(revealed);
  const first =
    revealed > (ends.at(-1) ?? 0) && !whole
      ? lines.length - rows
      : Math.max(0, Math.min(lines.length - rows, current - rows + 1));
  const top = Math.max(0, (height - rows * LINE_PITCH) >> 1) + ABOVE;
  for (let i = 0; i < rows; i++) {
    const line = lines[first + i] ?? "";
    const begins = (ends[first + i] ?? 0) - line.length;
    // What stands from the start begins at its beginning, and says that it goes on.
    const shown = whole && i === rows - 1 && rows < lines.length ? fitText(`${line} …`, width) : line;
    drawText(frame, shown.slice(0, Math.max(0, revealed - begins)), 0, top + i * LINE_PITCH, ink);
  }
  return frame;
}
