import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlainYaml } from "../../src/script/plain-yaml.ts";
import { readAnyYaml } from "../../src/script/yaml-data.ts";

const SEED = 20_261_122;

const keys = fc.constantFrom(
  "title",
  "date",
  "tags",
  "true",
  "null",
  "no",
  "y",
  "constructor",
  "key-2",
  "a_b",
  "A",
  "__proto__",
  "x y",
  "2x",
  "é",
);
const parts = fc.constantFrom(
  "a",
  "Some words",
  "true",
  "False",
  "null",
  "~",
  "yes",
  "no",
  "12",
  "007",
  "-3",
  "1e3",
  "0x1f",
  "1_000",
  "1.5",
  ".inf",
  "2026-01-31",
  "2026-13-45",
  "0026-02-03",
  "2026-01-31T10:00:00Z",
  "2026-01-31T10:00:00-05:00",
  "2026-02-31T29:61:00+25:70",
  "0.5",
  "00.5",
  "true",
  "draft",
  "12:30",
  '"',
  "'",
  "''",
  '""',
  "[",
  "]",
  "{",
  "}",
  ",",
  ", ",
  ":",
  ": ",
  " #",
  "#",
  "&x",
  "*x",
  "!t",
  "|",
  ">",
  "- ",
  "—",
  "…",
  "“q”",
  "é",
  "\\",
  "\\n",
  "%",
  "@",
  "`",
  "?",
  "? ",
  " ",
  "  ",
  "\t",
  "\r",
  "\u00a0",
  "\u0085",
  "\u2028",
  "\ufeff",
  "🎮",
  "\n",
  "\n  ",
  "\n- x",
  "\n---",
  "\n...",
  "<<",
  "=",
);
const values = fc.oneof(
  parts,
  fc.array(parts, { maxLength: 5 }).map((all) => all.join("")),
  fc.array(parts, { maxLength: 3 }).map((all) => `"${all.join("")}"`),
  fc.array(parts, { maxLength: 3 }).map((all) => `'${all.join("")}'`),
  fc
    .array(
      fc.oneof(
        parts,
        parts.map((part) => `"${part}"`),
      ),
      { maxLength: 4 },
    )
    .chain((all) => fc.constantFrom(", ", ",", " , ").map((between) => `[${all.join(between)}]`)),
);
const lines = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(keys, fc.constantFrom(": ", ":  ", ":", " : "), values).map((all) => all.join("")) },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "# note", "---", "...", "- x", "  more", "plain") },
);

describe("plain front matter", () => {
  test("what is read in lines is what YAML's grammar reads", () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 4 }), (all) => {
        const yaml = all.join("\n");
        const plain = readPlainYaml(yaml);
        if (!plain) return;
        read++;
        expect(readAnyYaml(yaml)).toEqual({ data: plain });
        expect(Object.keys(plain)).toEqual(Object.keys((readAnyYaml(yaml) as { data: object }).data));
      }),
      { seed: SEED, numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  test("the usual front matter is read in lines", () => {
    const yaml =
      'title: "Episode 3: On time"\n# a note: kept out\ndate: 2026-01-31T22:00:00-05:00\ndraft: false\ntype: episode\nepisode_number: 3\ntags: ["a b", time]\n';
    expect(readPlainYaml(yaml)).toEqual({
      title: "Episode 3: On time",
      date: "2026-02-01T03:00:00.000Z",
      draft: false,
      type: "episode",
      episode_number: 3,
      tags: ["a b", "time"],
    });
  });
});
