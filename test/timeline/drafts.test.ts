import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeDraft, openDraft } from "../../src/script/editing.ts";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { layoutMemory } from "../../src/timeline/composing/layout-memory.ts";
import type { Cue } from "../../src/timeline/timeline.ts";

const post = readFileSync(new URL("fixtures/lighthouse.post", import.meta.url), "utf8");
const inserts = [
  "x",
  " ",
  "\n",
  "\n\n",
  "*",
  "—",
  "340%",
  "{{<",
  "**[Human]:** *Oh?*\n\n",
  "<!-- cue wait=2 -->\n\n",
  "[Meanwhile…]",
  "",
];

const edit = fc.record({
  place: fc.nat(),
  length: fc.integer({ min: 0, max: 12 }),
  insert: fc.constantFrom(...inserts),
});

describe("a post that is being written", () => {
  it("gives after every edit the timeline that a fresh compile gives", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let draft = openDraft(post);
        const memory = layoutMemory();
        for (const { place, length, insert } of edits) {
          const from = place % (draft.text.length + 1);
          draft = changeDraft(draft, [{ from, to: Math.min(draft.text.length, from + length), insert }]);
          const fresh = compile(parse(draft.text).script);
          expect(JSON.stringify(compile(draft.script, { memory }))).toBe(JSON.stringify(fresh));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("reads its front matter again once that changes, and not before", () => {
    const front = post.indexOf("\n---\n") + 5;
    const near = fc.record({
      place: fc.integer({ min: 0, max: front + 40 }),
      insert: fc.constantFrom(...inserts, "---\n", ":"),
    });
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 5 }), (edits) => {
        let draft = openDraft(post);
        for (const { place, insert } of edits) {
          const from = Math.min(place, draft.text.length);
          draft = changeDraft(draft, [{ from, to: from, insert }]);
          expect({ script: draft.script, diagnostics: draft.diagnostics }).toEqual(parse(draft.text));
        }
      }),
      { numRuns: 60 },
    );
    const body = changeDraft(openDraft(post), [{ from: front + 10, to: front + 10, insert: "x" }]);
    expect(body.script.frontMatter).toBe(
      changeDraft(body, [{ from: front + 12, to: front + 12, insert: "y" }]).script.frontMatter,
    );
  });

  it("keeps the ids of lines that an edit does not touch", () => {
    const lines = (script: Parameters<typeof compile>[0]) =>
      compile(script).timeline.cues.filter(
        (cue): cue is Extract<Cue, { text: string }> => "text" in cue && cue.text !== "",
      );
    const draft = openDraft(post);
    const before = lines(draft.script);
    const from = draft.text.indexOf("I count 40 turns");
    const to = draft.text.indexOf("a minute.", from);
    const after = lines(changeDraft(draft, [{ from, to, insert: "I have counted forty-one turns in " }]).script);
    const changed = before.filter((cue) => !after.some((other) => other.id === cue.id));
    // The line itself, and the short directions of its turn that are known by it.
    for (const cue of changed) expect("actor" in cue ? cue.actor : undefined).toBe("Kai");
    expect(changed.length).toBeLessThanOrEqual(4);
    expect(changed.some((cue) => cue.text.startsWith("I count 40 turns"))).toBe(true);
  });
});
