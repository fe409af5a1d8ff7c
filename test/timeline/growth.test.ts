import { describe, expect, it } from "vitest";
import { compile } from "../../src/timeline/compile.ts";
import type { BeatCues } from "../../src/timeline/composing/cues.ts";
import { revealTime } from "../../src/timeline/composing/meters.ts";
import { sample } from "../../src/timeline/sample.ts";
import type { Page, SpeechCue } from "../../src/timeline/timeline.ts";
import { say, script, turn } from "./script-builder.ts";

/** A list that counts how often its entries are read. */
function counted<T extends object>(list: readonly T[]): { readonly list: readonly T[]; readonly reads: () => number } {
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
});
