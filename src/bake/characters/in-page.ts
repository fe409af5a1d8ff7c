// Runs in the page that the bake opens: cuts a sheet and draws its atlases.
import { coarseAlpha } from "../coarse-alpha.ts";
import { cutSheet } from "../../stage/actors/cut-sheet.ts";
import { drawAtlas } from "../../stage/actors/draw-atlas.ts";

/** One sheet at several scales; images as WebP in base 64, with so many steps of transparency. */
async function bake(svg: string, scales: readonly number[], quality: number, steps: number) {
  const sheet = cutSheet(svg);
  const atlases = [];
  for (const scale of scales) {
    const { atlas, canvas } = await drawAtlas(sheet, scale);
    coarseAlpha(canvas, steps);
    const url = canvas.toDataURL("image/webp", quality);
    atlases.push({ atlas, image: url.slice(url.indexOf(",") + 1) });
  }
  return { rig: sheet.rig, atlases };
}

export type BakedSheet = Awaited<ReturnType<typeof bake>>;

declare global {
  var bakeSheet: (svg: string, scales: readonly number[], quality: number, steps: number) => Promise<BakedSheet>;
}
globalThis.bakeSheet = bake;
