import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hasWords } from "../../src/studio/build/cue-source.ts";
import type { Studio } from "../../src/studio/studio.ts";
import {
  compiled,
  type FakeStage,
  fakeEngines,
  MemoryStore,
  openStudio,
  pointer,
  pointOf,
  press,
  until,
} from "./studio-rig.ts";

const POST = `---
title: "A test"
characters: ["Human", "Vector", "Kai"]
---

**[Human]:** *What is this about?*

{{< dialogue char="Vector" >}}

*processing*

One thing at a time, and this is the first of them.

That was it, more or less.

{{< /dialogue >}}

**[Meanwhile, in the cellar…]**

A door opens, slowly and with a sound.

“Hello?”

**[Back with the group…]**

{{< dialogue char="Kai" >}}

*beep*

Bandwidth at 340% above baseline.

{{< /dialogue >}}
`;

let studio: Studio;
let root: HTMLElement;
let store: MemoryStore;
let stage: FakeStage;

const cueOf = (words: string) =>
  studio.link.timeline!.cues.find((cue) => hasWords(cue) && "text" in cue && cue.text.includes(words))!;
const notices = () => [...root.querySelectorAll(".notice p")].map((p) => p.textContent ?? "");
const choose = (title: string) =>
  [...root.querySelectorAll<HTMLButtonElement>(".notice button")].find((b) => b.textContent === title)!.click();
const type = (text: string, at = studio.editor.text.length) =>
  studio.editor.view.dispatch({ changes: { from: at, insert: text }, userEvent: "input.type" });
const restart = async () => {
  studio.destroy();
  ({ studio, root } = await openStudio(store));
};

beforeEach(async () => {
  localStorage.clear();
  stage = fakeEngines();
  store = new MemoryStore({ one: POST });
  ({ studio, root } = await openStudio(store));
});

afterEach(() => {
  studio.destroy();
  localStorage.clear();
});

describe("the two-way link", () => {
  it("caret to playhead: the line's cue", () => {
    const { view } = studio.editor;
    view.dispatch({ selection: { anchor: POST.indexOf("That was it") + 2 }, userEvent: "select.pointer" });
    const cue = cueOf("That was it");
    expect(studio.screen.time).toBeCloseTo(cue.start, 3);
    expect(studio.panel.state.selected).toBe(cue.id);
  });

  it("playhead to script: the playing line is marked", () => {
    studio.playhead.seek(cueOf("One thing").start + 0.1);
    const marked = root.querySelector(".cm-now");
    expect(marked?.textContent).toContain("One thing at a time");
  });

  it("cue to script: a click on the timeline selects its words", () => {
    const cue = cueOf("One thing");
    const at = pointOf(studio, cue.id);
    pointer(studio, "pointerdown", at);
    pointer(studio, "pointerup", at);
    const { from, to } = studio.editor.view.state.selection.main;
    expect(studio.editor.text.slice(from, to)).toContain("One thing at a time");
    expect(studio.screen.time).toBeCloseTo(cue.start, 3);
  });

  it("stage to script: so does a click on a bubble", async () => {
    await until(() => studio.screen.player.readyState === 4);
    stage.cue = cueOf("Hello").id;
    studio.screen.player.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: 5, clientY: 5 }));
    const { from, to } = studio.editor.view.state.selection.main;
    expect(studio.editor.text.slice(from, to)).toContain("Hello?");
  });
});

describe("editing", () => {
  it("recompiles, and keeps the playhead in its cue", async () => {
    const before = cueOf("Hello");
    studio.playhead.seek(before.start + 0.3);
    type("And this is a sentence that was not there before. ", POST.indexOf("One thing"));
    await compiled(studio);
    const after = cueOf("Hello");
    expect(after.start).toBeGreaterThan(before.start + 1);
    expect(studio.screen.time).toBeCloseTo(after.start + 0.3, 2);
  });

  it("reaches the stage without loading anything anew", async () => {
    await until(() => studio.screen.player.readyState === 4);
    const { currentSrc } = studio.screen.player;
    type("\n\n**[Human]:** *One more.*\n");
    await compiled(studio);
    expect(studio.screen.player.currentSrc).toBe(currentSrc);
    expect(studio.screen.player.duration).toBeCloseTo(studio.link.timeline!.duration, 6);
  });

  it("gives a line with a recording as long as that lasts, and says which are not there", async () => {
    store.recordings.set("kai.mp3", { seconds: 9.5 });
    const line = cueOf("Bandwidth at");
    type("<!-- cue voice=kai.mp3 -->\n", POST.indexOf("Bandwidth at"));
    await until(() => cueOf("Bandwidth at").end - cueOf("Bandwidth at").start > line.end - line.start + 1);
    const { start, end } = cueOf("Bandwidth at");
    expect(end - start).toBeCloseTo(9.5, 3);
    await until(() => Math.abs(studio.screen.player.duration - studio.link.timeline!.duration) < 1e-6);
    const heard = studio.screen.player.timeline!.cues.find((cue) => cue.type === "speech" && cue.voice !== undefined);
    expect(heard).toMatchObject({ voice: new URL("/beside/kai.mp3", location.href).href });
    type("<!-- cue voice=gone.mp3 -->\n", studio.editor.text.indexOf("One thing"));
    await until(() => studio.link.diagnostics.some(({ code }) => code === "recording-missing"));
    const silent = studio.screen.player.timeline!.cues.find((cue) => cue.type === "speech" && cue.text.includes("One"));
    expect(silent).not.toHaveProperty("voice", expect.anything());
  });

  it("shows what is wrong, in the text and in the list, and fixes it", async () => {
    type("\n\n<!-- cue gesturre=nod -->\n**[Human]:** *Who is that?*\n");
    await compiled(studio);
    await until(() => root.querySelector(".cm-lintRange") !== null);
    expect(root.querySelector(".problem-count")?.textContent).not.toBe("No problems");
    studio.run("problems");
    const fix = root.querySelector<HTMLButtonElement>(".problems .fix");
    expect(fix).not.toBeNull();
    fix!.click();
    expect(studio.editor.text).toContain("<!-- cue gesture=nod -->");
  });

  it.each([
    ["nothing at all", ""],
    ["binary junk", "\u0000\u0001\ufffd{{<%<!--*_".repeat(400)],
    ["broken front matter", "---\ntitle: [\n---\n\nHi"],
    ["no episode", "Just a page.\n\n# With a heading\n\nAnd words."],
    ["a line of 60,000 signs", "word ".repeat(12_000)],
  ])("survives %s", async (_what, text) => {
    studio.editor.view.dispatch({ changes: { from: 0, to: studio.editor.text.length, insert: text } });
    await compiled(studio);
    expect(studio.editor.text).toBe(text);
    expect(studio.link.timeline).toBeDefined();
    studio.panel.showAll();
    studio.playhead.seek(1);
  });
});

describe("moving a cue", () => {
  const drag = async (words: string, pixels: number, more: PointerEventInit = {}) => {
    const cue = cueOf(words);
    const at = pointOf(studio, cue.id);
    const { scale } = studio.panel.state.view;
    pointer(studio, "pointerdown", at);
    pointer(studio, "pointermove", { x: at.x + pixels / 2, y: at.y });
    pointer(studio, "pointermove", { x: at.x + pixels, y: at.y });
    pointer(studio, "pointerup", { x: at.x + pixels, y: at.y }, more);
    await until(() => studio.editor.text !== POST);
    await compiled(studio);
    return cue.start + pixels / scale;
  };

  it("writes a directive, and one undo takes it back", async () => {
    studio.panel.state.snapping = false;
    const wanted = await drag("That was it", 60);
    expect(studio.editor.text).toMatch(/<!-- cue wait=[\d.]+ -->\nThat was it/);
    expect(Math.abs(cueOf("That was it").start - wanted)).toBeLessThanOrEqual(0.01);
    studio.run("undo");
    expect(studio.editor.text).toBe(POST);
    studio.run("redo");
    expect(studio.editor.text).toContain("<!-- cue wait=");
  });

  it("with shift keeps what comes later where it is", async () => {
    studio.panel.state.snapping = false;
    const later = cueOf("Hello").start;
    await drag("One thing", 12, { shiftKey: true });
    expect(Math.abs(cueOf("Hello").start - later)).toBeLessThanOrEqual(0.02);
  });

  it("is let go of by Escape", () => {
    const at = pointOf(studio, cueOf("That was it").id);
    pointer(studio, "pointerdown", at);
    pointer(studio, "pointermove", { x: at.x + 40, y: at.y });
    expect(studio.panel.state.ghost).toBeDefined();
    press("Escape");
    expect(studio.panel.state.ghost).toBeUndefined();
    pointer(studio, "pointerup", { x: at.x + 40, y: at.y });
    expect(studio.editor.text).toBe(POST);
  });

  it("can be done with the keyboard", async () => {
    studio.link.pick(cueOf("That was it").id);
    studio.panel.field.focus();
    press("ArrowRight", { altKey: true });
    await until(() => studio.editor.text !== POST);
    expect(studio.editor.text).toContain("<!-- cue wait=0.1 -->");
  });
});

describe("keys on the timeline", () => {
  beforeEach(() => studio.panel.field.focus());

  it.each([
    ["ArrowRight", {}, 5 + 1 / 24],
    ["ArrowLeft", {}, 5 - 1 / 24],
    [".", {}, 5 + 1 / 24],
    [",", {}, 5 - 1 / 24],
    ["ArrowRight", { shiftKey: true }, 6],
    ["ArrowLeft", { shiftKey: true }, 4],
    ["Home", {}, 0],
    ["j", {}, 0],
  ])("%s %j", (key, modifiers, to) => {
    studio.playhead.seek(5);
    press(key, modifiers);
    expect(studio.screen.time).toBeCloseTo(to, 5);
  });

  it("End, in, out and loop", () => {
    studio.playhead.seek(2);
    press("i");
    studio.playhead.seek(4);
    press("o");
    expect(studio.playhead.range).toEqual({ from: 2, to: 4 });
    press("L", { shiftKey: true });
    expect(studio.playhead.looping).toBe(true);
    expect(root.querySelector('[aria-label^="Loop"]')?.getAttribute("aria-pressed")).toBe("true");
    press("End");
    expect(studio.screen.time).toBeCloseTo(studio.link.timeline!.duration, 3);
  });

  it("plays and pauses, and loops while it plays", async () => {
    await until(() => studio.screen.player.readyState === 4);
    studio.playhead.range = { from: 1, to: 1.2 };
    studio.playhead.looping = true;
    studio.playhead.seek(1);
    press(" ");
    await until(() => !studio.screen.paused && studio.screen.time > 1.1);
    await until(() => studio.screen.time < 1.1);
    press("k");
    expect(studio.screen.paused).toBe(true);
  });

  it("goes from cue to cue, and says which one", () => {
    studio.playhead.seek(cueOf("One thing").start);
    press("ArrowDown");
    expect(studio.screen.time).toBeCloseTo(cueOf("That was it").start, 3);
    expect(studio.panel.field.getAttribute("aria-valuetext")).toContain("Vector says: That was it");
    press("ArrowUp");
    expect(studio.screen.time).toBeCloseTo(cueOf("One thing").start, 3);
  });

  it("are text in the script", () => {
    studio.editor.view.focus();
    studio.playhead.seek(5);
    press("j");
    expect(studio.screen.time).toBe(5);
  });

  it("? lists them, the palette finds a command by name", () => {
    press("?");
    expect(document.querySelector("dialog.keys")?.textContent).toContain("One frame back");
    document.querySelector<HTMLDialogElement>("dialog.keys")!.close();
    press("k", { ctrlKey: true });
    const input = document.querySelector<HTMLInputElement>("dialog.palette input")!;
    input.value = "to the end";
    input.dispatchEvent(new Event("input"));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    expect(studio.screen.time).toBeCloseTo(studio.link.timeline!.duration, 3);
  });
});

describe("wheel and range", () => {
  const wheel = (init: WheelEventInit) => {
    const box = studio.panel.field.getBoundingClientRect();
    studio.panel.field.dispatchEvent(
      new WheelEvent("wheel", {
        clientX: box.left + 300,
        clientY: box.top + 80,
        bubbles: true,
        cancelable: true,
        ...init,
      }),
    );
  };

  it("zooms where the pointer is, and pans with shift", () => {
    const { panel } = studio;
    const at = () => panel.state.view.start + 300 / panel.state.view.scale;
    const before = at();
    wheel({ deltaY: -300 });
    expect(at()).toBeCloseTo(before, 4);
    const { start, scale } = panel.state.view;
    wheel({ deltaY: 50, shiftKey: true });
    expect(panel.state.view.start).toBeGreaterThan(start);
    expect(panel.state.view.scale).toBe(scale);
  });

  it("shift and a drag on the ruler set in and out", () => {
    const box = studio.panel.field.getBoundingClientRect();
    pointer(studio, "pointerdown", { x: box.left + 100, y: box.top + 5 }, { shiftKey: true });
    pointer(studio, "pointermove", { x: box.left + 300, y: box.top + 5 }, { shiftKey: true });
    pointer(studio, "pointerup", { x: box.left + 300, y: box.top + 5 }, { shiftKey: true });
    expect(studio.playhead.range!.to).toBeGreaterThan(studio.playhead.range!.from);
  });
});

describe("saving", () => {
  it("writes the text, and says so", async () => {
    type("\nMore.\n");
    expect(root.querySelector(".status")?.textContent).not.toBe("Saved");
    await studio.desk.save();
    expect(store.posts.get("one")).toBe(`${POST}\nMore.\n`);
    await until(() => root.querySelector(".status")?.textContent === "Saved");
  });

  it("puts another's change and mine together before anything is written", async () => {
    type("\nMine.\n");
    const theirs = POST.replace("What is this about?", "What is all this about?");
    store.posts.set("one", theirs);
    await studio.desk.save();
    expect(store.posts.get("one")).toBe(theirs);
    expect(notices().join()).toContain("somebody else has changed the post");
    expect(studio.editor.text).toBe(`${theirs}\nMine.\n`);
    await studio.desk.save();
    expect(store.posts.get("one")).toBe(`${theirs}\nMine.\n`);
  });

  it.each([
    ["Keep mine there", ["My door"]],
    ["Take theirs there", ["Their door"]],
    ["Keep both", ["My door", "Their door"]],
  ])("asks where both changed the same line: %s", async (title, kept) => {
    const at = POST.indexOf("A door");
    studio.editor.view.dispatch({ changes: { from: at, to: at + 6, insert: "My door" } });
    store.posts.set("one", POST.replace("A door", "Their door"));
    await studio.desk.save();
    const mine = studio.editor.text;
    choose(title);
    for (const door of ["My door", "Their door"]) expect(studio.editor.text.includes(door)).toBe(kept.includes(door));
    if (studio.editor.text !== mine) studio.run("undo");
    expect(studio.editor.text).toBe(mine);
  });

  it("says why it failed, and keeps the text", async () => {
    store.failing = "The disk is full.";
    type("\nMine.\n");
    await studio.desk.save();
    expect(notices()).toContain("The disk is full.");
    await restart();
    expect(studio.editor.text).toContain("Mine.");
  });

  it("keeps a file's byte-order mark and line ends", async () => {
    store.posts.set("windows", "\uFEFFOne.\r\n\r\nTwo.\r\n");
    await studio.desk.open(store.place("windows"));
    type("Three.\n");
    await studio.desk.save();
    expect(store.posts.get("windows")).toBe("\uFEFFOne.\r\n\r\nTwo.\r\nThree.\n".replace("Three.\n", "Three.\r\n"));
  });
});

describe("what is typed and not saved", () => {
  it("is there again after the page was closed", async () => {
    type("\nNot saved.\n");
    await restart();
    expect(studio.editor.text).toBe(`${POST}\nNot saved.\n`);
    expect(notices()).toContain("What you had not saved is back.");
    choose("Go back to the saved post");
    expect(studio.editor.text).toBe(POST);
    studio.run("undo");
    expect(studio.editor.text).toContain("Not saved.");
  });

  it("meets what was saved by another in the meantime", async () => {
    type("\nNot saved.\n");
    studio.desk.flush();
    const theirs = POST.replace("What is this", "What is that");
    store.posts.set("one", theirs);
    await restart();
    expect(studio.editor.text).toBe(`${theirs}\nNot saved.\n`);
  });

  it("is not lost when another post is opened", async () => {
    store.posts.set("two", "Another.");
    type("\nNot saved.\n");
    await studio.desk.open(store.place("two"));
    expect(studio.editor.text).toBe("Another.");
    await studio.desk.open(store.place("one"));
    expect(studio.editor.text).toContain("Not saved.");
  });
});

describe("an outside change", () => {
  it("arrives where nothing was typed", async () => {
    const theirs = POST.replace("Hello?", "Hello there?");
    store.posts.set("one", theirs);
    studio.outside("one");
    await until(() => studio.editor.text === theirs);
    expect(studio.desk.saved).toBe(true);
  });

  it("is put together with what was typed", async () => {
    type("\nMine.\n");
    const theirs = POST.replace("Hello?", "Hello there?");
    store.posts.set("one", theirs);
    studio.outside("one");
    await until(() => studio.editor.text === `${theirs}\nMine.\n`);
    expect(studio.desk.saved).toBe(false);
  });

  it("of another post changes nothing", async () => {
    studio.outside("two");
    expect(studio.editor.text).toBe(POST);
  });
});

describe("for everybody", () => {
  const violations = async () => {
    const { violations: found } = await axe.run(document.body, { resultTypes: ["violations"] });
    return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`);
  };

  it("axe finds nothing on the page", async () => {
    document.title = "Studio";
    document.documentElement.lang = "en";
    studio.run("problems");
    expect(await violations()).toEqual([]);
  });

  it("nor in its dialogs", async () => {
    studio.run("keys");
    expect(await violations()).toEqual([]);
    document.querySelector<HTMLDialogElement>("dialog.keys")!.close();
    studio.run("palette");
    expect(await violations()).toEqual([]);
  });

  it("the timeline says in words where the playhead is", () => {
    studio.playhead.seek(cueOf("One thing").start + 0.1);
    const { field } = studio.panel;
    expect(field.getAttribute("role")).toBe("slider");
    expect(field.getAttribute("aria-valuetext")).toContain("Vector says: One thing at a time");
  });
});
