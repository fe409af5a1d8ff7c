import type { StageState } from "../timeline/state.ts";
import type { Density } from "./density.ts";
import { Scenery, type SceneryOptions } from "./scenery.ts";

export interface SceneriesOptions extends SceneryOptions {
  /** Address of the folder `art/`, with a slash at its end. */
  readonly assets: string;
  /** Where large art is called for, ordinary art is shown until that is here. */
  readonly sparing: boolean;
}

/** The stage's baked art at the densities that were called for. */
export class Sceneries {
  readonly #options: SceneriesOptions;
  readonly #here = new Map<Density, Scenery>();
  readonly #opening = new Map<Density, Promise<Scenery>>();
  #closed = false;
  /** What the frame calls for. */
  density: Density;

  constructor(options: SceneriesOptions, density: Density) {
    this.#options = options;
    this.density = density;
  }

  /**
   * Brings what a first picture is made of.
   * @throws Error that names the address, where the set's manifest or a sheet cannot be had.
   */
  async open(first: StageState | undefined): Promise<void> {
    const opening = this.#open(this.#first, first);
    if (first) await this.coming(first);
    await opening;
  }

  /** True once the state can be shown as it is meant to look. */
  has(state: StageState): boolean {
    return this.#here.get(this.density)?.has(state) === true;
  }

  /** What shows the state: as it is meant to look, or else as it can be shown. */
  for(state: StageState): Scenery | undefined {
    const meant = this.#here.get(this.density);
    if (meant?.has(state)) return meant;
    const others = [...this.#here.values()];
    return (this.#options.sparing ? others.find((scenery) => scenery.has(state)) : undefined) ?? meant ?? others[0];
  }

  /** Where the state cannot be shown yet, what brings it. Resolves also where something of it cannot be had. */
  coming(state: StageState): Promise<void> | undefined {
    const usable = this.#options.sparing ? [...this.#here.values()] : [this.#here.get(this.density)];
    if (usable.some((scenery) => scenery?.has(state))) return undefined;
    return this.#bring(this.#first, state).catch(() => undefined);
  }

  /** Brings the state as it is meant to look. @throws Error that names an address, where something cannot be had. */
  async ready(state: StageState): Promise<void> {
    if (!this.has(state)) await this.#bring(this.density, state);
  }

  /** What is brought where nothing is here. */
  get #first(): Density {
    return this.#options.sparing ? 1 : this.density;
  }

  async #bring(density: Density, state: StageState): Promise<void> {
    const scenery = await this.#open(density, state);
    if (!this.#closed) await scenery.load(state);
  }

  /** @param state what it is opened for: its actors are asked for with the set. */
  #open(density: Density, state: StageState | undefined): Promise<Scenery> {
    const known = this.#opening.get(density);
    if (known) return known;
    const opening = Scenery.load(this.#options.assets, density, this.#options, state);
    this.#opening.set(density, opening);
    opening.then(
      (scenery) => {
        if (this.#closed) scenery.destroy();
        else this.#here.set(density, scenery);
      },
      // Asked for again next time.
      () => this.#opening.delete(density),
    );
    return opening;
  }

  destroy(): void {
    this.#closed = true;
    for (const scenery of this.#here.values()) scenery.destroy();
    this.#here.clear();
  }
}
