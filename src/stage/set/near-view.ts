import { Container, Sprite, Texture } from "pixi.js";
import { hashNoise } from "../../math/random.ts";
import type { StageState } from "../../timeline/state.ts";
import { WORLD_CENTRE, type WorldCamera } from "../camera/parallax.ts";
import { toneOf } from "../light/light-mix.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { drawBoard, drawNear, drawNearLight, NEAR, type NearSide } from "./near-art.ts";
import { NEAR_LAMPS, NEAR_STEAM } from "./near-shapes.ts";
import { pictureSprite } from "./picture-sprite.ts";
import type { SetTextures } from "./set-textures.ts";

/** Units below the stage that it is drawn for; how much smaller and larger it may be, and how much larger and lower (units) in close shots. */
const ROOM = { drawn: 320, least: 0.7, most: 1.2, closer: 0.14, lower: 26 } as const;
/** How much of the camera's moves it makes, beyond those of the actors. */
const MOVES = 0.06;
/** Device px per unit: it is out of focus. */
const DENSITY = 0.75;
/** Puffs of steam: how many, seconds for the way up, units up and across. */
const STEAM = { puffs: 3, period: 3.6, rise: 92, across: 14, alpha: 0.22 } as const;
/** Pictures a second in which lamps blink; units across. */
const LAMP = { rate: 2, size: 30 } as const;

interface Side {
  readonly side: NearSide;
  readonly container: Container;
  readonly dark: Sprite;
  readonly light: Sprite;
}

/**
 * The near edge of the room, at the foot of frames that go on below the stage: a desk that the camera looks over,
 * where words stand while somebody speaks.
 */
export class NearView {
  readonly container = new Container();
  readonly #pictures: PictureCache;
  readonly #board = new Sprite();
  readonly #edge = new Sprite(Texture.WHITE);
  readonly #sides: readonly Side[];
  readonly #lamps: readonly Sprite[];
  readonly #steam: readonly Sprite[];

  constructor(textures: SetTextures, pictures: PictureCache) {
    this.#pictures = pictures;
    const glow = () => {
      const sprite = pictureSprite(textures.picture("glow"));
      sprite.anchor.set(0.5);
      sprite.blendMode = "screen";
      return sprite;
    };
    this.#lamps = NEAR_LAMPS.map(({ x, y, colour }) => {
      const lamp = glow();
      lamp.tint = colour;
      lamp.setSize(LAMP.size, LAMP.size);
      lamp.position.set(NEAR.margin + x, NEAR.height - y);
      return lamp;
    });
    this.#steam = Array.from({ length: STEAM.puffs }, glow);
    this.#edge.alpha = 0.7;
    this.#sides = (["left", "right"] as const).map((side) => {
      const dark = new Sprite();
      const light = new Sprite();
      const alive = side === "left" ? this.#lamps : this.#steam;
      return { side, dark, light, container: new Container({ children: [dark, light, ...alive] }) };
    });
    this.container.addChild(this.#board, this.#edge, ...this.#sides.map(({ container }) => container));
  }

  /** `foot`: where the picture ends; where that is not well below the stage's `height`, nothing stands there. */
  apply(
    state: StageState,
    camera: WorldCamera,
    soft: number,
    { width, height, foot }: { readonly width: number; readonly height: number; readonly foot: number },
    still: boolean,
  ): void {
    this.container.visible = foot > height + NEAR.desk * ROOM.least;
    if (!this.container.visible) return;
    const room = Math.max(ROOM.least, Math.min(ROOM.most, (foot - height) / ROOM.drawn));
    const scale = room * (1 + ROOM.closer * soft);
    const top = foot - (NEAR.height - ROOM.lower * soft) * scale;
    this.#board.texture = this.#pictures.picture("near board", 4, NEAR.height, 1, drawBoard);
    this.#board.position.set(-60, top);
    this.#board.setSize(width + 120, NEAR.height * scale);
    const tone = toneOf("edge", state.light);
    this.#edge.tint = tone;
    this.#edge.position.set(-60, foot - (NEAR.desk - ROOM.lower * soft) * scale);
    this.#edge.setSize(width + 120, 3.5 * scale);
    const aside = Math.max(-1, Math.min(1, ((WORLD_CENTRE.x - camera.x) * MOVES) / NEAR.margin)) * NEAR.margin;
    for (const { side, container, dark, light } of this.#sides) {
      const picture = (name: string, draw: (context: CanvasRenderingContext2D, side: NearSide) => void) =>
        this.#pictures.picture(`${name} ${side}`, NEAR.width, NEAR.height, DENSITY, (context) => draw(context, side));
      dark.texture = picture("near", drawNear);
      light.texture = picture("near light", drawNearLight);
      light.tint = tone;
      const x = side === "left" ? -NEAR.margin * scale : width - (NEAR.width - NEAR.margin) * scale;
      container.position.set(x + aside * scale, top);
      container.scale.set(scale);
    }
    this.#alive(still ? 0 : state.poseTime);
  }

  /** Lamps blink, steam rises. */
  #alive(t: number): void {
    this.#lamps.forEach((lamp, i) => {
      lamp.alpha = 0.45 + 0.5 * hashNoise(61 + i, Math.floor(t * LAMP.rate * (0.5 + 0.2 * i)));
    });
    this.#steam.forEach((puff, i) => {
      const way = (t / STEAM.period + i / STEAM.puffs) % 1;
      const across = Math.sin(way * 5 + i * 2) * STEAM.across * way;
      puff.position.set(
        NEAR.width - NEAR.margin - NEAR_STEAM.x + across,
        NEAR.height - NEAR_STEAM.y - STEAM.rise * way,
      );
      puff.setSize(26 + 34 * way, 30 + 40 * way);
      puff.alpha = STEAM.alpha * Math.sin(Math.PI * way);
    });
  }
}
