import { describe, expect, it } from "vitest";
import type { Block } from "../../src/script/script.ts";
import { CAMERA } from "../../src/timeline/camera/take.ts";
import { compile } from "../../src/timeline/compile.ts";
import type { CameraCue } from "../../src/timeline/timeline.ts";
import { act, directive, endMatter, list, marker, narrate, say, script, sound, turn } from "./script-builder.ts";

const shots = (body: readonly Block[]): CameraCue[] =>
  compile(script(body)).timeline.cues.filter((cue) => cue.type === "camera");
/** Whose shot it is, and how near: how it is composed (with whom behind, or before the lens) is another matter. */
const table = (body: readonly Block[]) =>
  shots(body).map(({ shot, on, move }) =>
    [
      shot === "deep" || shot === "over" ? "medium" : shot,
      shot === "two" ? on.join("+") : on[0],
      move === "cut" ? "" : move,
    ]
      .filter(Boolean)
      .join(" "),
  );
const line = "This is a line that is long enough to be looked at by itself for a while, as lines are.";
const opening = turn("Human", [say(line)]);

describe("camera", () => {
  it("opens wide, then goes to who speaks", () => {
    expect(table([opening, turn("Kai", [say(line)])]).slice(0, 3)).toEqual(["wide", "medium Human", "medium Kai"]);
  });

  it("holds an exchange of short turns in one two-shot", () => {
    expect(
      table([
        opening,
        turn("Kai", [say("Yes?")]),
        turn("Ada", [say("No.")]),
        turn("Kai", [say("Oh.")]),
        turn("Ada", [say(line)]),
      ]),
    ).toEqual(["wide", "medium Human", "two Kai+Ada pan", "medium Ada"]);
  });

  it("is on its way to who speaks next in the pause before the line, not while anybody speaks", () => {
    const { cues } = compile(
      script([opening, turn("Kai", [say(line)]), turn("Ada", [say("No.")]), turn("Kai", [say(line)])]),
    ).timeline;
    const said = cues.filter((cue) => cue.type === "speech");
    const move = cues.find((cue) => cue.type === "camera" && cue.move === "pan");
    const ada = said.find(({ actor }) => actor === "Ada");
    expect(move).toMatchObject({ shot: "two", on: ["Kai", "Ada"] });
    expect(move?.start).toBeLessThan(ada?.start ?? 0);
    expect(move?.start).toBeGreaterThanOrEqual(Math.max((ada?.start ?? 0) - CAMERA.lead, said[1]?.end ?? 0) - 1e-9);
  });

  it("comes close for what follows a held silence, and for a shout", () => {
    expect(table([opening, turn("Kai", [say(line), act("pauses", ["pause"]), say("It was me.")])])).toContain(
      "close Kai",
    );
    expect(table([opening, turn("Kai", [say(line), say("GET OUT OF THERE!")])])).toContain("close Kai");
  });

  it("pushes in as tension rises", () => {
    const tense = table([
      turn("Human", [say("Bandwidth is at 600%.")]),
      turn("Kai", [say(line), act("pauses", ["pause"]), say("It was me.")]),
    ]);
    expect(tense).toContain("close Kai push");
  });

  it("looks over the room at an alarm", () => {
    expect(table([opening, turn("Kai", [say(line), sound("alarm", "alarm"), say(line)])])).toEqual([
      "wide",
      "medium Human",
      "medium Kai",
      "wide",
      "medium Kai",
    ]);
  });

  it("cuts in on an interruption without waiting", () => {
    const found = shots([opening, turn("Kai", [say("I only wanted—")]), turn("Ada", [say(line)])]);
    const ada = found.find(({ on }) => on[0] === "Ada");
    const cut = compile(
      script([opening, turn("Kai", [say("I only wanted—")]), turn("Ada", [say(line)])]),
    ).timeline.cues.find((cue) => cue.type === "speech" && cue.actor === "Ada");
    expect(ada?.start).toBe(cut?.start);
    expect(ada?.move).toBe("cut");
  });

  it("splits for a side scene, and shows what is far away in an insert", () => {
    expect(
      table([
        opening,
        marker("meanwhile", "Meanwhile", "Bounce"),
        narrate("The sidebar of the page flickers and rewrites itself."),
        narrate("Dust."),
      ]),
    ).toEqual(["wide", "medium Human", "split", "insert sidebar", "split", "wide"]);
  });

  it("cuts as a card comes, not a blink after that, and goes on moving about it", () => {
    const told = "a line of a list that takes its time to be read, since it goes on for a good while after that";
    for (let words = 0; words < 12; words++) {
      const body = [
        opening,
        turn("Kai", [say(line + " And on.".repeat(words)), list(told, `${told} ${told} ${told}`, told)]),
      ];
      const card = compile(script(body)).timeline.cues.find((cue) => cue.type === "card" && cue.kind === "list");
      const [from, until] = [card?.start ?? 0, card?.end ?? 0];
      const during = shots(body).filter(({ start, end }) => end > from && start < until);
      expect(during.length).toBeGreaterThan(1);
      for (const { start } of during)
        expect(start <= from || start >= from + CAMERA.shortest - 1e-6, `${start} in a card from ${from}`).toBe(true);
      for (const [i, { shot }] of during.slice(1).entries()) expect(shot).not.toBe(during[i]?.shot);
    }
  });

  it("shows the room before a narrator names anybody", () => {
    const body = [narrate(`Kai sits there. ${line}`), turn("Kai", [say(line)])];
    const told = compile(script(body)).timeline.cues.find((cue) => cue.type === "narration");
    const [wide, named] = shots(body);
    expect(wide?.shot).toBe("wide");
    expect((named?.start ?? 0) - (told?.start ?? 0)).toBeGreaterThan(CAMERA.establishing - 1e-6);
  });

  it("looks about while a narrator speaks, at whom the words name", () => {
    const found = table([
      opening,
      turn("Kai", [say(line)]),
      marker("cut"),
      narrate("A long stillness lies over the old town. ".repeat(4)),
      narrate("Only Kai is awake, and listens to the wind in the wires."),
      narrate("Nobody comes."),
    ]);
    expect(found.slice(3)).toContain("medium Kai");
  });

  it("keeps cards in frame, and comes nearer over long ones", () => {
    const items = Array.from({ length: 6 }, (_, i) => `${i}: something that takes a good long while to be read by all`);
    expect(table([opening, turn("Kai", [say(line), list(...items)])]).slice(2)).toEqual([
      "medium Kai",
      "close Kai pan",
      "medium Kai pan",
    ]);
  });

  it("obeys an author's wish", () => {
    expect(table([opening, turn("Kai", [directive({ camera: "insert", on: "lamp" }), say(line)])])).toContain(
      "insert lamp",
    );
  });

  it("looks at the company behind end cards", () => {
    expect(
      table([
        opening,
        turn("Kai", [say(line)]),
        endMatter("takeaways", "In short", "One", "Two"),
        endMatter("next", "Next", "Three"),
      ]),
    ).toEqual(["wide", "medium Human", "medium Kai", "wide", "medium Human pan"]);
  });

  it("neither flutters nor falls asleep", () => {
    const long = Array.from({ length: 12 }, (_, i) =>
      turn(i % 2 ? "Kai" : "Ada", [say(`${line} ${line} ${line}`), act("nods", ["nod"]), say(line)]),
    );
    for (const { start, end } of shots(long)) {
      expect(end - start).toBeGreaterThanOrEqual(CAMERA.shortest - 0.001);
      expect(end - start).toBeLessThanOrEqual(CAMERA.longest);
    }
  });

  it("shows with whom somebody talks: behind them, before the lens, or in their place for a while", () => {
    const talk = Array.from({ length: 14 }, (_, i) =>
      turn(i % 2 ? "Kai" : "Ada", [say(`${line} ${i} ${line} ${line}`)]),
    );
    const found = shots(talk);
    for (const shot of ["deep", "over", "medium", "close"]) expect(found.map((cue) => cue.shot)).toContain(shot);
    for (const { shot, on } of found.filter(({ shot }) => shot === "deep" || shot === "over"))
      expect(new Set(on), shot).toEqual(new Set(["Kai", "Ada"]));
  });

  it("cuts neither shorter than the shortest nor stands longer than the longest, whatever happens", () => {
    const hectic = Array.from({ length: 20 }, (_, i) =>
      turn(i % 3 ? "Kai" : "Ada", [
        say(i % 4 ? "Wait—" : line),
        ...(i % 5 === 0 ? [sound("alarm", "alarm")] : []),
        say(i % 2 ? "NO!" : `${line} ${line} ${line} ${line}`),
      ]),
    );
    const items = Array.from(
      { length: 12 },
      (_, i) => `${i}: something that takes a good long while to be read by all`,
    );
    const slow = [turn("Kai", [list(...items), list(...items)]), marker("cut"), narrate(`${line} `.repeat(30))];
    for (const body of [hectic, slow, [...hectic, ...slow, ...hectic]])
      for (const { start, end, shot } of shots(body)) {
        expect(end - start, `${shot} at ${start}`).toBeGreaterThanOrEqual(CAMERA.shortest - 0.002);
        expect(end - start, `${shot} at ${start}`).toBeLessThanOrEqual(CAMERA.longest + 0.002);
      }
  });
});
