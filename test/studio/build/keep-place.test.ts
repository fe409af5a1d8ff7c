import { describe, expect, it } from "vitest";
import { build, changeOf } from "../../../src/studio/build/build.ts";
import { CueSources } from "../../../src/studio/build/cue-source.ts";
import { foldsOf } from "../../../src/studio/build/folds.ts";
import { keepPlace } from "../../../src/studio/build/keep-place.ts";

const POST = `**[Human]:** *First, a longer question to begin with?*

{{< dialogue char="Vector" >}}

A first answer of some length.

A second answer, which is the one that plays.

{{< /dialogue >}}

**[Meanwhile, in the cellar…]**

A door opens slowly.

**[Back with the group…]**

**[Human]:** *And a last word.*
`;

const second = (text: string) => {
  const { timeline } = build(text);
  const cue = timeline.cues.find((one) => one.type === "speech" && one.text.includes("the one that plays"));
  return { timeline, cue };
};

describe("the playhead in an edited script", () => {
  const { timeline, cue } = second(POST);
  const t = cue!.start + 0.7;
  const kept = (edited: string, mapOffset: (offset: number) => number) => {
    const now = build(edited).timeline;
    return { t: keepPlace(timeline, now, t, mapOffset), sources: new CueSources(now), text: edited };
  };

  it("stays in its cue while what comes before grows", () => {
    const edited = POST.replace(
      "A first answer",
      "A first answer, made much longer than it was before, and then some more",
    );
    const { t: at, sources } = kept(edited, (o) => o + edited.length - POST.length);
    expect(sources.playingAt(at)?.id).toBe(cue!.id);
    expect(at - sources.cue(cue!.id)!.start).toBeCloseTo(0.7, 6);
  });

  it("stays in its cue while that one is rewritten", () => {
    const edited = POST.replace("the one that plays", "the very one that is being edited now");
    const { t: at, sources } = kept(edited, (o) => o);
    const there = sources.playingAt(at);
    expect(there?.type === "speech" && there.text).toContain("being edited");
    expect(at - there!.start).toBeCloseTo(0.7, 6);
  });

  it("goes back to what is left, where its cue is gone", () => {
    const edited = POST.replace("A second answer, which is the one that plays.\n\n", "");
    const { t: at, sources } = kept(edited, (o) => Math.min(o, edited.indexOf("{{< /dialogue")));
    const there = sources.playingAt(at) ?? sources.inText[0];
    expect(there?.source.start).toBeLessThan(edited.indexOf("Meanwhile"));
    expect(at).toBeLessThanOrEqual(build(edited).timeline.duration);
  });

  it("is never beyond the end", () => {
    const now = build("").timeline;
    expect(keepPlace(timeline, now, timeline.duration, (o) => o)).toBeLessThanOrEqual(now.duration);
  });
});

describe("a text and its cues", () => {
  const sources = new CueSources(build(POST).timeline);

  it("finds the cue of each line, or the one before", () => {
    for (const part of ["A first answer", "A door opens", "And a last word"]) {
      const cue = sources.atOffset(POST.indexOf(part) + 3);
      expect(cue && "text" in cue && cue.text).toContain(part);
    }
    const blank = sources.atOffset(POST.indexOf("{{< /dialogue"));
    expect(blank && "text" in blank && blank.text).toContain("second answer");
  });

  it("has nothing for an empty text", () => {
    const none = new CueSources(build("").timeline);
    expect(none.atOffset(0)).toBeUndefined();
    expect(none.playingAt(0)).toBeUndefined();
  });
});

describe("building", () => {
  it("of an edited text gives what building it afresh gives", () => {
    const before = build(POST);
    for (const edited of [
      POST.replace("A first answer", "Another first answer"),
      POST.replace("{{< /dialogue >}}", ""),
      POST.replace("**[Meanwhile", "<!-- **[Meanwhile"),
      `---\ntitle: "T"\n---\n${POST}`,
      "",
    ]) {
      const { draft: _fresh, memory: _forgetful, ...fresh } = build(edited);
      const { draft: _again, memory: _mindful, ...again } = build(edited, before);
      expect(again).toEqual(fresh);
    }
  });

  it.each([
    ["abc", "abXc", [{ from: 2, to: 2, insert: "X" }]],
    ["aaa", "aa", [{ from: 2, to: 3, insert: "" }]],
    ["aa", "aaa", [{ from: 2, to: 2, insert: "a" }]],
    ["abc", "abc", []],
    ["", "x", [{ from: 0, to: 0, insert: "x" }]],
  ])("sees the one change from %j to %j", (old, text, change) => {
    expect(changeOf(old, text)).toEqual(change);
  });
});

describe("folds", () => {
  it("go from each scene's marker to the next, and around turns", () => {
    const folded = foldsOf(build(POST).script).map(({ from, to }) => POST.slice(from, to));
    expect(
      folded.some(
        (part) => part.startsWith("**[Meanwhile") && part.includes("A door opens") && !part.includes("Back with"),
      ),
    ).toBe(true);
    expect(folded.some((part) => part.startsWith("{{< dialogue") && part.includes("second answer"))).toBe(true);
  });
});
