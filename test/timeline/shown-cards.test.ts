import { describe, expect, it } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";
import type { CardCue, SpeechCue, Timeline } from "../../src/timeline/timeline.ts";

/** Somebody speaks for long, with a list whose lines come that many seconds after the line's beginning. */
function speaking(...after: number[]): { timeline: Timeline; line: SpeechCue } {
  const sentence = "It goes on and on about bread and cats and the weather of the day before. ";
  const { timeline } = compile(parse(`---\ntitle: T\n---\n**Vector:** ${sentence.repeat(9)}\n`).script);
  const line = timeline.cues.find((cue): cue is SpeechCue => cue.type === "speech");
  if (!line) throw new Error("no line");
  const items = after.map((seconds, i) => ({
    text: `Point ${i}`,
    spans: [],
    depth: 0,
    start: line.start + seconds,
    source: line.source,
  }));
  const { scene, source, end } = line;
  const start = line.start + (after[0] ?? 0) - 0.2;
  const card: CardCue = { id: "list", type: "card", kind: "list", start, end, scene, source, text: "", items };
  return { timeline: { ...timeline, cues: [...timeline.cues, card].sort((a, b) => a.start - b.start) }, line };
}

/** When the card is to be seen, on a grid of a tenth of a second: from, to. */
function seen(timeline: Timeline): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < timeline.duration * 10; i++) {
    const t = i / 10;
    if (sample(timeline, t).cards.every(({ cue }) => cue.id !== "list")) continue;
    const last = found.at(-1);
    if (last && t - last[1] < 0.15) last[1] = t;
    else found.push([t, t]);
  }
  return found;
}

const cutsOf = ({ cues }: Timeline): number[] => cues.flatMap((cue) => (cue.type === "camera" ? [cue.start] : []));

describe("A card that somebody speaks over", () => {
  it("is held up for each of its lines, and goes with a page of words", () => {
    const { timeline, line } = speaking(0.5, 16, 30);
    const times = seen(timeline);
    expect(times).toHaveLength(3);
    for (const [i, [from, to]] of times.entries()) {
      const point = [0.5, 16, 30][i] ?? 0;
      expect(from - line.start).toBeLessThanOrEqual(point);
      expect(from - line.start).toBeGreaterThan(point - 2);
      expect(to - from).toBeGreaterThan(3.9);
      expect(to - from).toBeLessThan(13);
      const starts = [...line.pages.map(({ start }) => start), ...cutsOf(timeline), line.end];
      expect(Math.min(...starts.map((start) => Math.abs(start - to)))).toBeLessThan(0.25);
    }
  });

  it("comes and goes with the camera's cuts, where there are any near: no picture stands for a blink", () => {
    const { timeline } = speaking(0.5, 16, 30);
    for (const edge of seen(timeline).flat().slice(1))
      for (const cut of cutsOf(timeline))
        if (edge < timeline.duration - 3)
          expect(Math.abs(cut - edge) < 0.25 || Math.abs(cut - edge) > 1.2, `${edge}`).toBe(true);
  });

  it("stays where its lines come one after the other", () => {
    const { timeline } = speaking(0.5, 4, 8);
    const [first, ...others] = seen(timeline);
    expect(others).toEqual([]);
    expect((first?.[1] ?? 0) - (first?.[0] ?? 0)).toBeGreaterThan(11);
  });

  it("comes and goes by its own clock, with what it has shown before", () => {
    const { timeline, line } = speaking(0.5, 16);
    const [, second] = seen(timeline);
    const state = sample(timeline, (second?.[0] ?? 0) + 0.1).cards.at(-1);
    expect(state).toMatchObject({ spoken: true, shown: 1 });
    expect(state?.local).toBeLessThan(0.3);
    expect(sample(timeline, line.start + 17).cards.at(-1)).toMatchObject({ shown: 2 });
  });

  it("stands throughout where nobody speaks", () => {
    const { timeline } = compile(parse("---\ntitle: T\n---\n**Kai:** Look.\n\n- One\n- Two\n- Three\n").script);
    const card = timeline.cues.find((cue) => cue.type === "card" && cue.kind === "list");
    if (!card) throw new Error("no card");
    for (const t of [card.start + 0.1, (card.start + card.end) / 2, card.end - 0.1])
      expect(sample(timeline, t).cards.at(-1)).toMatchObject({ spoken: false });
  });
});
