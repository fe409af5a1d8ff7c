/** Where one sound lies in the sprite of its pack. Seconds. */
export interface ManifestSound {
  /** Name of its pack. */
  readonly pack: string;
  readonly offset: number;
  readonly length: number;
  readonly loop: boolean;
  /** Seconds into the sound at which its copy in the sprite begins: loops are cut where they are quietest. */
  readonly turn?: number;
  /** What the sprite's samples are multiplied by to stand at the sound's own level. */
  readonly gain: number;
  /** Of the recipe that it was rendered from. */
  readonly hash: string;
}

/** Sounds that are fetched together: one sprite. */
export interface SoundPack {
  readonly name: string;
  /** Seconds of the whole sprite. */
  readonly duration: number;
  /** The same sprite in several encodings, best first; names relative to the manifest. */
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
}

/** `public/sound/manifest.json`. */
export interface SoundManifest {
  readonly version: 2;
  /** In the order in which they are fetched, unless one is asked for before its turn. */
  readonly packs: readonly SoundPack[];
  readonly sounds: Readonly<Record<string, ManifestSound>>;
}

/** Seconds into the sprite at which a sound stands that is `position` seconds in. */
export function spritePosition({ offset, length, turn = 0 }: ManifestSound, position: number): number {
  return offset + (turn > 0 ? (position - turn + length) % length : position);
}

/** Peaks of each sound for drawn waveforms: base64 of one byte, 0 … 255 of full scale, each `PEAK_STEP` seconds. */
export type SoundPeaks = Readonly<Record<string, string>>;

export const PEAK_STEP = 0.02;

/** Reads parsed JSON as a manifest; undefined where it is none. */
export function readManifest(json: unknown): SoundManifest | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const candidate = json as Partial<SoundManifest>;
  if (candidate.version !== 2 || !Array.isArray(candidate.packs) || typeof candidate.sounds !== "object")
    return undefined;
  return candidate as SoundManifest;
}
