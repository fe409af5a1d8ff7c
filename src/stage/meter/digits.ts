/** Arcade digits for the gauge, 6 × 7, two pixels thick: readable from across the room. */
const DIGITS = `
@ 0 1 2 3 4 5 6 7 8 9 % + - . , k M ° ?
.####. ..##.. .####. .####. ...##. ###### .####. ###### .####. .####. ##...# ...... ...... .. .. ##.... ##...## .##. .####.
##..## .###.. ##..## ##..## ..###. ##.... ##.... ....## ##..## ##..## ##..## ..##.. ...... .. .. ##.... ###.### #..# ##..##
##..## ..##.. ....## ....## .##.#. #####. ##.... ...##. ##..## ##..## ...##. ..##.. ...... .. .. ##.##. ####### #..# ....##
##..## ..##.. ..###. ..###. ##..#. ....## #####. ...##. .####. .##### ..##.. ###### ###### .. .. ####.. ##.#.## .##. ..###.
##..## ..##.. .##... ....## ###### ....## ##..## ..##.. ##..## ....## .##... ..##.. ...... .. .. ###... ##...## .... ..##..
##..## ..##.. ##.... ##..## ....#. ##..## ##..## ..##.. ##..## ....## ##..## ..##.. ...... ## ## ####.. ##...## .... ......
.####. .####. ###### .####. ....#. .####. .####. ..##.. .####. .####. #...## ...... ...... ## .# ##.##. ##...## .... ..##..`;

const rows = DIGITS.trim().split("\n");
const names = (rows[0] as string).slice(2).split(" ");
const glyphs = new Map(names.map((name, i) => [name, rows.slice(1).map((row) => row.split(" ")[i] as string)]));

export const DIGIT_HEIGHT = 7;
const GAP = 1;

const glyphOf = (character: string): readonly string[] =>
  glyphs.get(character) ?? (glyphs.get("?") as readonly string[]);

/** Width of a number in pixels. */
export const digitsWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (glyphOf(character)[0] as string).length + GAP, -GAP);

/** Calls `dot` for every inked pixel of a number whose upper left corner is at 0, 0. */
export function forDigits(text: string, dot: (x: number, y: number) => void): void {
  let pen = 0;
  for (const character of text) {
    const glyph = glyphOf(character);
    glyph.forEach((row, y) => {
      for (let x = 0; x < row.length; x++) if (row[x] === "#") dot(pen + x, y);
    });
    pen += (glyph[0] as string).length + GAP;
  }
}
