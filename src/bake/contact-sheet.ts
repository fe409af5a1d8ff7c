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
import { GESTURE_FAMILIES, type GestureFamily } from "../cast/gesture-families.ts";
import { GESTURES } from "../cast/gestures/gestures.ts";
import { MOODS, type Mood } from "../cast/moods.ts";
import type { Atlas } from "../cast/rig.ts";
import { VISEMES } from "../cast/visemes.ts";
import { CHROMIUM_FLAGS, ensureChromium } from "../launch/chromium.mjs";
import type { Cell, ContactSheet } from "../stage/gallery/contact-sheet-page.ts";
import type { ActorState, Performance } from "../timeline/state.ts";
import { pageBundle } from "./characters/page-bundle.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Seconds that a gesture is given here, and its fade after. */
const PLAYED = { duration: 1.6, settle: 0.4, frames: 10 } as const;
const FULL: ContactSheet["view"] = [-104, -130, 720];
const FACE: ContactSheet["view"] = [0, 0, 520];

const calm = (id: string, extra: Partial<ActorState> = {}): ActorState => ({
  id,
  presence: 1,
  slot: 0,
  mood: "neutral",
  moodFrom: "neutral",
  moodMix: 1,
  intensity: 1,
  speaking: false,
  mouth: "rest",
  gaze: "viewer",
  blink: 0,
  performances: [],
  ...extra,
});

const performing = (
  name: GestureFamily,
  local: number,
  variant: string | undefined,
  target: string | undefined,
): Performance => ({
  id: `sheet.${name}`,
  name,
  ...(variant ? { variant } : {}),
  ...(target ? { target } : {}),
  local,
  duration: PLAYED.duration,
  intensity: 1,
  weight: Math.min(
    1,
    local / 0.16 + 0.34,
    local <= PLAYED.duration ? 1 : Math.max(0, 1 - (local - PLAYED.duration) / PLAYED.settle),
  ),
});

interface Asked {
  readonly gestures: readonly (readonly [GestureFamily, string | undefined])[];
  readonly mood: Mood;
  readonly size: number;
}

type Plan = (character: Character, asked: Asked) => ContactSheet;

const strip = (character: Character, { gestures, mood, size }: Asked, silhouette: boolean): ContactSheet => ({
  cells: gestures.flatMap(([name, variant]) =>
    Array.from({ length: PLAYED.frames }, (_, i): Cell => {
      // Dense where it moves: the attack pose by pose, then the hold, then the settle.
      const local = ([1, 2, 3, 4, 5, 7, 10, 14, 21, 23][i] as number) / 12;
      return {
        label: `${name}${variant ? `:${variant}` : ""} ${local.toFixed(2)}`,
        actor: calm(character.id, {
          mood,
          moodFrom: mood,
          performances: [performing(name, local, variant, undefined)],
        }),
        t: 3 + local,
        silhouette,
      };
    }),
  ),
  columns: PLAYED.frames,
  width: 150 * size,
  height: 196 * size + 16,
  view: FULL,
});

const PLANS: Readonly<Record<string, Plan>> = {
  rest: (character, { size }) => ({
    cells: [{ label: character.id, actor: calm(character.id), t: 0 }],
    columns: 1,
    width: 640 * size,
    height: 860 * size + 16,
    view: [-104, -100, 720],
  }),
  moods: (character, { size }) => ({
    cells: MOODS.map((mood): Cell => ({ label: mood, actor: calm(character.id, { mood, moodFrom: mood }), t: 2 })),
    columns: 5,
    width: 300 * size,
    height: 390 * size + 16,
    view: FULL,
  }),
  visemes: (character, { size, mood }) => ({
    cells: VISEMES.map(
      (mouth): Cell => ({
        label: mouth,
        actor: calm(character.id, { mood, moodFrom: mood, mouth, speaking: true }),
        t: 2,
      }),
    ),
    columns: 4,
    width: 280 * size,
    height: 270 * size + 16,
    view: FACE,
  }),
  gestures: (character, { gestures, mood, size }) => ({
    cells: gestures.map(
      ([name, variant]): Cell => ({
        label: variant ? `${name}:${variant}` : name,
        actor: calm(character.id, { mood, moodFrom: mood, performances: [performing(name, 0.72, variant, undefined)] }),
        t: 3.7,
      }),
    ),
    columns: 7,
    width: 220 * size,
    height: 290 * size + 16,
    view: FULL,
  }),
  strips: (character, asked) => strip(character, asked, false),
  silhouettes: (character, asked) => strip(character, asked, true),
};

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
  const all = GESTURE_FAMILIES.flatMap((name) => [
    [name, undefined] as const,
    ...Object.keys(GESTURES[name].variants ?? {}).map((variant) => [name, variant] as const),
  ]);
  const wanted = split(values.gesture);
  const asked: Asked = {
    gestures: all.filter(
      ([name, variant]) => wanted.length === 0 || wanted.includes(name) || wanted.includes(`${name}:${variant}`),
    ),
    mood: values.mood as Mood,
    size: Number(values.scale),
  };
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
        await page.evaluate((sheet) => globalThis.contactSheet.draw(sheet), plan(character, asked));
        const path = join(out, `${character.art}-${what}.png`);
        writeFileSync(path, await page.locator("#sheet").screenshot());
        console.error(path);
      }
    }
  } finally {
    await browser.close();
  }
}

await main();
