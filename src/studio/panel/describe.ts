import { lastAtMost } from "../../math/search.ts";
import type { Cue, Timeline } from "../../timeline/timeline.ts";
import { sceneName } from "./lanes.ts";
import { clock } from "./ruler.ts";

/** What is under the playhead in words: "0:42.30, Kai says: Minor bandwidth anomaly. Cue 12 of 210." */
export function describe(timeline: Timeline, t: number): string {
  const index = lastAtMost(timeline.cues, t, (cue) => cue.start);
  const at = clock(t, true);
  for (let i = index; i >= 0 && index - i < 64; i--) {
    const cue = timeline.cues[i] as Cue;
    const words = wordsOf(cue);
    if (words && cue.end > t) return `${at}, ${words} Cue ${i + 1} of ${timeline.cues.length}.`;
  }
  const scene = timeline.scenes[lastAtMost(timeline.scenes, t, (s) => s.start)];
  return scene ? `${at}, nothing but the picture, in ${sceneName(scene)}.` : `${at}.`;
}

function wordsOf(cue: Cue): string | undefined {
  switch (cue.type) {
    case "speech":
      return `${(cue.actors ?? [cue.actor]).join(" and ")} ${cue.delivery === "shout" ? "shouts" : "says"}: ${closed(cue.text)}`;
    case "action":
      return `${cue.actor ?? "Direction"}: ${closed(cue.text)}`;
    case "sound":
      return `Sound: ${closed(cue.lettering || cue.effect)}`;
    case "narration":
      return `Narration: ${closed(cue.text)}`;
    case "card":
      return `${cue.kind === "title" ? "Title" : "Card"}: ${closed(cue.title || cue.text)}`;
    case "set-piece":
      return `Set piece: ${cue.name.replaceAll("-", " ")}.`;
    default:
      return undefined;
  }
}

const closed = (text: string) => (/[.!?…—"”’)]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
