// Measures the advance widths of the stage's faces: `npx tsx src/bake/text/bake-metrics.ts`.
// Writes src/stage/text/metrics.generated.json: per face, the advances of its glyphs in thousandths of the size.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, ensureChromium } from "../../launch/chromium.mjs";
import { FACES, type FaceName, SUBSETS } from "../../stage/text/faces.ts";

const ROOT = new URL("../../../", import.meta.url);

/** Latin and what comes with it: punctuation, currency, arrows, a few signs. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
] as const;

/** Runs in the page. A glyph that the face lacks takes another width in each fallback. */
async function measure(jobs: { name: string; sources: { data: string; range?: string }[]; characters: string[] }[]) {
  const result: Record<string, Record<string, number>> = {};
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("no 2d context");
  for (const job of jobs) {
    const family = `m-${job.name}`;
    // In the order in which the stage registers them, with its ranges: where two hold a glyph, the later one has it.
    for (const { data, range } of job.sources) {
      const face = new FontFace(family, `url(data:font/woff2;base64,${data})`, range ? { unicodeRange: range } : {});
      document.fonts.add(await face.load());
    }
    const widths: Record<string, number> = {};
    for (const character of job.characters) {
      const [serif, mono] = ["serif", "monospace"].map((fallback) => {
        context.font = `1000px ${family}, ${fallback}`;
        return context.measureText(character).width;
      });
      if (serif !== undefined && serif === mono) widths[character] = Math.round(serif);
    }
    result[job.name] = widths;
  }
  return result;
}

const folder = (family: string): string => family.toLowerCase().replaceAll(" ", "-");

function sources(name: FaceName): { data: string; range?: string }[] {
  const { family, weight, style } = FACES[name];
  const read = (subset: string) =>
    readFileSync(
      new URL(
        `node_modules/@fontsource/${folder(family)}/files/${folder(family)}-${subset}-${weight}-${style}.woff2`,
        ROOT,
      ),
    ).toString("base64");
  const more = Object.entries(SUBSETS).filter(([, { faces }]) => faces.some((face) => face === name));
  return [{ data: read("latin") }, ...more.map(([subset, { range }]) => ({ data: read(subset), range }))];
}

const characters = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage();
  await page.evaluate("globalThis.__name = (f) => f");
  const names = Object.keys(FACES) as FaceName[];
  const metrics = await page.evaluate(
    measure,
    names.map((name) => ({
      name,
      sources: sources(name),
      characters,
    })),
  );
  writeFileSync(fileURLToPath(new URL("src/stage/text/metrics.generated.json", ROOT)), `${JSON.stringify(metrics)}\n`);
  for (const name of names) console.error(`${name}: ${Object.keys(metrics[name] ?? {}).length} glyphs`);
} finally {
  await browser.close();
}
