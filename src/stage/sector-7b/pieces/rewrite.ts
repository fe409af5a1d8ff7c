import type { Act, PieceMoment } from "../act.ts";
import { drawPage, PAGE } from "../code-page.ts";
import { inGlass } from "./screen-hand.ts";

/** Seconds that the picture stays with the hand in the glass before it cuts to the page. */
const STAY = 0.9;

/** A far blog's sidebar puts its own code in order: close up, or first in the glass that a hand is in. */
export function rewriteSidebar({ t, tick, before }: PieceMoment): Act {
  const touched = before.includes("hand-through-screen");
  if (touched && t < STAY) return inGlass("reach", 2 + t, tick, Math.min(0.4, t * 0.4));
  const local = touched ? t - STAY + PAGE.still + PAGE.flicker * 0.6 : t;
  return { place: "page", pose: "idle.0", front: (frame) => drawPage(frame, local, tick, touched) };
}
