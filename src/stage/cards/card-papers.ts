import type { CardPlace } from "../layout/card-layout.ts";

/**
 * What cards are written on, as CSS colours: the ground right behind their words. Where it lets the picture through,
 * the words must stand out whatever is behind it.
 */
export const CARD_PAPERS: Readonly<Record<Exclude<CardPlace["form"], "title" | "heading">, string>> = {
  hologram: "rgba(5,35,29,.9)",
  notebook: "#f3e8cf",
  terminal: "rgba(11,23,54,.95)",
  plain: "rgba(24,34,58,.96)",
  alert: "rgba(42,7,12,.94)",
  end: "rgba(9,15,34,.9)",
};

/** The evening that lies over the far corner of a notebook's page: its words stand on it as well. */
export const PAGE_SHADE = "rgba(74,47,94,.34)";

/** Display lettering of titles and headings: the words, and what is right behind them. */
export const DISPLAY_INKS = {
  title: { words: ["#ffffff", "#ffdfae"], ribbonWords: "#ffffff", ribbon: "#1d4ed8" },
  heading: { paper: "#fbbf24" },
} as const;

/** Cells of a scale of times on a pane of light. */
export const CELL_INKS = { lit: "#6ee7b7", litWords: "#04231b", waiting: "#0b3b30", waitingWords: "#8fd9bc" } as const;
