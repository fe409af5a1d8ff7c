import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CAST, characterOf } from "../../../src/cast/cast.ts";
import { type Atlas, type Rig, sheetHash } from "../../../src/cast/rig.ts";

const SHEETS = "src/cast/characters";
const ART = "public/art/characters";
const read = (path: string): string => readFileSync(path, "utf8");
const names = readdirSync(SHEETS).filter((name) => existsSync(`${SHEETS}/${name}/rig.svg`));
const AGAIN = "the sheet has changed since: npx tsx src/bake/characters.ts";

describe.each(names)("the art of %s", (name) => {
  const hash = sheetHash(read(`${SHEETS}/${name}/rig.svg`));
  const rig = JSON.parse(read(`${SHEETS}/${name}/rig.json`)) as Rig;

  it("is cut from the sheet as it stands", () => {
    expect(rig.hash, AGAIN).toBe(hash);
    if (existsSync(`${ART}/${name}.svg`)) expect(sheetHash(read(`${ART}/${name}.svg`)), AGAIN).toBe(hash);
    else
      for (const density of ["1x", "2x"])
        expect((JSON.parse(read(`${ART}/${name}@${density}.json`)) as Atlas).hash, AGAIN).toBe(hash);
  });

  it("has every image that the rig draws, inside its atlas", () => {
    for (const density of existsSync(`${ART}/${name}.svg`) ? [] : ["1x", "2x"]) {
      const atlas = JSON.parse(read(`${ART}/${name}@${density}.json`)) as Atlas;
      for (const [image, [x, y, width, height]] of Object.entries(atlas.frames)) {
        expect(x + width, image).toBeLessThanOrEqual(atlas.width);
        expect(y + height, image).toBeLessThanOrEqual(atlas.height);
      }
      for (const { content, frames } of rig.parts) {
        if (frames) continue;
        for (const entry of content) if (typeof entry === "string") expect(Object.keys(atlas.frames)).toContain(entry);
      }
    }
  });

  it("lists parents before their children, and one place for each child", () => {
    rig.parts.forEach((part, i) => {
      expect(part.parent).toBeLessThan(i);
      if (i > 0) expect(rig.parts[part.parent]?.content.filter((entry) => entry === i)).toHaveLength(1);
      if (part.follows) expect(rig.parts.map(({ id }) => id)).toContain(part.follows);
    });
    expect(new Set(rig.parts.map(({ id }) => id)).size).toBe(rig.parts.length);
  });
});

it("belongs to somebody", () => {
  const used = [...CAST.map(({ art }) => art), characterOf("Somebody New").template?.file.replace(".svg", "")];
  expect([...used].sort()).toEqual([...names].sort());
});
