import type { BeatCues } from "../composing/cues.ts";
import { asked, CAMERA, type Take } from "./take.ts";

/** While a narrator speaks the camera looks about: at whom the words name, else at one of the company and back at the room. */
export function narrated(cues: readonly BeatCues[], start: number, cast: readonly string[], takes: Take[]): void {
  const [first] = cues as [BeatCues];
  takes.push({ start, shot: "wide", on: [], move: "cut", of: first });
  let since = takes[takes.length - 2]?.shot === "wide" ? (takes[takes.length - 2]?.start ?? start) : start;
  let on: string | undefined;
  let turn = 0;
  for (const entry of cues) {
    if (asked(entry, takes)) {
      since = entry.cue.start;
      continue;
    }
    const { cue } = entry;
    if (cue.type === "action" && cue.actor !== undefined && cast.includes(cue.actor)) {
      if (cue.actor !== on && on !== undefined) {
        on = cue.actor;
        since = cue.start;
        takes.push({ start: since, shot: "medium", on: [on], move: "cut", of: entry });
      }
      continue;
    }
    const pages = entry.timed.pages.length > 0 ? entry.timed.pages : [entry.cue];
    for (const page of pages) {
      const text = "text" in page ? page.text : "";
      const named = cast.find((id) => text.includes(id));
      const due = page.end - since > CAMERA.comfortable.most;
      // Nobody is picked out before the room has been seen.
      const tooSoon = page.start < start || page.start - since < CAMERA.shortest;
      if (tooSoon || (!due && (named === undefined || named === on))) continue;
      const whom =
        named !== undefined && named !== on
          ? named
          : on === undefined
            ? cast[turn++ % Math.max(1, cast.length)]
            : undefined;
      on = whom;
      since = page.start;
      takes.push({
        start: since,
        shot: whom === undefined ? "wide" : "medium",
        on: whom === undefined ? [] : [whom],
        // The caption stands where people would pass.
        move: "cut",
        of: entry,
      });
    }
  }
}
