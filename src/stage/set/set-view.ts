import { Container, type Sprite } from "pixi.js";
import type { StageState } from "../../timeline/state.ts";
import { layerTransform, type WorldCamera } from "../camera/parallax.ts";
import { toneOf } from "../light/light-mix.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { createForgottenMonitor, type ForgottenMonitor } from "../sector-7b/forgotten-monitor.ts";
import { DeskView } from "./desk-view.ts";
import { LayerView } from "./layer-view.ts";
import { pictureSprite } from "./picture-sprite.ts";
import { BACK_LAYERS, FRONT_LAYERS, FURNITURE, POOLS } from "./set-plan.ts";
import type { SetTextures } from "./set-textures.ts";
import { StationView } from "./station-view.ts";
import { TerminalView } from "./terminal-view.ts";

/** The hideout: everything behind the actors (`back`) and before them (`front`). Stage units. */
export class SetView {
  readonly back = new Container();
  readonly front = new Container();
  readonly #textures: SetTextures;
  readonly #still: boolean;
  readonly #backLayers: readonly LayerView[];
  readonly #frontLayers: readonly LayerView[];
  /** World units under the camera: what stands where the actors do. */
  readonly #floor = new Container();
  readonly #wall = new Container();
  readonly #bulbs: Sprite;
  readonly #bulbsSoft: Sprite;
  readonly #station: StationView;
  readonly #terminal: TerminalView;
  readonly #desk: DeskView;
  /** What the side scene's camera sends, on a monitor that nobody watches. */
  readonly #forgotten: ForgottenMonitor;
  readonly #pools: readonly { readonly sprite: Sprite; readonly level: boolean }[];
  readonly #scratch = { x: 0, y: 0, scale: 1 };

  /** `still`: reduced motion, nothing moves of itself. */
  constructor(textures: SetTextures, pictures: PictureCache, measure: Measure, still: boolean) {
    this.#textures = textures;
    this.#still = still;
    this.#forgotten = createForgottenMonitor(still);
    this.#backLayers = BACK_LAYERS.map((plan, i) => new LayerView(plan, i));
    this.#frontLayers = FRONT_LAYERS.map((plan, i) => new LayerView(plan, i + 20));
    this.#bulbs = pictureSprite(textures.picture("bulbs"));
    this.#bulbsSoft = pictureSprite(textures.picture("bulbs-soft"));
    this.#station = new StationView(textures, pictures, measure);
    this.#terminal = new TerminalView(textures);
    this.#desk = new DeskView(textures);
    this.#pools = POOLS.map(({ x, width, colour }) => {
      const sprite = pictureSprite(textures.picture("glow"));
      sprite.position.set(x - width, 650 - 60);
      sprite.width = width * 2;
      sprite.height = 120;
      sprite.alpha = 0.32;
      sprite.blendMode = "screen";
      if (colour !== "level") sprite.tint = colour;
      return { sprite, level: colour === "level" };
    });
    const put = (view: Container, { x, y, scale }: { x: number; y: number; scale: number }) => {
      view.position.set(x, y);
      view.scale.set(scale);
    };
    put(this.#station.container, FURNITURE.station);
    put(this.#terminal.container, FURNITURE.terminal);
    put(this.#desk.desk, FURNITURE.desk);
    put(this.#desk.board, FURNITURE.board);
    put(this.#forgotten.container, FURNITURE.forgotten);
    this.#wall.addChild(this.#desk.board, this.#bulbs, this.#bulbsSoft);
    this.#floor.addChild(
      ...this.#pools.map(({ sprite }) => sprite),
      this.#station.container,
      this.#terminal.container,
      this.#desk.desk,
      this.#forgotten.container,
    );
    this.back.addChild(...this.#backLayers.map(({ container }) => container), this.#wall, this.#floor);
    this.front.addChild(...this.#frontLayers.map(({ container }) => container));
  }

  apply(state: StageState, camera: WorldCamera, soft: number, width: number, height: number): void {
    const still = this.#still;
    const t = still ? 0 : state.poseTime;
    const wind = still ? 0 : state.alarm;
    for (const layer of this.#backLayers)
      layer.apply(camera, soft, state.light, t, wind, width, height, this.#textures);
    for (const layer of this.#frontLayers) layer.apply(camera, 0, state.light, t, wind, width, height, this.#textures);
    this.#place(this.#wall, camera, 0.8, width, height);
    this.#place(this.#floor, camera, 1, width, height);
    this.#bulbs.visible = soft < 1;
    this.#bulbsSoft.visible = soft > 0;
    this.#bulbsSoft.alpha = soft;
    const level = toneOf("level", state.light);
    for (const pool of this.#pools) {
      pool.sprite.visible = soft < 1;
      if (pool.level) pool.sprite.tint = level;
    }
    this.#station.apply(state, soft, still);
    this.#terminal.apply(state, soft, still);
    this.#desk.apply(state, soft);
    this.#forgotten.apply(still ? { ...state, poseTime: 0 } : state, soft);
  }

  #place(target: Container, camera: WorldCamera, factor: number, width: number, height: number): void {
    const { x, y, scale } = layerTransform(camera, factor, width, height, this.#scratch);
    target.position.set(x, y);
    target.scale.set(scale);
  }

  destroy(): void {
    this.#station.destroy();
    this.#terminal.destroy();
    this.#forgotten.destroy();
  }
}
