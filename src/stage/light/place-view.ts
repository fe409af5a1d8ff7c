import { Container, Sprite, Texture } from "pixi.js";
import type { StageState } from "../../timeline/state.ts";

/** How a scene that is not here and now looks: a wash over the picture and bars round it. */
interface PlaceLook {
  /** Multiplied over the picture, 0xrrggbb. */
  readonly wash: number;
  readonly washAlpha: number;
  /** Laid over the picture, to take contrast out of it. */
  readonly veil: number;
  readonly veilAlpha: number;
  /** Bars, shares of the height: above and below, left and right. */
  readonly bars: { readonly y: number; readonly x: number };
  readonly barColour: number;
  readonly edge: number;
}

const LOOKS: Readonly<Record<string, PlaceLook>> = {
  flashback: {
    wash: 0xe8b878,
    washAlpha: 0.75,
    veil: 0xf3d9a8,
    veilAlpha: 0.12,
    bars: { y: 0.05, x: 0.03 },
    barColour: 0x1a1208,
    edge: 0xe8c990,
  },
  private: {
    wash: 0x9a86e8,
    washAlpha: 0.7,
    veil: 0x0c0a20,
    veilAlpha: 0.28,
    bars: { y: 0.085, x: 0 },
    barColour: 0x06040f,
    edge: 0x8b5cf6,
  },
  setting: {
    wash: 0x8fb4ff,
    washAlpha: 0.5,
    veil: 0x0a1428,
    veilAlpha: 0.12,
    bars: { y: 0.06, x: 0 },
    barColour: 0x050914,
    edge: 0x4a6cb6,
  },
  recap: {
    wash: 0xc8d4e8,
    washAlpha: 0.6,
    veil: 0x93a4c4,
    veilAlpha: 0.14,
    bars: { y: 0.045, x: 0.045 },
    barColour: 0x0b1020,
    edge: 0xcbd5e1,
  },
};

/** Seconds over which a scene's look comes up. */
const COMES = 0.4;
/** Width of the line along the bars, units. */
const EDGE = 3;

/** Flashbacks, private channels, settings and recaps: told apart from the here and now at a glance. */
export class PlaceView {
  readonly container = new Container();
  readonly #wash = new Sprite(Texture.WHITE);
  readonly #veil = new Sprite(Texture.WHITE);
  readonly #bars: readonly Sprite[];
  readonly #edges: readonly Sprite[];

  constructor() {
    this.#wash.blendMode = "multiply";
    this.#bars = [0, 1, 2, 3].map(() => new Sprite(Texture.WHITE));
    this.#edges = [0, 1, 2, 3].map(() => new Sprite(Texture.WHITE));
    this.container.addChild(this.#wash, this.#veil, ...this.#bars, ...this.#edges);
  }

  apply({ scene }: StageState, width: number, height: number): void {
    const look = LOOKS[scene.place];
    this.container.visible = look !== undefined;
    if (!look) return;
    const come = Math.min(1, scene.local / COMES);
    this.#wash.tint = look.wash;
    this.#wash.alpha = look.washAlpha * come;
    this.#wash.setSize(width, height);
    this.#veil.tint = look.veil;
    this.#veil.alpha = look.veilAlpha * come;
    this.#veil.setSize(width, height);
    const y = look.bars.y * height * come;
    const x = look.bars.x * height * come;
    const places = [
      [0, 0, width, y],
      [0, height - y, width, y],
      [0, 0, x, height],
      [width - x, 0, x, height],
    ] as const;
    const lines = [
      [x, y - EDGE, width - 2 * x, EDGE],
      [x, height - y, width - 2 * x, EDGE],
      [x - EDGE, y, EDGE, height - 2 * y],
      [width - x, y, EDGE, height - 2 * y],
    ] as const;
    this.#lay(this.#bars, places, look.barColour, [y, y, x, x]);
    this.#lay(this.#edges, lines, look.edge, [y, y, x, x]);
  }

  #lay(
    sprites: readonly Sprite[],
    boxes: readonly (readonly [number, number, number, number])[],
    colour: number,
    sizes: readonly number[],
  ): void {
    sprites.forEach((sprite, i) => {
      const box = boxes[i];
      sprite.visible = box !== undefined && (sizes[i] ?? 0) > 0;
      if (!box || !sprite.visible) return;
      sprite.tint = colour;
      sprite.position.set(box[0], box[1]);
      sprite.setSize(Math.max(1, box[2]), Math.max(1, box[3]));
    });
  }
}
