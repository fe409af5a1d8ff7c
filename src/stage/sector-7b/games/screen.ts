import type { Framebuffer } from "../framebuffer.ts";
import { MONITOR } from "../furniture.ts";
import { drawText, textWidth } from "../pixel-type.ts";
import { SpriteSheet } from "../sprite-text.ts";
import { GAMES } from "../sprites/games.ts";

export const SCREEN = { width: MONITOR.glassWidth, height: MONITOR.glassHeight } as const;
/** Two screens side by side show one world. */
export const WORLD_WIDTH = SCREEN.width * 2;

export const gameSprites = new SpriteSheet(GAMES);

/** What the three monitors show. */
export interface Screens {
  readonly near: Framebuffer;
  readonly beside: Framebuffer;
  readonly above: Framebuffer;
}

/** Cuts a world of two screens' width in its halves. */
export const halves = (world: Framebuffer): Pick<Screens, "near" | "beside"> => ({
  near: world.crop(0, 0, SCREEN.width, SCREEN.height),
  beside: world.crop(SCREEN.width, 0, SCREEN.width, SCREEN.height),
});

export function drawCentred(frame: Framebuffer, text: string, y: number, ink: string, shadow?: string): void {
  drawText(frame, text, Math.round((frame.width - textWidth(text)) / 2), y, ink, shadow);
}

/** A black band with ruled edges and a text in its middle. */
export function drawBanner(frame: Framebuffer, text: string, y: number, ink = "w", edge = "R"): void {
  frame.rect(0, y, frame.width, 10, "k");
  frame.rect(0, y, frame.width, 1, edge);
  frame.rect(0, y + 9, frame.width, 1, edge);
  drawCentred(frame, text, y + 2, ink);
}

/** Coloured squares that fall, for whoever has won: same step, same squares. */
export function drawConfetti(frame: Framebuffer, step: number, count: number, over = "Tck"): void {
  for (let i = 0; i < count; i++) {
    const x = (i * 17 + Math.floor(step * (1 + (i % 3)) * 0.5)) % frame.width;
    const y = (i * 11 + step * (1 + (i % 2))) % frame.height;
    if (over.includes(frame.at(x, y))) frame.set(x, y, "RgwO"[i % 4] as string);
  }
}
