import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueEntry } from "../../src/diagnostics/catalogue.ts";
import { captions, compile, importPage, sample, transcriptHtml } from "../../src/index.ts";
import { parse } from "../../src/script/parse.ts";
import { POST_BOUNDS } from "../../src/script/post-bounds.ts";
import { allPosts } from "./fixtures.ts";
import { hostileBodies, hostileFronts } from "./hostile-texts.ts";
import { changed, mutations, PATIENCE, RUNS } from "./mutations.ts";
import { textsOf } from "./visible-words.ts";

const SIZE = 2 * 1024 * 1024;
/** The size of texts here: all of it only in a soak, or the tests would take as long as all others together. */
const PART = RUNS > 500 ? SIZE : SIZE / 8;
/** Of those that are played and imported too. */
const SMALL = RUNS > 500 ? SIZE : SIZE / 128;

/** Whole posts of hostile texts, by name. */
const hostilePosts = (size: number): [name: string, post: () => string][] => [
  ...Object.entries(hostileBodies(size)).map(([name, body]): [string, () => string] => [
    name,
    () => `---\ntitle: "x"\ntype: episode\n---\n\n${body()}`,
  ]),
  ...Object.entries(hostileFronts(size)),
];

describe("texts made to hurt are read in bounded time, with a diagnostic and without a throw", () => {
  test.each(hostilePosts(PART))("%s", { timeout: 120_000 }, (_, post) => {
    const { script, diagnostics } = parse(post());
    expect(script.length).toBeGreaterThan(0);
    // What isn't played is named.
    expect(diagnostics.length + script.body.length).toBeGreaterThan(0);
    // Each kind is named a bounded number of times, or a broken file would drown its own report.
    expect(diagnostics.length).toBeLessThan(2000);
  });
});

describe("texts made to hurt are played, captioned and imported", () => {
  test.each(hostilePosts(SMALL))("%s", { timeout: 120_000 }, (_, written) => {
    const post = written();
    const { timeline } = compile(parse(post).script);
    const shortest = (all: readonly { readonly start: number; readonly end: number }[]) =>
      all.reduce((least, { start, end }) => Math.min(least, end - start), timeline.duration);
    expect(shortest(timeline.cues)).toBeGreaterThanOrEqual(0);
    expect(shortest(captions(timeline))).toBeGreaterThan(0);
    expect(sample(timeline, timeline.duration / 2).key).not.toMatch(/undefined|NaN/);
    expect(transcriptHtml(timeline)).not.toMatch(/undefined|NaN/);
    const { turns, diagnostics } = importPage(post.slice(0, SMALL));
    expect(turns.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    expect(diagnostics.length).toBeLessThan(500);
  });
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
