import { describe, expect, it } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";
import type { SetPieceCue, SpeechCue } from "../../src/timeline/timeline.ts";
import { episodes } from "../script/fixtures.ts";

const post = episodes().find(({ name }) => name === "026-what-is-fine-tuning.md");
const { timeline, diagnostics } = compile(parse(post?.text ?? "").script);
const of = <T extends SpeechCue | SetPieceCue>(type: T["type"]) =>
  timeline.cues.filter((cue): cue is T => cue.type === type);

describe("the published episode", () => {
  it("runs 13 to 16 minutes without its end cards, and speaks within ten seconds", () => {
    const end = timeline.scenes.find(({ place }) => place === "end")?.start ?? 0;
    expect(end / 60).toBeGreaterThan(13);
    expect(end / 60).toBeLessThan(16);
    expect(of<SpeechCue>("speech")[0]?.start).toBeLessThan(10);
  });

  it("raises the meter as the script does", () => {
    const [meter] = timeline.meters;
    expect(timeline.meters.map(({ id }) => id)).toEqual(["bandwidth"]);
    expect(meter?.keys.map(({ value }) => value)).toEqual([340, 380, 450, 480, 500, 550, 600]);
    for (const { t, value } of meter?.keys ?? []) {
      const { history } = sample(timeline, t + 1 / 24).meter ?? { history: [] };
      expect(history[history.length - 1]).toBe(value);
    }
  });

  it("visits the side scene three times, and names its player when the script does", () => {
    const side = timeline.scenes.filter(({ split }) => split);
    expect(side.map(({ place, label }) => `${place} ${label}`)).toEqual([
      "sector-7b ?",
      "sector-7b Bounce",
      "sector-7b Bounce",
    ]);
  });

  it("asks the stage for every set piece of the side scenes, in order", () => {
    const pieces = timeline.scenes
      .filter(({ split }) => split)
      .map(({ id }) =>
        of<SetPieceCue>("set-piece")
          .filter((cue) => cue.scene === id)
          .map(({ name, variant }) => (variant ? `${name}.${variant}` : name))
          .join(" "),
      );
    expect(pieces).toEqual([
      "arrive game-play.platformer eat.chips game-die rage controller-throw controller-shatter controller-respawn look-controller-wall beat shrug cheer conjure.chips eat.chips eat.chips sidebar-rewrites-itself",
      "arrive game-win cheer beat conjure.pizza cheer eat.pizza hand-through-screen sidebar-rewrites-itself eat.pizza shrug conjure.soda cheer slurp burp",
      "arrive game-play.racer game-crash rage keyboard-smash keyboard-respawn type look-hands look-hands shrug conjure.chocolate eat.chocolate stand-stretch wander meter-wild meter-wild meter-wild",
    ]);
  });

  it("cuts in where the script does", () => {
    const cut = of<SpeechCue>("speech").filter(({ cutOff }) => cutOff);
    expect(cut.map(({ actor }) => actor)).toEqual(["Bounce", "Bounce", "Kai", "Bounce", "Vector", "Vector", "Bounce"]);
  });

  it("can be read at ease", () => {
    expect(diagnostics).toEqual([]);
  });
});
