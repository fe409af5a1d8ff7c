import { expect, test } from "vitest";
import { nearest, suggestion } from "../../src/diagnostics/did-you-mean.ts";

const NAMES = ["Vector", "Kai", "Recurse", "Bounce", "Human"];

test.each([
  ["Vectro", "Vector"],
  ["vector", "Vector"],
  ["Recuse", "Recurse"],
  ["Kia", "Kai"],
  ["Bouncce", "Bounce"],
])("%s is probably %s", (written, meant) => {
  expect(nearest(written, NAMES)).toBe(meant);
  expect(suggestion(written, NAMES)).toBe(` (did you mean “${meant}”?)`);
});

test.each(["Grandma", "", "V", "x".repeat(1000)])("%s is none of them", (written) => {
  expect(nearest(written, NAMES)).toBeUndefined();
  expect(suggestion(written, NAMES)).toBe("");
});
