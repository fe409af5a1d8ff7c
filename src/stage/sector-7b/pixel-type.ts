import type { Framebuffer } from "./framebuffer.ts";
import { FONT } from "./sprites/font.ts";

/** Rows of a glyph: 6 above the base line, 2 below; `#` is ink. */
type Glyph = readonly string[];

/** Rows from one line of text to the next, and where it is tight. */
export const LINE_PITCH = 10;
export const TIGHT_PITCH = 9;
export const GLYPH_HEIGHT = 8;
const SPACE = 3;

const glyphs = readGlyphs(FONT);

/** Marks that the pixel face shows as others: the typographer's ones, and what has no room in 8 rows. */
const ALIKE: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "‚": ",",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "‑": "-",
  "−": "-",
  "\u00a0": " ",
  "\u202f": " ",
  "\n": " ",
  "\t": " ",
  "•": "·",
  "❤": "♥",
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  ı: "i",
  "❤️": "♥",
  "💖": "♥",
  "🧡": "♥",
  "✨": "★",
  "⭐": "★",
  "🌟": "★",
  "😀": "☺",
  "😂": "☺",
  "🤣": "☺",
  "😄": "☺",
  "😎": "☺",
  "🎵": "♪",
  "🎶": "♫",
  "✔": "✓",
  "✅": "✓",
  "🕹": "🎮",
};

/** Combining marks that have a place of their own over a letter: rows above the capital's top, as offsets from the middle. */
const MARKS: Readonly<Record<string, readonly (readonly [dx: number, dy: number])[]>> = {
  "\u0300": [
    [-1, -2],
    [0, -1],
  ],
  "\u0301": [
    [1, -2],
    [0, -1],
  ],
  "\u0302": [
    [-1, -1],
    [0, -2],
    [1, -1],
  ],
  "\u0303": [
    [-1, -1],
    [0, -2],
    [1, -1],
    [2, -2],
  ],
  "\u0308": [
    [-1, -1],
    [1, -1],
  ],
  "\u030a": [
    [0, -2],
    [-1, -1],
    [1, -1],
  ],
  "\u030c": [
    [-1, -2],
    [0, -1],
    [1, -2],
  ],
  "\u0304": [
    [-1, -1],
    [0, -1],
    [1, -1],
  ],
  "\u0307": [[0, -1]],
  "\u0327": [
    [0, 6],
    [-1, 7],
  ],
  "\u0328": [
    [1, 6],
    [2, 7],
  ],
};

/** Joiners and variation selectors: they take no room. */
const INVISIBLE = new Set(["\u200b", "\u200c", "\u200d", "\ufe0e", "\ufe0f"]);

interface Cell {
  readonly glyph?: Glyph;
  readonly marks: readonly string[];
  readonly advance: number;
  /** Rows by which marks move down: small letters are two rows lower than capitals, and a row stays free. */
  readonly drop: number;
}

/** What a text is drawn as: one entry per glyph, with the pixels it takes. Unknown characters become a box. */
function cells(text: string): readonly Cell[] {
  const result: Cell[] = [];
  for (const raw of text.normalize("NFD"))
    for (const character of ALIKE[raw] ?? raw) {
      const last = result.at(-1);
      if (/\p{M}/u.test(character)) {
        if (last?.glyph && MARKS[character]) result[result.length - 1] = { ...last, marks: [...last.marks, character] };
        continue;
      }
      if (INVISIBLE.has(character)) continue;
      if (character === " ") result.push({ marks: [], advance: SPACE, drop: 0 });
      else {
        const glyph = glyphs.get(character) ?? (glyphs.get("□") as Glyph);
        const tall = glyph[0]?.includes("#") || glyph[1]?.includes("#");
        result.push({ glyph, marks: [], advance: (glyph[0] as string).length + 1, drop: tall ? -1 : 1 });
      }
    }
  return result;
}

/** Whether the face has a glyph for most of a text; texts of other scripts need another way to be shown. */
export function canSet(text: string): boolean {
  const letters = [...text.normalize("NFD")].filter((c) => /[\p{L}\p{N}]/u.test(c));
  const known = letters.filter((c) => [...(ALIKE[c] ?? c)].every((each) => glyphs.has(each)));
  return known.length * 5 >= letters.length * 4;
}

/** Width of a line in pixels, without the gap after its last glyph. */
export function textWidth(text: string): number {
  const all = cells(text);
  const width = all.reduce((sum, cell) => sum + cell.advance, 0);
  return all.at(-1)?.glyph ? width - 1 : width;
}

/** Draws one line with the top of its capitals at `y`; returns the `x` after it. */
export function drawText(frame: Framebuffer, text: string, x: number, y: number, ink: string, shadow?: string): number {
  let pen = x;
  for (const cell of cells(text)) {
    if (cell.glyph) {
      if (shadow) drawGlyph(frame, cell, pen + 1, y + 1, shadow);
      drawGlyph(frame, cell, pen, y, ink);
    }
    pen += cell.advance;
  }
  return pen;
}

function drawGlyph(frame: Framebuffer, cell: Cell, x: number, y: number, ink: string): void {
  cell.glyph?.forEach((row, j) => {
    for (let i = 0; i < row.length; i++) if (row[i] === "#") frame.set(x + i, y + j, ink);
  });
  const middle = x + ((cell.advance - 2) >> 1);
  for (const mark of cell.marks)
    for (const [dx, dy] of MARKS[mark] ?? []) frame.set(middle + dx, y + dy + (dy < 0 ? cell.drop : 0), ink);
}

/** Groups of eight lines side by side; a line with `@` lists the characters of the group that follows. */
function readGlyphs(text: string): ReadonlyMap<string, Glyph> {
  const result = new Map<string, Glyph>();
  let characters: readonly string[] = [];
  let rows: string[][] = [];
  const flush = () =>
    characters.forEach(
      (character, i) =>
        void result.set(
          character,
          rows.map((row) => row[i] ?? ""),
        ),
    );
  for (const line of text.split("\n")) {
    if (!line.trim()) continue;
    if (line.startsWith("@ ")) {
      flush();
      characters = line.slice(1).trim().split(/\s+/);
      rows = [];
    } else if (characters.length > 0) rows.push(line.split(" "));
  }
  flush();
  return result;
}
