import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import type { Retimed } from "../retime/retime.ts";
import type { Fold } from "./folds.ts";

/** What the page asks the worker. `id` comes back with the answer. */
export type Ask =
  | { readonly id: number; readonly ask: "build"; readonly text: string }
  | {
      readonly id: number;
      readonly ask: "retime";
      readonly text: string;
      readonly cue: string;
      readonly start: number;
      readonly keepLater: boolean;
    };

export interface BuiltMessage {
  readonly timeline: Timeline;
  readonly diagnostics: readonly Diagnostic[];
  readonly folds: readonly Fold[];
}

export type Answer =
  | { readonly id: number; readonly built: BuiltMessage }
  | { readonly id: number; readonly retimed: Retimed }
  | { readonly id: number; readonly failed: string };
