import type { Cue, Timeline } from "../../src/timeline/timeline.ts";

/**
 * A timeline from one line a cue: `start-end type who: words`, such as `1-3 speech Ann: Hello` or `2-4 camera wide`.
 * Ids are `c0`, `c1`, … in the order written; sources are the lines' own places in the notation.
 */
export function timelineOf(notation: string, more: Partial<Timeline> = {}): Timeline {
  const cues: Cue[] = [];
  let offset = 0;
  let number = 0;
  for (const line of notation.split("\n")) {
    const match = /^\s*([\d.]+)-([\d.]+) ([\w-]+)(?: ([^:]*))?(?:: (.*))?$/.exec(line);
    if (match) {
      const [, start, end, type, who = "", text = ""] = match;
      number++;
      cues.push(
        cueOf(type as string, who, text, {
          id: `c${cues.length}`,
          start: Number(start),
          end: Number(end),
          scene: "s",
          source: { start: offset, end: offset + line.length, line: number, column: 1 },
        }),
      );
    }
    offset += line.length + 1;
  }
  cues.sort((a, b) => a.start - b.start);
  const duration = cues.reduce((most, cue) => Math.max(most, cue.end), 0);
  return {
    version: 1,
    generator: "test",
    episode: { id: "e", title: "E", lang: "en", tags: [], characters: [] },
    duration,
    scenes: [{ id: "s", start: 0, end: duration, place: "main", split: false }],
    chapters: [],
    meters: [],
    cues,
    ...more,
  };
}

function cueOf(
  type: string,
  who: string,
  text: string,
  base: Pick<Cue, "id" | "start" | "end" | "scene" | "source">,
): Cue {
  const page = { start: base.start, end: base.end, text, spans: [] };
  switch (type) {
    case "speech":
      return { ...base, type, actor: who, text, pages: [page], delivery: "plain", mood: "neutral", intensity: 1 };
    case "action":
      return { ...base, type, actor: who || undefined, text, gestures: [], moods: [], intensity: 1 };
    case "sound":
      return { ...base, type, effect: "beep", text, lettering: text, gain: 1, count: 1 };
    case "narration":
      return { ...base, type, text, pages: [page] };
    case "camera":
      return { ...base, type, shot: "wide", on: who ? [who] : [], move: "cut" };
    case "music":
      return { ...base, type, theme: "exploring", intensity: 1 };
    case "set-piece":
      return { ...base, type, name: who };
    case "card":
      return { ...base, type, kind: "list", text, items: [] };
    default:
      throw new Error(`The notation knows no cue "${type}"`);
  }
}
