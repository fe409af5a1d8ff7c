import { hashNoise } from "../../math/random.ts";
import type { StageState } from "../../timeline/state.ts";
import { Framebuffer } from "./framebuffer.ts";
import { SCREEN } from "./games/screen.ts";
import { drawText } from "./pixel-type.ts";

/** The picture of a forgotten camera, for a small monitor of the main set: 48 × 36. */
export const newSurveillanceFrame = (): Framebuffer => new Framebuffer(SCREEN.width, SCREEN.height, "k");

/** The resident, seen from across the room: two pictures, sitting. */
const SITTING = [
  ["..ooo.", ".ooooo", ".ooTss", ".ooss.", "oooo..", "oorooo", "vvvvv."],
  ["......", "..ooo.", ".ooooo", ".ooTss", "oooss.", "oorooo", "vvvvv."],
] as const;

type Watched = Pick<StageState, "entity" | "meter" | "poseTime">;

/** Moments with the same key give the same picture. */
export const surveillanceKey = ({ entity, meter, poseTime }: Watched): string =>
  `${poseTime} ${entity ? entity.wandering === undefined : ""} ${meter ? `${meter.value} ${meter.min} ${meter.max} ${meter.jump}` : ""}`;

/**
 * What the camera in the sector sends, in a set where nobody watches that monitor: snow while the sector is quiet,
 * more picture the more bandwidth it takes, an empty seat once he has gone.
 */
export function drawSurveillance(frame: Framebuffer, state: Watched, still = false): void {
  const tick = still ? 0 : Math.floor(state.poseTime * 12 + 1e-6);
  const { entity, meter } = state;
  frame.rect(0, 0, frame.width, frame.height, "k");
  if (!entity) {
    snow(frame, tick, 0.1, 0);
    if (Math.floor(tick / 9) % 2 === 0 || still) drawText(frame, "NO SIGNAL", 3, 14, "p");
    return;
  }
  drawRoom(frame, tick, entity.wandering === undefined);
  const share = meter ? (meter.value - meter.min) / Math.max(1, meter.max - meter.min) : 0;
  snow(frame, tick, 0.42 - 0.3 * Math.min(1, Math.max(0, share)), 7);
  if (!still && hashNoise(71, tick >> 2) < 0.2 + 0.3 * (meter?.jump ?? 0))
    for (let y = tick % 11; y < frame.height; y += 11) frame.rollRow(y, 2 + (tick % 5));
  frame.rect(0, frame.height - 9, frame.width, 9, "k");
  drawText(
    frame,
    entity.wandering === undefined ? "CAM 7-B" : "CAM 7-B ?",
    2,
    frame.height - 8,
    entity.wandering === undefined ? "v" : "R",
  );
  if (tick % 12 < 6) frame.rect(frame.width - 4, 2, 2, 2, "R");
}

function drawRoom(frame: Framebuffer, tick: number, seated: boolean): void {
  frame.rect(0, 0, frame.width, 20, "n");
  for (let x = 1; x < frame.width; x += 8) {
    frame.rect(x, 3 + (x % 3), 6, 17, "k");
    for (let y = 6; y < 19; y += 3) if ((x * 3 + y) % 7 === 0) frame.set(x + 4, y, "g");
  }
  frame.rect(0, 20, frame.width, 8, "p");
  frame.rect(10, 20, 14, 4, "T");
  for (const [x, y] of [
    [28, 11],
    [37, 11],
    [33, 3],
  ] as const) {
    frame.rect(x, y, 8, 7, "v");
    frame.rect(x + 1, y + 1, 6, 5, (tick >> 2) % 2 ? "c" : "T");
  }
  if (!seated) return;
  (SITTING[(tick >> 3) % 2] as readonly string[]).forEach((row, y) => {
    for (let x = 0; x < row.length; x++) frame.set(13 + x, 13 + y, row[x] as string);
  });
}

function snow(frame: Framebuffer, tick: number, density: number, seed: number): void {
  for (let y = 0; y < frame.height - 9; y++)
    for (let x = 0; x < frame.width; x++) {
      const noise = hashNoise(tick * 131 + seed, y * frame.width + x);
      if (noise < density) frame.set(x, y, noise < density * 0.12 ? "w" : noise < density * 0.45 ? "v" : "k");
    }
}
