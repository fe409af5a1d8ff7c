import { WORLD_CENTRE } from "../camera/parallax.ts";
import type { Box } from "./box.ts";
import type { Frame } from "./frame.ts";
import {
  depthOrder,
  outOfShot,
  type Placement,
  REFERENCE_HEIGHT,
  type Room,
  type Staging,
  type Standing,
} from "./placement.ts";

/** How far behind who teaches the others stand. */
const BEHIND = 0.3;

/** The group in pantomime in the part that a split leaves them. */
export function besideSplit(
  subject: Standing | undefined,
  standings: readonly Standing[],
  frame: Frame,
  room: Room,
): Staging {
  const { area } = room;
  // Who teaches stands in the middle: they are the ones that a side scene interrupts.
  const middling = standings
    .filter(({ character }) => !character.window)
    .sort((a, b) => Math.abs(a.x - WORLD_CENTRE.x) - Math.abs(b.x - WORLD_CENTRE.x));
  const main = subject ?? middling[0] ?? standings[0];
  if (area.width > area.height * 1.2) return rowAbove(main, standings, frame, area);
  const others = standings.filter((standing) => standing !== main && !standing.character.window);
  const unit = Math.min(area.width / 380, area.height / 720);
  const middle = area.x + area.width * 0.46;
  const foot = area.y + area.height;
  const spots = [
    { x: middle - 92 * unit, y: foot - 114 * unit, height: 226 * unit },
    { x: middle + 104 * unit, y: foot - 100 * unit, height: 284 * unit },
  ];
  const placements: Placement[] = [];
  const order = [...others].sort((a, b) => a.x - b.x);
  const left = order.find((standing) => main && standing.x < main.x) ?? order[0];
  const right = [...order].reverse().find((standing) => standing !== left);
  for (const standing of standings) {
    const spot = standing === left ? spots[0] : standing === right ? spots[1] : undefined;
    if (standing === main) continue;
    placements.push(
      spot
        ? { id: standing.id, ...spot, flip: spot.x > middle, depth: BEHIND, visible: 1 }
        : { ...outOfShot(standing, frame, true) },
    );
  }
  if (main) {
    const height = (main.character.window ? 300 : 300) * unit;
    placements.push({
      id: main.id,
      x: middle,
      y: foot - (main.character.window ? 90 : 62) * unit,
      height,
      flip: false,
      depth: 0,
      visible: 1,
    });
  }
  const zoom = 0.92 * unit;
  const camera = {
    x: 600 - (middle - frame.stage.width / 2) / zoom,
    y: 600 - (foot - 130 * unit - frame.stage.height / 2) / zoom,
    zoom: Math.max(zoom, 0.62),
    tilt: 0,
  };
  return { camera, placements, soft: 0 };
}

/** The group side by side in a low, wide part of the frame. */
function rowAbove(main: Standing | undefined, standings: readonly Standing[], frame: Frame, area: Box): Staging {
  const shown = standings.filter((standing) => standing === main || !standing.character.window).slice(0, 5);
  const ordered = [...shown].sort((a, b) => a.x - b.x);
  const foot = area.y + area.height * 0.97;
  const placements = ordered.map((standing, i): Placement => {
    const x = area.x + area.width * (0.5 + ((i + 0.5) / ordered.length - 0.5) * 0.74);
    const height = area.height * (standing === main ? 0.86 : 0.76) * Math.sqrt(standing.height / REFERENCE_HEIGHT);
    return {
      id: standing.id,
      x,
      y: foot,
      height,
      flip: !standing.character.window && x > area.width / 2,
      depth: standing === main ? 0 : BEHIND,
      visible: 1,
    };
  });
  const hidden = standings
    .filter((standing) => !shown.includes(standing))
    .map((standing) => outOfShot(standing, frame, true));
  const zoom = Math.max(frame.stage.width / 1500, frame.stage.height / 1150, 0.72);
  const y = Math.max(616 - (foot - frame.stage.height / 2) / zoom, frame.stage.height / zoom / 2 - 255);
  return {
    camera: { x: WORLD_CENTRE.x, y, zoom, tilt: 0 },
    placements: [...hidden, ...depthOrder(placements)],
    soft: 0,
  };
}
