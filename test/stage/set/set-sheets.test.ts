import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceHash } from "../../../src/bake/set/bake-set.ts";
import { SHEETS } from "../../../src/bake/set/pictures.ts";
import { LIGHT_SETS } from "../../../src/stage/light/light-sets.ts";
import type { SetManifest } from "../../../src/stage/set/set-manifest.ts";
import { BACK_LAYERS, FRONT_LAYERS } from "../../../src/stage/set/set-plan.ts";

const FOLDER = "public/art/set/";
const DENSITIES = [1, 2] as const;
const readManifest = (density: number) =>
  JSON.parse(readFileSync(`${FOLDER}set@${density}x.json`, "utf8")) as SetManifest;

describe.each(DENSITIES)("The set's baked sheets, density %i", (density) => {
  const manifest = readManifest(density);

  it("are up to date with what they are drawn from", () => {
    expect(manifest.source, "bake them again: npx tsx src/bake/set/bake-set.ts").toBe(sourceHash());
  });

  it("hold every picture of the plan, within their sheets, in every light", () => {
    for (const plan of SHEETS) {
      const names = plan.perLight ? Object.keys(LIGHT_SETS).map((level) => `${plan.name}-${level}`) : [plan.name];
      for (const name of names) {
        const sheet = manifest.sheets[name];
        if (!sheet) throw new Error(`no sheet ${name}`);
        expect(existsSync(FOLDER + sheet.file)).toBe(true);
        for (const { name: picture } of plan.pictures) {
          const [x, y, width, height] = manifest.pictures[picture]?.frame ?? [Number.NaN, 0, 0, 0];
          expect(x >= 0 && y >= 0 && x + width <= sheet.width && y + height <= sheet.height, picture).toBe(true);
        }
      }
    }
  });

  it("have every picture that a layer asks for", () => {
    for (const { sharp, soft } of [...BACK_LAYERS, ...FRONT_LAYERS])
      for (const name of [sharp, soft]) if (name) expect(manifest.pictures[name], name).toBeDefined();
  });

  it("weigh little before the first picture", () => {
    const size = (file: string) => readFileSync(FOLDER + file).length / 1024;
    const first = ["backdrop-calm", "furniture", "furniture-soft"].map((name) => size(`${name}@${density}x.webp`));
    expect(first.reduce((sum, each) => sum + each)).toBeLessThan({ 1: 210, 2: 400 }[density]);
  });
});
