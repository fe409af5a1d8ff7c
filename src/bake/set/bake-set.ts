// Draws the set's sheets in Chromium: `npx tsx src/bake/set/bake-set.ts`. Writes public/art/set/.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, ensureChromium } from "../../launch/chromium.mjs";
import { LIGHT_SETS, type LightSet } from "../../stage/light/light-sets.ts";
import type { SetManifest, SetPicture } from "../../stage/set/set-manifest.ts";
import { coarseAlpha as roundAlpha } from "../coarse-alpha.ts";
import { paints } from "./paints.ts";
import { type Picture, SHEETS, type SheetPlan } from "./pictures.ts";
import { packShelves } from "./shelf.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const OUT = join(ROOT, "public/art/set");
/** Every WebGL takes a texture of this width. */
const SHEET_WIDTH = 2304;
/** What the pictures' scales are multiplied by for frames of ordinary size, and for large ones. */
const DENSITIES = [
  [1, 0.6],
  [2, 1],
] as const;

const FACES = [
  ["JetBrains Mono", 400, "jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2"],
  ["JetBrains Mono", 700, "jetbrains-mono/files/jetbrains-mono-latin-700-normal.woff2"],
  ["Kalam", 700, "kalam/files/kalam-latin-700-normal.woff2"],
] as const;

/** A hash over everything that the pictures are drawn from. */
export function sourceHash(): string {
  const hash = createHash("sha256");
  const here = join(ROOT, "src/bake/set");
  for (const name of readdirSync(here).sort()) hash.update(name).update(readFileSync(join(here, name)));
  return hash.update(JSON.stringify(LIGHT_SETS)).digest("hex").slice(0, 16);
}

declare global {
  var coarseAlpha: typeof roundAlpha;
}

function fontFaces(): string {
  return FACES.map(([family, weight, file]) => {
    const data = readFileSync(join(ROOT, "node_modules/@fontsource", file)).toString("base64");
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
  }).join("");
}

const pixels = ({ box, scale }: Picture, factor: number) => ({
  width: Math.ceil(box[2] * scale * factor),
  height: Math.ceil(box[3] * scale * factor),
});

function svgOf(picture: Picture, factor: number, light: LightSet, fonts: string): string {
  const { width, height } = pixels(picture, factor);
  const drawing = picture.svg(light);
  const style = drawing.includes("<text") ? `<style>${fonts}</style>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${picture.box.join(" ")}" preserveAspectRatio="none"><defs>${style}${paints(light)}</defs>${drawing}</svg>`;
}

/** Runs in the page: draws SVG texts to their places and returns the sheet as WebP in base 64. */
async function drawSheet(sheet: {
  width: number;
  height: number;
  quality: number;
  alphaSteps: number;
  parts: { svg: string; x: number; y: number }[];
}) {
  const canvas = document.createElement("canvas");
  canvas.width = sheet.width;
  canvas.height = sheet.height;
  // In main memory: an accelerated canvas may lose drawings while a busy machine sets it up.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no 2d context");
  for (const { svg, x, y } of sheet.parts) {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    await image.decode();
    context.drawImage(image, x, y);
    const drawn = context.getImageData(x, y, image.naturalWidth, image.naturalHeight).data.some((value) => value > 0);
    if (!drawn) throw new Error(`A picture came out empty: ${svg.slice(0, 200)}`);
  }
  globalThis.coarseAlpha(canvas, sheet.alphaSteps);
  const url = canvas.toDataURL("image/webp", sheet.quality);
  return url.slice(url.indexOf(",") + 1);
}

async function bakeSheet(page: Page, plan: SheetPlan, factor: number, light: LightSet, file: string, fonts: string) {
  const { places, width, height } = packShelves(
    plan.pictures.map((picture) => pixels(picture, factor)),
    SHEET_WIDTH,
  );
  const parts = plan.pictures.map((picture, i) => ({
    svg: svgOf(picture, factor, light, fonts),
    x: places[i]?.x ?? 0,
    y: places[i]?.y ?? 0,
  }));
  const { quality, alphaSteps } = plan;
  const drawn = await page.evaluate(drawSheet, { width, height, quality, alphaSteps, parts });
  const data = Buffer.from(drawn, "base64");
  writeFileSync(join(OUT, file), data);
  console.error(`${file} ${width}×${height} ${(data.length / 1024).toFixed(0)} KiB`);
  return { width, height, places };
}

async function bakeDensity(page: Page, density: number, factor: number, fonts: string) {
  const sheets: Record<string, SetManifest["sheets"][string]> = {};
  const pictures: Record<string, SetPicture> = {};
  for (const plan of SHEETS) {
    const lights = plan.perLight ? Object.entries(LIGHT_SETS) : [["", LIGHT_SETS.calm] as const];
    for (const [level, light] of lights) {
      const name = level ? `${plan.name}-${level}` : plan.name;
      const file = `${name}@${density}x.webp`;
      const { width, height, places } = await bakeSheet(page, plan, factor, light, file, fonts);
      sheets[name] = { file, width, height };
      plan.pictures.forEach((picture, i) => {
        const size = pixels(picture, factor);
        pictures[picture.name] = {
          sheet: plan.name,
          frame: [places[i]?.x ?? 0, places[i]?.y ?? 0, size.width, size.height],
          box: picture.box,
        };
      });
    }
  }
  const perLight = SHEETS.filter((plan) => plan.perLight).map((plan) => plan.name);
  const manifest: SetManifest = { source: sourceHash(), sheets, pictures, perLight };
  writeFileSync(join(OUT, `set@${density}x.json`), `${JSON.stringify(manifest, null, 1)}\n`);
}

async function bake() {
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    // tsx marks functions with __name, which the page does not know.
    await page.evaluate("globalThis.__name = (f) => f");
    await page.evaluate(`globalThis.coarseAlpha = ${roundAlpha}`);
    for (const [density, factor] of DENSITIES) await bakeDensity(page, density, factor, fontFaces());
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bake();
