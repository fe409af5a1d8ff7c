import type { Cue, Page, Scene, Timeline } from "../../../src/timeline/timeline.ts";

const SOURCE = { start: 0, end: 0, line: 1, column: 1 } as const;

export const MAIN: Scene = {
  id: "main",
  start: 0,
  end: 12,
  place: "main",
  split: false,
  cast: [
    { id: "Vector", from: 0 },
    { id: "Recurse", from: 0 },
  ],
};

/** An episode of twelve seconds with what it is given and nothing else. */
export function tiny(cues: readonly Partial<Cue>[], scenes: readonly Scene[] = [MAIN]): Timeline {
  return {
    version: 1,
    generator: "by hand",
    episode: {
      id: "tiny",
      title: "Tiny",
      lang: "en",
      tags: [],
      characters: [
        { id: "Vector", name: "Vector", generated: false },
        { id: "Recurse", name: "Recurse", generated: false },
      ],
    },
    duration: 12,
    scenes,
    chapters: [],
    meters: [],
    cues: cues.map(
      (cue, i) => ({ id: `cue-${i}`, scene: "main", source: { ...SOURCE, start: i * 10 }, ...cue }) as Cue,
    ),
  };
}

export const shot = (start: number, end: number, kind: "wide" | "close" | "medium", ...on: string[]): Partial<Cue> => ({
  type: "camera",
  start,
  end,
  shot: kind,
  on,
  move: "cut",
});

export const line = (start: number, end: number, actor: string, text: string): Partial<Cue> => ({
  type: "speech",
  start,
  end,
  actor,
  text,
  pages: [{ start, end, text, spans: [] } satisfies Page],
  delivery: "plain",
  mood: "neutral",
  intensity: 1,
});

export const direction = (start: number, end: number, actor: string, gesture: "nod" | "panic"): Partial<Cue> => ({
  type: "action",
  start,
  end,
  actor,
  text: gesture,
  gestures: [{ name: gesture, start, end }],
  moods: [],
  intensity: 1,
});
