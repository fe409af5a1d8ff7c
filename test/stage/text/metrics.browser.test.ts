import { expect, it } from "vitest";
import { cssFont, FACES, type FaceName } from "../../../src/stage/text/faces.ts";
import { loadFonts, loadWrittenFonts } from "../../../src/stage/text/fonts.ts";
import metrics from "../../../src/stage/text/metrics.generated.json" with { type: "json" };

/** Thousandths of a size by which a browser's rounding may differ. */
const ROUNDING = 1;

it.each(Object.keys(FACES) as FaceName[])("the committed widths of %s are those of the font files", async (face) => {
  await Promise.all([loadFonts(), loadWrittenFonts()]);
  const table: Readonly<Record<string, number>> = metrics[face];
  const characters = Object.keys(table);
  expect(characters.length).toBeGreaterThan(90);
  // Subsets come when a text asks for them.
  await document.fonts.load(cssFont(face, 20), characters.join(""));
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("no 2D canvas");
  context.font = cssFont(face, 1000);
  const wrong = characters.filter(
    (character) => Math.abs(context.measureText(character).width - (table[character] ?? 0)) > ROUNDING,
  );
  expect(
    wrong.map((character) => `${character}: ${context.measureText(character).width}, not ${table[character]}`),
  ).toEqual([]);
});
