import { describe, expect, it } from "vitest";
import type { Block } from "../../src/script/script.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";
import { blinkAt } from "../../src/timeline/sampling/actors-at.ts";
import type { SpeechCue, Timeline } from "../../src/timeline/timeline.ts";
import { act, directive, marker, narrate, say, script, sound, turn } from "./script-builder.ts";

const FRAME = 1 / 12;
const timelineOf = (body: readonly Block[]): Timeline => compile(script(body)).timeline;
const lineBy = ({ cues }: Timeline, actor: string, nth = 0) =>
  cues.filter((cue): cue is SpeechCue => cue.type === "speech" && cue.actor === actor)[nth] as SpeechCue;
const actor = (timeline: Timeline, id: string, t: number) =>
  sample(timeline, t).actors.find((state) => state.id === id);
const frames = (from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / FRAME) }, (_, i) => from + i * FRAME);

describe("actors", () => {
  const timeline = timelineOf([
    turn("Human", [say("What was it that you saw up there when the lamp went out?")]),
    turn("Kai", [
      act("points at the map", ["point"], { target: "map", moods: ["worried"] }),
      say("A boat, and nobody in it. It came in with the tide and went out with it again."),
    ]),
    turn("Stranger", [say("It was mine.")]),
  ]);
  const question = lineBy(timeline, "Human");
  const answer = lineBy(timeline, "Kai");

  it("move their mouths in step with the letters, and close them when all is said", () => {
    const talking = frames(answer.start, answer.start + 1.5).map((t) => actor(timeline, "Kai", t)?.mouth);
    expect(new Set(talking).size).toBeGreaterThan(3);
    const last = answer.pages[answer.pages.length - 1];
    expect(actor(timeline, "Kai", (last?.end ?? 0) - 0.1)).toMatchObject({ mouth: "rest", speaking: true });
    for (const t of frames(question.start, question.end)) expect(actor(timeline, "Kai", t)?.mouth).toBe("rest");
  });

  it("look at who speaks, within half a second", () => {
    const looking = frames(question.start + 0.5, question.end - 0.1).map((t) => actor(timeline, "Kai", t));
    const idle = looking.filter((state) => state?.performances.length === 0);
    expect(idle.length).toBeGreaterThan(0);
    for (const state of idle) expect(state?.gaze).toBe("Human");
  });

  it("do what directions ask, with the mood that they name", () => {
    const during = actor(timeline, "Kai", answer.start);
    expect(during?.performances.map(({ name, target }) => `${name} ${target}`)).toContain("point map");
    expect(during?.gaze).toBe("map");
    expect(actor(timeline, "Kai", answer.start + 1)).toMatchObject({
      mood: "worried",
      moodFrom: "neutral",
      moodMix: 1,
    });
  });

  it("are there from the start if they are known, and come in when they first speak if not", () => {
    expect(sample(timeline, 1).actors.map(({ id, presence, slot }) => `${slot} ${id} ${presence}`)).toEqual([
      "0 Human 1",
      "1 Kai 1",
    ]);
    const stranger = lineBy(timeline, "Stranger");
    expect(actor(timeline, "Stranger", stranger.start - 1)).toBeUndefined();
    expect(actor(timeline, "Stranger", stranger.start - 0.3)?.presence).toBeGreaterThan(0);
    expect(actor(timeline, "Stranger", stranger.end)?.presence).toBe(1);
  });

  it("blink every two to six seconds", () => {
    const starts: number[] = [];
    for (let frame = 0, shut = false; frame < 12 * 300; frame++) {
      const now = blinkAt(42, frame / 12) > 0;
      if (now && !shut) starts.push(frame / 12);
      shut = now;
    }
    const gaps = starts.slice(1).map((t, i) => t - (starts[i] as number));
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(2 - FRAME);
      expect(gap).toBeLessThanOrEqual(6 + FRAME);
    }
    expect(starts.length).toBeGreaterThan(60);
  });

  it("all flinch at an alarm, and the light turns red and back", () => {
    const alarmed = timelineOf([
      turn("Kai", [say("All is quiet here."), sound("alarm", "alarm"), say("It was.")]),
      turn("Human", [say("A long answer follows, and another one after it. ".repeat(6))]),
    ]);
    const alarm = alarmed.cues.find((cue) => cue.type === "sound" && cue.effect === "alarm");
    const at = (alarm?.start ?? 0) + 0.4;
    expect(actor(alarmed, "Human", at)?.performances.map(({ variant }) => variant)).toContain("flinch");
    expect(sample(alarmed, at).alarm).toBeGreaterThan(0.5);
    expect(sample(alarmed, at).camera.shake).toBeGreaterThan(0);
    expect(sample(alarmed, at + 1).light).toEqual({ from: "watch", level: "alarm", mix: 1 });
    expect(sample(alarmed, at + 9).light).toMatchObject({ level: "calm" });
  });

  it("are never still for long", () => {
    const long = timelineOf([
      turn("Kai", [say("There is much to be said of boats, and more of those who row them at night. ".repeat(8))]),
      turn("Human", [say("Indeed.")]),
    ]);
    const line = lineBy(long, "Kai");
    const acting = frames(line.start, line.end).map((t) =>
      actor(long, "Kai", t)
        ?.performances.map(({ id }) => id)
        .join(),
    );
    expect(new Set(acting).size).toBeGreaterThan(6);
  });
});

describe("a side scene", () => {
  const timeline = timelineOf([
    turn("Kai", [say("Let me explain all of this from the very beginning.")]),
    turn("Human", [say("Please.")]),
    marker("meanwhile", "Meanwhile, elsewhere", "Bounce"),
    narrate("Dust lies on everything here, and has done so for years."),
    turn("Bounce", [say("Nobody ever comes here.")], { label: "?" }),
    marker("return", "Back"),
    turn("Human", [say("And then?")]),
  ]);
  const side = timeline.scenes[1];
  const line = lineBy(timeline, "Bounce");

  it("opens and closes the split, and keeps its own bubbles", () => {
    const opened = side?.start ?? 0;
    expect(sample(timeline, opened - 0.1).split).toBe(0);
    expect(sample(timeline, opened + 0.4).split).toBeGreaterThan(0);
    expect(sample(timeline, opened + 2).split).toBe(1);
    const state = sample(timeline, line.start + 0.5);
    expect(state.bubbles).toEqual([]);
    expect(state.side?.bubbles.map(({ cue }) => cue.label)).toEqual(["?"]);
    expect(state.side).toMatchObject({ resident: "Bounce", label: "?", index: 0 });
    const closing = sample(timeline, (side?.end ?? 0) + 0.3);
    expect(closing.split).toBeGreaterThan(0);
    expect(closing.split).toBeLessThan(1);
    expect(closing.side?.scene.id).toBe(side?.id);
    expect(sample(timeline, (side?.end ?? 0) + 1).side).toBeUndefined();
  });

  it("has the group go on in pantomime: who explained goes on explaining", () => {
    const during = frames((side?.start ?? 0) + 1, (side?.end ?? 0) - 0.5);
    const mouths = new Set(during.map((t) => actor(timeline, "Kai", t)?.mouth));
    expect(mouths.size).toBeGreaterThan(3);
    expect(during.some((t) => (actor(timeline, "Kai", t)?.performances.length ?? 0) > 0)).toBe(true);
    for (const t of during) expect(actor(timeline, "Human", t)).toMatchObject({ mouth: "rest", speaking: false });
  });
});

describe("delivery", () => {
  const deliver = (text: string, ...before: Parameters<typeof act>[]) =>
    lineBy(timelineOf([turn("Kai", [...before.map((direction) => act(...direction)), say(text)])]), "Kai");

  it("hears how loud a line is written", () => {
    expect(deliver("Quite plain.")).toMatchObject({ delivery: "plain", intensity: 1, mood: "neutral" });
    expect(deliver("NOBODY PANIC!")).toMatchObject({ delivery: "shout", mood: "excited" });
    expect(deliver("We use the API of an AI.").delivery).toBe("plain");
    expect(deliver("Look! There! Now!").intensity).toBeGreaterThan(1.2);
    expect(deliver("Well…")).toMatchObject({ mood: "thoughtful", intensity: 0.8 });
    expect(deliver("Come here.", ["whispers", ["calm"]]).delivery).toBe("whisper");
    expect(deliver("Come here.", ["whispers", ["calm"]], ["louder", ["agitate"]]).delivery).toBe("plain");
    expect(deliver("NOOOO!").mood).toBe("angry");
  });

  it("lets a mood pass after two lines, and settle into what it leaves behind", () => {
    const timeline = timelineOf([
      turn("Kai", [act("panics", ["panic"], { moods: ["panicking"] }), say("One."), say("Two."), say("Three.")]),
    ]);
    expect([0, 1, 2].map((nth) => lineBy(timeline, "Kai", nth).mood)).toEqual(["panicking", "panicking", "worried"]);
  });

  it("obeys an author's mood and gesture", () => {
    const timeline = timelineOf([
      turn("Kai", [directive({ mood: "smug", gesture: "notebook/open,stare", target: "Human" }), say("So.")]),
    ]);
    expect(lineBy(timeline, "Kai").mood).toBe("smug");
    const action = timeline.cues.find((cue) => cue.type === "action");
    expect(action).toMatchObject({
      actor: "Kai",
      text: "",
      gestures: [
        { name: "notebook", variant: "open" },
        { name: "stare", target: "Human" },
      ],
    });
  });

  it("speaks in unison, thinks, and mutters beside the action as the post says", () => {
    const timeline = timelineOf([
      turn(["Kai", "Ada"], [say("Run!")]),
      turn("Kai", [say("Hm.")], { manner: "thought" }),
      turn("Ada", [say("As ever.")], { manner: "aside" }),
    ]);
    expect(lineBy(timeline, "Kai")).toMatchObject({ delivery: "unison", actors: ["Kai", "Ada"] });
    expect(lineBy(timeline, "Kai", 1).delivery).toBe("thought");
    expect(lineBy(timeline, "Ada").delivery).toBe("aside");
    const state = sample(timeline, lineBy(timeline, "Kai").start + 0.3);
    expect(state.actors.filter(({ speaking }) => speaking).map(({ id }) => id)).toEqual(["Kai", "Ada"]);
  });
});
