import { Framebuffer } from "../framebuffer.ts";
import { drawText } from "../pixel-type.ts";
import type { PlatformerState } from "./platformer.ts";
import { CHECKPOINTS, COINS, FLAG_X, FLOAT_Y, GROUND_Y, isBrick, isGround, SPIKES, TILE } from "./platformer-level.ts";
import {
  drawBanner,
  drawCentred,
  drawConfetti,
  gameSprites,
  halves,
  SCREEN,
  type Screens,
  WORLD_WIDTH,
} from "./screen.ts";

/** Steps after the last death at which the banner comes, and at which the game is over. */
const BANNER_AFTER = 10;
const OVER_AFTER = 60;
/** Steps that the flag waves before the screens cheer. */
const CHEER_AFTER = 10;

/** The three monitors at a state: the world over two of them, lives and title on the one above. */
export function platformerScreens(state: PlatformerState, sinceEnd = -1): Screens {
  if (state.phase === "won" && sinceEnd > CHEER_AFTER) {
    return { ...halves(drawComplete(sinceEnd)), above: drawCleared(state, sinceEnd) };
  }
  const world = drawWorld(state);
  const screens = halves(world);
  if (state.lives === 0 && sinceEnd > BANNER_AFTER) {
    drawBanner(screens.near, sinceEnd > OVER_AFTER ? "GAME OVER" : "LAST LIFE", 12);
    drawContinue(screens.beside, sinceEnd);
  }
  return { ...screens, above: drawTitle(state) };
}

function drawWorld(state: PlatformerState): Framebuffer {
  const frame = new Framebuffer(WORLD_WIDTH, SCREEN.height, "c");
  const { camera } = state;
  drawSky(frame, camera);
  gameSprites.put(frame, "cloud", ((((34 - Math.floor(camera / 3)) % 110) + 110) % 110) - 10, 9);
  gameSprites.put(frame, "cloud", ((((90 - Math.floor(camera / 3)) % 130) + 130) % 130) - 10, 11);
  for (let tile = Math.floor(camera / TILE) - 1; tile <= (camera + WORLD_WIDTH) / TILE; tile++) {
    const x = tile * TILE - camera;
    if (isGround(tile * TILE)) {
      gameSprites.put(frame, "tile.top", x, GROUND_Y);
      gameSprites.put(frame, "tile.dirt", x, GROUND_Y + TILE);
    } else frame.rect(x, GROUND_Y, TILE, SCREEN.height, "k");
    if (isBrick(tile * TILE)) gameSprites.put(frame, "tile.brick", x, FLOAT_Y);
  }
  for (const x of CHECKPOINTS.slice(1))
    gameSprites.stamp(
      frame,
      state.x / 16 >= x || state.taken.some((i) => (COINS[i]?.x ?? 0) > x) ? "post.on" : "post.off",
      x - camera,
      GROUND_Y,
    );
  for (const { x } of SPIKES) gameSprites.stamp(frame, "spikes", x - camera, GROUND_Y);
  gameSprites.put(frame, "tile.flag", FLAG_X - camera - 2, GROUND_Y - 12);
  COINS.forEach((coin, i) => {
    if (!state.taken.includes(i))
      gameSprites.put(frame, (state.step >> 2) % 2 ? "coin.1" : "coin.0", coin.x - camera - 2, coin.y);
  });
  for (const bug of state.bugs) {
    const name = bug.flat ? "bug.flat" : (state.step >> 2) % 2 ? "bug.1" : "bug.0";
    if (bug.flat < 10) gameSprites.stamp(frame, name, Math.floor(bug.x / 16) - camera, GROUND_Y, bug.vx > 0);
  }
  drawHero(frame, state);
  drawCounters(frame, state);
  return frame;
}

function drawSky(frame: Framebuffer, camera: number): void {
  for (let y = 0; y < frame.height; y++)
    for (let x = 0; x < frame.width; x++) {
      const dither = ((y === 13 || y === 15) && (x + (y > 14 ? 1 : 0)) & 1) || (y === 16 && x % 4 === 0);
      if (y < 13 || y === 14 || dither) frame.set(x, y, "T");
    }
  for (let x = 0; x < frame.width; x++) {
    const u = x + camera * 0.4;
    const top = Math.floor(20 + 4 * Math.sin(u / 9) + 1.5 * Math.sin(u / 4.1));
    frame.rect(x, top, 1, frame.height, "t");
    frame.set(x, top, "T");
  }
}

function drawHero(frame: Framebuffer, state: PlatformerState): void {
  const [x, y] = [Math.floor(state.x / 16) - state.camera, Math.floor(state.y / 16)];
  const blinks = state.phase === "dying" && state.phaseStep < 6 && state.phaseStep % 4 < 2;
  if (blinks) return;
  const name =
    state.phase === "dying" || state.phase === "over"
      ? "hero.die"
      : !state.grounded
        ? "hero.jump"
        : state.vx !== 0 && (state.step >> 2) % 2
          ? "hero.run1"
          : "hero.run0";
  gameSprites.stamp(frame, name, x, y, state.facing < 0);
}

function drawCounters(frame: Framebuffer, state: PlatformerState): void {
  frame.rect(0, 0, frame.width, 7, "k");
  const heart = gameSprites.get("heart").pixels;
  for (let i = 0; i < 3; i++) frame.put(i < state.lives ? heart : heart.recoloured({ R: "p" }), 2 + i * 5, 2);
  drawText(frame, String(state.taken.length).padStart(2, "0"), 38, 0, "O");
  // The second screen shows how far the flag is.
  const [from, length] = [SCREEN.width + 4, 34];
  frame.rect(from, 3, length, 1, "p");
  frame.rect(from, 3, Math.round(Math.min(1, state.x / 16 / FLAG_X) * length), 1, "c");
  frame.rect(from + length + 1, 1, 1, 5, "w");
  frame.rect(from + length + 2, 1, 3, 2, "R");
}

/** The monitor above while the game runs: its name, and the lives. */
export function drawTitle(state: PlatformerState, note = ""): Framebuffer {
  const frame = new Framebuffer(SCREEN.width, SCREEN.height, "k");
  for (let i = 0; i < 12; i++) frame.set((i * 19 + 5) % 48, (i * 7 + (state.step >> 3)) % 30, "v");
  drawText(frame, "BYTE", 4, 3, "O", "m");
  drawText(frame, "BOY", 29, 3, "O", "m");
  const dead = state.phase === "dying" || state.phase === "over";
  gameSprites.put(frame, dead ? "hero.die" : (state.step >> 3) % 2 ? "hero.run1" : "hero.run0", 8, 14);
  drawText(frame, `× ${state.lives}`, 20, 15, "w");
  const last = state.lives === 1 && (state.step >> 3) % 3 < 2;
  if (note) drawCentred(frame, note, 26, "c");
  else if (last) drawText(frame, "LAST LIFE", 3, 26, "R");
  else if (state.lives === 0) drawText(frame, "GAME OVER", 3, 26, "R");
  else if (state.lives > 1) drawCentred(frame, "LEVEL 7", 26, "T");
  return frame;
}

/** The world that is won, over both screens: the flag, who has reached it, and squares that fall. */
function drawComplete(step: number): Framebuffer {
  const frame = new Framebuffer(WORLD_WIDTH, SCREEN.height, "c");
  for (let y = 0; y < 20; y++) for (let x = 0; x < frame.width; x++) if (y < 18 || (x + y) & 1) frame.set(x, y, "T");
  for (let x = 0; x < frame.width; x += TILE) {
    gameSprites.put(frame, "tile.top", x, 26);
    gameSprites.put(frame, "tile.dirt", x, 32);
  }
  gameSprites.put(frame, "cloud", 8 + (Math.floor(step / 12) % 40), 15);
  gameSprites.put(frame, "tile.flag", 58, 14);
  // There and back between the screens' edges, a leap at every turn of the music.
  const round = step % 96;
  const x = round < 48 ? 14 + Math.floor(round / 2) : 38 - Math.floor((round - 48) / 2);
  const up = (step >> 3) % 2 === 1;
  gameSprites.stamp(frame, up ? "hero.jump" : "hero.run0", x, up ? 23 : 26, round >= 48);
  for (const [i, at] of [70, 78, 86].entries())
    gameSprites.put(frame, (step >> 2) % 2 ? "coin.1" : "coin.0", at, 18 - (((step >> 2) + i) % 4 < 2 ? 1 : 0));
  drawConfetti(frame, step >> 2, 30, "Tc");
  const dark = (step >> 4) % 2 ? "w" : "O";
  drawText(frame, "LEVEL", 13, 5, dark, "k");
  drawText(frame, "COMPLETE", SCREEN.width + 4, 5, dark, "k");
  return frame;
}

/** Above a won level: the name, the hero on a step, and what was gathered. */
function drawCleared(state: PlatformerState, step: number): Framebuffer {
  const frame = drawTitle({ ...state, lives: 2, phase: "won" }, "CLEARED!");
  frame.rect(20, 13, 26, 11, "k");
  gameSprites.put(frame, (step >> 2) % 2 ? "coin.1" : "coin.0", 22, 16);
  drawText(frame, String(state.taken.length).padStart(2, "0"), 31, 15, "O");
  return frame;
}

/** Steps that each number of the countdown stands, and from which the machine asks again. */
const CONTINUE = { each: 24, from: 9, after: 30 } as const;

/** What a lost game asks for, on the screen beside: it counts down, and then waits for somebody. */
function drawContinue(frame: Framebuffer, step: number): void {
  frame.rect(0, 7, frame.width, frame.height - 7, "k");
  const left = CONTINUE.from - Math.floor((step - CONTINUE.after) / CONTINUE.each);
  if (step < CONTINUE.after) drawBanner(frame, "", 12);
  else if (left >= 0) {
    drawCentred(frame, "CONTINUE?", 11, "w");
    drawCentred(frame, String(left), 22, left < 4 ? "R" : "O");
  } else if ((step >> 4) % 3 < 2) {
    drawCentred(frame, "INSERT", 11, "O");
    drawCentred(frame, "COIN", 21, "O");
  }
}
