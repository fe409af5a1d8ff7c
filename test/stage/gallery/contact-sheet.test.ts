import { expect, it } from "vitest";
import { CAST } from "../../../src/cast/cast.ts";
import { GESTURE_FAMILIES } from "../../../src/cast/gesture-families.ts";
import { GESTURES } from "../../../src/cast/gestures/gestures.ts";
import { MOODS } from "../../../src/cast/moods.ts";
import { VISEMES } from "../../../src/cast/visemes.ts";
import { allGestures, PLANS } from "../../../src/stage/gallery/contact-sheet-plans.ts";

it.each(CAST)("the contact sheets of $id show every gesture and reading, mood and mouth", (character) => {
  const labels = (what: string) =>
    PLANS[what]?.(character, { gestures: allGestures(character), mood: "neutral", size: 1 }).cells.map(
      ({ label }) => label,
    );
  for (const family of GESTURE_FAMILIES) {
    expect(labels("gestures")).toContain(family);
    for (const variant of Object.keys(GESTURES[family].variants ?? {}))
      expect(labels("gestures")).toContain(`${family}:${variant}`);
    expect(labels("strips")?.filter((label) => label.startsWith(`${family} `))).toHaveLength(10);
  }
  expect(labels("moods")).toEqual([...MOODS]);
  expect(labels("visemes")).toEqual([...VISEMES]);
});
