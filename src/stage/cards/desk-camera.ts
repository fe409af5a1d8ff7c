import { clamp } from "../../math/ease.ts";
import type { CameraState } from "../../timeline/state.ts";
import type { Box } from "../layout/box.ts";
import { nearnessOf } from "../layout/card-layout.ts";
import type { LaidCard } from "./laid-card.ts";

/** How the picture of a desk is scaled about the frame's corner, and moved: stage units. */
export interface DeskCamera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** A page is seen nearer by this much, as far as its lines leave so many units at the frame's edge. */
const NEAR = { most: 1.2, edge: 14 } as const;

/** The nearest picture of the desk that holds the whole page, down to its last line, in its middle. */
export function nearestDesk({ box, sheet, style }: Pick<LaidCard, "box" | "sheet" | "style">, area: Box): DeskCamera {
  const foot = Math.max(...sheet.rows.map(({ top, height }) => top + height), 0);
  const leans = Math.abs(Math.sin(style.turn)) * (box.width / 2);
  const room = { width: area.width - 2 * NEAR.edge, height: area.height - 2 * NEAR.edge };
  const zoom = Math.max(1, Math.min(NEAR.most, room.width / box.width, room.height / (foot + leans)));
  // The desk ends where the frame does.
  const about = (middle: number, length: number) => clamp(length / 2 - middle * zoom, length * (1 - zoom), 0);
  return {
    zoom,
    x: about(box.x + box.width / 2, area.width),
    y: about(box.y + foot / 2, area.height),
  };
}

/** As near as the shot is, on the way from the one before as far as the camera has come. */
export function deskCamera(nearest: DeskCamera, { shot, from, mix }: CameraState, still: boolean): DeskCamera {
  const to = nearnessOf(shot);
  const share = still || !from ? to : nearnessOf(from.shot) + (to - nearnessOf(from.shot)) * mix;
  return { zoom: 1 + (nearest.zoom - 1) * share, x: nearest.x * share, y: nearest.y * share };
}
