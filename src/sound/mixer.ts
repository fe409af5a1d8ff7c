import type { SoundEvent } from "../timeline/sound-event.ts";
import { type Alignment, align } from "./alignment.ts";
import { FADE_OUT, type Heard, type SoundBackend } from "./backend.ts";
import { type Adjust, difference, type Sounding } from "./difference.ts";
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
  /** Ducking and layers. */
  gain: 0.06,
  /** A piece of music or a bed that comes in at its place. */
  bed: 0.03,
} as const;

/** Grains under a hand that scrubs. Seconds; gain is a factor. */
const GRAIN = { length: 0.088, fade: 0.012, apart: 0.045, most: 4, gain: 0.8 } as const;

/**
 * Holds what should sound against what does. Call `update` at every tick, with the events of `hearingAt`; all else follows from them. Nothing here throws or waits: what is missing is silent.
 */
export class Mixer {
  private readonly sounding = new Map<string, Sounding & { readonly heard: Heard }>();
  private alignment: Alignment | undefined;
  private volumes: Volumes;
  private muted = false;
  private grainAt = Number.NaN;
  /** Grains that may still be heard. */
  private readonly grains: Heard[] = [];
  private readonly told = new Set<string>();

  constructor(private readonly options: MixerOptions) {
    this.volumes = { ...FULL_VOLUMES, ...options.volumes };
  }

  /**
   * The playhead is at that many seconds and moves at `rate`, or stands. Not moving is silence at once; so is moving
   * backwards, for which `scrub` is there.
   */
  update(wanted: readonly SoundEvent[], playhead: number, rate: number, playing: boolean): void {
    const { backend } = this.options;
    const audible = playing && rate > 0 && backend.state === "running";
    // What is ordered now is heard when the playhead is there.
    const t = playhead + backend.lateness * rate;
    this.alignment = audible ? align(this.alignment, t, rate, backend.now) : undefined;
    if (!audible && this.sounding.size === 0) return;
    if (audible) this.grainAt = Number.NaN;
    const read = backend.now;
    const now = this.alignment?.now ?? read;
    for (const [id, sound] of this.sounding) {
      const { position } = sound.heard;
      this.sounding.set(id, {
        ...sound,
        position: position === undefined ? undefined : position + (now - read) * sound.rate,
      });
    }
    const speech = speechAt(wanted, t);
    const { start, stop, adjust } = difference(wanted, this.sounding, {
      t,
      rate,
      playing: audible,
      now,
      lengthOf: (event) => this.lengthOf(event),
      gainOf: (event) => this.gainOf(event) * duckingOf(event.bus, speech),
    });
    for (const id of stop) this.stop(id);
    for (const change of adjust) this.adjust(change);
    for (const { event, placement: place, delay, length, gain, lasts, endsAt } of start) {
      const heard = backend.play({
        sound: event.sound,
        ...(event.file === undefined ? {} : { file: event.file }),
        at: now + delay,
        position: place.position,
        gain: gain * this.rawGain(event),
        rate: place.rate,
        pan: event.pan,
        fadeIn: comingIn(event, place.position, delay),
        ...(lasts === undefined ? {} : { lasts }),
      });
      if (!heard) continue;
      const position = place.position - delay * place.rate;
      this.sounding.set(event.id, {
        event,
        heard,
        length,
        anchor: { t, position, clockRate: rate },
        position,
        gain,
        rate: place.rate,
        endsAt,
      });
    }
  }

  /** Lets what lies under a playhead that is dragged be heard for a moment. Call it as the playhead moves. */
  scrub(wanted: readonly SoundEvent[], t: number): void {
    const { backend } = this.options;
    if (backend.state !== "running" || Math.abs(t - this.grainAt) < GRAIN.apart) return;
    this.grainAt = t;
    // However fast the hand, one moment is heard at a time.
    for (const grain of this.grains.splice(0)) grain.stop(GRAIN.fade);
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
      const grain = backend.play({
        sound: event.sound,
        ...(event.file === undefined ? {} : { file: event.file }),
        at: backend.now,
        position: place.position,
        gain: gain * this.rawGain(event) * GRAIN.gain,
        rate: event.rate,
        pan: event.pan,
        fadeIn: GRAIN.fade,
        lasts: GRAIN.length,
      });
      if (grain) this.grains.push(grain);
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

  /** What sounds now or is about to, for tests and for the curious. */
  get soundingNow(): readonly {
    readonly id: string;
    readonly sound: string;
    readonly position: number | undefined;
    readonly heard: Heard;
  }[] {
    return [...this.sounding.values()].map(({ event: { id, sound }, heard }) => ({
      id,
      sound,
      position: heard.position,
      heard,
    }));
  }

  /** Frees everything; the mixer is not to be used any more. */
  destroy(): void {
    this.silence();
    this.options.backend.close();
  }

  private stop(id: string): void {
    this.sounding.get(id)?.heard.stop(FADE_OUT);
    this.sounding.delete(id);
  }

  private adjust({ id, gain, rate, anchor, endsAt }: Adjust): void {
    const now = this.sounding.get(id);
    if (!now) return;
    if (gain !== undefined) now.heard.setGain(gain * this.rawGain(now.event), EDGES.gain);
    if (rate !== undefined) now.heard.setRate(rate);
    if (endsAt !== undefined) now.heard.stop(FADE_OUT, endsAt);
    this.sounding.set(id, {
      ...now,
      gain: gain ?? now.gain,
      rate: rate ?? now.rate,
      anchor: anchor ?? now.anchor,
      endsAt: endsAt ?? now.endsAt,
    });
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

/** Seconds over which it comes in: a loop that goes on from another comes as that one goes. */
function comingIn({ loop }: SoundEvent, position: number, delay: number): number {
  if (position === 0) return 0;
  if (!loop) return EDGES.comeIn;
  return delay > 0 ? FADE_OUT : EDGES.bed;
}
