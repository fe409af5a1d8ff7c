import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { RecordingState } from "../../timeline/derived/recordings.ts";
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

/** What the page tells the worker of recordings, before it asks again; `null`: it is another post. */
export interface Tell {
  readonly recordings: readonly (readonly [name: string, state: RecordingState])[] | null;
}

export interface BuiltMessage {
  readonly timeline: Timeline;
  readonly diagnostics: readonly Diagnostic[];
  readonly folds: readonly Fold[];
  /** Recordings that the text names and nobody has told of. */
  readonly wanted: readonly string[];
}

export type Answer =
  | { readonly id: number; readonly built: BuiltMessage }
  | { readonly id: number; readonly retimed: Retimed }
  | { readonly id: number; readonly failed: string };
