import { describe, expect, it } from "vitest";
import { CAST, characterOf } from "../../../src/cast/cast.ts";
import { inside, overlap } from "../../../src/stage/layout/box.ts";
import { frameOf } from "../../../src/stage/layout/compose.ts";
import { frameFor } from "../../../src/stage/layout/frame.ts";
import { tableMeasure } from "../../../src/stage/text/measure.ts";
import { compile } from "../../../src/timeline/compile.ts";
import { parse } from "../../../src/script/parse.ts";
import { sample } from "../../../src/timeline/sample.ts";
import type { CardCue, SpeechCue, Timeline } from "../../../src/timeline/timeline.ts";

const measure = tableMeasure();
const FRAMES = [
  [1280, 720],
  [960, 720],
  [1080, 1080],
  [405, 720],
  [320, 180],
] as const;

/** Somebody's line with a list on show from a second after it began to a second before it ends. */
function speaking(name: string, words: string): Timeline {
  const { timeline } = compile(
    parse(`---\ntitle: T\n---\n**Vector:** Hello.\n\n**Kai:** Hello.\n\n**Recurse:** Hello.\n\n**${name}:** ${words}\n`)
      .script,
  );
  const line = timeline.cues.findLast((cue): cue is SpeechCue => cue.type === "speech");
  if (!line) throw new Error("no line");
  const items = ["First, ask who pays for it", "Second, look at the date", "Third, test it yourself"].map(
    (text, i) => ({
      text,
      spans: [],
      depth: 0,
      start: line.start + 0.5 + i,
      source: line.source,
    }),
  );
  const card: CardCue = {
    id: "list",
    type: "card",
    kind: "list",
    ordered: true,
    start: line.start + 0.2,
    end: line.end,
    scene: line.scene,
    source: line.source,
    actor: name,
    text: items.map(({ text }) => text).join("\n"),
    items,
  };
  return { ...timeline, cues: [...timeline.cues, card].sort((a, b) => a.start - b.start) };
}

const WORDS = [
  "Ask.",
  "Ask who pays for it, and look at the date, since what was true in spring may be wrong by now; and test it yourself, every time, on something that you know.",
];

describe("A list that is spoken", () => {
  for (const { id } of CAST)
    for (const [width, height] of FRAMES)
      it(`stands beside ${id}, who is seen and heard, at ${width} × ${height}`, () => {
        const frame = frameFor(width, height);
        for (const words of WORDS) {
          const timeline = speaking(id, words);
          const line = timeline.cues.findLast((cue): cue is SpeechCue => cue.type === "speech") as SpeechCue;
          const states = line.pages
            .flatMap(({ start, end }) => [start + 1, (start + end) / 2, end - 0.1])
            .map((t) => sample(timeline, t))
            .filter(({ cards }) => cards.length > 0);
          expect(states.length).toBeGreaterThan(0);
          for (const state of states) {
            const layout = frameOf(state, frame, characterOf, measure);
            const place = layout.card?.place;
            expect(state.cards.at(-1)?.spoken).toBe(true);
            expect(place?.whole).toBe(false);
            const [face] = layout.faces;
            expect(face?.id).toBe(id);
            expect(layout.bubbles).toHaveLength(1);
            const [first] = layout.bubbles;
            if (!place || !first || !face) throw new Error("something is missing");
            const { outer } = first.bubble;
            const { text } = first.state.page;
            expect(overlap(outer, place.box), `${text} over the card`).toBeLessThan(1);
            expect(overlap(outer, face.box), `${text} over the face`).toBeLessThan(1);
            expect(inside(outer, { x: 0, y: 0, width: frame.width, height: frame.height })).toBe(true);
          }
        }
      });
});
