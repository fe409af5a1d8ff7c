// Crops the characters' heads out of their sheets for the transcript: `npx tsx src/bake/portraits.ts`.
// Reads src/cast/characters/<name>/rig.svg; writes public/art/portraits/<name>.webp and portraits.json (whose
// portrait each is, and their colours).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CAST } from "../cast/cast.ts";
import { CHROMIUM_FLAGS, ensureChromium } from "../launch/chromium.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SHEETS = join(ROOT, "src/cast/characters");
const OUT = join(ROOT, "public/art/portraits");

/** Device px of a portrait's side: 44 CSS px at three device pixels each. */
const SIDE = 132;
const QUALITY = 0.7;
/** The crop's side in widths of the pair of eyes, and how far its middle lies under theirs (in sides). */
const CROP = { eyes: 2.75, down: 0.02 } as const;

/** Runs in the page: draws the head as a square. Gives base64. */
async function crop([svg, side, quality, { eyes, down }]: readonly [
  string,
  number,
  number,
  typeof CROP,
]): Promise<string> {
  document.body.innerHTML = svg;
  const sheet = document.querySelector("svg") as SVGSVGElement;
  // Signs of a strong feeling, which only a gesture brings out.
  for (const sign of sheet.querySelectorAll("#sweat, #sparks")) sign.remove();
  const boxes = [...sheet.querySelectorAll<SVGGraphicsElement>("[id^=pupil-]")].map((pupil) =>
    pupil.getBoundingClientRect(),
  );
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const matrix = (sheet.getScreenCTM() as DOMMatrix).inverse();
  const middle = new DOMPoint((left + right) / 2, (top + bottom) / 2).matrixTransform(matrix);
  const size = (right - left) * matrix.a * eyes;
  sheet.setAttribute("viewBox", `${middle.x - size / 2} ${middle.y - size / 2 + size * down} ${size} ${size}`);
  sheet.setAttribute("width", String(side));
  sheet.setAttribute("height", String(side));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(sheet))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
  (canvas.getContext("2d") as CanvasRenderingContext2D).drawImage(image, 0, 0, side, side);
  return canvas.toDataURL("image/webp", quality).split(",")[1] as string;
}

const members = CAST.filter(({ art }) => existsSync(join(SHEETS, art, "rig.svg")));
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  for (const { art: name } of members) {
    const svg = readFileSync(join(SHEETS, name, "rig.svg"), "utf8");
    const image = await page.evaluate(crop, [svg, SIDE, QUALITY, CROP] as const);
    const bytes = Buffer.from(image, "base64");
    writeFileSync(join(OUT, `${name}.webp`), bytes);
    console.error(`${name}.webp ${Math.round(bytes.length / 1024)} KB`);
  }
} finally {
  await browser.close();
}
const portraits = Object.fromEntries(members.map(({ id, art, colours }) => [id, { image: `${art}.webp`, colours }]));
writeFileSync(join(OUT, "portraits.json"), `${JSON.stringify(portraits, null, 1)}\n`);
