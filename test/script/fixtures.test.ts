import { describe, expect, test } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { fixture, fixtureNames, golden } from "./fixtures.ts";
import { scriptNotation } from "./notation.ts";

describe("every construct and every mishap of the dialect reads as its golden says", () => {
  for (const name of fixtureNames()) {
    test(name, () => {
      const { script, diagnostics } = parse(fixture(name));
      const found = scriptNotation(script, diagnostics);
      expect(found).toBe(golden(name, found));
    });
  }
});
