import type { BackendState, Heard, PlayOrder, SoundBackend } from "../../sound/backend.ts";
import type { ManifestSound } from "../../sound/manifest.ts";

/** One sound as the simulated player was asked for it. */
export class PlayedSound implements Heard {
  gain: number;
  rate: number;
  /** Seconds of the audio clock at which it was told to go. */
  stopped: number | undefined;
  /** Seconds of the audio clock at which it begins. */
  readonly at: number;
  private anchor: { readonly at: number; readonly position: number };

  constructor(
    private readonly audio: SimulatedAudio,
    readonly order: PlayOrder,
    private readonly kind: Pick<ManifestSound, "length" | "loop">,
  ) {
    this.at = Math.max(order.at, audio.time);
    this.gain = order.gain;
    this.rate = order.rate;
    this.anchor = { at: this.at, position: order.position };
    if (order.lasts !== undefined) this.stopped = this.at + order.lasts;
  }

  get position(): number | undefined {
    return this.positionAt(this.audio.now);
  }

  /** At a second of the audio clock. */
  positionAt(time: number): number | undefined {
    const { loop, length } = this.kind;
    if (this.stopped !== undefined && time >= this.stopped) return undefined;
    const position = this.anchor.position + (time - this.anchor.at) * this.rate;
    if (loop) return position % length;
    return position < length ? position : undefined;
  }

  /** Whether it is heard now: it has begun, and neither ended nor been stopped. */
  get heard(): boolean {
    return this.at <= this.audio.now && this.position !== undefined;
  }

  setGain(gain: number): void {
    this.gain = gain;
  }

  setRate(rate: number): void {
    this.anchor = { at: this.audio.now, position: this.position ?? 0 };
    this.rate = rate;
  }

  stop(_seconds: number, from = this.audio.now): void {
    this.stopped = Math.min(from, this.stopped ?? from);
  }
}

/** A player of sounds on a clock of its own, which somebody turns. */
export class SimulatedAudio implements SoundBackend {
  /** Seconds from the clock to the ear. */
  lateness = 0;
  state: BackendState = "running";
  /** Seconds of the audio clock. */
  time = 0;
  closed = false;
  readonly played: PlayedSound[] = [];
  readonly recordings = new Map<string, number>();
  /** The pace that each was last prepared for. */
  readonly prepared = new Map<string, number>();

  /** @param buffer seconds from one step of the clock, as it can be read, to the next; 0 for none */
  constructor(
    private readonly manifest: { readonly sounds: Readonly<Record<string, ManifestSound>> },
    private readonly buffer = 0,
  ) {}

  get now(): number {
    return this.buffer > 0 ? Math.floor(this.time / this.buffer) * this.buffer : this.time;
  }

  play(order: PlayOrder): PlayedSound {
    const kind = this.manifest.sounds[order.sound] ?? { loop: false, length: 1e9 };
    const played = new PlayedSound(this, order, kind);
    this.played.push(played);
    return played;
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

  /** Names of what is heard. */
  get sounding(): string[] {
    return this.played.flatMap(({ order, heard }) => (heard ? [order.sound] : []));
  }
}
