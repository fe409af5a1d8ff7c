import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeDraft, openDraft, type TextChange } from "../../src/script/editing.ts";
import { parse } from "../../src/script/parse.ts";
import { POST_BOUNDS } from "../../src/script/post-bounds.ts";
import { allPosts, fixture } from "./fixtures.ts";
import { mutations, PATIENCE, RUNS } from "./mutations.ts";

const POSTS = allPosts();

describe("a draft reads after every change as its text does afresh", () => {
  test(
    `random changes, ${RUNS} runs`,
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...POSTS.keys()),
          fc.array(mutations, { minLength: 1, maxLength: 6 }),
          (name, edits) => {
            let draft = openDraft(POSTS.get(name) ?? "");
            for (const edit of edits) {
              draft = changeDraft(draft, [edit(draft.text)]);
              expect({ script: draft.script, diagnostics: draft.diagnostics }).toEqual(parse(draft.text));
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test("several changes at once", () => {
    const text = fixture("dialogue-turns");
    const changes: TextChange[] = [
      { from: text.indexOf("kettle is"), to: text.indexOf("kettle is") + 6, insert: "pot" },
      { from: text.indexOf("Rising."), to: text.indexOf("Rising."), insert: "*BEEP*\n\n" },
      { from: text.length, to: text.length, insert: "\n**[Human]:** *Done.*\n" },
    ];
    const draft = changeDraft(openDraft(text), changes);
    expect(draft.text).toContain("The pot is a model");
    expect(draft.script).toEqual(parse(draft.text).script);
  });

  test("lines come and go before the last line that is read", () => {
    const text = `**[Kai]:** x\n${"\n".repeat(POST_BOUNDS.lines - 6)}${"word *and\n".repeat(9)}`;
    let draft = openDraft(text);
    for (const change of [
      { from: 0, to: 0, insert: "y\n\n" },
      { from: 0, to: 3, insert: "" },
      { from: 12, to: 20, insert: "" },
      { from: 12, to: 12, insert: "\n\n\n\n" },
    ]) {
      draft = changeDraft(draft, [change]);
      expect({ script: draft.script, diagnostics: draft.diagnostics }).toEqual(parse(draft.text));
    }
  });

  test("typing a post letter by letter", () => {
    const text = fixture("side-scene").slice(0, 500);
    let draft = openDraft("");
    for (const letter of text)
      draft = changeDraft(draft, [{ from: draft.text.length, to: draft.text.length, insert: letter }]);
    expect(draft.script).toEqual(parse(text).script);
  });
});
