import type { Atlas } from "../../cast/rig.ts";
import type { CutSheet, Piece } from "./cut-sheet.ts";
import { pack } from "./pack.ts";

/** Pixels between neighbours, so that mip levels don't bleed. */
const GAP = 4;
/** Pixels a unit at which the drawn extent of pieces is found before they are packed. */
const PROBE_SCALE = 0.5;
/** Alpha below which a pixel counts as empty. */
const EMPTY = 6;

export interface DrawnAtlas {
  readonly atlas: Atlas;
  readonly canvas: HTMLCanvasElement;
}

interface Placed {
  readonly piece: Piece;
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Units. */
  readonly left: number;
  readonly top: number;
}

/** Draws the pieces of a sheet into one canvas at `scale` pixels a unit, each cut to what it covers. In a browser. */
export async function drawAtlas(sheet: CutSheet, scale: number): Promise<DrawnAtlas> {
  const probe = place(
    sheet.pieces.map((piece) => ({ piece, box: piece.box })),
    PROBE_SCALE,
  );
  const drawn = await draw(sheet.defs, probe.placed, probe.width, probe.height, PROBE_SCALE);
  const context = drawn.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  const trimmed = probe.placed.flatMap((entry) => {
    const box = extent(context, entry);
    return box ? [{ piece: entry.piece, box }] : [];
  });
  const final = place(trimmed, scale);
  const canvas = await draw(sheet.defs, final.placed, final.width, final.height, scale);
  const frames: Record<string, [number, number, number, number, number, number]> = {};
  for (const entry of final.placed) {
    frames[entry.piece.name] = [
      entry.x,
      entry.y,
      entry.width,
      entry.height,
      Number(entry.left.toFixed(3)),
      Number(entry.top.toFixed(3)),
    ];
  }
  return { atlas: { hash: sheet.rig.hash, scale, width: final.width, height: final.height, frames }, canvas };
}

function place(entries: readonly { piece: Piece; box: Piece["box"] }[], scale: number) {
  const sized = entries.map(({ piece, box }) => {
    const left = Math.floor(box.x * scale) / scale;
    const top = Math.floor(box.y * scale) / scale;
    return {
      piece,
      left,
      top,
      width: Math.ceil((box.x + box.width - left) * scale),
      height: Math.ceil((box.y + box.height - top) * scale),
    };
  });
  const packing = pack(sized, GAP);
  const placed: Placed[] = sized.map((entry, i) => ({ ...entry, ...(packing.at[i] as { x: number; y: number }) }));
  return { placed, width: packing.width, height: packing.height };
}

async function draw(
  defs: string,
  placed: readonly Placed[],
  width: number,
  height: number,
  scale: number,
): Promise<HTMLCanvasElement> {
  const body = placed
    .map(
      ({ piece, x, y, width: w, height: h, left, top }) =>
        `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${left} ${top} ${w / scale} ${h / scale}" overflow="hidden">${piece.markup}</svg>`,
    )
    .join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${defs}${body}</svg>`;
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    (canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D).drawImage(image, 0, 0);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The box, in units, of what a piece covers; none where it is empty. */
function extent(context: CanvasRenderingContext2D, entry: Placed): Piece["box"] | undefined {
  const { data } = context.getImageData(entry.x, entry.y, entry.width, entry.height);
  let left = entry.width;
  let top = entry.height;
  let right = -1;
  let bottom = -1;
  for (let y = 0; y < entry.height; y++) {
    for (let x = 0; x < entry.width; x++) {
      if ((data[(y * entry.width + x) * 4 + 3] as number) < EMPTY) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) return undefined;
  const edge = 1.5;
  return {
    x: entry.left + (left - edge) / PROBE_SCALE,
    y: entry.top + (top - edge) / PROBE_SCALE,
    width: (right - left + 1 + 2 * edge) / PROBE_SCALE,
    height: (bottom - top + 1 + 2 * edge) / PROBE_SCALE,
  };
}
