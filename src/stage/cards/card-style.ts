import type { CardPlace } from "../layout/card-layout.ts";
import type { Inks } from "../text/draw-text.ts";
import type { FaceName } from "../text/faces.ts";
import { INK_LOOK, MONO_LOOK, SPEECH_LOOK, type TextLook } from "../text/rich-lines.ts";

/** How the lines of a card are set. Sizes in units at full size; all shrink together until the card holds its lines. */
export interface CardStyleSheet {
  readonly look: TextLook;
  readonly titleFace: FaceName;
  readonly titleSize: number;
  readonly titleColour: string;
  readonly labelFace: FaceName;
  readonly labelSize: number;
  readonly labelColour: string;
  readonly textSize: number;
  readonly inks: Inks;
  /** Most that labels beside the text take of the width; 0: they stand above it. */
  readonly labelColumn: number;
  /** Room for the marker before a line, in text sizes. */
  readonly indent: number;
  readonly marker: "dot" | "box" | "prompt" | "none";
  /** Between lines, in text sizes. */
  readonly gap: number;
  /** Inner margins: left, top, right, bottom. */
  readonly inset: readonly [number, number, number, number];
  /** Letters a second that a line is written with. */
  readonly speed: number;
  readonly counts: boolean;
  /** Lines that are still to come have their places marked. */
  readonly waits: boolean;
  /** Scale down to which code is set smaller for its words to stay whole. */
  readonly leastCode: number;
  /** The card ends where its lines do. */
  readonly fits: boolean;
  /** Colour of a rule between lines. */
  readonly rule?: string;
  /** Turn and shear of the whole card, radians. */
  readonly turn: number;
  readonly shear: number;
}

const light = (link: string): Inks => ({ plain: "#ffffff", link, code: "rgba(255,255,255,.14)" });

export const CARD_STYLES: Readonly<Record<Exclude<CardPlace["form"], "title" | "heading">, CardStyleSheet>> = {
  hologram: {
    look: SPEECH_LOOK,
    titleFace: "sayBold",
    titleSize: 30,
    titleColour: "#ffffff",
    labelFace: "sayBold",
    labelSize: 26,
    labelColour: "#a7f3d0",
    textSize: 28,
    inks: light("#a7f3d0"),
    labelColumn: 0.42,
    indent: 0,
    marker: "none",
    gap: 1,
    inset: [34, 34, 34, 34],
    speed: 60,
    counts: true,
    waits: true,
    leastCode: 0.62,
    fits: true,
    rule: "#34d399",
    turn: 0,
    shear: -0.035,
  },
  notebook: {
    look: INK_LOOK,
    titleFace: "inkBold",
    titleSize: 46,
    titleColour: "#2a1650",
    labelFace: "inkBold",
    labelSize: 38,
    labelColour: "#2a1650",
    textSize: 30,
    inks: { plain: "#3d2c5c", link: "#4c1d95", code: "rgba(60,30,110,.1)" },
    labelColumn: 0,
    indent: 2.3,
    marker: "box",
    gap: 0.7,
    inset: [110, 62, 46, 26],
    speed: 28,
    counts: false,
    waits: false,
    leastCode: 0.62,
    fits: false,
    turn: -0.045,
    shear: 0,
  },
  terminal: {
    look: MONO_LOOK,
    titleFace: "monoBold",
    titleSize: 26,
    titleColour: "#fbbf24",
    labelFace: "monoBold",
    labelSize: 24,
    labelColour: "#93c5fd",
    textSize: 24,
    inks: light("#93c5fd"),
    labelColumn: 0,
    indent: 1.3,
    marker: "prompt",
    gap: 0.7,
    inset: [34, 66, 34, 30],
    speed: 55,
    counts: true,
    waits: true,
    leastCode: 0.62,
    fits: true,
    turn: 0,
    shear: 0,
  },
  plain: {
    look: SPEECH_LOOK,
    titleFace: "sayBold",
    titleSize: 32,
    titleColour: "#ffffff",
    labelFace: "sayBold",
    labelSize: 26,
    labelColour: "#cbd5e1",
    textSize: 27,
    inks: light("#a5c6fb"),
    labelColumn: 0,
    indent: 1.1,
    marker: "dot",
    gap: 0.75,
    inset: [38, 60, 36, 34],
    speed: 60,
    counts: true,
    waits: true,
    leastCode: 0.62,
    fits: true,
    turn: 0,
    shear: 0,
  },
  alert: {
    look: SPEECH_LOOK,
    titleFace: "shout",
    titleSize: 52,
    titleColour: "#ffd9d2",
    labelFace: "sayBold",
    labelSize: 28,
    labelColour: "#ffd0c8",
    textSize: 28,
    inks: light("#ffd0c8"),
    labelColumn: 0,
    indent: 0,
    marker: "none",
    gap: 0.5,
    inset: [54, 44, 54, 36],
    speed: 60,
    counts: true,
    waits: false,
    leastCode: 0.62,
    fits: true,
    turn: 0,
    shear: 0,
  },
  end: {
    look: SPEECH_LOOK,
    titleFace: "shout",
    titleSize: 54,
    titleColour: "#ffdfae",
    labelFace: "sayBold",
    labelSize: 28,
    labelColour: "#ffdfae",
    textSize: 26,
    inks: light("#9cc4ff"),
    labelColumn: 0,
    indent: 1.1,
    marker: "dot",
    gap: 0.6,
    inset: [60, 48, 54, 44],
    speed: 120,
    counts: false,
    waits: false,
    leastCode: 0.62,
    fits: false,
    turn: 0,
    shear: 0,
  },
};
