import type { Framebuffer } from "./framebuffer.ts";
import { canSet, drawText, LINE_PITCH, TIGHT_PITCH, textWidth } from "./pixel-type.ts";
import { SpriteSheet } from "./sprite-text.ts";
import { BUBBLE } from "./sprites/bubble.ts";

const sheet = new SpriteSheet(BUBBLE);

/** The part of the picture that a bubble may take, tail not counted: clear of the face and of the top monitor. */
export interface BubbleZone {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the tail hangs: the x of the mouth. */
  readonly tail: number;
}

export interface SpeechBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tail: number;
  readonly pitch: number;
  /** All lines of the page, and the first that is in the box: a page too long for its zone scrolls as it is said. */
  readonly lines: readonly string[];
  readonly first: number;
  readonly shown: number;
}

const PADDING = { x: 7, top: 6, bottom: 3, tightBottom: 2 } as const;
const NARROWEST = 26;
/** What a bubble is wider than its name. */
const TAG = { around: 18 } as const;

/** Breaks a text at spaces into lines no wider than `width` pixels; a word that is wider alone is cut. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const joined = line ? `${line} ${word}` : word;
    if (textWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (textWidth(line) > width && line.length > 1) {
      let cut = line.length - 1;
      while (cut > 1 && textWidth(line.slice(0, cut)) > width) cut--;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  if (line) lines.push(line);
  return lines;
}

/** The most even lines: as few as the width asks for, none much shorter than the others. */
export function balanceText(text: string, width: number): readonly string[] {
  const wanted = wrapText(text, width).length;
  if (wanted < 2) return wrapText(text, width);
  let narrow = Math.ceil(textWidth(text) / wanted);
  while (narrow < width && wrapText(text, narrow).length > wanted) narrow += 2;
  return wrapText(text, Math.min(narrow, width));
}

/**
 * Lays a page of speech out in its zone: whole and still while it is revealed. Only a page that its zone cannot hold
 * scrolls, a line at a time, as far as `revealed` (characters of the page) asks for. `name` has room on its edge.
 */
export function layOutSpeech(text: string, revealed: number, zone: BubbleZone, name = ""): SpeechBox {
  if (!canSet(text)) return roomyBox(zone);
  const inner = zone.width - 2 * PADDING.x;
  const lines = balanceText(text, inner);
  const roomy = lines.length * LINE_PITCH + PADDING.top + PADDING.bottom <= zone.height;
  const pitch = roomy ? LINE_PITCH : TIGHT_PITCH;
  const frameHeight = PADDING.top + (roomy ? PADDING.bottom : PADDING.tightBottom);
  const shown = Math.max(1, Math.min(lines.length, Math.floor((zone.height - frameHeight) / pitch)));
  const { line } = revealedPlace(lines, revealed);
  const first = Math.max(0, Math.min(lines.length - shown, line - shown + 1));
  const tag = Math.min(zone.width, textWidth(name) + TAG.around);
  const width = Math.max(NARROWEST, tag, ...lines.map((each) => textWidth(each) + 2 * PADDING.x));
  const height = shown * pitch + frameHeight;
  const x = Math.max(zone.x, Math.min(zone.x + zone.width - width, Math.round(zone.tail - width * 0.62)));
  // Short pages sit low, near the mouth; the zone's floor is what keeps them off the face.
  const y = zone.y + Math.max(0, Math.min(8, zone.height - height));
  return { x, y, width, height, tail: zone.tail, pitch, lines, first, shown };
}

/** An empty bubble as large as its zone: for scripts that the pixel face does not have, and that are set over it. */
function roomyBox(zone: BubbleZone): SpeechBox {
  const { x, y, width, height, tail } = zone;
  return { x, y, width, height: height - 2, tail, pitch: LINE_PITCH, lines: [], first: 0, shown: 0 };
}

/** The part of a bubble that words may take. */
export const insideOf = ({ x, y, width, height }: SpeechBox) => ({
  x: x + PADDING.x,
  y: y + PADDING.top,
  width: width - 2 * PADDING.x,
  height: height - PADDING.top - PADDING.bottom,
});

/** Line, and character in it, up to which a page is revealed; a break counts as the one space it stands for. */
function revealedPlace(lines: readonly string[], revealed: number): { line: number; character: number } {
  let left = revealed;
  for (let line = 0; line < lines.length; line++) {
    const length = (lines[line] as string).length;
    if (left <= length) return { line, character: left };
    left -= length + 1;
  }
  return { line: Math.max(0, lines.length - 1), character: lines.at(-1)?.length ?? 0 };
}

/** Draws a bubble with its name tag and as much of its text as is revealed. */
export function drawSpeech(frame: Framebuffer, box: SpeechBox, name: string, revealed: number, shout: boolean): void {
  const { x, y, width, height } = box;
  ninePatch(frame, shout ? "bubble.shout" : "bubble", x, y, width, height, 4);
  const tail = Math.max(x + 6, Math.min(x + width - 14, box.tail));
  sheet.put(frame, "tail", tail, y + height - 2);
  frame.rect(tail + 1, y + height - 3, 7, 1, "k");
  const tag = fitText(name, width - TAG.around);
  ninePatch(frame, "tag", x + 5, y - 5, textWidth(tag) + 7, 9, 2);
  drawText(frame, tag, x + 9, y - 4, "k");
  const end = revealedPlace(box.lines, revealed);
  for (let i = 0; i < box.shown; i++) {
    const index = box.first + i;
    const line = box.lines[index] ?? "";
    const visible = index < end.line ? line : index === end.line ? line.slice(0, end.character) : "";
    drawText(frame, visible, x + PADDING.x, y + PADDING.top + i * box.pitch, "w");
  }
}

/** A text cut to a width, with an ellipsis where it had to be. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let length = text.length;
  while (length > 1 && textWidth(`${text.slice(0, length)}…`) > width) length--;
  return `${text.slice(0, length)}…`;
}

function ninePatch(frame: Framebuffer, name: string, x: number, y: number, width: number, height: number, cut: number) {
  const { pixels } = sheet.get(name);
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) {
      const sx = i < cut ? i : i >= width - cut ? pixels.width - (width - i) : cut;
      const sy = j < cut ? j : j >= height - cut ? pixels.height - (height - j) : cut;
      frame.set(x + i, y + j, pixels.at(sx, sy));
    }
}
