import { describe, expect, it } from "vitest";
import { understandDirection } from "../../src/script/directions/understand.ts";
import type { Block } from "../../src/script/script.ts";
import { CastIndex, DEFAULT_CAST } from "../../src/script/script-cast.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";
import type { SpeechCue, Timeline } from "../../src/timeline/timeline.ts";
import { act, marker, say, script, sound, turn } from "./script-builder.ts";

const timelineOf = (body: readonly Block[]): Timeline => compile(script(body)).timeline;
const lines = ({ cues }: Timeline): SpeechCue[] => cues.filter((cue): cue is SpeechCue => cue.type === "speech");
const moodAt = (timeline: Timeline, id: string, t: number) =>
  sample(timeline, t).actors.find((state) => state.id === id)?.mood;

describe("moods under an alarm", () => {
  const loud = "THE LAMP HAS GONE OUT! THE LAMP HAS GONE OUT!";
  const body = (first: Block[]): Block[] => [
    turn("Recurse", [act("narrows his eyes", ["stare"], { moods: ["suspicious"] }), say("Somebody has been here.")]),
    turn("Vector", [say("Nobody was here. There is nobody on the whole island but us and the gulls.")]),
    ...first,
    turn("Kai", [say(loud), say("It turns no more! It is dark!"), say("And the door stands open.")]),
  ];
  const alarmed = timelineOf(body([turn("Kai", [sound("ALARM-BUZZ", "alarm", 1, "Kai")])]));
  const calm = timelineOf(body([]));

  it("leave nobody delighted or at rest", () => {
    expect(
      lines(calm)
        .slice(2)
        .map(({ mood }) => mood),
    ).toEqual(["excited", "excited", "neutral"]);
    expect(
      lines(alarmed)
        .slice(2)
        .map(({ mood }) => mood),
    ).toEqual(["panicking", "worried", "serious"]);
  });

  it("reach those who only hear it: who was composed stays so", () => {
    const alarm = alarmed.cues.find((cue) => cue.type === "sound" && cue.effect === "alarm");
    const after = (alarm?.start ?? Number.NaN) + 1;
    expect(moodAt(alarmed, "Vector", after)).toBe("worried");
    expect(moodAt(alarmed, "Recurse", after)).toBe("serious");
    expect(moodAt(calm, "Vector", after)).toBe("neutral");
  });

  it("end with their scene", () => {
    const left = timelineOf([
      turn("Kai", [sound("ALARM-BUZZ", "alarm", 1, "Kai"), say(loud)]),
      marker("return", "Elsewhere"),
      turn("Vector", [say("A quiet morning, then.")]),
    ]);
    expect(lines(left).map(({ mood }) => mood)).toEqual(["panicking", "neutral"]);
  });
});

describe("moods of listeners", () => {
  it("pass when somebody else has talked for a while", () => {
    const timeline = timelineOf([
      turn("Vector", [act("jumps", ["excite"], { moods: ["excited"] }), say("It works! I have never seen it work!")]),
      turn("Kai", [say("It has worked on every night of the last ninety years, and on most of the days as well.")]),
    ]);
    const [joy, answer] = lines(timeline);
    expect(moodAt(timeline, "Vector", (joy?.end ?? 0) - 0.2)).toBe("excited");
    expect(moodAt(timeline, "Vector", (answer?.end ?? 0) - 0.2)).toBe("neutral");
  });
});

describe("cards", () => {
  it("are headed by the line that announces them", () => {
    const item = { text: "Oil", spans: [], depth: 0, marker: "-", source: { start: 0, end: 0, line: 1, column: 1 } };
    const card = { type: "card", kind: "list", items: [item], spans: [], source: item.source } as const;
    const titleAfter = (text: string) => {
      const found = timelineOf([turn("Kai", [say(text), card])]).cues.find(
        (cue) => cue.type === "card" && cue.kind === "list",
      );
      return found?.type === "card" ? found.title : "no card";
    };
    expect(titleAfter("What the lamp needs:")).toBe("What the lamp needs");
    expect(titleAfter("The lamp needs oil.")).toBeUndefined();
  });
});

describe("directions that tell of others, or of mixed feelings", () => {
  const cast = new CastIndex(DEFAULT_CAST);
  const moods = (text: string) => understandDirection(text, { cast, actor: "Recurse" }).moods;
  it("give nobody another's mood", () => {
    expect(moods("looks at Vector, who's clearly panicking")).toEqual([]);
    expect(moods("glances at Vector, who looks confused, sighs")).toEqual(["sad"]);
    expect(moods("panicking")).toEqual(["panicking"]);
  });
  it("take no nervous laugh for joy", () => {
    expect(moods("nervous laugh")).toEqual(["worried"]);
    expect(moods("laughs")).toEqual(["happy"]);
  });
});
