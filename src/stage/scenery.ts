import type { Character } from "../cast/character.ts";
import type { StageState } from "../timeline/state.ts";
import { type ActorArt, loadActorArt } from "./actors/actor-art.ts";
import type { Density } from "./density.ts";
import { SetTextures } from "./set/set-textures.ts";
import { SetView } from "./set/set-view.ts";
import type { Measure } from "./text/measure.ts";
import type { PictureCache } from "./text/picture-cache.ts";
import { ActorsLayer } from "./troupe/actors-layer.ts";

export interface SceneryOptions {
  readonly cast: (id: string) => Character;
  readonly pictures: PictureCache;
  readonly measure: Measure;
  /** Reduced motion. */
  readonly still: boolean;
}

/** What is baked, at one density: the set and the actors. A stage has one for each size that it was shown at. */
export class Scenery {
  readonly set: SetView;
  readonly actors: ActorsLayer;
  readonly density: Density;
  readonly #textures: SetTextures;
  /** What was asked for in vain: a state doesn't wait for it any more. */
  readonly #lost = new Set<string>();

  private constructor(
    assets: string,
    density: Density,
    textures: SetTextures,
    begun: Map<string, Promise<ActorArt>>,
    options: SceneryOptions,
  ) {
    const { cast, pictures, measure, still } = options;
    this.density = density;
    this.#textures = textures;
    this.set = new SetView(textures, pictures, measure, cast, still);
    this.actors = new ActorsLayer(`${assets}characters/`, textures, cast, density, begun);
  }

  /**
   * @param assets address of the folder `art/`, with a slash at its end.
   * @param first what is shown first: its actors are asked for together with the set.
   * @throws Error that names the address, where the set's manifest or a sheet cannot be had.
   */
  static async load(
    assets: string,
    density: Density,
    options: SceneryOptions,
    first: StageState | undefined,
  ): Promise<Scenery> {
    const characters = new Map((first?.actors ?? []).map(({ id }) => [options.cast(id).art, options.cast(id)]));
    const begun = new Map(
      [...characters].map(([art, character]) => [art, loadActorArt(character, `${assets}characters/`, density)]),
    );
    // What cannot be had is said to whoever waits for it.
    for (const art of begun.values()) art.catch(() => undefined);
    try {
      return new Scenery(assets, density, await SetTextures.load(`${assets}set/`, density), begun, options);
    } catch (error) {
      for (const art of begun.values()) void art.then((here) => here.destroy()).catch(() => undefined);
      throw error;
    }
  }

  /** True once everything that the state shows is here, but for what cannot be had. */
  has(state: StageState): boolean {
    return this.#missing(state).every(({ name }) => this.#lost.has(name));
  }

  /** Resolves when everything that the state shows is here; rejects where it cannot be had. */
  async load(state: StageState): Promise<void> {
    await Promise.all(
      this.#missing(state).map(({ name, load }) =>
        load().then(
          () => void this.#lost.delete(name),
          (error: unknown) => {
            this.#lost.add(name);
            throw error;
          },
        ),
      ),
    );
  }

  #missing(state: StageState): { readonly name: string; readonly load: () => Promise<void> }[] {
    const missing: { name: string; load: () => Promise<void> }[] = [];
    for (const level of new Set([state.light.from, state.light.level]))
      if (!this.#textures.hasLight(level))
        missing.push({ name: `light ${level}`, load: () => this.#textures.light(level) });
    for (const { id } of state.actors)
      if (!this.actors.has(id)) missing.push({ name: `actor ${id}`, load: () => this.actors.load(id) });
    return missing;
  }

  destroy(): void {
    this.actors.destroy();
    this.set.destroy();
    this.set.back.destroy({ children: true });
    this.set.front.destroy({ children: true });
    this.#textures.destroy();
  }
}
