import { Container, Sprite, Texture } from "pixi.js";
import { hashNoise } from "../../math/random.ts";
import type { StageState } from "../../timeline/state.ts";
import { table } from "../../cast/table.ts";

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
  /** What the medium adds: the scratches and dust of a film, the line that runs down a tapped screen. */
  readonly grain?: "film" | "scan";
}

const LOOKS = table<PlaceLook>({
  flashback: {
    wash: 0xe8b878,
    washAlpha: 0.75,
    veil: 0xf3d9a8,
    veilAlpha: 0.12,
    bars: { y: 0.05, x: 0.03 },
    barColour: 0x1a1208,
    edge: 0xe8c990,
    grain: "film",
  },
  private: {
    wash: 0x9a86e8,
    washAlpha: 0.7,
    veil: 0x0c0a20,
    veilAlpha: 0.28,
    bars: { y: 0.085, x: 0 },
    barColour: 0x06040f,
    edge: 0x8b5cf6,
    grain: "scan",
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
});

/** Marks of a medium at once, and how they show. Pictures a second that scratches jump; seconds that a line takes down. */
const GRAIN = { marks: 7, rate: 12, alpha: { film: 0.34, scan: 0.13 }, scan: 5.5, lines: 3 } as const;

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
  readonly #marks: readonly Sprite[];
  readonly #still: boolean;

  /** `still`: reduced motion, no marks run. */
  constructor(still: boolean) {
    this.#still = still;
    this.#wash.blendMode = "multiply";
    this.#bars = [0, 1, 2, 3].map(() => new Sprite(Texture.WHITE));
    this.#edges = [0, 1, 2, 3].map(() => new Sprite(Texture.WHITE));
    this.#marks = Array.from({ length: GRAIN.marks }, () => new Sprite(Texture.WHITE));
    this.container.addChild(this.#wash, this.#veil, ...this.#marks, ...this.#bars, ...this.#edges);
  }

  apply({ scene, poseTime }: StageState, width: number, height: number): void {
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
    this.#grain(look, poseTime, width, height);
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

  #grain({ grain, edge }: PlaceLook, t: number, width: number, height: number): void {
    const tick = Math.round(t * GRAIN.rate);
    this.#marks.forEach((mark, i) => {
      mark.visible = grain !== undefined && !this.#still;
      if (!grain || !mark.visible) return;
      mark.tint = edge;
      mark.alpha = GRAIN.alpha[grain];
      if (grain === "scan") {
        mark.visible = i < GRAIN.lines;
        const down = (t / GRAIN.scan + i / GRAIN.lines) % 1;
        mark.position.set(0, down * height);
        mark.setSize(width, i === 0 ? 22 : 3);
        return;
      }
      // Two long scratches that wander, the rest dust: here for one picture, then somewhere else.
      const scratch = i < 2;
      const at = (n: number): number => hashNoise(411 + i * 7 + n, scratch && n === 0 ? tick >> 3 : tick);
      mark.visible = at(2) < (scratch ? 0.6 : 0.45);
      mark.position.set(at(0) * width + (scratch ? 4 * at(1) : 0), scratch ? 0 : at(1) * height);
      if (scratch) mark.setSize(1.5, height);
      else mark.setSize(2 + 4 * at(3), 2 + 3 * at(4));
    });
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
