import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../src/script/editing.ts";
import { build } from "../../../src/studio/build/build.ts";
import { hasWords } from "../../../src/studio/build/cue-source.ts";
import { PRECISION, retime } from "../../../src/studio/retime/retime.ts";
import type { Cue } from "../../../src/timeline/timeline.ts";

const POST = `---
title: "A test"
---

**[Human]:** *What is this about?*

{{< dialogue char="Vector" >}}

*processing*

One thing at a time. *counts on fingers* First the words, then the time.

- one
- two

Wait, that is—

{{< /dialogue >}}

{{< dialogue char="Kai" >}}
Same line as the opener.
Soft-wrapped on to a second one.

*beep*
{{< /dialogue >}}

**[Meanwhile, in the cellar…]**

A door opens.

“Hello?”

**[Back with the group…]**

**[Human]:** *Done.*
`;

const inText = (text: string): Cue[] =>
  build(text)
    .timeline.cues.filter(hasWords)
    .sort((a, b) => a.source.start - b.source.start || a.start - b.start);

const isEndCard = (cue: Cue) => cue.type === "card" && ["takeaways", "credits", "next", "faq"].includes(cue.kind);
const words = (cues: readonly Cue[]) => cues.map((cue) => `${cue.type} ${"text" in cue ? cue.text : ""}`);

/** The text after the cue that is number `index` in it was dropped at `start`. */
function drop(text: string, index: number, start: number, keepLater = false): string {
  const cue = inText(text)[index]!;
  const result = retime(text, build(text), cue.id, start, keepLater);
  if (result.kind !== "moved") throw new Error(result.words);
  return applyChanges(text, result.changes);
}

const indexOf = (text: string, part: string) => inText(text).findIndex((c) => "text" in c && c.text.includes(part));

describe("retiming", () => {
  it.each([
    ["First the words", 1.5, "*counts on fingers* <!-- cue wait=1.5 --> First"],
    ["processing", 0.5, "<!-- cue wait=0.5 -->\n*processing*"],
    ["Same line", 2, "<!-- cue wait=2 -->\nSame line"],
    ["Done", 1, "<!-- cue wait=1 -->\n**[Human]:** *Done.*"],
    ["Hello", -0.2, "<!-- cue overlap=0.2 -->\n“Hello?”"],
    ["A door opens", 0.25, "<!-- cue wait=0.25 -->\nA door"],
  ])("%s, %d s: writes %j", (part, by, written) => {
    const index = indexOf(POST, part);
    const text = drop(POST, index, inText(POST)[index]!.start + by);
    expect(text).toContain(written);
    expect(text.length - POST.length).toBeLessThan(30);
  });

  it("edits the directive that is there, keeps what else it says, and takes away what says nothing", () => {
    const directed = POST.replace("*beep*", "<!-- cue mood=worried wait=1 -->\n*beep*");
    const index = indexOf(directed, "beep");
    const start = inText(directed)[index]!.start;
    expect(drop(directed, index, start + 0.5)).toContain("<!-- cue mood=worried wait=1.5 -->");
    expect(drop(directed, index, start - 1)).toContain("<!-- cue mood=worried -->\n*beep*");
    expect(drop(directed, index, start - 1.2)).toContain("<!-- cue mood=worried overlap=0.2 -->");
    const waiting = POST.replace("*beep*", "<!-- cue wait=1 -->\n*beep*");
    expect(drop(waiting, index, start - 1)).toBe(POST);
  });

  it("is undone by moving back", () => {
    const index = indexOf(POST, "Hello");
    const start = inText(POST)[index]!.start;
    expect(drop(drop(POST, index, start + 3), index, start)).toBe(POST);
  });

  it("recompiled, the cue is where it was dropped within 10 ms, and all words are the same", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.double({ min: -0.6, max: 8, noNaN: true }), fc.boolean()), {
          minLength: 1,
          maxLength: 5,
        }),
        (drops) => {
          let text = POST;
          for (const [n, by, keepLater] of drops) {
            const before = inText(text);
            const index = n % before.length;
            // No cue begins before the one before it does: that far, and no further, can it be taken.
            const start = Math.max(before[index]!.start + by, before[index - 1]?.start ?? before[index]!.start);
            const result = retime(text, build(text), before[index]!.id, start, keepLater);
            if (result.kind === "stuck") throw new Error(result.words);
            text = applyChanges(text, result.changes);
            const after = inText(text);
            expect(words(after)).toEqual(words(before));
            expect(Math.abs(after[index]!.start - start)).toBeLessThanOrEqual(PRECISION);
            expect(result.exact).toBe(true);
            expect(result.start).toBeCloseTo(after[index]!.start, 9);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it("keeps what comes later where it is, if asked", () => {
    const index = indexOf(POST, "Same line");
    const before = inText(POST);
    const later = drop(POST, index, before[index]!.start + 1.5, true);
    const after = inText(later);
    for (let i = index + 1; i < before.length; i++)
      expect(Math.abs(after[i]!.start - before[i]!.start), words(before)[i]).toBeLessThanOrEqual(2 * PRECISION);
  });

  it("goes as early as it can, and says that it did not get there", () => {
    const index = indexOf(POST, "Hello");
    const cues = inText(POST);
    const result = retime(POST, build(POST), cues[index]!.id, 0);
    expect(result).toMatchObject({ kind: "moved", exact: false });
    if (result.kind === "moved") expect(result.start).toBeCloseTo(cues[index - 1]!.start, 2);
  });

  it("waits as long as a directive may, and says that it did not get there", () => {
    const index = indexOf(POST, "Hello");
    const { start, id } = inText(POST)[index]!;
    const result = retime(POST, build(POST), id, start + 90);
    expect(result).toMatchObject({ kind: "moved", exact: false });
    if (result.kind === "moved") expect(result.start).toBeCloseTo(start + 60, 2);
  });

  it("says in words what cannot be moved", () => {
    const built = build(POST);
    const camera = built.timeline.cues.find((cue) => cue.type === "camera")!;
    expect(retime(POST, built, camera.id, 3)).toMatchObject({ kind: "stuck" });
    expect(retime(POST, built, "none such", 3)).toMatchObject({ kind: "stuck" });
  });

  it("finds a place for every cue of the episodes in the project", () => {
    const folder = join(import.meta.dirname, "..", "..", "..", "episodes");
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".md"))) {
      const text = readFileSync(join(folder, name), "utf8");
      const built = build(text);
      // What follows the story is read as one block: no directive stands within it.
      const cues = built.timeline.cues.filter((cue) => hasWords(cue) && !isEndCard(cue));
      // Every seventh: each costs a compilation.
      for (let i = 0; i < cues.length; i += 7) {
        const cue = cues[i]!;
        const result = retime(text, built, cue.id, cue.start + 1.23);
        expect(result, `${name} ${cue.type} at ${cue.start}`).toMatchObject({ kind: "moved", exact: true });
      }
    }
  }, 60_000);
});
