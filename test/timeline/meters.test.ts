import { describe, expect, it } from "vitest";
import type { Block, FrontMatter } from "../../src/script/script.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";
import { act, directive, endMatter, marker, narrate, say, script, turn } from "./script-builder.ts";

const metersOf = (body: readonly Block[], frontMatter: Partial<FrontMatter> = {}) =>
  compile(script(body, frontMatter)).timeline.meters;
const lines = (...texts: readonly string[]) => [
  turn(
    "Kai",
    texts.map((text) => say(text)),
  ),
];
const values = (body: readonly Block[], frontMatter: Partial<FrontMatter> = {}) =>
  metersOf(body, frontMatter).map(({ id, keys }) => `${id} ${keys.map((key) => key.value).join(" ")}`);

describe("meters", () => {
  it("reads a number where the sentence names the quantity", () => {
    expect(values(lines("The bandwidth stands at 120% today.", "Nothing else happened."))).toEqual(["bandwidth 120"]);
    expect(values(lines("Bandwidth is at 80 percent."))).toEqual(["bandwidth 80"]);
  });

  it("follows a quantity over six sentences where a sentence starts with a number or says above baseline", () => {
    expect(values(lines("Bandwidth at 100%.", "Hm.", "150% and rising."))).toEqual(["bandwidth 100 150"]);
    expect(values(lines("Bandwidth at 100%.", "Current level: 170%!", "We are 190% above baseline."))).toEqual([
      "bandwidth 100 170 190",
    ]);
    expect(values(lines("Bandwidth at 100%.", "One. Two. Three. Four. Five. Six.", "150% and rising."))).toEqual([
      "bandwidth 100",
    ]);
    expect(values(lines("Bandwidth at 100%.", "They sold 40% of it."))).toEqual(["bandwidth 100"]);
  });

  it("is armed by a sentence that names the quantity without a number", () => {
    expect(values(lines("Look at the bandwidth.", "It went to 220%!"))).toEqual(["bandwidth 220"]);
  });

  it("counts a climb in one breath, takes ranges by their middle, and leaves repeats out", () => {
    expect(values([narrate("The bandwidth monitor goes mad."), narrate("200%… 250%… 300%…")])).toEqual([
      "bandwidth 200 250 300",
    ]);
    expect(values(lines("Bandwidth between 200-300% now.", "Bandwidth still 250%."))).toEqual(["bandwidth 250"]);
  });

  it("reads thousands as people write them", () => {
    expect(values(lines("Bandwidth at 1,200%.", "Bandwidth at 2.5%.", "Bandwidth at 900-1,100%."))).toEqual([
      "bandwidth 1200 2.5 1000",
    ]);
    expect(values(lines("Bandwidth of block 27 340%."))).toEqual(["bandwidth 340"]);
  });

  it("reads numbers that are written out", () => {
    expect(
      values(lines("Detection risk: forty-two percent.", "Ninety-one percent now!", "Bandwidth is a mess.")),
    ).toEqual(["detection-risk 42 91"]);
    expect(values(lines("Bandwidth: three hundred and forty percent above baseline."))).toEqual(["bandwidth 340"]);
    expect(values(lines("Bandwidth at a thousand two hundred percent."))).toEqual(["bandwidth 1200"]);
    expect(values(lines("Bandwidth between ten and twenty per cent."))).toEqual(["bandwidth 15"]);
    expect(values(lines("Bandwidth is somebody's one percent problem? No: someone percent."))).toEqual(["bandwidth 1"]);
  });

  it("follows what it goes to, not by how much it changes, where it came from or what is only supposed", () => {
    expect(values(lines("Bandwidth went from 200% to 260%.", "Bandwidth fell by 20%."))).toEqual(["bandwidth 200 260"]);
    expect(values(lines("Detection risk: 15%, up from 9%."))).toEqual(["detection-risk 15"]);
    expect(values(lines("Detection risk up from 9% to 15%."))).toEqual(["detection-risk 9 15"]);
    expect(values(lines("If detection risk ever passes 90%, we run.", "Detection risk: 20%."))).toEqual([
      "detection-risk 20",
    ]);
    expect(values(lines("Bandwidth is up by 40% above baseline."))).toEqual(["bandwidth 40"]);
  });

  it("gives each of two quantities in a sentence the number that stands behind it", () => {
    expect(values(lines("Bandwidth at 200% and detection risk at 10%."))).toEqual([
      "bandwidth 200",
      "detection-risk 10",
    ]);
    expect(values(lines("At 10% detection risk, and with bandwidth at 200%, we wait."))).toEqual([
      "bandwidth 200",
      "detection-risk 10",
    ]);
  });

  it("gives no number to a quantity that waits for one, if another is named beside it", () => {
    expect(values(lines("Look at the bandwidth.", "Detection risk: 12%.", "The bandwidth is 300%."))).toEqual([
      "bandwidth 300",
      "detection-risk 12",
    ]);
  });

  it("leaves other percentages alone", () => {
    expect(values(lines("Of the tools, 73% provide no details.", "Accuracy 95%."))).toEqual([]);
    expect(values(lines("Bandwidth is up, confidence 90%."))).toEqual([]);
    expect(values(lines("Detection risk: 8%."))).toEqual(["detection-risk 8"]);
  });

  it("knows detection by its number or by how it moves, not that of something else", () => {
    const risk = (...texts: string[]) => values(lines(...texts));
    expect(risk("Detection: 83.2%. Holding.", "Detection dropping. 60% → 41%.")).toEqual(["detection-risk 83.2 60 41"]);
    expect(risk("Well. Detection is at 72%.", "The detection just hit 80%!")).toEqual(["detection-risk 72 80"]);
    expect(
      risk("Pattern detection: 98%.", "Detection confidence: 99%.", "Detection models reach 95% accuracy."),
    ).toEqual([]);
    expect(risk("Spam detection dropped to 30%.", "Detection systems fail in 40% of cases.")).toEqual([]);
  });

  it("takes nothing from what follows the story", () => {
    expect(values([...lines("Hello."), endMatter("takeaways", "In short", "Bandwidth rose by 600%")])).toEqual([]);
  });

  it("takes nothing from a recap that one voice tells at the end, and all from what is talked about", () => {
    const recap = marker("heading", "Quick Recap");
    const told = turn("Human", [say("So bandwidth went up to 900%.")]);
    expect(values([...lines("Bandwidth 100%."), recap, told])).toEqual(["bandwidth 100"]);
    expect(values([...lines("Bandwidth 100%."), recap, told, ...lines("It did.")])).toEqual(["bandwidth 100 900"]);
  });

  it("is named, scaled and switched off by front matter", () => {
    const coffee = lines("The coffee level is at 30%.", "Bandwidth 50%.");
    const extra = (meters: unknown) => ({ extra: { meters } });
    expect(values(coffee, extra({ "coffee level": { label: "Coffee" } }))).toEqual(["bandwidth 50", "coffee-level 30"]);
    expect(values(coffee, extra({ bandwidth: "off" }))).toEqual([]);
    expect(values(coffee, extra("off"))).toEqual([]);
    expect(values(coffee, { extra: { meter: { name: "coffee level" } } })).toEqual(["bandwidth 50", "coffee-level 30"]);
    const [scaled] = metersOf(coffee, extra({ bandwidth: { min: 10, max: 500, unit: "MB" } }));
    expect(scaled).toMatchObject({ min: 10, max: 500, unit: "MB" });
  });

  it("obeys a directive", () => {
    expect(values([...lines("Bandwidth 10%."), directive({ meter: 480 }), ...lines("Oh.")])).toEqual([
      "bandwidth 10 480",
    ]);
  });

  it("is set when the words are revealed, not when the line starts", () => {
    const text =
      "Before I come to the bandwidth there is something else that has to be said, and it takes a while. It stands at 340% above baseline.";
    const { timeline } = compile(script(lines(text)));
    const [key] = timeline.meters[0]?.keys ?? [];
    const line = timeline.cues.find((cue) => cue.type === "speech");
    expect(key?.t).toBeGreaterThan((line?.start ?? 0) + 5);
    const { bubbles } = sample(timeline, (key?.t ?? 0) + 1 / 24);
    const [bubble] = bubbles;
    expect(bubble?.page.text.slice(0, bubble.revealed)).toContain("340%");
    const [earlier] = sample(timeline, (key?.t ?? 0) - 1 / 12).bubbles;
    expect(earlier?.page.text.slice(0, earlier.revealed)).not.toContain("340%");
  });

  it("rises from its foot to the first value, stands there, and says how alarming that is", () => {
    const { timeline } = compile(
      script([
        turn("Kai", [
          say("Nothing yet, and nothing for a good long while."),
          say("Bandwidth 100%."),
          act("waits", ["pause"]),
          say("Bandwidth 600%."),
          say("Well."),
        ]),
      ]),
    );
    const [meter] = timeline.meters;
    const [low, high] = meter?.keys ?? [];
    expect(sample(timeline, 1).meter).toBeUndefined();
    const climbing = sample(timeline, (low?.t ?? 0) - 0.5).meter;
    expect(climbing?.value).toBeGreaterThan(0);
    expect(climbing?.value).toBeLessThan(100);
    expect(sample(timeline, (low?.t ?? 0) + 1 / 24).meter).toMatchObject({ level: "calm", history: [100] });
    const after = sample(timeline, (high?.t ?? 0) + 1 / 24).meter;
    expect(after?.level).toBe("alarm");
    expect(after?.jump).toBeGreaterThan(0.5);
    expect(Math.abs((after?.value ?? 0) - 600)).toBeLessThan(5);
  });
});
