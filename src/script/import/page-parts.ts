import type { SceneMarker } from "../script.ts";
import type { ProfiledLine } from "./profiled-lines.ts";

interface Place {
  /** Line of the page, 1-based. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** A line that somebody says or does, or that tells. */
export interface PageLine extends Place, ProfiledLine {
  readonly type: "line";
  /** Set once it is known; empty for narration. */
  speaker: string;
}

/** A published page, line by line. */
export type PagePart =
  | PageLine
  /** `[Meanwhile…]`; `rest` is punctuation behind the bracket. */
  | (Place & {
      readonly type: "marker";
      readonly kind: SceneMarker["kind"];
      readonly text: string;
      readonly rest: string;
    })
  | (Place & { readonly type: "heading"; readonly text: string })
  /** A line of a side scene. */
  | (Place & { readonly type: "side"; readonly text: string })
  /** A line behind the story. */
  | (Place & { readonly type: "end"; readonly text: string; readonly title: boolean });
