import type { SoundEvent } from "../timeline/sound-event.ts";
import { FADE_OUT } from "./backend.ts";
import { renderSound } from "./catalogue.ts";
import { type EventsIn, hearingAt } from "./hearing.ts";
import { MASTER_GAIN_DB } from "./levels.ts";
import { limit } from "./limiter.ts";
import { FULL_VOLUMES, type Volumes } from "./mixer.ts";
import { duckingOf, speechAt } from "./placement.ts";
import { recordingGain } from "./recording-level.ts";
import { SAMPLE_RATE } from "./synth/patch.ts";

/** Samples of a sound at its own level, mono at the synthesiser's rate; undefined where there is none of the name. */
export type SoundBank = (sound: string) => Float32Array | undefined;

export interface MixOptions {
  /** Frames a second of the result. */
  readonly sampleRate?: number;
  readonly bank?: SoundBank;
  /** Recordings by name, mono at the synthesiser's rate, as they were spoken: they are levelled here. */
  readonly recordings?: ReadonlyMap<string, Float32Array>;
  readonly volumes?: Partial<Volumes>;
  /** Only these buses: stems, for measuring. */
  readonly buses?: readonly SoundEvent["bus"][];
  /** False leaves out the master's gain and limiter. */
  readonly master?: boolean;
  /** 0…1 as it goes. */
  readonly progress?: (share: number) => void;
}

export type Stereo = readonly [left: Float32Array, right: Float32Array];

/** Seconds from one look at gains to the next; gains go in straight lines between. On the episode's own grid. */
const BLOCK = 0.02;
/** Seconds before the range that are mixed for the limiter's memory. */
const RUN_UP = 0.5;

/** Renders sounds when they are first asked for, and keeps them. */
export function synthesisedBank(): SoundBank {
  const kept = new Map<string, Float32Array | undefined>();
  return (sound) => {
    if (!kept.has(sound)) {
      let samples: Float32Array | undefined;
      try {
        samples = renderSound(sound);
      } catch {
        samples = undefined;
      }
      kept.set(sound, samples);
    }
    return kept.get(sound);
  };
}

/**
 * The sound of [t0, t1) seconds of an episode at its own pace: the same events, offsets, ducking and levels as in
 * play, exact to the sample: a part rendered alone is that part of the whole. `eventsIn` is the timeline's `soundsIn`.
 */
export function renderMix(eventsIn: EventsIn, t0: number, t1: number, options: MixOptions = {}): Stereo {
  const rate = options.sampleRate ?? SAMPLE_RATE;
  const bank = options.bank ?? synthesisedBank();
  const levels = new Map<string, number>();
  const levelOf = (file: string, samples: Float32Array): number => {
    const known = levels.get(file) ?? recordingGain(samples, SAMPLE_RATE);
    levels.set(file, known);
    return known;
  };
  const volumes = { ...FULL_VOLUMES, ...options.volumes };
  const master = options.master ?? true;
  const firstFrame = Math.round(t0 * rate);
  const from = Math.max(0, firstFrame - (master ? Math.round(RUN_UP * rate) : 0));
  const to = Math.max(firstFrame, Math.round(t1 * rate));
  const left = new Float32Array(to - from);
  const right = new Float32Array(to - from);
  const perBlock = Math.round(BLOCK * rate);
  const gainsAt = (block: number): Map<string, { event: SoundEvent; gain: number }> => {
    const t = (block * perBlock) / rate;
    const events = hearingAt(eventsIn, t, 1, BLOCK);
    const speech = speechAt(events, t);
    return new Map(
      events.map((event) => [
        event.id,
        { event, gain: event.gain * volumes[event.bus] * volumes.master * duckingOf(event.bus, speech) },
      ]),
    );
  };
  let now = gainsAt(Math.floor(from / perBlock));
  for (let block = Math.floor(from / perBlock); block * perBlock < to; block++) {
    const then = gainsAt(block + 1);
    for (const [id, { event, gain }] of now) {
      if (options.buses && !options.buses.includes(event.bus)) continue;
      const samples = event.file === undefined ? bank(event.sound) : options.recordings?.get(event.file);
      const after = then.get(id)?.gain ?? gain;
      if (!samples || (gain <= 0 && after <= 0)) continue;
      const level = event.file === undefined ? 1 : levelOf(event.file, samples);
      const target = { left, right, from, to, rate };
      addEvent(target, event, samples, block * perBlock, perBlock, gain * level, after * level);
    }
    now = then;
    options.progress?.(Math.min(1, (block * perBlock - from) / (to - from)));
  }
  if (!master) return [left, right];
  const lift = 10 ** (MASTER_GAIN_DB / 20);
  for (let i = 0; i < left.length; i++) {
    left[i]! *= lift;
    right[i]! *= lift;
  }
  limit(left, right, rate);
  return [left.slice(firstFrame - from), right.slice(firstFrame - from)];
}

interface Target {
  readonly left: Float32Array;
  readonly right: Float32Array;
  /** Frames of the episode. */
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/** Adds what one event gives to one block, its gain going from `gain` to `after`. */
function addEvent(
  { left, right, from, to, rate }: Target,
  event: SoundEvent,
  samples: Float32Array,
  block: number,
  length: number,
  gain: number,
  after: number,
): void {
  const start = Math.round(event.start * rate);
  const end = Math.round(event.end * rate);
  const fade = Math.round(FADE_OUT * rate);
  const step = (event.rate * SAMPLE_RATE) / rate;
  const offset = (event.offset ?? 0) * SAMPLE_RATE;
  // Equal power, 0 dB in the middle: as a mono sound without a panner.
  const angle = ((event.pan + 1) * Math.PI) / 4;
  const toLeft = Math.SQRT2 * Math.cos(angle);
  const toRight = Math.SQRT2 * Math.sin(angle);
  const joins = event.loop && offset > 0;
  const last = Math.min(block + length, end + fade, to);
  for (let frame = Math.max(block, start, from); frame < last; frame++) {
    let at = offset + (frame - start) * step;
    if (event.loop) at %= samples.length;
    const whole = Math.floor(at);
    if (whole >= samples.length) break;
    const share = at - whole;
    let value = samples[whole]!;
    if (share > 0) {
      const next = whole + 1 < samples.length ? samples[whole + 1]! : event.loop ? samples[0]! : 0;
      value += (next - value) * share;
    }
    value *= gain + ((after - gain) * (frame - block)) / length;
    // A loop that goes on from another comes as that one goes.
    if (joins && frame - start < fade) value *= (frame - start) / fade;
    if (frame > end) value *= 1 - (frame - end) / fade;
    left[frame - from]! += value * toLeft;
    right[frame - from]! += value * toRight;
  }
}
