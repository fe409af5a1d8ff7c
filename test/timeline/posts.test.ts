import { describe, expect, it } from "vitest";
import { WebVTTParser } from "webvtt-parser";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { CAPTION_LIMITS } from "../../src/timeline/derived/caption-lines.ts";
import { CAPTION_TIMES, captionsOf } from "../../src/timeline/derived/captions.ts";
import { captionsVtt, chaptersVtt, descriptionsVtt } from "../../src/timeline/derived/webvtt.ts";
import { sample } from "../../src/timeline/sample.ts";
import type { Timeline } from "../../src/timeline/timeline.ts";
import { corpus, episodes, fixture, fixtureNames } from "../script/fixtures.ts";
import { firstDifference, wordsInScript } from "../script/visible-words.ts";
import { schemaErrors } from "./timeline-schema.ts";

/** The words that cues hold, in the order of the cues. */
const wordsInCues = ({ cues }: Timeline): string[] =>
  cues.flatMap((cue) => ("text" in cue ? (cue.text.match(/[\p{L}\p{N}]+/gu) ?? []) : []));

function vttProblems(text: string, kind: "metadata" | "subtitles/captions/descriptions" | "chapters"): string[] {
  const { errors } = new WebVTTParser().parse(text, kind);
  return errors.map(({ message, line }) => `${line}: ${message}`);
}

const joined = (text: string) => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;

/**
 * Who says what by a way that shares nothing with the parser: plain paragraphs of dialogue shortcodes that hold no
 * other tag, and of lines that a label starts.
 */
function saidInSource(text: string): { who: string; words: string }[] {
  const found: { who: string; words: string }[] = [];
  const add = (who: string, paragraph: string) => {
    if (
      !/^\s*(?:[-*+]|\d+[.)])\s/m.test(paragraph) &&
      !/^\s*(?:[*_#>|<!`\-[]|\d+[.)])/.test(paragraph) &&
      !/[<[`\\&{]/.test(paragraph)
    )
      found.push({ who, words: joined(paragraph) });
  };
  const body = text.replace(/<!--[\s\S]*?-->/g, "");
  for (const [, who = "", inner = ""] of body.matchAll(
    /\{\{< dialogue char="([^"]+)" >\}\}([\s\S]*?)\{\{< \/dialogue >\}\}/g,
  )) {
    if (/\{\{|<div|^\**\[/m.test(inner)) continue;
    // "Name (from afar)": how it is said stands beside who says it.
    const name = who.replace(/\s*\(.*\)$/, "");
    for (const paragraph of inner.split(/\r?\n[ \t]*\r?\n/)) add(name, paragraph);
  }
  for (const [, line = ""] of body.matchAll(/^(?:\*\*)?\[Human(?: Blogger)?\]:(?:\*\*)?[ \t]+(\p{Lu}.*)$/gmu))
    add("Human", line);
  return found;
}

function checkSpeakers(text: string, { cues }: Timeline): void {
  const saidBy = new Map<string, string>();
  for (const cue of cues) {
    if (!("text" in cue) || !("actor" in cue)) continue;
    const those = cue.type === "speech" && cue.actors ? cue.actors : [cue.actor ?? ""];
    for (const who of those) saidBy.set(who, `${saidBy.get(who) ?? " "}${joined(cue.text).slice(1)}`);
  }
  const astray = saidInSource(text).filter(
    ({ who, words }) => words.trim() !== "" && !saidBy.get(who)?.includes(words),
  );
  expect(astray.map(({ who, words }) => `${who}:${words.slice(0, 60)}`)).toEqual([]);
}

function check(text: string): void {
  const { script } = parse(text);
  const { timeline } = compile(script);
  expect(schemaErrors(timeline)).toEqual([]);
  expect(firstDifference(wordsInScript(script), wordsInCues(timeline))).toBeNull();
  checkSpeakers(text, timeline);
  for (const cue of timeline.cues) {
    expect(cue.source.end).toBeLessThanOrEqual(text.length);
    expect(cue.source.line).toBeLessThanOrEqual(text.split("\n").length);
  }
  expect(vttProblems(captionsVtt(timeline), "subtitles/captions/descriptions")).toEqual([]);
  expect(vttProblems(descriptionsVtt(timeline), "subtitles/captions/descriptions")).toEqual([]);
  expect(vttProblems(chaptersVtt(timeline), "chapters")).toEqual([]);
  const captions = captionsOf(timeline);
  captions.forEach(({ start, end, lines }, i) => {
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(captions[i - 1]?.end ?? 0);
    const gap = start - (captions[i - 1]?.end ?? start);
    expect(gap > 0 && gap < CAPTION_TIMES.gap && Math.abs(gap - CAPTION_TIMES.apart) > 0.002, `gap of ${gap}`).toBe(
      false,
    );
    expect(lines.length).toBeLessThanOrEqual(CAPTION_LIMITS.lines);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(CAPTION_LIMITS.line);
  });
  for (let t = 0; t < timeline.duration; t += 9.7) expect(sample(timeline, t).scene.start).toBeLessThanOrEqual(t);
}

describe("every post becomes a timeline that fits the schema, keeps every word and can be read aloud", () => {
  for (const name of fixtureNames()) it(`fixture ${name}`, () => check(fixture(name)));
  for (const { name, text } of episodes()) it(`episode ${name}`, () => check(text));
  const posts = corpus();
  it.skipIf(posts.length > 0)("real posts: skipped, SIDESCENE_CORPUS names no folder", () => {});
  for (const { name, text } of posts) it(`post ${name}`, () => check(text));
});
