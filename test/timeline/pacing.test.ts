import { describe, expect, it } from "vitest";
import type { Block } from "../../src/script/script.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";
import { PACING } from "../../src/timeline/composing/pacing-rules.ts";
import type { Cue, SpeechCue } from "../../src/timeline/timeline.ts";
import { act, directive, list, marker, narrate, say, script, sound, turn } from "./script-builder.ts";

const cuesOf = (body: readonly Block[], pace = 1) =>
  compile(script(body), { pace }).timeline.cues.filter(
    (cue) =>
      ["speech", "action", "sound", "narration", "card"].includes(cue.type) &&
      !("kind" in cue && cue.kind === "title") &&
      !cue.id.endsWith(".sting"),
  );
const speeches = (body: readonly Block[], pace = 1) =>
  cuesOf(body, pace).filter((cue): cue is SpeechCue => cue.type === "speech");
const length = (cue: Cue | undefined) => (cue?.end ?? 0) - (cue?.start ?? 0);
const starts = (body: readonly Block[]) => {
  const cues = cuesOf(body);
  const first = cues[0]?.start ?? 0;
  return cues.map((cue) => `${(cue.start - first).toFixed(2)} ${cue.type} ${"text" in cue ? cue.text : ""}`);
};

describe("pacing", () => {
  it("gives a page the time that it takes to read", () => {
    const [short, long] = speeches([
      turn("Kai", [say("No."), say("There is a second door behind the first, painted over and nailed shut.")]),
    ]);
    expect(length(short)).toBeCloseTo(5 / 6, 2);
    expect(length(long)).toBeCloseTo(70 / 16, 2);
  });

  it("holds no page longer than 7 s, nor starts one before the last has gone", () => {
    const text = "Every word of this line counts. ".repeat(20).trim();
    const [line] = speeches([turn("Kai", [say(text)])]);
    expect(line?.pages.length).toBeGreaterThan(5);
    line?.pages.forEach((page, i) => {
      expect(page.end - page.start).toBeLessThanOrEqual(7);
      const before = line.pages[i - 1];
      if (before) expect(page.start - before.end).toBeCloseTo(PACING.betweenPages, 2);
    });
  });

  it("opens on a title, and has the first line within ten seconds", () => {
    const [line] = speeches([turn("Kai", [act("looks up", ["look"]), say("Good morning.")])]);
    expect(line?.start).toBeGreaterThan(2);
    expect(line?.start).toBeLessThan(10);
  });

  it("lets a quarter second pass within a turn and half a second after it", () => {
    const [one, two, three] = speeches([
      turn("Kai", [say("One line."), say("Two lines.")]),
      turn("Ada", [say("Three.")]),
    ]);
    expect((two?.start ?? 0) - (one?.end ?? 0)).toBeCloseTo(0.25, 2);
    expect((three?.start ?? 0) - (two?.end ?? 0)).toBeCloseTo(0.5, 2);
  });

  it("cuts a line off: the next comes in over its last syllable", () => {
    const [cut, next] = speeches([turn("Kai", [say("What I wanted to say is—")]), turn("Ada", [say("Not now.")])]);
    expect(cut?.cutOff).toBe(true);
    expect((next?.start ?? 0) - (cut?.end ?? 0)).toBeCloseTo(-PACING.cutOffOverlap, 2);
  });

  it("says shouted lines quicker and trailing ones slower", () => {
    const [plain, shout, trailing] = speeches([
      turn("Kai", [
        say("Come out of the cellar, now."),
        say("COME OUT OF THE CELLAR, NOW!"),
        say("Come out of the cellar, now…"),
      ]),
    ]);
    expect(shout?.delivery).toBe("shout");
    expect(length(shout)).toBeLessThan(length(plain));
    expect(length(trailing)).toBeGreaterThan(length(plain));
  });

  it("runs gestures under their speaker's lines; silence and sounds take their time", () => {
    expect(
      starts([
        turn("Kai", [
          act("gestures at the door", ["point"]),
          say("That one."),
          act("pauses", ["pause"]),
          sound("alarm", "alarm"),
          say("Or not."),
        ]),
      ]),
    ).toEqual([
      "0.00 action gestures at the door",
      "0.45 speech That one.",
      "1.53 action pauses",
      "2.63 sound alarm",
      "3.73 speech Or not.",
    ]);
    const cues = cuesOf([turn("Kai", [act("gestures at the door", ["point"]), say("That one over there.")])]);
    expect(cues[0]?.end).toBeGreaterThan(cues[1]?.start ?? 0);
  });

  it("scales everything by the pace of the post and of the viewer", () => {
    const body = [turn("Kai", [say("There is a second door behind the first one here.")])];
    expect(length(speeches(body, 2)[0])).toBeCloseTo(length(speeches(body)[0]) / 2, 2);
    expect(compile(script(body, { pace: 0.5 })).timeline.duration).toBeCloseTo(
      compile(script(body)).timeline.duration * 2,
      1,
    );
  });

  it("obeys authors' wait, hold, overlap, pace, cut and voice", () => {
    const spaced = (values: Parameters<typeof directive>[0], place: 0 | 1) => {
      const lines = [say("One line here."), say("Another line here.")];
      const turns = lines.map((line, i) =>
        turn(i === 0 ? "Kai" : "Ada", i === place ? [directive(values), line] : [line]),
      );
      const [one, two] = speeches(turns);
      return { gap: (two?.start ?? 0) - (one?.end ?? 0), one, two };
    };
    expect(spaced({ wait: 1.5 }, 1).gap).toBeCloseTo(2, 2);
    expect(spaced({ hold: 2 }, 0).gap).toBeCloseTo(2.5, 2);
    expect(spaced({ overlap: 0.7 }, 1).gap).toBeCloseTo(-0.2, 2);
    expect(length(spaced({ pace: 2 }, 0).one)).toBeCloseTo(length(spaced({}, 0).one) / 2, 2);
    expect(spaced({ cut: true }, 0).gap).toBeCloseTo(-PACING.cutOffOverlap, 2);
    const recorded = spaced({ voice: "one.webm", length: 3.2 }, 0).one;
    expect(length(recorded)).toBeCloseTo(3.2, 2);
    expect(recorded?.voice).toBe("one.webm");
  });

  it("shows lists item by item, and deals long ones over several cards", () => {
    const cards = cuesOf([turn("Kai", [list(...Array.from({ length: 10 }, (_, i) => `Item number ${i}`))])]).filter(
      (cue) => cue.type === "card",
    );
    expect(cards.map((card) => card.items.length)).toEqual([7, 3]);
    for (const card of cards)
      for (const [i, item] of card.items.entries())
        expect(item.start).toBeGreaterThan(card.items[i - 1]?.start ?? card.start);
  });

  it("gives a side scene's actions the time of what is to be seen", () => {
    const cues = cuesOf([
      turn("Kai", [say("Let us begin.")]),
      marker("meanwhile", "Meanwhile, elsewhere", "Bounce"),
      narrate("Dust."),
      act("Throws controller at wall.", ["play"]),
      turn("Bounce", [say("Oops.")]),
    ]);
    const [throwing, oops] = cues.slice(-2);
    expect((oops?.start ?? 0) - (throwing?.start ?? 0)).toBeGreaterThan(1);
  });

  it("brings the sign that ends a side scene when the other picture has all but gone", () => {
    const { timeline } = compile(
      script([
        turn("Kai", [say("Let us begin.")]),
        marker("meanwhile", "Meanwhile, elsewhere", "Bounce"),
        turn("Bounce", [say("Almost got it.")]),
        marker("return", "Back with the group"),
        turn("Kai", [say("Where were we?")]),
      ]),
    );
    const sign = timeline.cues.findLast((cue) => cue.type === "card" && cue.kind === "heading");
    expect(sign).toBeDefined();
    const splitAt = (t: number) => sample(timeline, t).split;
    expect(splitAt((sign?.start ?? 0) - PACING.cardAfterSide - 0.05)).toBe(1);
    expect(splitAt(sign?.start ?? 0)).toBeLessThan(0.1);
  });

  it("shows a line that is cut off until the next one comes, and never both", () => {
    const { timeline } = compile(
      script([
        turn("Kai", [say("It transforms everything into numbers, and then it", { cutOff: true })]),
        turn("Vector", [say("Wait.")]),
      ]),
    );
    const [cut, next] = timeline.cues.filter((cue) => cue.type === "speech");
    expect(next?.start).toBeLessThan(cut?.end ?? 0);
    for (let t = next!.start - 0.2; t < cut!.end + 0.2; t += 1 / 24) {
      const { bubbles, viewTime } = sample(timeline, t);
      expect(bubbles.map(({ cue }) => cue.id)).toEqual([viewTime < next!.start ? cut!.id : next!.id]);
    }
  });
});
