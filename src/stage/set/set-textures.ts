import { ImageSource, Rectangle, Texture } from "pixi.js";
import type { AlertLevel } from "../../timeline/timeline.ts";
import type { Density } from "../density.ts";
import { loadJson, loadSheet } from "../load-art.ts";
import type { SetManifest } from "./set-manifest.ts";

/** A picture of the set: its texture and the box that it fills in its own units. */
export interface LoadedPicture {
  readonly texture: Texture;
  readonly box: readonly [number, number, number, number];
}

const FIRST: AlertLevel = "calm";

/** The set's sheets: the first light and the furniture at once, other lights when they are wanted. */
export class SetTextures {
  readonly #base: string;
  readonly #manifest: SetManifest;
  readonly #sources = new Map<string, ImageSource>();
  readonly #pictures = new Map<string, LoadedPicture>();
  readonly #loading = new Map<string, Promise<void>>();

  private constructor(base: string, manifest: SetManifest) {
    this.#base = base;
    this.#manifest = manifest;
  }

  /**
   * @param base address of the folder `set/`, with a slash at its end.
   * @throws Error that names the address, where the manifest or a sheet cannot be had.
   */
  static async load(base: string, density: Density): Promise<SetTextures> {
    const manifest = await loadJson(`${base}set@${density}x.json`);
    const textures = new SetTextures(base, manifest as SetManifest);
    const shared = Object.keys(textures.#manifest.sheets).filter((name) => !textures.#levelOf(name));
    // Every other light is shown over the first one until its own pictures are here.
    await Promise.all([...shared.map((name) => textures.#sheet(name)), textures.light(FIRST)]);
    return textures;
  }

  #levelOf(sheet: string): boolean {
    return this.#manifest.perLight.some(
      (name) => sheet.startsWith(`${name}-`) && !this.#manifest.perLight.includes(sheet),
    );
  }

  /** True once the light's pictures are there. */
  hasLight(level: AlertLevel): boolean {
    return this.#manifest.perLight.every((name) => this.#sources.has(`${name}-${level}`));
  }

  /** Loads a light's pictures. */
  async light(level: AlertLevel): Promise<void> {
    await Promise.all(this.#manifest.perLight.map((name) => this.#sheet(`${name}-${level}`)));
  }

  #sheet(name: string): Promise<void> {
    let loading = this.#loading.get(name);
    if (!loading) {
      const sheet = this.#manifest.sheets[name];
      if (!sheet) return Promise.reject(new Error(`The set has no sheet "${name}"`));
      loading = loadSheet(this.#base + sheet.file).then((image) => {
        this.#sources.set(name, new ImageSource({ resource: image, scaleMode: "linear" }));
      });
      // A sheet that failed is asked for again next time.
      loading.catch(() => this.#loading.delete(name));
      this.#loading.set(name, loading);
    }
    return loading;
  }

  /** A picture, in a light where it has one; undefined while its sheet is not loaded. */
  picture(name: string, level: AlertLevel = "calm"): LoadedPicture | undefined {
    const entry = this.#manifest.pictures[name];
    if (!entry) throw new Error(`The set has no picture "${name}"`);
    const sheet = this.#manifest.perLight.includes(entry.sheet) ? `${entry.sheet}-${level}` : entry.sheet;
    const key = `${sheet}/${name}`;
    const known = this.#pictures.get(key);
    if (known) return known;
    const source = this.#sources.get(sheet);
    if (!source) return undefined;
    const made = { texture: new Texture({ source, frame: new Rectangle(...entry.frame) }), box: entry.box };
    this.#pictures.set(key, made);
    return made;
  }

  /** A window onto a picture that moves: its own texture, whose frame may be changed. */
  window(name: string): LoadedPicture | undefined {
    const whole = this.picture(name);
    if (!whole) return undefined;
    const texture = new Texture({ source: whole.texture.source, frame: whole.texture.frame.clone(), dynamic: true });
    return { texture, box: whole.box };
  }

  destroy(): void {
    for (const { texture } of this.#pictures.values()) texture.destroy();
    for (const source of this.#sources.values()) source.destroy();
    this.#pictures.clear();
    this.#sources.clear();
  }
}
