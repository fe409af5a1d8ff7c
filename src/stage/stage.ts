import { Container, Sprite, Texture } from "pixi.js";
import type { Character } from "../cast/character.ts";
import { characterOf } from "../cast/cast.ts";
import { lerp } from "../math/ease.ts";
import type { StageState } from "../timeline/state.ts";
import { shakeAt } from "./camera/shake.ts";
import { densityFor } from "./density.ts";
import type { LinkPlace } from "./cards/card-links.ts";
import { CardsView } from "./cards/cards-view.ts";
import { PostImages } from "./cards/post-images.ts";
import { frameOf, layoutKey, type RestingLayout, restingLayout, type SceneLayout, tiltOf } from "./layout/compose.ts";
import { type Frame, frameFor, openArea } from "./layout/frame.ts";
import { splitLayout } from "./layout/split-layout.ts";
import { GradeView } from "./light/grade-view.ts";
import { PlaceView } from "./light/place-view.ts";
import { meterPlace, meterUnderWay } from "./layout/meter-layout.ts";
import { createMeterView, type MeterView } from "./meter/meter-view.ts";
import { BACKGROUND, createRenderer, type StageRenderer } from "./renderer.ts";
import { Sceneries } from "./sceneries.ts";
import { settled } from "./settled.ts";
import type { Scenery } from "./scenery.ts";
import { doorOf } from "./sector-7b/door-light.ts";
import { beforeDoor } from "./sector-7b/door-staging.ts";
import { DoorView, lightBefore } from "./sector-7b/door-view.ts";
import { createSectorView, type SectorView } from "./sector-7b/sector-view.ts";
import type { Stage, StageOptions, StageStats } from "./stage-contract.ts";
import { canvasWidths, canWrite, loadFonts, loadWrittenFonts } from "./text/fonts.ts";
import { type Measure, tableMeasure } from "./text/measure.ts";
import { PictureCache } from "./text/picture-cache.ts";
import { WordsView } from "./words-view.ts";

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
  const resolution = capped(options.resolution);
  const pictures = new PictureCache();
  const measure = tableMeasure(canvasWidths());
  const sceneries = new Sceneries(
    {
      assets: folder(options.assets),
      sparing: options.sparing === true,
      still: options.reducedMotion === true,
      cast: characterOf,
      pictures,
      measure,
    },
    densityFor(frameFor(options.width, options.height, options).scale * resolution),
  );
  const images = new PostImages(options.imageAddress);
  const figures = options.first?.cards.flatMap(({ cue }) => (cue.image ? [images.load(cue.image.src)] : [])) ?? [];
  const opening = createRenderer({ ...options, resolution });
  try {
    const [renderer] = await Promise.all([
      opening,
      loadFonts(),
      sceneries.open(options.first),
      // Who is in no hurry has all faces.
      (options.sparing && (!options.first || canWrite(options.first))) || loadWrittenFonts(),
      ...figures,
    ]);
    return new PixiStage(options, renderer, resolution, { pictures, measure, sceneries, images });
  } catch (error) {
    sceneries.destroy();
    // Pages have few contexts: one that nothing will be drawn with is given back.
    opening.then((renderer) => renderer.destroy()).catch(() => undefined);
    throw error;
  }
}

/** What a stage draws with. */
interface Materials {
  readonly pictures: PictureCache;
  readonly measure: Measure;
  readonly sceneries: Sceneries;
  readonly images: PostImages;
}

class PixiStage implements Stage {
  readonly #options: StageOptions;
  readonly #renderer: StageRenderer;
  readonly #measure: Measure;
  readonly #pictures: PictureCache;
  readonly #sceneries: Sceneries;
  readonly #images: PostImages;
  readonly #root = new Container();
  readonly #world = new Container();
  readonly #grade: GradeView;
  readonly #cards: CardsView;
  readonly #words: WordsView;
  readonly #place: PlaceView;
  readonly #sector: SectorView;
  /** Instead of the set, where a story ends before a door. */
  readonly #door: DoorView;
  readonly #meter: MeterView;
  /** Dims the group while the side scene plays beside it. */
  readonly #dim = new Sprite(Texture.WHITE);
  /** Under the strip and the lying meter: the world ends above them. */
  readonly #base = new Sprite(Texture.WHITE);
  readonly #cast: (id: string) => Character = characterOf;
  /** What the world shows. */
  #scenery: Scenery | undefined;
  /** Key of what was asked for last, while it is on its way. */
  #wanted: string | undefined;
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

  constructor(options: StageOptions, renderer: StageRenderer, resolution: number, materials: Materials) {
    this.#options = options;
    this.#renderer = renderer;
    this.#resolution = resolution;
    this.#size = { width: options.width, height: options.height };
    this.#frame = frameFor(options.width, options.height, options);
    this.#measure = materials.measure;
    this.#pictures = materials.pictures;
    this.#sceneries = materials.sceneries;
    this.#images = materials.images;
    this.#grade = new GradeView(this.#pictures);
    this.#cards = new CardsView(this.#pictures, this.#images, this.#measure);
    this.#words = new WordsView(this.#pictures, this.#measure, this.#cast);
    this.#door = new DoorView(this.#pictures);
    const still = { reducedMotion: options.reducedMotion === true };
    this.#place = new PlaceView(still.reducedMotion);
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
    renderer.canvas.addEventListener("webglcontextrestored", () => this.#drawAnew(), { signal: this.#abort.signal });
  }

  get canvas(): HTMLCanvasElement {
    return this.#renderer.canvas;
  }

  apply(state: StageState): void {
    if (!this.#stale && this.#last?.key === state.key) return;
    this.#last = state;
    this.#stale = false;
    this.#want(state);
    this.#show(this.#options.reducedMotion === true ? settled(state) : state);
    this.#renderer.draw(this.#root);
    this.#frames++;
  }

  /** Asks for what the state shows and is not here yet; draws again when it comes. */
  #want(state: StageState): void {
    if (this.#wanted === state.key) return;
    // Where art is spared, better art than there is comes when somebody has time to ask for it (`ready`).
    const coming = this.coming(state) ?? (this.#options.sparing || this.#has(state) ? undefined : this.ready(state));
    if (!coming) return;
    this.#wanted = state.key;
    const again = () => {
      this.#wanted = undefined;
      if (!this.#abort.signal.aborted && this.#last?.key === state.key) this.#drawAnew();
    };
    // What cannot be had is left out of the picture: the episode plays on.
    coming.then(again, () => undefined);
  }

  #drawAnew(): void {
    this.#stale = true;
    if (this.#last) this.apply(this.#last);
  }

  #has(state: StageState): boolean {
    return this.#sceneries.has(state) && this.#figures(state).length === 0;
  }

  /** Images of the post that the state shows and that are not here yet. */
  #figures({ cards }: StageState): readonly string[] {
    return cards.flatMap(({ cue }) => (cue.image && !this.#images.has(cue.image.src) ? [cue.image.src] : []));
  }

  /** What else brings what the state shows: images, and faces that it is written in. */
  #others(state: StageState): Promise<unknown>[] {
    const faces = canWrite(state) ? [] : [loadWrittenFonts()];
    return [...faces, ...this.#figures(state).map((src) => this.#images.load(src))];
  }

  coming(state: StageState): Promise<void> | undefined {
    const scenery = this.#sceneries.coming(state);
    const others = this.#others(state);
    if (!scenery && others.length === 0) return undefined;
    return Promise.all([scenery, ...others]).then(() => undefined);
  }

  async ready(state: StageState): Promise<void> {
    await Promise.all([this.#sceneries.ready(state), ...this.#others(state)]);
    const better = this.#last && this.#sceneries.for(this.#last) !== this.#scenery;
    if (better && !this.#abort.signal.aborted) this.#drawAnew();
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
    const door = doorOf(state);
    const { camera, soft, placements } = door
      ? beforeDoor(layout.moving, door, frame, this.#cast, still)
      : layout.moving;
    // The picture goes on under the strip, and down to the frame's edge where no meter lies there.
    const lies = frame.meterStrip ? (state.meter?.visible ?? 0) : 0;
    const foot = frame.strip ? lerp(frame.height, openArea(frame).height, lies) : height;
    const density = frame.scale * this.#resolution;
    const shake = shakeAt(state.viewTime, still ? 0 : state.camera.shake);
    this.#world.position.set(width / 2 + shake.x, height / 2 + shake.y);
    this.#world.pivot.set(width / 2, height / 2);
    this.#world.rotation = still || door ? 0 : tiltOf(state) + shake.turn;
    // A turned picture has to be a little larger to fill its frame.
    this.#world.scale.set(1 + Math.abs(this.#world.rotation) * 0.9);
    const scenery = this.#dressed(state);
    if (scenery) {
      scenery.set.back.visible = scenery.set.front.visible = !door;
      if (!door) scenery.set.apply(state, camera, soft, width, height, foot);
      scenery.actors.apply(state, placements, still, door ? lightBefore(state, door, still) : undefined);
    }
    this.#door.apply(state, camera, width, height, density, still);
    this.#dim.visible = state.split > 0;
    this.#dim.alpha = DIM.alpha * state.split;
    this.#place.apply(state, width, foot);
    this.#base.position.set(0, foot);
    this.#base.setSize(frame.width, Math.max(1, frame.height - foot + 1));
    this.#grade.apply(width, foot, foot < frame.height - 0.5 ? BACKGROUND : undefined);
    this.#sector.apply(state, frame, splitLayout(frame), this.#resolution);
    this.#meter.apply(
      state.meter,
      still ? meterPlace(state, frame) : meterUnderWay(state, frame),
      density,
      state.viewTime,
    );
    // In other faces nothing is written: what is drawn is kept.
    const written = canWrite(state) ? state : { ...state, cards: [], bubbles: [], narration: undefined };
    this.#cards.apply(written, layout, frame, density, still);
    this.#words.apply(written, layout, frame, density, still);
    this.#pictures.sweep();
  }

  /** Puts the scenery that shows the state into the world. */
  #dressed(state: StageState): Scenery | undefined {
    const scenery = this.#sceneries.for(state);
    if (scenery !== this.#scenery) {
      this.#scenery = scenery;
      this.#world.removeChildren();
      if (scenery)
        this.#world.addChild(scenery.set.back, this.#door.container, scenery.actors.container, scenery.set.front);
    }
    return scenery;
  }

  resize(width: number, height: number, resolution?: number): void {
    this.#resolution = capped(resolution ?? this.#resolution);
    this.#size = { width, height };
    this.#frame = frameFor(width, height, this.#options);
    this.#layouts.clear();
    this.#renderer.resize(width, height, this.#resolution);
    this.#fit();
    this.#drawAnew();
  }

  #fit(): void {
    const { stage, height, scale } = this.#frame;
    this.#root.scale.set(scale);
    this.#sceneries.density = densityFor(scale * this.#resolution);
    this.#dim.setSize(stage.width, height);
    this.#base.visible = height > stage.height + 0.5;
  }

  hit(x: number, y: number): string | undefined {
    const at = { x: x / this.#frame.scale, y: y / this.#frame.scale };
    return this.#shown && cueAt(this.#shown, at.x, at.y);
  }

  links(): readonly LinkPlace[] {
    const { scale } = this.#frame;
    if (!this.#last || this.#last.cards.length === 0) return [];
    return this.#cards.links(this.#last, this.#options.reducedMotion === true).map((link) => ({
      ...link,
      boxes: link.boxes.map(({ x, y, width, height }) => ({
        x: x * scale,
        y: y * scale,
        width: width * scale,
        height: height * scale,
      })),
    }));
  }

  layout(): SceneLayout | undefined {
    return this.#shown;
  }

  stats(): StageStats {
    return {
      renderer: this.#renderer.kind,
      ...this.#size,
      resolution: this.#resolution,
      density: this.#scenery?.density ?? this.#sceneries.density,
      frames: this.#frames,
      picturesMade: this.#pictures.made,
      picturePixels: this.#pictures.pixels,
      layouts: this.#solved,
    };
  }

  destroy(): void {
    this.#abort.abort();
    this.#world.removeChildren();
    this.#sceneries.destroy();
    this.#door.container.destroy({ children: true });
    this.#sector.destroy();
    this.#meter.destroy();
    this.#root.destroy({ children: true });
    this.#pictures.clear();
    this.#images.clear();
    this.#renderer.destroy();
  }
}

function cueAt({ bubbles, card }: SceneLayout, x: number, y: number): string | undefined {
  const within = (box: { x: number; y: number; width: number; height: number }) =>
    x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
  const bubble = bubbles.find(({ bubble: { outer } }) => within(outer));
  if (bubble) return bubble.state.cue.id;
  return card && within(card.place.box) ? card.state.cue.id : undefined;
}
