import { Container, Sprite, Texture } from "pixi.js";
import type { Character } from "../../cast/character.ts";
import { clamp } from "../../math/ease.ts";
import type { StageState } from "../../timeline/state.ts";
import { type ActorArt, loadActorArt } from "../actors/actor-art.ts";
import { type ActorView, createActorView } from "../actors/actor-view.ts";
import type { Pose } from "../actors/acted.ts";
import { poseActor } from "../actors/pose.ts";
import type { Density } from "../density.ts";
import type { Placement } from "../layout/placement.ts";
import { pictureSprite } from "../set/picture-sprite.ts";
import type { SetTextures } from "../set/set-textures.ts";
import { beforeTheLens, tintAt } from "./depth.ts";
import type { ActorsLight } from "./lit.ts";
import { poseContextOf } from "./pose-context.ts";

/** Who enters comes from below the frame's edge by this share of their height. */
const SHADOW = { width: 0.42, height: 0.05, alpha: 0.6 } as const;

/** x of the two cables of a window of height 312, their width, and where they come from. */
const CABLES = [-62, 50] as const;
const CABLE = { width: 5, colour: 0x070b16, top: -80 } as const;

/** By so much of its size the dark shape is smaller than the one whose edges are lit, about its feet. */
const RIM = 0.042;
/** Where it stands aside, by so much of its size. */
const ASIDE = { x: 0.016, y: 0.018 } as const;

interface Figure {
  readonly character: Character;
  readonly view: ActorView;
  /** The dark shape before lit edges, once one was wanted. */
  shade: ActorView | undefined;
  readonly holder: Container;
  readonly stand: Sprite | undefined;
  readonly shadow: Sprite;
  readonly glow: Sprite | undefined;
  /** What a window hangs from. */
  readonly cables: readonly Sprite[];
}

/** The actors on the stage: loads their art when they are first wanted, poses and places them. */
export class ActorsLayer {
  readonly container = new Container();
  readonly #figures = new Map<string, Figure>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #art = new Map<string, ActorArt>();
  readonly #base: string;
  readonly #set: SetTextures;
  readonly #cast: (id: string) => Character;
  readonly #density: Density;
  readonly #begun: Map<string, Promise<ActorArt>>;
  readonly #placed = new Map<string, Placement>();

  /**
   * @param base address of the folder `characters/`, with a slash at its end.
   * @param begun art that is on its way already, by its name: the layer's own from now on.
   */
  constructor(
    base: string,
    set: SetTextures,
    cast: (id: string) => Character,
    density: Density,
    begun: Map<string, Promise<ActorArt>>,
  ) {
    this.#base = base;
    this.#set = set;
    this.#cast = cast;
    this.#density = density;
    this.#begun = begun;
  }

  /** True once this actor's art is here. */
  has(id: string): boolean {
    return this.#art.has(this.#cast(id).art);
  }

  /** Loads an actor's art. */
  load(id: string): Promise<void> {
    const character = this.#cast(id);
    const { art } = character;
    let loading = this.#loading.get(art);
    if (!loading) {
      const begun = this.#begun.get(art) ?? loadActorArt(character, this.#base, this.#density);
      this.#begun.delete(art);
      loading = begun.then((loaded) => {
        this.#art.set(art, loaded);
      });
      loading.catch(() => this.#loading.delete(art));
      this.#loading.set(art, loading);
    }
    return loading;
  }

  #figure(id: string): Figure | undefined {
    const known = this.#figures.get(id);
    if (known) return known;
    const character = this.#cast(id);
    const textures = this.#art.get(character.art)?.textures;
    if (!textures) return undefined;
    const view = createActorView(character, textures);
    const holder = new Container();
    const picture = (name: string) => pictureSprite(this.#set.picture(name));
    const shadow = picture("glow");
    shadow.tint = 0x04060d;
    const glow = character.window ? picture("window-light") : undefined;
    const stand = character.stand ? picture(character.stand) : undefined;
    const cables = character.window ? CABLES.map(() => new Sprite(Texture.WHITE)) : [];
    for (const cable of cables) cable.tint = CABLE.colour;
    for (const each of [...cables, glow, shadow, stand]) if (each) holder.addChild(each);
    holder.addChild(view.view);
    this.container.addChild(holder);
    const figure: Figure = { character, view, shade: undefined, holder, stand, shadow, glow, cables };
    this.#figures.set(id, figure);
    return figure;
  }

  apply(state: StageState, placements: readonly Placement[], still: boolean, light?: ActorsLight): void {
    const tintOfAll = light && !light.rim ? light.tint : 0xffffff;
    if (this.container.tint !== tintOfAll) this.container.tint = tintOfAll;
    for (const { holder } of this.#figures.values()) holder.visible = false;
    this.#placed.clear();
    for (const placement of placements) this.#placed.set(placement.id, placement);
    let depth = 0;
    for (const placement of placements) {
      const actor = state.actors.find(({ id }) => id === placement.id);
      if (!actor || placement.visible <= 0.01 || actor.presence <= 0) continue;
      const figure = this.#figure(placement.id);
      if (!figure) continue;
      const { holder, character } = figure;
      holder.visible = true;
      const before = placement.depth < 0;
      const tint = before ? 0xffffff : tintAt(placement.depth, actor.speaking, state.light);
      if (holder.tint !== tint) holder.tint = tint;
      holder.alpha = placement.visible * clamp(actor.presence * 3);
      if (holder.parent?.children[depth] !== holder) this.container.setChildIndex(holder, depth);
      depth++;
      const context = poseContextOf(state, placement, this.#placed, this.#cast);
      const pose = poseActor(character, actor, still ? 0 : state.poseTime, context);
      figure.view.apply(pose, placement.flip);
      this.#place(figure, placement);
      this.#shade(figure, before && !light ? beforeTheLens(placement.depth, state.light) : light, pose, placement);
    }
  }

  /** Lights a figure's edges from behind: bright, with a dark one before it that is a little smaller, or stands aside. */
  #shade(figure: Figure, light: ActorsLight | undefined, pose: Pose, { flip, height }: Placement): void {
    const { view, holder, stand, glow, cables } = figure;
    const rim = light?.rim;
    const dark = rim ? light.tint : 0xffffff;
    view.view.tint = rim?.colour ?? 0xffffff;
    if (stand) stand.tint = dark;
    if (glow) glow.visible = !rim;
    for (const cable of cables) cable.visible = !rim;
    if (figure.shade) figure.shade.view.visible = rim !== undefined;
    if (!rim) return;
    const textures = this.#art.get(figure.character.art)?.textures;
    if (!figure.shade && textures) {
      figure.shade = createActorView(figure.character, textures);
      holder.addChild(figure.shade.view);
    }
    const { shade } = figure;
    if (!shade) return;
    shade.apply(pose, flip);
    shade.view.tint = dark;
    shade.view.position.copyFrom(view.view.position);
    shade.view.pivot.copyFrom(view.view.pivot);
    const smaller = rim.aside ? 1 : 1 - RIM;
    shade.view.scale.set(view.view.scale.x * smaller, view.view.scale.y * smaller);
    // Light comes from where they look, and from above.
    if (rim.aside) {
      shade.view.x += (flip ? 1 : -1) * rim.aside * ASIDE.x * height;
      shade.view.y += rim.aside * ASIDE.y * height;
    }
  }

  #place({ character, view, stand, shadow, glow, cables }: Figure, placement: Placement): void {
    const scale = placement.height / 768;
    view.view.position.set(placement.x, placement.y);
    view.view.pivot.set(character.base.x, character.base.y);
    view.view.scale.set(placement.flip ? -scale : scale, scale);
    shadow.visible = !character.window;
    shadow.width = placement.height * SHADOW.width;
    shadow.height = placement.height * SHADOW.height;
    shadow.alpha = SHADOW.alpha;
    shadow.position.set(placement.x - shadow.width / 2, placement.y - shadow.height / 2);
    const unit = placement.height / 300;
    if (stand) {
      stand.scale.set(unit / (stand.texture.width / 220));
      stand.position.set(placement.x - 110 * unit, placement.y + (14 - 214) * unit);
    }
    if (glow) {
      const k = placement.height / 312;
      glow.scale.set(k / (glow.texture.width / 340));
      glow.position.set(placement.x - 170 * k, placement.y - 360 * k);
      cables.forEach((cable, i) => {
        const from = placement.y - 242 * k;
        cable.position.set(placement.x + (CABLES[i] ?? 0) * k, CABLE.top);
        cable.setSize(Math.max(2, CABLE.width * k), Math.max(1, from - CABLE.top));
      });
    }
  }

  destroy(): void {
    for (const { view, shade } of this.#figures.values()) {
      view.destroy();
      shade?.destroy();
    }
    this.#figures.clear();
    for (const art of this.#art.values()) art.destroy();
    this.#art.clear();
    this.container.destroy({ children: true });
  }
}
