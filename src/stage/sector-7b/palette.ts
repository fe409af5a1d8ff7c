/**
 * The sixteen colours of the side scene, by the letter that sprites are written in.
 * `.` in a sprite is transparent; `q` is drawn as `r`, but keeps its place when a pose is mirrored and relit.
 */
export const PALETTE = {
  /** Void: outlines on metal, dark glass. */
  k: 0x0d0b1a,
  /** Night: rack bodies. */
  n: 0x1b1536,
  /** Plum: unlit edges. */
  p: 0x3b2463,
  /** Lilac metal: trousers, bezels. */
  v: 0x7a6aa0,
  /** Deep teal: the first step of light. */
  t: 0x0f3d4c,
  /** Teal: the second step of light, hair. */
  T: 0x1f7d80,
  /** CRT cyan: rims, respawning. */
  c: 0x5ff2dc,
  /** LED green, grass. */
  g: 0x8be04e,
  /** Cream: text, eyes, controller. */
  w: 0xfff4d8,
  /** Sherbet light, cheese. */
  O: 0xffd45e,
  /** Sherbet. */
  o: 0xf59e0b,
  /** Sherbet shade. */
  r: 0xc4531a,
  /** Maroon: warm outlines. */
  m: 0x6b1f33,
  /** Skin, cardboard. */
  s: 0xf2b48c,
  /** Skin shade. */
  d: 0xb5655a,
  /** Candy: shoes, alarm. */
  R: 0xef4a6b,
} as const;

export type Ink = keyof typeof PALETTE;

/** Letters in index order, those of sprites that are no colour of their own included: 16 is `q`, 17 transparent. */
export const INKS = [...(Object.keys(PALETTE) as Ink[]), "q", "."] as readonly string[];
export const COLOURS: readonly number[] = Object.values(PALETTE);

/** Index of `q` in a framebuffer. */
export const SHADE = 16;
/** Index of a transparent pixel. */
export const CLEAR = 17;

const codes = new Uint8Array(128).fill(CLEAR);
INKS.forEach((letter, index) => {
  codes[letter.charCodeAt(0)] = index;
});

/** Index of a letter; a character that is no letter of the palette is transparent. */
export const inkIndex = (letter: string): number => codes[letter.charCodeAt(0)] ?? CLEAR;
