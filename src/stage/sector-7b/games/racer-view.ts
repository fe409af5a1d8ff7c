import { Framebuffer } from "../framebuffer.ts";
import { drawText } from "../pixel-type.ts";
import { lapOf, type RacerState, vehicleAt } from "./racer.ts";
import { bendAt, LAP, PALMS, VEHICLES } from "./racer-track.ts";
import { drawBanner, drawCentred, gameSprites, halves, SCREEN, type Screens, WORLD_WIDTH } from "./screen.ts";

/** Row of the horizon, and metres ahead that the bottom row is. */
const HORIZON = 13;
const NEAREST = 5;
const FARTHEST = 90;
/** The camera follows the car sideways by this share. */
const FOLLOW = 0.55;
const CAR_ROW = 34;
/** Half widths of the road at which more palms stand, out of any car's way. */
const SCENERY = [3.1, 4.4, -2.6, 2.5, 5.2, 3.6, -3.4] as const;
/** Steps of a wreck: it flies, it bursts, the letters come; it burns so long, and smokes. */
const WRECK = { fly: 14, burst: 26, burns: 62 } as const;

/** The three monitors: the road over two of them, name, lap and the map of the course above. */
export function racerScreens(state: RacerState): Screens {
  const world = drawRoad(state);
  const screens = halves(world);
  if (state.phase === "crash" && state.phaseStep > WRECK.burst) {
    // Where the wreck lies it says what happened; the other screen asks.
    const [here, there] = state.x > 0 ? [screens.beside, screens.near] : [screens.near, screens.beside];
    drawBanner(here, "CRASH!", 3, state.phaseStep < WRECK.burns && (state.phaseStep >> 3) % 3 === 2 ? "w" : "R", "m");
    if (state.phaseStep > WRECK.burns && (state.phaseStep >> 4) % 3 < 2) drawBanner(there, "RETRY?", 3, "O", "p");
  }
  return { ...screens, above: drawTurbo(state) };
}

function drawRoad(state: RacerState): Framebuffer {
  const frame = new Framebuffer(WORLD_WIDTH, SCREEN.height, "n");
  drawDusk(frame, state.heading);
  const bend = bendAt(state.distance + 12);
  const road = (depth: number) => ({
    middle: 24 + bend * 20 * (1 - depth) ** 2 - state.x * FOLLOW * (3 + 24 * depth),
    half: 3 + 24 * depth,
  });
  for (let y = HORIZON + 1; y < frame.height; y++) {
    const depth = (y - HORIZON) / 22;
    const { middle, half } = road(depth);
    const band = Math.floor((NEAREST / depth + state.distance) / 5) % 2 === 1;
    for (let x = 0; x < frame.width; x++) {
      const u = Math.abs(x - middle) / half;
      const dash = u < 0.05 && band;
      frame.set(x, y, dash ? "w" : u > 1.12 ? (band ? "T" : "t") : u > 0.95 ? (band ? "R" : "w") : band ? "p" : "n");
    }
  }
  drawObjects(frame, state, road);
  drawCar(frame, state);
  if (state.phase === "race") {
    drawText(frame, String(Math.round(state.speed * 3.6)), 2, 1, "c");
    drawText(frame, "km/h", SCREEN.width + 2, 1, "T");
  }
  return frame;
}

/** Sky, a sun cut by bars, hills: all of it turns with the road. */
function drawDusk(frame: Framebuffer, heading: number): void {
  for (let y = 9; y <= HORIZON; y++)
    for (let x = 0; x < frame.width; x++) if ((x + y) & 1 || y > 11) frame.set(x, y, "p");
  const turned = Math.round(heading * 0.08);
  const wrap = (x: number) => ((((x + 60) % 180) + 180) % 180) - 60;
  const sun = wrap(34 - turned);
  for (let row = -5; row < 6; row++) {
    const half = Math.floor(Math.sqrt(25 - row * row));
    if (![1, 3, 4].includes(row))
      frame.rect(sun - half, 9 + row, 2 * half + 1, 1, row < -1 ? "O" : row < 2 ? "o" : "R");
  }
  for (let x = 0; x < frame.width; x++) {
    const u = x + turned;
    const top = 11 + Math.floor(2.2 * Math.sin(u / 4 + 2) + 1.2 * Math.sin(u / 11));
    frame.rect(x, top, 1, HORIZON + 1 - top, "k");
  }
}

type Road = (depth: number) => { middle: number; half: number };

/** Palms and traffic, the far ones first, each in one of four drawn sizes. */
function drawObjects(frame: Framebuffer, state: RacerState, road: Road): void {
  const objects: { name: string; ahead: number; lane: number }[] = [];
  const first = Math.ceil(state.distance / PALMS.every);
  for (let i = first; i * PALMS.every < state.distance + FARTHEST; i++)
    for (const lane of [-PALMS.out, PALMS.out, SCENERY[i % SCENERY.length] as number])
      objects.push({ name: "palm", ahead: i * PALMS.every - state.distance, lane });
  VEHICLES.forEach(({ kind, lane }, i) => {
    const ahead = vehicleAt(i, state.step) - state.distance;
    if (ahead > 0 && ahead < FARTHEST) objects.push({ name: kind, ahead, lane });
  });
  for (const { name, ahead, lane } of objects.sort((a, b) => b.ahead - a.ahead)) {
    const depth = Math.min(1.3, NEAREST / (ahead + 1.5));
    const { middle, half } = road(depth);
    const size = depth > 0.62 ? 4 : depth > 0.34 ? 3 : depth > 0.17 ? 2 : 1;
    gameSprites.stamp(frame, `${name}.${size}`, Math.round(middle + lane * half), Math.round(HORIZON + 22 * depth));
  }
}

function drawCar(frame: Framebuffer, state: RacerState): void {
  const x = Math.round(24 + state.x * 27 * (1 - FOLLOW));
  if (state.phase === "race") {
    const name = state.keys.includes("l") ? "car.left" : state.keys.includes("r") ? "car.right" : "car";
    const rattles = Math.abs(state.x) > 1 && state.step % 4 < 2 ? 1 : 0;
    gameSprites.stamp(frame, name, x, CAR_ROW - rattles);
    return;
  }
  // The wreck leaves one monitor and comes down in the other.
  const s = state.phaseStep;
  const side = state.x > 0 ? 1 : -1;
  const at = x + side * Math.min(s, WRECK.fly) * 3;
  const up = s < WRECK.fly ? Math.round(s * 2.6 - s * s * 0.18) : 0;
  if (s < WRECK.fly) gameSprites.stamp(frame, (s >> 2) % 2 ? "car.over" : "car", at, CAR_ROW - up);
  else {
    gameSprites.stamp(frame, "car.over", at, CAR_ROW);
    if (s < WRECK.burst || (s < WRECK.burns && s % 12 < 7))
      gameSprites.stamp(frame, "boom", at, CAR_ROW - 6 - (s < WRECK.burst ? 0 : 2));
    else if (s >= WRECK.burns) drawSmoke(frame, at, s);
  }
  if (s < 4) gameSprites.stamp(frame, "boom", x, CAR_ROW - 6);
}

/** It rises in puffs, and drifts. */
function drawSmoke(frame: Framebuffer, x: number, step: number): void {
  for (let puff = 0; puff < 4; puff++) {
    const rise = ((step >> 1) + puff * 5) % 20;
    const at = x - 1 + Math.round(Math.sin((rise + puff) / 3)) - (rise >> 2);
    frame.rect(at, CAR_ROW - 7 - rise, rise < 6 ? 1 : 2, rise < 6 ? 1 : 2, rise < 11 ? "v" : "p");
  }
}

/** Above: the name, the lap, a map of the course with the car on it. */
export function drawTurbo(state: RacerState, note = ""): Framebuffer {
  const frame = new Framebuffer(SCREEN.width, SCREEN.height, "k");
  drawText(frame, "TURBO", 12, 2, "O", "m");
  drawCentred(
    frame,
    note || (state.phase === "crash" ? "WRECKED" : `LAP ${Math.min(3, lapOf(state) + 1)}/3`),
    11,
    state.phase === "crash" ? "R" : "c",
  );
  const lap = (((state.distance / LAP) % 1) + 1) % 1;
  for (let i = 0; i < 64; i++) {
    const { x, y } = courseAt(i / 64);
    frame.set(x, y, i / 64 < lap ? "T" : "p");
  }
  const car = courseAt(lap);
  frame.rect(car.x - 1, car.y - 1, 2, 2, state.phase === "crash" && (state.step >> 2) % 2 ? "w" : "R");
  return frame;
}

/** A closed course drawn from its share of the lap. */
function courseAt(share: number): { x: number; y: number } {
  const a = share * 2 * Math.PI;
  return {
    x: Math.round(24 + 17 * Math.cos(a) + 2 * Math.cos(3 * a)),
    y: Math.round(27 + 5 * Math.sin(a) + 1.4 * Math.sin(2 * a)),
  };
}
