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

/** What stands in for glyphs that a face lacks: other scripts, symbols, emoji. */
const FALLBACK = '"Noto Sans", "Noto Sans CJK SC", "Noto Naskh Arabic", "Noto Color Emoji", system-ui, sans-serif';

/** The face as CSS and canvas want it; `size` in px. */
export function cssFont(name: FaceName, size: number): string {
  const face = FACES[name];
  return `${face.style} ${face.weight} ${size}px "${face.family}", ${FALLBACK}`;
}
