import { describe, expect, test } from "vitest";
import type { Span } from "../../src/diagnostics/span.ts";
import { parse } from "../../src/script/parse.ts";
import type { Block, RichText, TurnChild } from "../../src/script/script.ts";
import { corpus, episodes, fixture, fixtureNames } from "./fixtures.ts";
import { firstDifference, wordsInScript, wordsInSource } from "./visible-words.ts";

/** Fixtures whose point is text that the crude check can't follow, each with a test or a golden of its own. */
const BEYOND_THE_CHECK = new Set([
  // Where an end is missing, what is text and what is not is a matter of judgement.
  "broken-shortcode",
  "tag-without-its-end",
  "unclosed-comment",
  "open-front-matter",
  // A number that Markdown takes for an empty list item; a colon that makes a label of it.
  "lists-in-turns",
  "tables-and-code",
  "human-labels",
  "label-shapes",
  "labels-in-a-line",
  "turns-by-bold-names",
  // Names that only say whose box it is.
  "named-boxes",
  "scene-wordings",
  "words-in-tags",
  // Brackets with a colon that are no label; front matter in another language.
  "brackets-that-are-no-markers",
  "script-front-matter",
]);

type Leaf = RichText & { readonly source: Span };

function leaves(body: readonly Block[]): Leaf[] {
  return body.flatMap((block) => (block.type === "turn" ? block.children.flatMap(leavesOf) : leavesOf(block)));
}

function leavesOf(node: TurnChild | Exclude<Block, { type: "turn" }>): Leaf[] {
  if (node.type === "card" || node.type === "end-matter") return [...node.items];
  if (node.type === "directive" || node.type === "scene-marker") return [];
  return [node];
}

/** Letters and digits alone: what text and source have in common whatever marks stand between. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

function check(text: string) {
  const { script } = parse(text);
  let end = 0;
  for (const block of script.body) {
    expect(
      block.source.start,
      `blocks follow each other: ${block.type} in line ${block.source.line}`,
    ).toBeGreaterThanOrEqual(end);
    // A container's bounds are empty, and a caption stands within its tag.
    end = block.source.end;
    if (block.type !== "turn") continue;
    for (const child of block.children) {
      expect(child.source.start).toBeGreaterThanOrEqual(block.source.start);
      expect(child.source.end).toBeLessThanOrEqual(block.source.end);
    }
  }
  for (const { text: shown, source } of leaves(script.body)) {
    const first = shown.match(/[\p{L}\p{N}]+/u)?.[0] ?? "";
    const written = text.slice(source.start, source.end);
    expect(letters(written), `the source of “${shown}”`).toContain(letters(first));
    const before = text.slice(0, source.start);
    expect(source.line).toBe(before.split("\n").length);
    expect(source.column).toBe(source.start - (before.lastIndexOf("\n") + 1) + 1);
  }
  return firstDifference(wordsInSource(text), wordsInScript(script));
}

describe("every visible word is in the script once, in order, with its place", () => {
  for (const name of fixtureNames()) {
    test.skipIf(BEYOND_THE_CHECK.has(name))(`fixture ${name}`, () => {
      expect(check(fixture(name))).toBeNull();
    });
  }
  for (const { name, text } of episodes()) {
    test(`episode ${name}`, () => {
      expect(check(text)).toBeNull();
    });
  }
  const posts = corpus();
  test.skipIf(posts.length > 0)("real posts: skipped, SIDESCENE_CORPUS names no folder", () => {});
  for (const { name, text } of posts) {
    test(`post ${name}`, () => {
      expect(check(text)).toBeNull();
    });
  }
});
