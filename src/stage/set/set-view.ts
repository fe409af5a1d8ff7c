import { Container, type Sprite } from "pixi.js";
import type { Character } from "../../cast/character.ts";
import type { StageState } from "../../timeline/state.ts";
import type { CardCue } from "../../timeline/timeline.ts";
import { layerTransform, type WorldCamera } from "../camera/parallax.ts";
import { toneOf } from "../light/light-mix.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { createForgottenMonitor, type ForgottenMonitor } from "../sector-7b/forgotten-monitor.ts";
import { DeskView } from "./desk-view.ts";
import { LayerView } from "./layer-view.ts";
import { NearView } from "./near-view.ts";
import { pictureSprite } from "./picture-sprite.ts";
import { BACK_LAYERS, FRONT_LAYERS, FURNITURE, POOLS } from "./set-plan.ts";
import type { SetTextures } from "./set-textures.ts";
import { StationView } from "./station-view.ts";
import { TerminalView } from "./terminal-view.ts";

/** Cards that leave the set as it is. */
const OVER_ALL: ReadonlySet<CardCue["kind"]> = new Set<CardCue["kind"]>(["title", "heading", "alert"]);

/** How far places reach, world units from the left: what is out of the frame rests. */
const REACH = {
  station: [-70, 420],
  terminal: [400, 900],
  desk: [930, 1400],
  forgotten: [740, 900],
} as const;
const ALL = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const NOWHERE = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const;
/** A tilted or shaken picture shows a little more at its sides. Stage units. */
const TILT_MARGIN = 60;

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
  /** What the pools turn into on the floor before them, where frames show that. */
  readonly #sheens: readonly { readonly sprite: Sprite; readonly level: boolean }[];
  readonly #near: NearView;
  readonly #cast: (id: string) => Pick<Character, "cardStyle">;
  readonly #scratch = { x: 0, y: 0, scale: 1 };

  /** `still`: reduced motion, nothing moves of itself. */
  constructor(
    textures: SetTextures,
    pictures: PictureCache,
    measure: Measure,
    cast: (id: string) => Pick<Character, "cardStyle">,
    still: boolean,
  ) {
    this.#cast = cast;
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
    const lights = (place: (x: number, width: number) => readonly [number, number, number, number], alpha: number) =>
      POOLS.map(({ x, width, colour }) => {
        const sprite = pictureSprite(textures.picture("glow"));
        const [left, top, wide, high] = place(x, width);
        sprite.position.set(left, top);
        sprite.setSize(wide, high);
        sprite.alpha = alpha;
        sprite.blendMode = "screen";
        if (colour !== "level") sprite.tint = colour;
        return { sprite, level: colour === "level" };
      });
    this.#pools = lights((x, width) => [x - width, 650 - 60, width * 2, 120], 0.32);
    this.#sheens = lights((x, width) => [x - width * 0.7, 600, width * 1.4, 460], 0.2);
    this.#near = new NearView(textures, pictures);
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
      ...this.#sheens.map(({ sprite }) => sprite),
      ...this.#pools.map(({ sprite }) => sprite),
      this.#station.container,
      this.#terminal.container,
      this.#desk.desk,
      this.#forgotten.container,
    );
    this.back.addChild(...this.#backLayers.map(({ container }) => container), this.#wall, this.#floor);
    this.front.addChild(...this.#frontLayers.map(({ container }) => container), this.#near.container);
  }

  /** `foot`: where the picture ends, which may be below the stage. */
  apply(state: StageState, camera: WorldCamera, soft: number, width: number, height: number, foot: number): void {
    const still = this.#still;
    const t = still ? 0 : state.poseTime;
    const wind = still ? 0 : state.alarm;
    for (const layer of this.#backLayers)
      layer.apply(camera, soft, state.light, t, wind, width, height, this.#textures);
    for (const layer of this.#frontLayers)
      layer.apply(camera, soft, state.light, t, wind, width, height, this.#textures);
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
    for (const sheen of this.#sheens) {
      sheen.sprite.visible = soft < 1 && foot > height;
      if (sheen.level) sheen.sprite.tint = level;
    }
    this.#near.apply(state, camera, soft, { width, height, foot }, still);
    // The lamp's beams reach over the whole set.
    const beams = state.light.level === "alarm" || state.light.from === "alarm" || state.alarm > 0;
    if (this.#show(this.#station.container, beams ? ALL : REACH.station, width))
      this.#station.apply(state, soft, still);
    if (this.#show(this.#terminal.container, REACH.terminal, width))
      this.#terminal.apply(state, this.#talked(state), soft, still);
    this.#desk.apply(state, soft);
    this.#show(this.#desk.desk, REACH.desk, width);
    // What somebody shows stands before it: half a monitor under a panel's edge would be no secret.
    const secret = state.cards.some(({ cue }) => !OVER_ALL.has(cue.kind));
    if (this.#show(this.#forgotten.container, secret ? NOWHERE : REACH.forgotten, width))
      this.#forgotten.apply(still ? { ...state, poseTime: 0 } : state, soft);
  }

  /** Seconds for which whoever works at a terminal has spoken. */
  #talked({ actors }: StageState): number {
    return actors.find(({ id }) => this.#cast(id).cardStyle === "terminal")?.talked ?? 0;
  }

  /** Shows a place where some of it is in the frame: nothing else is moved or drawn. */
  #show(place: Container, [left, right]: readonly [number, number], width: number): boolean {
    const { x } = this.#floor.position;
    const scale = this.#floor.scale.x;
    place.visible = x + right * scale > -TILT_MARGIN && x + left * scale < width + TILT_MARGIN;
    return place.visible;
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
