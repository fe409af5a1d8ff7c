import { Container, Sprite, Texture } from "pixi.js";

/** Length of a quad's sides, units: larger than every frame. */
const ENDLESS = 20_000;

/** A mask: all that lies on one side of a line. A single quad, which needs none of Pixi's shapes. */
export class HalfPlane {
  /** To be put into the scene beside what it masks. */
  readonly mask = new Container();
  // In a container: as a mask of its own a sprite would be drawn into a texture first, to mask by its alpha.
  readonly #quad = this.mask.addChild(new Sprite({ texture: Texture.WHITE, anchor: { x: 0.5, y: 0 } }));

  constructor() {
    this.#quad.setSize(ENDLESS);
  }

  /** Shows what lies to the right of the way from one point to another: under a way that leads right. */
  place(from: readonly [number, number], to: readonly [number, number]): void {
    this.#quad.position.set((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
    this.#quad.rotation = Math.atan2(to[1] - from[1], to[0] - from[0]);
  }
}
