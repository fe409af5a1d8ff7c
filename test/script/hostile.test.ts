import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueEntry } from "../../src/diagnostics/catalogue.ts";
import { parse, POST_BOUNDS } from "../../src/script/parse.ts";
import { allPosts } from "./fixtures.ts";
import { changed, mutations, PATIENCE, RUNS } from "./mutations.ts";
import { textsOf } from "./visible-words.ts";

const SIZE = 2 * 1024 * 1024;
/** The size of most texts here: all of it only in a soak, or the tests would take as long as all others together. */
const PART = RUNS > 500 ? SIZE : SIZE / 8;
const TAG = '{{< dialogue char="Kai" >}}\n';
const ladder = Array.from({ length: 1500 }, (_, at) => "`".repeat(at + 1)).join(" a ");

/** Texts made to take a parser for ever, or its memory, or its stack. */
const HOSTILE: Readonly<Record<string, () => string>> = {
  "2 MB of open links": () => "[a](".repeat(Math.floor(SIZE / 4)),
  "2 MB of open links in short paragraphs": () => `${"[a](".repeat(90)}\n\n`.repeat(Math.floor(SIZE / 362)),
  "a ladder of backticks": () => ladder,
  "2 MB of backtick ladders": () => `${ladder.slice(0, 700)}\n\n`.repeat(Math.floor(SIZE / 702)),
  "2 MB of brackets": () => "[".repeat(SIZE),
  "much tangled emphasis": () => "*a **b _c ".repeat(Math.floor(PART / 10)),
  "ten thousand nested divs": () => `${"<div>\n".repeat(10_000)}x\n${"</div>\n".repeat(10_000)}`,
  "divs that nobody closes": () => '<div class="a">\n'.repeat(Math.floor(PART / 20)),
  "ten thousand nested lists in a line": () => `${"- ".repeat(10_000)}x`,
  "lists that go deeper line by line": () =>
    Array.from({ length: 1500 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n"),
  "ten thousand nested quotes": () => `${"> ".repeat(10_000)}x`,
  "ten thousand nested turns": () => `${TAG.repeat(10_000)}x\n${"{{< /dialogue >}}\n".repeat(10_000)}`,
  "turns that nobody closes": () => TAG.repeat(Math.floor(PART / 30)),
  "ends of nothing": () => "{{< /dialogue >}}\n".repeat(Math.floor(PART / 20)),
  "shortcodes that never end": () => "{{< a\n".repeat(Math.floor(PART / 7)),
  "quotes that never end": () => '{{< a b="'.repeat(Math.floor(PART / 10)),
  "comments that never end": () => "<!--\n\n".repeat(Math.floor(PART / 7)),
  "scripts that never end": () => "<script>\n\n".repeat(Math.floor(PART / 10)),
  "tags that never end": () => '<a href="'.repeat(Math.floor(PART / 10)),
  "a table of pipes": () => `a|b\n-|-\n${"|".repeat(PART)}`,
  "fences that open and close": () => "```\n".repeat(Math.floor(PART / 4)),
  "a paragraph of very many lines": () => "word\n".repeat(Math.floor(PART / 5)),
  "an endless direction": () => `*${"beep, ".repeat(Math.floor(PART / 6))}*`,
  "an endless directive": () => `<!-- cue ${"wait=1 ".repeat(Math.floor(PART / 7))}-->`,
  "very many items": () => "- a\n".repeat(Math.floor(PART / 4)),
  "direction marks": () => "\u202e\u200b".repeat(Math.floor(PART / 2)),
  "halves of characters": () => "\ud800".repeat(PART),
  "families of emoji": () => "👩‍👩‍👧‍👦".repeat(Math.floor(PART / 11)),
  "YAML aliases that multiply": () => {
    const names = "bcdefghijklm".split("");
    const lines = names.map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghijkl"[at]}`).join(",")}]`);
    return `---\na: &a [x,x,x,x,x,x,x,x,x]\n${lines.join("\n")}\n---\n\nHello.`;
  },
  "YAML that nests": () => `---\na: ${"[".repeat(20_000)}\n---\nHello.`,
  "front matter that is all of it": () => `---\n${"a: b\n".repeat(Math.floor(PART / 7))}---\n`,
};

describe("texts made to hurt are read in bounded time, with a diagnostic and without a throw", () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    test(name, { timeout: 120_000 }, () => {
      const post = `---\ntitle: "x"\ntype: episode\n---\n\n${text()}`;
      const { script, diagnostics } = parse(name.startsWith("YAML") || name.startsWith("front") ? text() : post);
      expect(script.length).toBeGreaterThan(0);
      expect(diagnostics.length).toBeGreaterThan(0);
      // Each kind is named a bounded number of times, or a broken file would drown its own report.
      expect(diagnostics.length).toBeLessThan(2000);
    });
  }
});

describe("texts that are no posts", () => {
  test("over 2 MB is refused, and says so", () => {
    const { script, diagnostics } = parse("x".repeat(POST_BOUNDS.length + 1));
    expect(script).toMatchObject({ kind: "page", body: [] });
    expect(diagnostics.map(({ code }) => code)).toEqual(["too-large"]);
  });

  test("2 MB of an episode play", { timeout: 120_000 }, () => {
    const scene =
      '{{< dialogue char="Kai" >}}\n*BEEP*\n\nThe kettle is on, and nobody knows why it should be.\n{{< /dialogue >}}\n\n';
    const { script, diagnostics } = parse(`---\ntitle: Long\n---\n\n${scene.repeat(Math.floor(SIZE / scene.length))}`);
    expect(diagnostics).toEqual([]);
    expect(script.body.length).toBe(Math.floor(SIZE / scene.length));
  });

  test.each([
    ["", "empty-file"],
    [" \n\t\r\n", "empty-file"],
    ["\ufeff", "empty-file"],
    ["\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "binary"],
  ])("%j", (text, code) => {
    const { script, diagnostics } = parse(text);
    expect(script.kind).toBe("page");
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });
});

test("keys that reach for prototypes reach nothing", () => {
  const { script } = parse(
    '---\ntitle: "x"\n__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n---\n\nHello.',
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(script.frontMatter.extra)).toEqual([]);
});

test("broken YAML stays broken when it is read again", () => {
  const text = '---\ntitle: "He said "no""\n---\n\nHello.';
  const codes = () => parse(text).diagnostics.map(({ code }) => code);
  expect(codes()).toContain("broken-yaml");
  expect(codes()).toEqual(codes());
});

describe(`any post, broken in any way (${RUNS} runs)`, () => {
  const posts = allPosts();

  test(
    "reads without a throw, the same each time, with every place within the text",
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...posts.keys()),
          fc.array(mutations, { minLength: 1, maxLength: 12 }),
          (name, edits) => {
            const text = changed(posts.get(name) ?? "", edits);
            const first = parse(text);
            expect(parse(text)).toEqual(first);
            expect(JSON.parse(JSON.stringify(first.script))).toEqual(first.script);
            for (const { code, span, message } of first.diagnostics) {
              expect(catalogueEntry(code), code).toBeDefined();
              expect(message).not.toMatch(/undefined|\[object/);
              inside(span, text);
            }
            for (const block of first.script.body) {
              inside(block.source, text);
              if (block.type !== "turn") continue;
              expect(block.children.length).toBeGreaterThan(0);
              for (const child of block.children) {
                inside(child.source, text);
                // Code keeps its first line's indentation.
                if (child.type === "card" && child.kind === "code") continue;
                for (const shown of textsOf(child)) expect(shown).toBe(shown.trim());
              }
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

function inside(
  { start, end, line, column }: { start: number; end: number; line: number; column: number },
  text: string,
): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
  const before = text.slice(0, start);
  expect(line).toBe(before.split("\n").length);
  expect(column).toBe(start - before.lastIndexOf("\n"));
}
