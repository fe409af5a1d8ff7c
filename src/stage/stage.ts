import { Container, Sprite, Texture } from "pixi.js";
import type { Character } from "../cast/character.ts";
import { characterOf } from "../cast/cast.ts";
import type { StageState } from "../timeline/state.ts";
import type { AlertLevel } from "../timeline/timeline.ts";
import { shakeAt } from "./camera/shake.ts";
import { CardsView } from "./cards/cards-view.ts";
import { frameOf, layoutKey, type RestingLayout, restingLayout, type SceneLayout, tiltOf } from "./layout/compose.ts";
import { type Frame, type FrameOptions, frameFor } from "./layout/frame.ts";
import { splitLayout } from "./layout/split-layout.ts";
import { GradeView } from "./light/grade-view.ts";
import { PlaceView } from "./light/place-view.ts";
import { meterUnderWay } from "./layout/meter-layout.ts";
import { createMeterView, type MeterView } from "./meter/meter-view.ts";
import { BACKGROUND, createRenderer, type RendererKind, type StageRenderer } from "./renderer.ts";
import { createSectorView, type SectorView } from "./sector-7b/sector-view.ts";
import { SetTextures } from "./set/set-textures.ts";
import { SetView } from "./set/set-view.ts";
import { canvasWidths, loadFonts } from "./text/fonts.ts";
import { type Measure, tableMeasure } from "./text/measure.ts";
import { PictureCache } from "./text/picture-cache.ts";
import { ActorsLayer } from "./troupe/actors-layer.ts";
import { WordsView } from "./words-view.ts";

export interface StageOptions extends FrameOptions {
  readonly canvas?: HTMLCanvasElement;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Device px per CSS px; above 2 is taken for 2. */
  readonly resolution?: number;
  readonly renderer?: RendererKind;
  /** Address of the folder `art/`. */
  readonly assets: string;
  /** Nothing moves but what the words need: no sway, shake, parallax or pop. */
  readonly reducedMotion?: boolean;
  /** Called when pictures have arrived that the last state wanted: apply it again. */
  readonly onArrival?: () => void;
  /** Whose art, and which lights, to have before the first picture. */
  readonly preload?: { readonly characters?: readonly string[]; readonly lights?: readonly AlertLevel[] };
}

export interface StageStats {
  readonly renderer: RendererKind;
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
  /** Pictures that were drawn again since the start: equal keys draw nothing. */
  readonly frames: number;
  /** Textures of words and cards made since the start, and their device px now. */
  readonly picturesMade: number;
  readonly picturePixels: number;
  /** Layouts solved since the start. */
  readonly layouts: number;
}

/** Draws stage states. The same state gives the same pixels, whatever was shown before. */
export interface Stage {
  readonly canvas: HTMLCanvasElement;
  /** Shows a state; the same state again draws nothing. */
  apply(state: StageState): void;
  /** Resolves when everything that the state shows has been loaded; rejects where it cannot be had. */
  ready(state: StageState): Promise<void>;
  /** CSS px and device px per CSS px. */
  resize(width: number, height: number, resolution?: number): void;
  /** Id of the cue whose bubble, card or caption is at that point, CSS px from the canvas's corner. */
  hit(x: number, y: number): string | undefined;
  /** Where everything was put in the last state that was applied, in stage units: for tests and tools. */
  layout(): SceneLayout | undefined;
  stats(): StageStats;
  destroy(): void;
}

/** Device px per CSS px above which nobody sees a difference, but everybody's battery does. */
const MOST_RESOLUTION = 2;
/** Layouts that are remembered: those of neighbouring pages, for scrubbing to and fro. */
const REMEMBERED = 48;

/** What the group is dimmed by beside a side scene. */
const DIM = { colour: 0x1c2338, alpha: 0.42 } as const;

const folder = (address: string): string => (address.endsWith("/") ? address : `${address}/`);
const capped = (resolution: number | undefined): number => Math.min(MOST_RESOLUTION, Math.max(0.5, resolution ?? 1));

/**
 * A stage over a canvas.
 * @throws Error where neither WebGL nor a 2D canvas starts, or the set's pictures are missing.
 */
export async function createStage(options: StageOptions): Promise<Stage> {
  const assets = folder(options.assets);
  const resolution = capped(options.resolution);
  const [renderer, textures] = await Promise.all([
    createRenderer({ ...options, resolution }),
    SetTextures.load(`${assets}set/`, ["calm", ...(options.preload?.lights ?? [])]),
    loadFonts(),
  ]);
  const stage = new PixiStage(options, assets, renderer, textures, resolution);
  await Promise.all((options.preload?.characters ?? []).map((id) => stage.loadActor(id)));
  return stage;
}

class PixiStage implements Stage {
  readonly #options: StageOptions;
  readonly #renderer: StageRenderer;
  readonly #textures: SetTextures;
  readonly #measure: Measure;
  readonly #pictures = new PictureCache();
  readonly #root = new Container();
  readonly #world = new Container();
  readonly #set: SetView;
  readonly #actors: ActorsLayer;
  readonly #grade: GradeView;
  readonly #cards: CardsView;
  readonly #words: WordsView;
  readonly #place = new PlaceView();
  readonly #sector: SectorView;
  readonly #meter: MeterView;
  /** Dims the group while the side scene plays beside it. */
  readonly #dim = new Sprite(Texture.WHITE);
  /** Under the strip and the lying meter: the world ends above them. */
  readonly #base = new Sprite(Texture.WHITE);
  readonly #cast: (id: string) => Character = characterOf;
  readonly #layouts = new Map<string, RestingLayout>();
  readonly #abort = new AbortController();
  #frame: Frame;
  #resolution: number;
  #size: { width: number; height: number };
  #last: StageState | undefined;
  #shown: SceneLayout | undefined;
  #stale = true;
  #frames = 0;
  #solved = 0;

  constructor(
    options: StageOptions,
    assets: string,
    renderer: StageRenderer,
    textures: SetTextures,
    resolution: number,
  ) {
    this.#options = options;
    this.#renderer = renderer;
    this.#textures = textures;
    this.#resolution = resolution;
    this.#size = { width: options.width, height: options.height };
    this.#frame = frameFor(options.width, options.height, options);
    this.#measure = tableMeasure(canvasWidths());
    this.#set = new SetView(textures, this.#pictures, this.#measure, options.reducedMotion === true);
    this.#actors = new ActorsLayer(`${assets}characters/`, textures, this.#cast, artDensity(this.#frame, resolution));
    this.#grade = new GradeView(this.#pictures);
    this.#cards = new CardsView(this.#pictures, this.#measure);
    this.#words = new WordsView(this.#pictures, this.#measure, this.#cast);
    this.#world.addChild(this.#set.back, this.#actors.container, this.#set.front);
    const still = { reducedMotion: options.reducedMotion === true };
    this.#sector = createSectorView(still);
    this.#meter = createMeterView(still);
    this.#dim.tint = DIM.colour;
    this.#base.tint = BACKGROUND;
    this.#root.addChild(
      this.#world,
      this.#dim,
      this.#place.container,
      this.#grade.container,
      this.#base,
      this.#sector.view,
      this.#meter.view,
      this.#cards.container,
      this.#words.container,
    );
    this.#fit();
    const restored = () => {
      this.#stale = true;
      if (this.#last) this.apply(this.#last);
    };
    renderer.canvas.addEventListener("webglcontextrestored", restored, { signal: this.#abort.signal });
  }

  get canvas(): HTMLCanvasElement {
    return this.#renderer.canvas;
  }

  loadActor(id: string): Promise<void> {
    return this.#actors.load(id);
  }

  apply(state: StageState): void {
    if (!this.#stale && this.#last?.key === state.key) return;
    this.#last = state;
    this.#stale = false;
    this.#want(state);
    this.#show(state);
    this.#renderer.draw(this.#root);
    this.#frames++;
  }

  /** Asks for what the state shows and is not here yet; draws again when it comes. */
  #want(state: StageState): void {
    if (this.#missing(state).length === 0) return;
    this.ready(state).then(
      () => {
        if (this.#abort.signal.aborted) return;
        this.#stale = true;
        if (this.#last === state) this.apply(state);
        this.#options.onArrival?.();
      },
      // What cannot be had is left out of the picture: the episode plays on.
      () => undefined,
    );
  }

  #missing(state: StageState): Promise<void>[] {
    const loads: Promise<void>[] = [];
    for (const level of [state.light.from, state.light.level])
      if (!this.#textures.hasLight(level)) loads.push(this.#textures.light(level));
    for (const { id } of state.actors) if (!this.#actors.has(id)) loads.push(this.#actors.load(id));
    return loads;
  }

  async ready(state: StageState): Promise<void> {
    await Promise.all(this.#missing(state));
  }

  #resting(state: StageState): RestingLayout {
    const key = layoutKey(state, this.#frame);
    let layout = this.#layouts.get(key);
    if (!layout) {
      layout = restingLayout(state, this.#frame, this.#cast, this.#measure);
      this.#solved++;
      this.#layouts.set(key, layout);
      const oldest = this.#layouts.keys().next().value;
      if (this.#layouts.size > REMEMBERED && oldest !== undefined) this.#layouts.delete(oldest);
    }
    return layout;
  }

  #show(state: StageState): void {
    this.#pictures.begin();
    const frame = this.#frame;
    const still = this.#options.reducedMotion === true;
    const layout = frameOf(state, frame, this.#cast, this.#measure, this.#resting(state));
    this.#shown = layout;
    const { width, height } = frame.stage;
    const { camera, soft, placements } = layout.moving;
    const density = frame.scale * this.#resolution;
    const shake = shakeAt(state.viewTime, still ? 0 : state.camera.shake);
    this.#world.position.set(width / 2 + shake.x, height / 2 + shake.y);
    this.#world.pivot.set(width / 2, height / 2);
    this.#world.rotation = still ? 0 : tiltOf(state) + shake.turn;
    // A turned picture has to be a little larger to fill its frame.
    this.#world.scale.set(1 + Math.abs(this.#world.rotation) * 0.9);
    this.#set.apply(state, camera, soft, width, height);
    this.#actors.apply(state, placements, still);
    this.#dim.visible = state.split > 0;
    this.#dim.alpha = DIM.alpha * state.split;
    this.#place.apply(state, width, height);
    this.#grade.apply(width, height, frame.strip ? BACKGROUND : undefined);
    this.#sector.apply(state, frame, splitLayout(frame), this.#resolution);
    this.#meter.apply(state.meter, still ? layout.meter : meterUnderWay(state, frame), density, state.viewTime);
    this.#cards.apply(state, layout, frame, density, still);
    this.#words.apply(state, layout, frame, density, still);
    this.#pictures.sweep();
  }

  resize(width: number, height: number, resolution?: number): void {
    this.#resolution = capped(resolution ?? this.#resolution);
    this.#size = { width, height };
    this.#frame = frameFor(width, height, this.#options);
    this.#layouts.clear();
    this.#renderer.resize(width, height, this.#resolution);
    this.#fit();
    this.#stale = true;
    if (this.#last) this.apply(this.#last);
  }

  #fit(): void {
    const { stage, width, height, scale } = this.#frame;
    this.#root.scale.set(scale);
    this.#dim.setSize(stage.width, stage.height);
    this.#base.visible = height > stage.height + 0.5;
    this.#base.position.set(0, stage.height);
    this.#base.setSize(width, Math.max(1, height - stage.height + 1));
  }

  hit(x: number, y: number): string | undefined {
    const at = { x: x / this.#frame.scale, y: y / this.#frame.scale };
    return this.#shown && cueAt(this.#shown, at.x, at.y);
  }

  layout(): SceneLayout | undefined {
    return this.#shown;
  }

  stats(): StageStats {
    return {
      renderer: this.#renderer.kind,
      ...this.#size,
      resolution: this.#resolution,
      frames: this.#frames,
      picturesMade: this.#pictures.made,
      picturePixels: this.#pictures.pixels,
      layouts: this.#solved,
    };
  }

  destroy(): void {
    this.#abort.abort();
    this.#actors.destroy();
    this.#sector.destroy();
    this.#meter.destroy();
    this.#set.destroy();
    this.#root.destroy({ children: true });
    this.#pictures.clear();
    this.#textures.destroy();
    this.#renderer.destroy();
  }
}

/** Character sheets in px per unit: twice the size where a subject is drawn larger than its sheet. */
const artDensity = (frame: Frame, resolution: number): 1 | 2 => (frame.scale * resolution > 0.9 ? 2 : 1);

function cueAt({ bubbles, card }: SceneLayout, x: number, y: number): string | undefined {
  const within = (box: { x: number; y: number; width: number; height: number }) =>
    x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
  const bubble = bubbles.find(({ bubble: { outer } }) => within(outer));
  if (bubble) return bubble.state.cue.id;
  return card && within(card.place.box) ? card.state.cue.id : undefined;
}
