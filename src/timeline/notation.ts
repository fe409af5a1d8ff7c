import type { Cue, Timeline } from "./timeline.ts";

/** Seconds as a reader of a table wants them. */
const at = (t: number): string => t.toFixed(2).padStart(7);

/** A timeline as a table, a line a cue: "  12.40   17.90 speech Kai: Analyzing claim…". For tests and eyes. */
export function notate(timeline: Timeline, types?: readonly Cue["type"][]): string {
  return timeline.cues
    .filter((cue) => types === undefined || types.includes(cue.type))
    .map((cue) => `${at(cue.start)} ${at(cue.end)} ${notateCue(cue)}`)
    .join("\n");
}

/** What a cue is, without its times. */
export function notateCue(cue: Cue): string {
  switch (cue.type) {
    case "speech": {
      const marks = [
        cue.delivery === "plain" ? "" : cue.delivery,
        cue.mood === "neutral" ? "" : cue.mood,
        cue.cutOff ? "cut off" : "",
        cue.label === undefined ? "" : `as ${cue.label}`,
      ].filter(Boolean);
      const who = (cue.actors ?? [cue.actor]).join("+");
      return `speech ${who}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}: ${cue.pages.map(({ text }) => text).join(" / ")}`;
    }
    case "action": {
      const acts = cue.gestures.map(
        ({ name, variant, target }) => `${name}${variant ? `.${variant}` : ""}${target ? `→${target}` : ""}`,
      );
      return `action ${cue.actor ?? "-"} [${[...acts, ...cue.moods].join(", ")}]: ${cue.text}`;
    }
    case "sound":
      return `sound ${cue.actor ?? "-"} ${cue.effect}×${cue.count}${cue.text === "" ? "" : `: ${cue.text}`}`;
    case "narration":
      return `narration: ${cue.pages.map(({ text }) => text).join(" / ")}`;
    case "card":
      return `card ${cue.kind}${cue.actor === undefined ? "" : ` ${cue.actor}`}: ${cue.text.replaceAll("\n", " | ")}`;
    case "camera":
      return `camera ${cue.shot}${cue.on.length > 0 ? ` ${cue.on.join("+")}` : ""}${cue.move === "cut" ? "" : ` (${cue.move})`}`;
    case "set-piece":
      return `set-piece ${cue.name}${cue.variant ? `.${cue.variant}` : ""}`;
    case "music":
      return `music ${cue.theme} ${cue.intensity.toFixed(2)}`;
  }
}
