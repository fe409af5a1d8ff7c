import type { BackendState, PlayOrder, SoundBackend } from "../../sound/backend.ts";
import type { ManifestSound } from "../../sound/manifest.ts";

/** One sound as the simulated player was asked for it. */
export interface PlayedSound {
  readonly order: PlayOrder;
  /** Seconds of the audio clock. */
  readonly at: number;
  stopped?: number;
  gain: number;
  rate: number;
  anchor: { at: number; position: number };
}

/** A player of sounds on a clock of its own, which somebody turns. */
export class SimulatedAudio implements SoundBackend {
  state: BackendState = "running";
  now = 0;
  closed = false;
  readonly played: PlayedSound[] = [];
  readonly recordings = new Map<string, number>();
  /** The pace that each was last prepared for. */
  readonly prepared = new Map<string, number>();

  constructor(private readonly manifest: { readonly sounds: Readonly<Record<string, ManifestSound>> }) {}

  play(order: PlayOrder): number {
    const { gain, rate, position } = order;
    this.played.push({ order, at: this.now, gain, rate, anchor: { at: this.now, position } });
    return this.played.length - 1;
  }

  setGain(handle: number, gain: number): void {
    this.soundOf(handle).gain = gain;
  }

  setRate(handle: number, rate: number): void {
    const sound = this.soundOf(handle);
    sound.anchor = { at: this.now, position: this.position(handle) ?? 0 };
    sound.rate = rate;
  }

  stop(handle: number): void {
    this.soundOf(handle).stopped ??= this.now;
  }

  position(handle: number): number | undefined {
    const sound = this.soundOf(handle);
    const { loop, length } = this.manifest.sounds[sound.order.sound] ?? { loop: false, length: 1e9 };
    const position = sound.anchor.position + (this.now - sound.anchor.at) * sound.rate;
    if (loop) return position % length;
    return position < length ? position : undefined;
  }

  recordingLength(file: string): number | undefined {
    return this.recordings.get(file);
  }

  prepare(file: string, pace: number): void {
    this.prepared.set(file, pace);
  }

  wake(): Promise<boolean> {
    if (this.state === "locked") this.state = "running";
    return Promise.resolve(this.state === "running");
  }

  close(): void {
    this.closed = true;
  }

  /** Names of what has not been stopped and has not ended. */
  get sounding(): string[] {
    return this.played.flatMap(({ order, stopped }, handle) =>
      stopped === undefined && this.position(handle) !== undefined ? [order.sound] : [],
    );
  }

  private soundOf(handle: number): PlayedSound {
    return this.played[handle] as PlayedSound;
  }
}
