import { Container, Sprite } from "pixi.js";
import type { Box } from "../layout/box.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { drawDesk, MUG } from "./draw-desk.ts";

/** Over the mug: wisps, seconds of one's life, units that it drifts by, size as it comes and grows by, opacity. */
const STEAM = { wisps: 3, period: 3.6, drift: [-46, -64], size: 0.55, grows: 0.9, alpha: 0.34, radius: 60 } as const;

/** The desk that a page lies on, seen from above; steam drifts over the mug. */
export class CardDeskView {
  readonly container = new Container();
  readonly #desk = new Sprite();
  readonly #wisps: readonly Sprite[];
  readonly #pictures: PictureCache;

  constructor(pictures: PictureCache) {
    this.#pictures = pictures;
    this.#wisps = Array.from({ length: STEAM.wisps }, () => {
      const sprite = new Sprite();
      sprite.anchor.set(0.5);
      return sprite;
    });
    this.container.addChild(this.#desk, ...this.#wisps);
  }

  apply({ width, height }: Box, t: number, density: number, still: boolean): void {
    this.#desk.texture = this.#pictures.picture(
      `desk ${width}x${height} ${density}`,
      width,
      height,
      density,
      (context) => drawDesk(context, width, height),
    );
    const { radius } = STEAM;
    const wisp = this.#pictures.picture(`steam ${density}`, radius * 2, radius * 2, density, (context) => {
      const glow = context.createRadialGradient(radius, radius, 0, radius, radius, radius);
      glow.addColorStop(0, "rgba(255,240,224,.9)");
      glow.addColorStop(0.5, "rgba(255,236,214,.35)");
      glow.addColorStop(1, "rgba(255,236,214,0)");
      context.fillStyle = glow;
      context.fillRect(0, 0, radius * 2, radius * 2);
    });
    this.#wisps.forEach((sprite, i) => {
      sprite.visible = !still;
      const life = (t / STEAM.period + i / STEAM.wisps) % 1;
      sprite.texture = wisp;
      sprite.scale.set(STEAM.size + STEAM.grows * life);
      sprite.alpha = STEAM.alpha * Math.sin(life * Math.PI);
      sprite.position.set(width - MUG.right + STEAM.drift[0] * life + i * 9, MUG.y + STEAM.drift[1] * life);
    });
  }
}
