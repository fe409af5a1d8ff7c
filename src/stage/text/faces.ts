/** A face of the stage's lettering. */
export interface Face {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly style: "normal" | "italic";
}

const say = "Balsamiq Sans";

/** The faces by what they are for. All are under the SIL Open Font Licence and served from the project's own folder. */
export const FACES = {
  say: { family: say, weight: 400, style: "normal" },
  sayBold: { family: say, weight: 700, style: "normal" },
  sayItalic: { family: say, weight: 400, style: "italic" },
  sayBoldItalic: { family: say, weight: 700, style: "italic" },
  shout: { family: "Bangers", weight: 400, style: "normal" },
  ink: { family: "Kalam", weight: 400, style: "normal" },
  inkBold: { family: "Kalam", weight: 700, style: "normal" },
  mono: { family: "JetBrains Mono", weight: 400, style: "normal" },
  monoBold: { family: "JetBrains Mono", weight: 700, style: "normal" },
  pixel: { family: "Press Start 2P", weight: 400, style: "normal" },
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof FACES;

/** Subsets beside the Latin ones: what they hold, as the font packages divide their faces, and which faces bring them. */
export const SUBSETS = {
  "latin-ext": {
    range: "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0",
    faces: ["say", "sayBold", "shout"],
  },
  cyrillic: { range: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116", faces: ["say", "sayBold"] },
} as const satisfies Record<string, { readonly range: string; readonly faces: readonly FaceName[] }>;

/** What stands in for glyphs that a face lacks: other scripts, symbols, emoji. */
const FALLBACK = '"Noto Sans", "Noto Sans CJK SC", "Noto Naskh Arabic", "Noto Color Emoji", system-ui, sans-serif';

/** The face as CSS and canvas want it; `size` in px. */
export function cssFont(name: FaceName, size: number): string {
  const face = FACES[name];
  return `${face.style} ${face.weight} ${size}px "${face.family}", ${FALLBACK}`;
}
