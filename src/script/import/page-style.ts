import type { LineKind } from "./page-lines.ts";

/** How much of a page's lines are directions: it decides where its turns may change. */
export type PageStyle = "bare" | "mixed" | "staged";

/** Shares of directions from which on a page is mixed, and staged. */
const SHARES = { mixed: 0.1, staged: 0.3 } as const;

export function styleOfPage(kinds: readonly LineKind[]): PageStyle {
  const share = kinds.filter((kind) => kind === "direction").length / Math.max(1, kinds.length);
  return share > SHARES.staged ? "staged" : share > SHARES.mixed ? "mixed" : "bare";
}

/** What of a line tells whether the next one is somebody else's. */
export interface SeamSide {
  readonly kind: LineKind;
  /** How its text ends: announcing what follows, or cut off. */
  readonly ending: "announces" | "cut-off" | "plain";
  /** "First: …", "Also, …": it goes on with what was said. */
  readonly goesOn: boolean;
}

const ENUMERATES = /^(?:first|second|third|fourth|finally|also|and|but|because|plus|meaning|which)[:,]?\s/i;

export function seamSideOf(text: string, kind: LineKind): SeamSide {
  const ending = /:$/.test(text) ? "announces" : /[—–]$/.test(text) ? "cut-off" : "plain";
  return { kind, ending, goesOn: kind === "speech" && ENUMERATES.test(text) };
}

/** Names the place between two lines: whether a labelled speaker ends there, what kinds of lines meet, and how. */
export function seamOf(style: PageStyle, labelled: boolean, before: SeamSide, after: SeamSide): string {
  const start = before.kind === "speech" && before.ending !== "plain" ? before.ending.charAt(0) : before.kind.charAt(0);
  return `${style}${labelled ? "!" : ":"}${start}${after.goesOn ? "g" : after.kind.charAt(0)}`;
}
