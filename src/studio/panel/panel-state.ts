import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import type { Lanes } from "./lanes.ts";
import type { Shelf } from "./layout.ts";
import type { Ghost } from "./overlay.ts";
import type { Tones } from "./tones.ts";
import type { View } from "./view.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a person asks for at the panel. */
export interface PanelRequests {
  /** The playhead to a moment; `scrubbing` while the pointer is down. */
  seek(t: number, scrubbing: boolean): void;
  select(cueId: string): void;
  /** A cue dropped at another start; `keepLater`: what follows stays where it is. */
  retime(cueId: string, start: number, keepLater: boolean): void;
  /** May this cue be moved? */
  movable(cueId: string): boolean;
  loop(range: Range | undefined): void;
  /** The moment under the pointer on the ruler, and where that is in the window; `undefined` when it leaves. */
  hover(t: number | undefined, x: number, y: number): void;
}

/** The panel's state as the pointers' code sees and changes it. */
export interface PanelState {
  timeline: Timeline | undefined;
  lanes: Lanes;
  shelves: readonly Shelf[];
  points: Float64Array;
  view: View;
  scroll: number;
  playhead: number;
  selected: string | undefined;
  loop: Range | undefined;
  hover: number | undefined;
  ghost: Ghost | undefined;
  snapping: boolean;
  problems: ReadonlyMap<string, Severity>;
  tones: Tones;
}

/** What the pointers hold of a panel. */
export interface Held {
  readonly state: PanelState;
  /** Root font size over 16. */
  readonly zoom: number;
  setView(view: View): void;
  setScroll(scroll: number): void;
  /** What lies over the lanes is drawn anew. */
  over(): void;
}
