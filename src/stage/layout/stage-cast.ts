// What staging needs to know of a character. Until the cast's own data carries it, it stands here.
import type { Box } from "./box.ts";

/** What a list or a figure becomes when this character shows it. */
export type CardStyle = "hologram" | "notebook" | "terminal" | "plain";

export interface StageCharacter {
  /** Where they are in the wide shot, world units; `height` of the sheet's box of 512 × 768. */
  readonly home?: { readonly x: number; readonly y: number; readonly height: number };
  /** Seen in a window that hangs in the air, not standing on the floor. */
  readonly window: boolean;
  /** What they stand on. */
  readonly stand?: "emitter";
  readonly cardStyle: CardStyle;
  readonly colours: { readonly base: string; readonly light: string; readonly paper: string; readonly deep: string };
  /** Sheet units: outline of the head with hat and what matters of the hair, the mouth, and where the feet stand. */
  readonly head: Box;
  readonly mouth: { readonly x: number; readonly y: number };
  readonly base: { readonly x: number; readonly y: number };
}

const box = (x: number, y: number, right: number, bottom: number): Box => ({
  x,
  y,
  width: right - x,
  height: bottom - y,
});
const base = { x: 256, y: 740 };

const KNOWN: Readonly<Record<string, StageCharacter>> = {
  Human: {
    home: { x: 850, y: 330, height: 312 },
    window: true,
    cardStyle: "plain",
    colours: { base: "#64748b", light: "#cbd5e1", paper: "#f1f4f8", deep: "#334155" },
    head: box(150, 120, 400, 430),
    mouth: { x: 286, y: 360 },
    base,
  },
  Vector: {
    home: { x: 648, y: 616, height: 286 },
    window: false,
    cardStyle: "terminal",
    colours: { base: "#3b82f6", light: "#93c5fd", paper: "#e8f1ff", deep: "#1d4ed8" },
    head: box(110, 50, 440, 380),
    mouth: { x: 260, y: 345 },
    base,
  },
  Kai: {
    home: { x: 412, y: 592, height: 300 },
    window: false,
    stand: "emitter",
    cardStyle: "hologram",
    colours: { base: "#10b981", light: "#6ee7b7", paper: "#e5faf1", deep: "#047857" },
    head: box(130, 85, 395, 370),
    mouth: { x: 266, y: 300 },
    base,
  },
  Recurse: {
    home: { x: 946, y: 640, height: 352 },
    window: false,
    cardStyle: "notebook",
    colours: { base: "#8b5cf6", light: "#c4b5fd", paper: "#f1ecff", deep: "#6d28d9" },
    head: box(150, 20, 400, 290),
    mouth: { x: 272, y: 255 },
    base,
  },
  Bounce: {
    window: false,
    cardStyle: "plain",
    colours: { base: "#f59e0b", light: "#fcd34d", paper: "#fff4dc", deep: "#b45309" },
    head: box(120, 90, 410, 400),
    mouth: { x: 264, y: 340 },
    base,
  },
};

const GENERATED: StageCharacter = {
  window: false,
  cardStyle: "plain",
  colours: { base: "#0ea5b7", light: "#7dd3de", paper: "#e6f7f9", deep: "#0e7490" },
  head: box(130, 60, 390, 380),
  mouth: { x: 260, y: 340 },
  base,
};

export const stageCharacter = (id: string): StageCharacter => KNOWN[id] ?? GENERATED;
