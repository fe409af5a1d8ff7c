import {
  BUGS,
  CHECKPOINTS,
  COINS,
  FLAG_X,
  FLOAT_Y,
  GROUND_Y,
  isBrick,
  isGround,
  LEVEL_WIDTH,
  SPIKES,
} from "./platformer-level.ts";

/**
 * A platformer of one button: run, jump, stomp. Everything is counted in sixteenths of a pixel and in steps
 * (24 a second), in whole numbers, so that a recorded run comes out the same everywhere.
 */
export interface PlatformerState {
  readonly step: number;
  /** Middle of the hero and the row of his feet, 1/16 px. */
  readonly x: number;
  readonly y: number;
  /** 1/16 px a step. */
  readonly vx: number;
  readonly vy: number;
  readonly grounded: boolean;
  readonly facing: 1 | -1;
  readonly phase: "run" | "dying" | "won" | "over";
  /** Steps since the phase began. */
  readonly phaseStep: number;
  readonly lives: number;
  /** Indices of coins taken. */
  readonly taken: readonly number[];
  readonly bugs: readonly Bug[];
  /** Left edge of the picture, px. */
  readonly camera: number;
  readonly keys: string;
}

export interface Bug {
  readonly x: number;
  readonly vx: number;
  /** Steps since it was stomped; 0 alive. */
  readonly flat: number;
}

/** All in 1/16 px and steps, but for what says px. */
export const PHYSICS = {
  run: 26,
  acceleration: 5,
  gravity: 7,
  jump: 55,
  /** Letting go of the key early cuts the rise to this. */
  cut: 22,
  fastestFall: 80,
  bounce: 34,
  bugSpeed: 7,
  /** Bugs sleep until they are this near the camera's left edge, px. */
  wake: 104,
  deathHop: 46,
  deathSteps: 30,
  /** A hero is this many px wide to each side. */
  half: 2,
  reachX: 5,
  reachY: 7,
  /** The hero's place in the picture, px from the left. */
  lookAhead: 22,
} as const;

const SUB = 16;
const px = (sub: number): number => Math.floor(sub / SUB);

export function newGame(lives = 3): PlatformerState {
  return {
    step: 0,
    x: (CHECKPOINTS[0] as number) * SUB,
    y: GROUND_Y * SUB,
    vx: 0,
    vy: 0,
    grounded: true,
    facing: 1,
    phase: "run",
    phaseStep: 0,
    lives,
    taken: [],
    bugs: BUGS.map(({ x }) => ({ x: x * SUB, vx: -PHYSICS.bugSpeed, flat: 0 })),
    camera: 0,
    keys: "",
  };
}

/** One step of the game with the keys held in it. */
export function stepPlatformer(state: PlatformerState, keys: string): PlatformerState {
  const before = { ...state, step: state.step + 1, phaseStep: state.phaseStep + 1, keys };
  if (state.phase === "dying") return stepDying(before);
  if (state.phase === "won" || state.phase === "over") return before;
  const moved = moveHero(before, keys, state.keys.includes("j"));
  const world = { ...moved, bugs: moved.bugs.map((bug) => moveBug(bug, moved.camera)), camera: follow(moved) };
  return judge(world);
}

function moveHero(state: PlatformerState, keys: string, heldBefore: boolean): PlatformerState {
  const wish = (keys.includes("r") ? 1 : 0) - (keys.includes("l") ? 1 : 0);
  const target = wish * PHYSICS.run;
  const vx = state.vx + Math.sign(target - state.vx) * Math.min(PHYSICS.acceleration, Math.abs(target - state.vx));
  let vy = Math.min(PHYSICS.fastestFall, state.vy + PHYSICS.gravity);
  const jumps = keys.includes("j") && !heldBefore && state.grounded;
  if (jumps) vy = -PHYSICS.jump;
  else if (!keys.includes("j") && vy < -PHYSICS.cut) vy = -PHYSICS.cut;
  const x = Math.max(4 * SUB, Math.min((LEVEL_WIDTH - 8) * SUB, state.x + vx));
  let y = state.y + vy;
  let grounded = false;
  const floor = supportBelow(px(x), px(state.y));
  if (vy >= 0 && floor !== undefined && y >= floor * SUB) {
    y = floor * SUB;
    vy = 0;
    grounded = true;
  }
  return { ...state, x, y, vx, vy, grounded, facing: wish === 0 ? state.facing : wish > 0 ? 1 : -1 };
}

/** The first thing to stand on at or below a row, px; nothing over a gap, or once below its edge. */
function supportBelow(x: number, feet: number): number | undefined {
  const over = (solid: (x: number) => boolean) => solid(x - PHYSICS.half) || solid(x + PHYSICS.half);
  if (feet <= FLOAT_Y && over(isBrick)) return FLOAT_Y;
  return feet <= GROUND_Y && over(isGround) ? GROUND_Y : undefined;
}

function moveBug(bug: Bug, camera: number): Bug {
  if (bug.flat) return { ...bug, flat: bug.flat + 1 };
  const at = px(bug.x);
  if (at > camera + PHYSICS.wake || at < camera - 16) return bug;
  const ahead = at + Math.sign(bug.vx) * 4;
  return isGround(ahead) ? { ...bug, x: bug.x + bug.vx } : { ...bug, vx: -bug.vx };
}

/** The camera keeps the hero near the left, never goes back, and stops where the level does. */
function follow(state: PlatformerState): number {
  return Math.min(LEVEL_WIDTH - 96, Math.max(state.camera, px(state.x) - PHYSICS.lookAhead));
}

/** Coins, stomps, deaths and the flag. */
function judge(state: PlatformerState): PlatformerState {
  const [x, y] = [px(state.x), px(state.y)];
  const near = (thing: { x: number; y: number }, up: number) =>
    Math.abs(thing.x - x) < PHYSICS.reachX && Math.abs(thing.y + 3 - (y - up)) < PHYSICS.reachY;
  const taken = COINS.flatMap((coin, i) => (!state.taken.includes(i) && near(coin, 4) ? [i] : []));
  const next = taken.length > 0 ? { ...state, taken: [...state.taken, ...taken] } : state;

  const bug = next.bugs.findIndex(
    (each) => !each.flat && Math.abs(px(each.x) - x) < PHYSICS.reachX && y > GROUND_Y - 6,
  );
  if (bug >= 0 && next.vy > 0 && y < GROUND_Y) {
    const bugs = next.bugs.map((each, i) => (i === bug ? { ...each, flat: 1 } : each));
    return { ...next, bugs, vy: -PHYSICS.bounce };
  }
  const spiked = SPIKES.some((spike) => Math.abs(spike.x - x) < 4 && y > GROUND_Y - 3);
  if (bug >= 0 || spiked || y > GROUND_Y + 12)
    return { ...next, phase: "dying", phaseStep: 0, lives: next.lives - 1, vy: -PHYSICS.deathHop, vx: 0 };
  if (x >= FLAG_X) return { ...next, phase: "won", phaseStep: 0, vx: 0 };
  return next;
}

function stepDying(state: PlatformerState): PlatformerState {
  if (state.phaseStep < PHYSICS.deathSteps) {
    const still = state.phaseStep < 6;
    return still ? state : { ...state, y: state.y + state.vy, vy: state.vy + PHYSICS.gravity };
  }
  if (state.lives === 0) return { ...state, phase: "over", phaseStep: 0 };
  const back = CHECKPOINTS.filter((each) => each * SUB <= state.x).at(-1) ?? (CHECKPOINTS[0] as number);
  const fresh = newGame(state.lives);
  const camera = Math.max(0, back - PHYSICS.lookAhead);
  return { ...fresh, step: state.step, x: back * SUB, taken: state.taken, camera };
}
