import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Timeline } from "./timeline.ts";

/** What a viewer would stumble over. */
export function lint(_timeline: Timeline): Diagnostic[] {
  return [];
}
