// Pictures of how the cast acts, to be looked at:
//   npx tsx src/bake/contact-sheet.ts OUT [--who Vector,Kai] [--what rest,moods,visemes,strips,gestures,places,silhouettes] [--gesture point,excite] [--mood neutral] [--scale 1]
// rest: as drawn. moods: every mood. visemes: every mouth. gestures: each at its height. strips: ten frames each. places: every arm.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright-core";
import { CAST, characterOf } from "../cast/cast.ts";
import type { Character } from "../cast/character.ts";
import { MOODS } from "../cast/moods.ts";
import type { Atlas } from "../cast/rig.ts";
import { CHROMIUM_FLAGS, ensureChromium } from "../launch/chromium.mjs";
import { allGestures, type Asked, type ContactSheet, PLANS } from "../stage/gallery/contact-sheet-plans.ts";
import { pageBundle } from "./characters/page-bundle.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

async function loadArt(page: Page, character: Character): Promise<void> {
  if (character.template) {
    const svg = readFileSync(join(ROOT, "public/art/characters", character.template.file), "utf8");
    await page.evaluate(([id, text]) => globalThis.contactSheet.loadSheet(id, text, 1.28), [
      character.id,
      svg,
    ] as const);
    return;
  }
  const name = join(ROOT, "public/art/characters", `${character.art}@2x`);
  const atlas = JSON.parse(readFileSync(`${name}.json`, "utf8")) as Atlas;
  const image = `data:image/webp;base64,${readFileSync(`${name}.webp`).toString("base64")}`;
  await page.evaluate(([art, map, url]) => globalThis.contactSheet.loadArt(art, map, url), [
    character.art,
    atlas,
    image,
  ] as const);
}

const split = (text: string): string[] => text.split(",").filter((word) => word !== "");

/** Device px: a screenshot of anything taller repeats itself. */
const TALLEST = 8000;

/** A sheet as one picture, or as many as it takes. */
function pagesOf(sheet: ContactSheet): ContactSheet[] {
  const each = Math.max(1, Math.floor(TALLEST / sheet.height)) * sheet.columns;
  const count = Math.ceil(sheet.cells.length / each);
  return Array.from({ length: count }, (_, i) => ({ ...sheet, cells: sheet.cells.slice(i * each, (i + 1) * each) }));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      who: { type: "string", default: "" },
      what: { type: "string", default: Object.keys(PLANS).join(",") },
      gesture: { type: "string", default: "" },
      mood: { type: "string", default: "neutral" },
      scale: { type: "string", default: "1" },
    },
  });
  const [out] = positionals;
  if (!out) throw new Error("Say where the pictures go: npx tsx src/bake/contact-sheet.ts OUT");
  mkdirSync(out, { recursive: true });
  const characters = values.who === "" ? CAST : split(values.who).map(characterOf);
  const wanted = split(values.gesture);
  const mood = MOODS.find((name) => name === values.mood);
  if (!mood) throw new Error(`No mood is called ${values.mood}; there are ${MOODS.join(", ")}`);
  const askedOf = (character: Character): Asked => ({
    gestures: allGestures(character).filter(
      ([name, variant]) => wanted.length === 0 || wanted.includes(name) || wanted.includes(`${name}:${variant}`),
    ),
    mood,
    size: Number(values.scale),
  });
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error.message));
    await page.addScriptTag({ content: await pageBundle(join(ROOT, "src/stage/gallery/contact-sheet-page.ts")) });
    for (const character of characters) {
      await loadArt(page, character);
      for (const what of split(values.what)) {
        const plan = PLANS[what];
        if (!plan) throw new Error(`No sheet is called ${what}; there are ${Object.keys(PLANS).join(", ")}`);
        const pages = pagesOf(plan(character, askedOf(character)));
        for (const [i, sheet] of pages.entries()) {
          await page.evaluate((each) => globalThis.contactSheet.draw(each), sheet);
          const path = join(out, `${character.art}-${what}${pages.length > 1 ? `-${i + 1}` : ""}.png`);
          writeFileSync(path, await page.locator("#sheet").screenshot());
          console.error(path);
        }
      }
    }
  } finally {
    await browser.close();
  }
}

await main();
