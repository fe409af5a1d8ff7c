import type { BackendState, PlayOrder, SoundBackend } from "../../src/sound/backend.ts";
import type { ManifestSound, SoundManifest } from "../../src/sound/manifest.ts";
import type { SoundEvent } from "../../src/timeline/sound-event.ts";

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

/** A player of sounds on a clock of its own, which a test turns. */
export class SimulatedAudio implements SoundBackend {
  state: BackendState = "running";
  now = 0;
  closed = false;
  readonly played: PlayedSound[] = [];
  readonly recordings = new Map<string, number>();

  constructor(private readonly manifest: SoundManifest) {}

  play(order: PlayOrder): number {
    const { gain, rate, position } = order;
    this.played.push({ order, at: this.now, gain, rate, anchor: { at: this.now, position } });
    return this.played.length - 1;
  }

  setGain(handle: number, gain: number): void {
    this.played[handle]!.gain = gain;
  }

  setRate(handle: number, rate: number): void {
    const sound = this.played[handle]!;
    sound.anchor = { at: this.now, position: this.position(handle) ?? 0 };
    sound.rate = rate;
  }

  stop(handle: number): void {
    this.played[handle]!.stopped ??= this.now;
  }

  position(handle: number): number | undefined {
    const sound = this.played[handle]!;
    const { loop, length } = this.manifest.sounds[sound.order.sound] ?? { loop: false, length: 1e9 };
    const position = sound.anchor.position + (this.now - sound.anchor.at) * sound.rate;
    if (loop) return position % length;
    return position < length ? position : undefined;
  }

  recordingLength(file: string): number | undefined {
    return this.recordings.get(file);
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
}

const sound = (length: number, loop = false): ManifestSound => ({
  pack: "all",
  offset: 0,
  length,
  loop,
  gain: 1,
  hash: "",
});

export const TEST_MANIFEST: SoundManifest = {
  version: 2,
  packs: [],
  sounds: {
    alarm: sound(1.8),
    beep: sound(0.4),
    blip: sound(0.1),
    theme: sound(8, true),
    hum: sound(4, true),
  },
};

/** An event of the given sound; `end` is what its length says, unless given. */
export function soundEvent(name: string, start: number, more: Partial<SoundEvent> = {}): SoundEvent {
  const known = TEST_MANIFEST.sounds[name];
  const bus = name === "theme" ? "music" : name === "hum" ? "ambience" : name === "blip" ? "voice" : "effect";
  return {
    id: `${name}@${start}`,
    sound: name,
    bus,
    start,
    end: start + (known?.loop ? 60 : (known?.length ?? 1)),
    gain: 1,
    rate: 1,
    loop: known?.loop ?? false,
    pan: 0,
    ...more,
  };
}

/** What `soundsIn` gives for a list of events. */
export function eventsIn(events: readonly SoundEvent[], from: number, to: number): SoundEvent[] {
  return events.filter(({ start, end }) => start < to && end > from);
}
