import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CATALOGUE, catalogueEntry, diagnose, fill } from "../../src/diagnostics/catalogue.ts";
import { cataloguePage } from "../../src/diagnostics/catalogue-page.ts";
import { FILE_PROBLEMS } from "../../src/diagnostics/file-problems.ts";
import { SCRIPT_PROBLEMS } from "../../src/diagnostics/script-problems.ts";
import { TIMELINE_PROBLEMS } from "../../src/diagnostics/timeline-problems.ts";
import { parse } from "../../src/script/parse.ts";

const entries = Object.entries(CATALOGUE);
const span = { start: 0, end: 1, line: 1, column: 1 };

test("codes are unique", () => {
  const lists = [FILE_PROBLEMS, SCRIPT_PROBLEMS, TIMELINE_PROBLEMS];
  expect(entries.length).toBe(lists.flatMap((list) => Object.keys(list)).length);
});

describe("every entry says what is wrong, why, and what to write instead", () => {
  test.each(entries)("%s", (code, { message, cause, remedy }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [message, cause, remedy]) expect(text).toMatch(/^[\p{Lu}`“{<-].*[.:…?]?$/u);
    expect(cause.length).toBeGreaterThan(10);
    expect(remedy.length).toBeGreaterThan(5);
  });
});

describe("every example of a script's problem shows it", () => {
  // Examples in parentheses describe a file; these two need one that is made for them.
  const described = Object.entries(SCRIPT_PROBLEMS).filter(([, { example }]) => /^\(/.test(example));
  const made: Readonly<Record<string, string>> = {
    "block-too-tangled": "[a](".repeat(500),
    "nested-too-deep": `${"<div>\n".repeat(100)}x\n${"</div>\n".repeat(100)}`,
    binary: "\u0000\u0001",
    "too-large": "x".repeat(3 * 1024 * 1024),
    "too-many-lines": "a\n".repeat(260_000),
  };
  // Found by the import, which has tests of its own.
  const elsewhere = new Set(["guessed-speaker"]);
  test("those that only describe one have one here", () => {
    expect(described.map(([code]) => code).filter((code) => !(code in made))).toEqual([]);
  });
  test.each(Object.entries(SCRIPT_PROBLEMS).filter(([code]) => !elsewhere.has(code)))("%s", (code, {
    example,
    severity,
  }) => {
    const { diagnostics } = parse(made[code] ?? example);
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found, `found ${diagnostics.map((diagnostic) => diagnostic.code).join(", ")}`).toBeDefined();
    expect(found?.severity).toBe(severity);
    expect(found?.message).not.toMatch(/\{(?!\{)\w+\}/);
  });
});

describe("fixes settle what they are offered for", () => {
  const fixable = Object.entries(SCRIPT_PROBLEMS).flatMap(([code, { example }]) => {
    const found = parse(example).diagnostics.find((diagnostic) => diagnostic.code === code);
    return found?.fixes ? [[code, example, found.fixes] as const] : [];
  });
  test("some problems have fixes", () => {
    expect(fixable.length).toBeGreaterThan(5);
  });
  test.each(fixable)("%s", (code, example, fixes) => {
    for (const { span: place, text, title } of fixes) {
      expect(title).not.toBe("");
      const fixed = example.slice(0, place.start) + text + example.slice(place.end);
      const left = parse(fixed).diagnostics.filter((diagnostic) => diagnostic.code === code).length;
      expect(left).toBeLessThan(parse(example).diagnostics.filter((diagnostic) => diagnostic.code === code).length);
    }
  });
});

describe("messages", () => {
  test("take the values given, and leave nothing of those that are not", () => {
    expect(fill("“{name}” is nobody{suggestion}.", { name: "Kia" })).toBe("“Kia” is nobody.");
    expect(fill("`{{< /{name} >}}`", { name: "dialogue" })).toBe("`{{< /dialogue >}}`");
    expect(fill("{toString}", {})).toBe("");
  });

  test("a diagnostic has what its entry says", () => {
    expect(diagnose("no-title", span)).toEqual({
      code: "no-title",
      severity: "warning",
      message: CATALOGUE["no-title"].message,
      span,
    });
  });

  test("codes that are none have no entry", () => {
    expect(catalogueEntry("no-such-code")).toBeUndefined();
    expect(catalogueEntry("toString")).toBeUndefined();
  });
});

test("the page holds every code once, with cause and remedy", () => {
  const page = cataloguePage();
  for (const [code, { cause, remedy }] of entries) {
    expect(page.split(`\n### ${code}\n`)).toHaveLength(2);
    expect(page).toContain(cause);
    expect(page).toContain(remedy);
  }
});

test("the page in .github is up to date; UPDATE_GOLDENS=1 writes it", () => {
  const file = new URL("../../.github/DIAGNOSTICS.md", import.meta.url);
  if (process.env.UPDATE_GOLDENS === "1") writeFileSync(file, cataloguePage());
  expect(readFileSync(file, "utf8")).toBe(cataloguePage());
});
