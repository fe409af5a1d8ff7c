import { describe, expect, it } from "vitest";
import { fromSceneStart } from "../../src/timeline/camera/cards-in-a-row.ts";
import { compile } from "../../src/timeline/compile.ts";
import type { BeatCues } from "../../src/timeline/composing/cues.ts";
import { revealTime } from "../../src/timeline/composing/meters.ts";
import { MOST_SCENES } from "../../src/timeline/composing/pacing-rules.ts";
import { sample } from "../../src/timeline/sample.ts";
import { spokenShowings } from "../../src/timeline/sampling/shown-cards.ts";
import type { CardCue, Page, Scene, SpeechCue } from "../../src/timeline/timeline.ts";
import { marker, say, script, turn } from "./script-builder.ts";

/** A list that counts how often its entries are read. */
function counted<T>(list: readonly T[]): { readonly list: readonly T[]; readonly reads: () => number } {
  let reads = 0;
  const get = (target: readonly T[], key: string | symbol): unknown => {
    if (typeof key === "string" && /^\d+$/.test(key)) reads++;
    return Reflect.get(target, key);
  };
  return { list: new Proxy(list, { get }), reads: () => reads };
}

describe("what grows with a post", () => {
  it("finds the moments of a line's many values without reading its pages anew for each", () => {
    const { timeline } = compile(script([turn("Kai", [say("The bandwidth is at 500% now, or 600%. ".repeat(400))])]));
    const [line] = timeline.cues.filter((cue): cue is SpeechCue => cue.type === "speech");
    if (!line) throw new Error("nobody speaks");
    const { list, reads } = counted<Page>(line.pages);
    const entry = { cue: { ...line, pages: list } } as unknown as BeatCues;
    const moments: number[] = [];
    for (let at = line.text.indexOf("%"); at >= 0; at = line.text.indexOf("%", at + 1))
      moments.push(revealTime(entry, at + 1));
    expect(moments).toHaveLength(800);
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    expect(moments.every((t) => t > line.start && t < line.end)).toBe(true);
    expect(reads()).toBeLessThanOrEqual(moments.length + line.pages.length);
  });

  it("keeps a crowd off the set, and lets it be heard", () => {
    const guests = Array.from({ length: 300 }, (_, i) =>
      turn(`Guest ${i}`, [say(`This is what guest ${i} has to say.`)]),
    );
    const { timeline } = compile(script(guests));
    expect(Math.max(...timeline.scenes.map(({ cast }) => cast?.length ?? 0))).toBe(16);
    expect(timeline.episode.characters).toHaveLength(300);
    const lines = timeline.cues.filter((cue): cue is SpeechCue => cue.type === "speech");
    expect(lines.map(({ actor }) => actor)).toEqual(guests.map(({ speakers }) => speakers[0]));
    const last = lines[lines.length - 1] as SpeechCue;
    const state = sample(timeline, (last.start + last.end) / 2);
    expect(state.bubbles.map(({ cue }) => cue.actor)).toEqual(["Guest 299"]);
    expect(state.actors.some(({ speaking }) => speaking)).toBe(false);
  });

  it("finds scenes and cuts near a card without going through all of them for each", () => {
    const points = say("First: fill the kettle. Second: wait for it. Third: pour.");
    const turns = Array.from({ length: 200 }, () => [marker("cut"), turn("Kai", [points])]).flat();
    const { timeline } = compile(script(turns));
    const cards = timeline.cues.filter((cue): cue is CardCue => cue.type === "card" && cue.echoes === true);
    expect(cards).toHaveLength(200);

    const scenes = counted<Scene>(timeline.scenes);
    expect(fromSceneStart(cards, scenes.list)).toEqual(cards);
    expect(scenes.reads()).toBeLessThanOrEqual(2 * timeline.scenes.length);

    const cuts = counted(timeline.cues.flatMap(({ type, start }) => (type === "camera" ? start : [])));
    const lines = timeline.cues
      .filter((cue): cue is SpeechCue => cue.type === "speech")
      .map((cue) => ({ start: cue.start, end: cue.end, cue, schedules: [] }));
    expect(spokenShowings(cards, lines, cuts.list).size).toBe(200);
    const lookups = cards.reduce((sum, { items }) => sum + 2 * (items.length + 1), 0);
    expect(cuts.reads()).toBeLessThanOrEqual(lookups * (3 + Math.log2(cuts.list.length)));
  });

  it("opens no scenes without end, loses no word over it, and says so", () => {
    const turns = Array.from({ length: MOST_SCENES + 20 }, (_, i) => [marker("cut"), turn("Kai", [say(`Cup ${i}.`)])]);
    const { timeline, diagnostics } = compile(script(turns.flat()));
    expect(timeline.scenes).toHaveLength(MOST_SCENES - 1);
    expect(diagnostics.filter(({ code }) => code === "too-many-scenes")).toHaveLength(1);
    const lines = timeline.cues.filter((cue): cue is SpeechCue => cue.type === "speech");
    expect(lines).toHaveLength(MOST_SCENES + 20);
    expect(lines.at(-1)).toMatchObject({ text: `Cup ${MOST_SCENES + 19}.`, scene: timeline.scenes.at(-1)?.id });
  });
});
