import type { SoundEvent } from "../timeline/sound-event.ts";
import type { SoundBackend } from "./backend.ts";
import { difference, type Sounding } from "./difference.ts";
import type { SoundManifest } from "./manifest.ts";
import { duckingOf, placement, speechAt } from "./placement.ts";

export type Bus = SoundEvent["bus"];

/** Factors 0 … 1, as the viewer sets them. */
export type Volumes = Readonly<Record<Bus | "master", number>>;

export const FULL_VOLUMES: Volumes = { master: 1, voice: 1, effect: 1, music: 1, ambience: 1 };

/** What a viewer or a creator may be told. */
export interface SoundProblem {
  readonly code: "sound-missing" | "sound-unknown" | "recording-missing";
  readonly message: string;
}

export interface MixerOptions {
  readonly manifest: SoundManifest;
  readonly backend: SoundBackend;
  readonly volumes?: Partial<Volumes>;
  readonly onProblem?: (problem: SoundProblem) => void;
}

/** Edges in seconds: short enough to be at once, long enough not to click. */
const EDGES = {
  /** A sound that is taken up in its middle. */
  comeIn: 0.006,
  stop: 0.012,
  /** Ducking and layers. */
  gain: 0.06,
  /** A piece of music or a bed that comes in at its place. */
  bed: 0.03,
} as const;

/** Grains under a hand that scrubs. Seconds; gain is a factor. */
const GRAIN = { length: 0.1, fade: 0.012, apart: 0.045, most: 4, gain: 0.8 } as const;

/**
 * Holds what should sound against what does. Call `update` at every tick, with the events of `hearingAt`; all else follows from them. Nothing here throws or waits: what is missing is silent.
 */
export class Mixer {
  private readonly sounding = new Map<string, Sounding & { readonly handle: number }>();
  private volumes: Volumes;
  private muted = false;
  private grainAt = Number.NaN;
  /** Handles of the grains that may still be heard. */
  private grains: number[] = [];
  private readonly told = new Set<string>();

  constructor(private readonly options: MixerOptions) {
    this.volumes = { ...FULL_VOLUMES, ...options.volumes };
  }

  /**
   * The playhead is at `t` seconds and moves at `rate`, or stands. Not moving is silence at once; so is moving
   * backwards, for which `scrub` is there.
   */
  update(wanted: readonly SoundEvent[], t: number, rate: number, playing: boolean): void {
    const { backend } = this.options;
    const audible = playing && rate > 0 && backend.state === "running";
    if (!audible && this.sounding.size === 0) return;
    if (audible) this.grainAt = Number.NaN;
    for (const [id, sound] of this.sounding)
      this.sounding.set(id, { ...sound, position: backend.position(sound.handle) });
    const speech = speechAt(wanted, t);
    const { start, stop, adjust } = difference(wanted, this.sounding, {
      t,
      rate,
      playing: audible,
      lengthOf: (event) => this.lengthOf(event),
      gainOf: (event) => this.gainOf(event) * duckingOf(event.bus, speech),
    });
    for (const id of stop) this.stop(id);
    for (const { id, gain, rate: own, anchor } of adjust) {
      const now = this.sounding.get(id);
      if (!now) continue;
      if (gain !== undefined) backend.setGain(now.handle, gain * this.rawGain(now.event), EDGES.gain);
      if (own !== undefined) backend.setRate(now.handle, own);
      this.sounding.set(id, {
        ...now,
        gain: gain ?? now.gain,
        rate: own ?? now.rate,
        anchor: anchor ?? now.anchor,
      });
    }
    for (const { event, placement: place, length, gain } of start) {
      const handle = backend.play({
        sound: event.sound,
        ...(event.file === undefined ? {} : { file: event.file }),
        position: place.position,
        gain: gain * this.rawGain(event),
        rate: place.rate,
        pan: event.pan,
        fadeIn: place.position === 0 ? 0 : event.loop ? EDGES.bed : EDGES.comeIn,
      });
      if (handle === undefined) continue;
      this.sounding.set(event.id, {
        event,
        handle,
        length,
        anchor: { t, position: place.position, clockRate: rate },
        position: place.position,
        gain,
        rate: place.rate,
      });
    }
  }

  /** Lets what lies under a playhead that is dragged be heard for a moment. Call it as the playhead moves. */
  scrub(wanted: readonly SoundEvent[], t: number): void {
    const { backend } = this.options;
    if (backend.state !== "running" || Math.abs(t - this.grainAt) < GRAIN.apart) return;
    this.grainAt = t;
    // However fast the hand, one moment is heard at a time.
    for (const handle of this.grains.splice(0)) backend.stop(handle, GRAIN.fade);
    const heard = wanted
      .flatMap((event) => {
        const length = this.lengthOf(event);
        const place = length === undefined ? undefined : placement(event, length, t, 1);
        const gain = this.gainOf(event);
        return place && gain > 0 ? [{ event, place, gain }] : [];
      })
      .sort((a, b) => b.gain - a.gain)
      .slice(0, GRAIN.most);
    for (const { event, place, gain } of heard) {
      const handle = backend.play({
        sound: event.sound,
        ...(event.file === undefined ? {} : { file: event.file }),
        position: place.position,
        gain: gain * this.rawGain(event) * GRAIN.gain,
        rate: event.rate,
        pan: event.pan,
        fadeIn: GRAIN.fade,
        lasts: GRAIN.length,
      });
      if (handle !== undefined) this.grains.push(handle);
    }
  }

  /** Silence, at once; the next `update` takes up what should sound. */
  silence(): void {
    for (const id of [...this.sounding.keys()]) this.stop(id);
  }

  /** Of one bus or of all; heard at the next `update`. */
  setVolumes(volumes: Partial<Volumes>): void {
    this.volumes = { ...this.volumes, ...volumes };
  }

  get volumesNow(): Volumes {
    return this.volumes;
  }

  setMuted(muted: boolean): void {
    this.muted = muted;
  }

  /** Whether sound is heard, waits for a gesture, is on its way, or will not come. */
  get state(): SoundBackend["state"] {
    return this.options.backend.state;
  }

  /** Within a viewer's gesture: resolves to whether sound can be heard now. */
  wake(): Promise<boolean> {
    return this.options.backend.wake();
  }

  /** Names of what sounds now, for tests and for the curious. */
  get soundingNow(): readonly { readonly id: string; readonly sound: string; readonly position: number | undefined }[] {
    return [...this.sounding.values()].map(({ event, handle }) => ({
      id: event.id,
      sound: event.sound,
      position: this.options.backend.position(handle),
    }));
  }

  /** Frees everything; the mixer is not to be used any more. */
  destroy(): void {
    this.silence();
    this.options.backend.close();
  }

  private stop(id: string): void {
    const now = this.sounding.get(id);
    if (now) this.options.backend.stop(now.handle, EDGES.stop);
    this.sounding.delete(id);
  }

  private lengthOf(event: SoundEvent): number | undefined {
    if (event.file !== undefined) return this.options.backend.recordingLength(event.file);
    const sound = this.options.manifest.sounds[event.sound];
    if (!sound) this.tell({ code: "sound-unknown", message: `There is no sound named “${event.sound}”.` });
    return sound?.length;
  }

  private gainOf(event: SoundEvent): number {
    return this.muted ? 0 : event.gain * this.volumes[event.bus] * this.volumes.master;
  }

  /** What the samples of a sound are multiplied by to stand at its own level. */
  private rawGain(event: SoundEvent): number {
    return event.file === undefined ? (this.options.manifest.sounds[event.sound]?.gain ?? 0) : 1;
  }

  private tell(problem: SoundProblem): void {
    if (this.told.has(problem.message)) return;
    this.told.add(problem.message);
    this.options.onProblem?.(problem);
  }
}

export function createMixer(options: MixerOptions): Mixer {
  return new Mixer(options);
}
