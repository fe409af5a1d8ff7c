// Cuts the characters' sheets into atlases: `npx tsx src/bake/characters.ts [name…]`.
// Reads src/cast/characters/<name>/rig.svg; writes rig.json beside it and public/art/characters/<name>@{1,2}x.{webp,json}.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, ensureChromium } from "../launch/chromium.mjs";
import type { BakedSheet } from "./characters/in-page.ts";
import { pageBundle } from "./characters/page-bundle.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SHEETS = join(ROOT, "src/cast/characters");
const OUT = join(ROOT, "public/art/characters");

/** Pixels a sheet unit: a character stands about 300 px high in a wide shot at 1280 × 720, 620 in a medium one. */
const SCALES = { "1x": 0.64, "2x": 1.28 } as const;
const QUALITY = 0.68;
/** Steps of transparency: outlines are hard, shades are drawn in colours. */
const ALPHA_STEPS = 15;

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const names = readdirSync(SHEETS).filter((name) => existsSync(join(SHEETS, name, "rig.svg")));
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No sheet for ${unknown.join(", ")}; there are ${names.join(", ")}`);
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await pageBundle(join(ROOT, "src/bake/characters/in-page.ts")) });
    for (const name of asked.length > 0 ? asked : names) {
      const svg = readFileSync(join(SHEETS, name, "rig.svg"), "utf8");
      const baked: BakedSheet = await page.evaluate(
        ([text, scales, quality, steps]) => globalThis.bakeSheet(text, scales, quality, steps),
        [svg, svg.includes("data-initials") ? [] : Object.values(SCALES), QUALITY, ALPHA_STEPS] as const,
      );
      writeFileSync(join(SHEETS, name, "rig.json"), rigText(baked.rig));
      if (svg.includes("data-initials")) {
        // A template is filled in and drawn where it is shown.
        writeFileSync(join(OUT, `${name}.svg`), svg);
        continue;
      }
      baked.atlases.forEach(({ atlas, image }, i) => {
        const suffix = Object.keys(SCALES)[i];
        const bytes = Buffer.from(image, "base64");
        writeFileSync(join(OUT, `${name}@${suffix}.webp`), bytes);
        writeFileSync(join(OUT, `${name}@${suffix}.json`), JSON.stringify(atlas));
        console.error(`${name}@${suffix} ${atlas.width} × ${atlas.height}, ${Math.round(bytes.length / 1024)} KB`);
      });
    }
  } finally {
    await browser.close();
  }
}

/** A part a line, so that a diff can be read. */
function rigText(rig: BakedSheet["rig"]): string {
  return `{"hash":${JSON.stringify(rig.hash)},"parts":[\n${rig.parts.map((part) => JSON.stringify(part)).join(",\n")}\n]}\n`;
}

await main();
