import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  captionsSrt,
  captionsVtt,
  chaptersVtt,
  compile,
  descriptionsVtt,
  parse,
  sample,
  soundsIn,
  transcriptHtml,
} from "../../src/index.ts";
import { DIRECTIVE_KEYS } from "../../src/script/directive-keys.ts";
import { allPosts } from "../script/fixtures.ts";
import { changed, type Edit, mutations, PATIENCE, RUNS } from "../script/mutations.ts";
import { withoutNumber } from "./no-number.ts";
import { schemaErrors } from "./timeline-schema.ts";

const VALUES = (
  "constructor Kai Vector wide close split eat game-play door wander conjure pizza screen 1e9 -5 0 60 600% risk:8 : " +
  "look/up,nod true 0.25 … excite"
).split(" ");
const FRONT: readonly (readonly [key: string, values: readonly string[]])[] = [
  ["meters", ["off", "[1, null]", "{bandwidth: {max: -5}}", "{bandwidth: {max: 0, min: 10}}", "{coffee: {max: 3}}"]],
  [
    "cast",
    ["constructor", "{Kai: {voice: x, appearance: [a, b], color: red}}", "~", "{constructor: {voice: toString}}"],
  ],
  ["characters", ["[Kai, Bounce, Zed]", "-1", "{}", "[constructor]"]],
  ["places", ["{meanwhile: constructor}", "[]", "{meanwhile: 3}"]],
  ["pace", ["1e99", ".nan", ".inf", "-1", "0.5"]],
  ["voice", ["'*.mp3'", "{Kai: 'k-*.mp3'}", "[]"]],
];

/** A directive with whatever keys and values before some paragraph, and a line of front matter. */
const directive: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.dictionary(fc.constantFrom(...Object.keys(DIRECTIVE_KEYS)), fc.constantFrom(...VALUES), {
      minKeys: 1,
      maxKeys: 5,
    }),
  )
  .map(([place, values]) => (text) => {
    const found = text.indexOf("\n\n", Math.floor(place * text.length));
    const at = found < 0 ? text.length : found;
    const written = Object.entries(values).map(([key, value]) => `${key}="${value}"`);
    return { from: at, to: at, insert: `\n\n<!-- cue ${written.join(" ")} -->` };
  });
const frontMatter: fc.Arbitrary<Edit> = fc
  .constantFrom(...FRONT.flatMap(([key, values]) => values.map((value) => `${key}: ${value}\n`)))
  .map((line) => (text) => {
    const at = text.startsWith("---\n") ? 4 : 0;
    return { from: at, to: at, insert: at > 0 ? line : `---\n${line}---\n` };
  });

describe(`any post, broken in any way and directed at random (${RUNS / 5} runs)`, () => {
  const posts = allPosts();

  it(
    "compiles to a sound timeline, and that to states, sounds and texts",
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...posts.keys()),
          fc.array(fc.oneof(mutations, directive, directive, frontMatter), { minLength: 1, maxLength: 10 }),
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 12 }),
          (name, edits, places) => {
            const text = changed(posts.get(name) ?? "", edits);
            const { timeline, diagnostics } = compile(parse(text).script);
            expect(schemaErrors(timeline)).toEqual([]);
            expect(withoutNumber(timeline, "timeline")).toEqual([]);
            for (const { message } of diagnostics) expect(message).not.toMatch(/undefined|NaN|\[object/);
            let last = 0;
            for (const { start, end } of timeline.cues) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThanOrEqual(start);
              last = start;
            }
            for (const place of places) {
              const t = place * timeline.duration;
              expect(withoutNumber(sample(timeline, t), "state")).toEqual([]);
              expect(withoutNumber(soundsIn(timeline, t, t + 1), "sounds")).toEqual([]);
            }
            for (const derive of [captionsVtt, captionsSrt, chaptersVtt, descriptionsVtt, transcriptHtml])
              expect(derive(timeline)).not.toContain("[object");
          },
        ),
        { numRuns: RUNS / 5 },
      );
    },
    PATIENCE,
  );
});
