import fc from "fast-check";
import type { TextChange } from "../../src/script/editing.ts";

/** What is changed of whatever text there is. */
export type Edit = (text: string) => TextChange;

/** A text after one change upon the other. */
export const changed = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((before, edit) => {
    const { from, to, insert } = edit(before);
    return before.slice(0, from) + insert + before.slice(to);
  }, text);

/** How often a property is tried: more by SIDESCENE_RUNS, for a soak. */
export const RUNS = Number(process.env.SIDESCENE_RUNS ?? 500);
/** Milliseconds that so many runs may take. */
export const PATIENCE = 120 * Math.max(500, RUNS);

/** What breaks posts: pieces of syntax, whole or half, and characters that are hard to read. */
const SHARDS = [
  "\n",
  "\n\n",
  "*",
  "**",
  "***",
  "_",
  "`",
  "```\n",
  "---\n",
  "\n---\n",
  "# ",
  "- ",
  "1. ",
  "2.",
  "> ",
  "|",
  "|-|\n",
  "[",
  "]",
  "](",
  "[a](",
  "![",
  "<",
  ">",
  "<!--",
  "-->",
  "<!-- cue wait=1 -->",
  "<!-- cue ",
  "{{<",
  ">}}",
  "{{%",
  '{{< dialogue char="Kai" >}}',
  "{{< /dialogue >}}",
  '{{< small-comment char="Nobody" >}}\n',
  "{{< /small-comment >}}\n",
  "{{< private-channel >}}\n",
  "{{< unity-box chars=",
  '<div class="meanwhile-scene">\n',
  '<div class="dialogue-box bounce">',
  "</div>",
  "<p>",
  "<em>",
  "</em>",
  "<script>",
  "**[Human]:** ",
  "[Human Blogger]: ",
  "**[Meanwhile, …]**\n\n",
  "[Back with the group]\n",
  "## Key Takeaways\n",
  "**Next episode:** ",
  "“",
  "”",
  '"',
  "—",
  "…",
  "...",
  "â€”",
  "`n`n",
  "\r\n",
  "\t",
  "    ",
  "&amp;",
  "&#x1F600;",
  "\\",
  "\\*",
  "👩‍🚀",
  "\u202e",
  "\u200b",
  "\ud800",
  "\u0000",
  "\ufeff",
] as const;

/** A change to a text: somewhere in it a piece is taken out, put in, or doubled. */
export const mutations: fc.Arbitrary<Edit> = fc
  .record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 400 }),
    ),
    insert: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SHARDS) },
      { weight: 2, arbitrary: fc.array(fc.constantFrom(...SHARDS), { maxLength: 6 }).map((shards) => shards.join("")) },
      fc.string({ maxLength: 20, unit: "grapheme" }),
      fc.constant(null),
    ),
  })
  .map(({ place, length, insert }) => (text: string) => {
    const from = Math.floor(place * text.length);
    const to = Math.min(text.length, from + length);
    // Nothing to put in: what stands there is doubled.
    return { from, to, insert: insert ?? text.slice(from, to).repeat(2) };
  });
