import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DOUBT, importPage } from "../../../src/script/import/import-page.ts";
import { defaultProfiles } from "../../../src/script/import/profiles.ts";
import { parse } from "../../../src/script/parse.ts";
import { corpus, episodes } from "../fixtures.ts";
import { RUNS } from "../mutations.ts";
import { firstDifference, wordsInScript } from "../visible-words.ts";
import { accuracy, learn, taught } from "./learn-profiles.ts";
import { type PageLine, publishedPage } from "./published-page.ts";

const published = episodes().find(({ name }) => name.includes("what-is-fine-tuning"))?.text ?? "";

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** A page's words, its labels kept off. */
const wordsOfPage = (text: string) => words(text.replace(/^\[Human\]: /gm, ""));
const textOf = (lines: readonly PageLine[]) => lines.map((line) => line.text).join("\n");

/** Spoken lines of a post whose page was imported, and how many of them went to the right speaker. */
function judge(post: string): { right: number; all: number; wrong: string[] } {
  const before = publishedPage(post);
  const after = publishedPage(importPage(textOf(before)).post);
  const spoken = before.flatMap((line, at) =>
    line.kind === "speech" || line.kind === "item" ? [{ line, found: after[at] }] : [],
  );
  const wrong = spoken.filter(({ line, found }) => found?.speaker !== line.speaker);
  return {
    right: spoken.length - wrong.length,
    all: spoken.length,
    wrong: wrong.map(({ line }) => line.text.slice(0, 60)),
  };
}

describe("the published page of episode 26", () => {
  test("at least 98 % of its spoken lines go to the right speaker", () => {
    const { right, all, wrong } = judge(published);
    expect(all).toBeGreaterThan(100);
    expect(right / all, `wrong: ${wrong.join(" | ")}`).toBeGreaterThanOrEqual(0.98);
  });

  test("comes back word for word", () => {
    const page = textOf(publishedPage(published));
    const { script } = parse(importPage(page).post);
    expect(firstDifference(wordsOfPage(page), wordsInScript(script))).toBeNull();
  });

  test("has its scenes, its end and its lists again", () => {
    const { script, diagnostics } = parse(
      importPage(textOf(publishedPage(published)), { title: "Fine-tuning", number: 26 }).post,
    );
    const kinds = script.body.flatMap((block) =>
      block.type === "scene-marker" && block.text !== "" ? [block.kind] : [],
    );
    expect(kinds).toEqual(["meanwhile", "return", "meanwhile", "return", "meanwhile", "return"]);
    expect(script.body.flatMap((block) => (block.type === "end-matter" ? [block.kind] : []))).toEqual([
      "takeaways",
      "credits",
      "next",
    ]);
    expect(script.frontMatter).toMatchObject({ title: "Fine-tuning", number: 26 });
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("says how sure each turn is, and names doubts where they stand", () => {
    const page = textOf(publishedPage(published));
    const { turns, diagnostics } = importPage(page);
    for (const { confidence, from, to } of turns) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(to).toBeGreaterThanOrEqual(from);
    }
    const doubts = turns.filter(({ confidence }) => confidence < 0.75);
    expect(diagnostics.map(({ span }) => span.line)).toEqual(doubts.map(({ from }) => from));
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["guessed-speaker"]));
  });
});

describe("what a page still says of itself", () => {
  const speakersIn = (page: string) =>
    parse(importPage(page).post).script.body.flatMap((block) => (block.type === "turn" ? block.speakers : []));

  test("a label names its speaker, whoever that is", () => {
    expect(speakersIn("[Human]: Is it hot?\n[Bounce]: Dunno.\n[Human]: Try it.")).toEqual(["Human", "Bounce", "Human"]);
  });

  test("who is called by name answers, and doesn't call", () => {
    expect(speakersIn("[Human]: Hm.\nlooks at Kai\nRecurse, you forgot the lid.")).not.toContain("Kai");
  });

  test("nobody looks at themselves, however much it sounds like them", () => {
    expect(speakersIn("[Human]: Well?\nlooks at Vector, excited, cables swaying")).not.toContain("Vector");
    expect(speakersIn("[Human]: Well?\nprocessing, looks at Vector\nOkay.")).not.toContain("Vector");
  });

  test("whoever says their own name is that", () => {
    expect(speakersIn("[Human]: Who is there?\nDude, chill. I’m Kai.")).toEqual(["Human", "Kai"]);
    expect(speakersIn("[Human]: Who is there?\nDude, chill. I’m Kai’s neighbor.")).not.toContain("Kai");
  });

  test("a line in the case of titles is a heading, and no turn goes on over it", () => {
    const { script } = parse(importPage("[Human]: Is it hot?\nAct 2 — The Second Cup\n[Human]: Again?").post);
    expect(script.body.map(({ type }) => type)).toEqual(["turn", "scene-marker", "turn"]);
  });
});

describe("any page comes back word for word", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "[Human]: So, is it on?",
      "[Human]: leaning in",
      "flips through notes",
      "WHIRR-CLICK",
      "Pauses",
      "- an item",
      "1. a number",
      "2.",
      "# not a heading",
      "[Meanwhile, elsewhere…]",
      "[Back with the group…]",
      "“Quoted line—”",
      "Throws controller at wall. HARD.",
      "Key Takeaways",
      "What’s Next?",
      "[Act as a role] and *star* _under_ `code` <b>tag</b> {{< dialogue >}}",
      "a | b",
      "---",
      "> quote",
      "<!-- comment -->",
      "**bold** &amp; [link](https://example.org)",
      "That is—",
      "…",
    ),
    fc
      .array(
        fc.constantFrom(
          "kettle",
          "tea",
          "*",
          "_",
          "`",
          "[",
          "]",
          "<",
          "BEEP",
          "I",
          "you",
          "!",
          "—",
          "3.",
          "%",
          "\\",
          "{{",
          "~~",
          "|",
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join(" ")),
  );

  test(`${RUNS} runs`, () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const page = lines.join("\n");
        const { script } = parse(importPage(page).post);
        expect(firstDifference(wordsOfPage(page), wordsInScript(script))).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });
});

describe("real posts, stripped to their pages", () => {
  const posts = corpus().filter(({ name }) => name.startsWith("episode"));
  test.skipIf(posts.length > 0)("skipped: SIDESCENE_CORPUS names no folder", () => {});

  for (const { name, text } of posts) {
    test(`${name} comes back word for word`, () => {
      const page = textOf(publishedPage(text));
      const { script } = parse(importPage(page).post);
      expect(firstDifference(wordsOfPage(page), wordsInScript(script))).toBeNull();
    });
  }

  test.skipIf(posts.length === 0)("the profiles are what is learnt of them", { timeout: 200_000 }, () => {
    expect(defaultProfiles()).toEqual(learn(taught().map(({ samples }) => samples)));
  });

  test.skipIf(posts.length === 0)(
    "posts that profiles have not seen: more than six sevenths, told how sure",
    { timeout: 300_000 },
    () => {
      const told = taught();
      const lines = [0, 1, 2].flatMap((fold) => {
        const profiles = learn(told.flatMap(({ samples }, at) => (at % 3 === fold ? [] : [samples])));
        return told.flatMap(({ name, samples }, at) => {
          if (at % 3 !== fold) return [];
          const { right, all, spoken } = accuracy(samples, profiles);
          console.info(`${((right / all) * 100).toFixed(1)} % ${name} (${right} of ${all})`);
          return spoken;
        });
      });
      const shareRight = (those: typeof lines) => those.filter(({ right }) => right).length / those.length;
      console.info(`${(shareRight(lines) * 100).toFixed(1)} % of all ${lines.length}`);
      expect(shareRight(lines)).toBeGreaterThan(6 / 7);
      expect(shareRight(lines.filter(({ confidence }) => confidence >= 0.9))).toBeGreaterThan(0.95);
      expect(shareRight(lines.filter(({ confidence }) => confidence < DOUBT))).toBeLessThan(0.75);
    },
  );
});
