// Draws the page's icons from public/icon.svg, for systems that take no SVG: `npx tsx src/bake/icons.ts`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, ensureChromium } from "../launch/chromium.mjs";

const PUBLIC = fileURLToPath(new URL("../../public/", import.meta.url));
/** Sides in px that the manifest names. */
const SIDES = [192, 512] as const;

const svg = readFileSync(join(PUBLIC, "icon.svg"), "utf8");
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
try {
  for (const side of SIDES) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    writeFileSync(join(PUBLIC, `icon-${side}.png`), await page.screenshot({ type: "png" }));
    await page.close();
  }
} finally {
  await browser.close();
}
