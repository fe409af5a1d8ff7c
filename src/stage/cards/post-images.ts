import { loadPicture } from "../load-picture.ts";

/** The address to fetch a post's image from; undefined where it must not be fetched. */
export type ImageAddress = (src: string) => string | undefined;

/** Longest side that an image is kept at, px: as large as a card ever shows it. */
const LARGEST_SIDE = 1600;
/** Px of images that are kept: those not used for longest go first. */
const KEPT_PIXELS = 30_000_000;
/** Sides of a drawing that names no size of its own, px. */
const NO_SIZE = { width: 1200, height: 900 } as const;

/** The images of a post's figures: each is fetched once, decoded, and kept no larger than it is shown. */
export class PostImages {
  readonly #address: ImageAddress;
  /** Null: it cannot be had. In order of use. */
  readonly #known = new Map<string, HTMLCanvasElement | null>();
  readonly #coming = new Map<string, Promise<void>>();

  constructor(address: ImageAddress = () => undefined) {
    this.#address = address;
  }

  /** The image; null where it cannot be had, undefined where it has not come yet. */
  get(src: string): HTMLCanvasElement | null | undefined {
    const known = this.#known.get(src);
    if (known !== undefined) {
      this.#known.delete(src);
      this.#known.set(src, known);
    }
    return known;
  }

  has(src: string): boolean {
    return this.#known.has(src);
  }

  /** Resolves when it is known what there is to show: what cannot be had is shown as such. */
  load(src: string): Promise<void> {
    if (this.#known.has(src)) return Promise.resolve();
    let coming = this.#coming.get(src);
    if (!coming) {
      coming = this.#fetch(src).then((picture) => {
        this.#coming.delete(src);
        this.#known.set(src, picture);
        this.#keep();
      });
      this.#coming.set(src, coming);
    }
    return coming;
  }

  /** Lets go of what was not used for longest, but not of the latest. */
  #keep(): void {
    const sizes = [...this.#known].map(([src, picture]) => ({
      src,
      pixels: (picture?.width ?? 0) * (picture?.height ?? 0),
    }));
    let over = sizes.reduce((sum, { pixels }) => sum + pixels, 0) - KEPT_PIXELS;
    for (const { src, pixels } of sizes.slice(0, -1)) {
      if (over <= 0) return;
      this.#known.delete(src);
      over -= pixels;
    }
  }

  async #fetch(src: string): Promise<HTMLCanvasElement | null> {
    const address = this.#address(src);
    if (address === undefined) return null;
    return loadPicture(address, { largest: LARGEST_SIDE, noSize: NO_SIZE }).catch(() => null);
  }

  clear(): void {
    this.#known.clear();
  }
}
