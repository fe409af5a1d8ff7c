import { describe, expect, it } from "vitest";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";
import { ACTING } from "../../src/timeline/sampling/acting-rules.ts";
import type { StageState } from "../../src/timeline/state.ts";
import { say, script, sound, turn } from "./script-builder.ts";

const LEVELS = ["calm", "watch", "alarm"];
const heat = ({ light }: StageState): number =>
  LEVELS.indexOf(light.from) + (light.from === light.level ? 0 : light.mix);
const talk = (text: string) => turn("Kai", [say(text)]);
const quiet = talk("Nothing else happens for quite a while, and that is told at some length. ".repeat(4));

const { timeline } = compile(
  script([
    talk("All is well."),
    talk("Bandwidth is at 340%."),
    quiet,
    talk("Bandwidth is at 380%."),
    quiet,
    talk("Bandwidth is at 450%."),
    quiet,
    turn("Kai", [sound("ALARM-BUZZ", "alarm", 1, "Kai")]),
    quiet,
    talk("Bandwidth is at 600%."),
    quiet,
  ]),
);
const keys = timeline.meters[0]?.keys ?? [];
const alarm = timeline.cues.find((cue) => cue.type === "sound" && cue.effect === "alarm")?.start ?? 0;

describe("the light of the set", () => {
  it("rises with every key of the meter, and says what its gauge says", () => {
    const after = keys.map(({ t }) => sample(timeline, t + ACTING.lightChange + 0.2));
    expect(after.map(heat)).toEqual([0.5, 1, 1.5, 2]);
    for (const { light, meter } of after) expect(light.level).toBe(meter?.level);
    expect(heat(sample(timeline, (keys[0]?.t ?? 0) - 2))).toBe(0);
  });

  it("is red while an alarm rings, and then what the gauge says again", () => {
    expect(heat(sample(timeline, alarm + 2))).toBe(2);
    const later = sample(timeline, alarm + ACTING.alarmLight + 1);
    expect(heat(later)).toBe(1.5);
    expect(later.light.level).toBe(later.meter?.level);
  });

  it("never jumps", () => {
    let before = heat(sample(timeline, 0));
    for (let frame = 1; frame / 24 < timeline.duration; frame++) {
      const now = heat(sample(timeline, frame / 24));
      expect(Math.abs(now - before)).toBeLessThan(0.2);
      before = now;
    }
  });
});
