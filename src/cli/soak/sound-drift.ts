import { seededRandom } from "../../math/random.ts";
import { type EventsIn, hearingAt } from "../../sound/hearing.ts";
import type { SoundManifest } from "../../sound/manifest.ts";
import { Mixer } from "../../sound/mixer.ts";
import { followsRate, placement } from "../../sound/placement.ts";
import type { SoundEvent } from "../../timeline/sound-event.ts";
import { SimulatedAudio } from "./simulated-audio.ts";

export interface DriftOptions {
  readonly eventsIn: EventsIn;
  /** Of the episode, seconds. */
  readonly duration: number;
  readonly manifest: SoundManifest;
  /** Seconds of play. */
  readonly seconds: number;
  readonly seed: string;
}

/** What a run found. Seconds of real time. */
export interface DriftReport {
  starts: number;
  seeks: number;
  changes: number;
  /** The longest time between two looks of the mixer. */
  tick: number;
  /** From a cue to its start, where the playhead came over it: the worst. */
  latest: number;
  /** Between where a sound was started and where it should have been: the worst. */
  furthest: number;
  /** That music or a bed under way was ever off its place, at the looks. */
  strayed: number;
}

/** How the run goes: shares of the looks at which something happens, and how long a look takes. Seconds. */
const RUN = { seek: 0.004, change: 0.004, stall: 0.02, stalled: 0.1, frame: 1 / 60, jitter: 0.3 } as const;
const RATES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] as const;
/** A sound card that runs 80 millionths fast, which is more than real ones do. */
const CARD = 1.00008;

/** Plays with random seeks and changes of pace, uneven looks, and an audio clock that is a little wrong. */
export function runDrift({ eventsIn, duration, manifest, seconds, seed }: DriftOptions): DriftReport {
  const random = seededRandom(seed);
  const audio = new SimulatedAudio(manifest);
  const mixer = new Mixer({ manifest, backend: audio });
  const report: DriftReport = { starts: 0, seeks: 0, changes: 0, tick: 0, latest: 0, furthest: 0, strayed: 0 };
  let t = 0;
  let rate = 1;
  let jumped = true;
  let before = 0;
  for (let now = 0; now < seconds; ) {
    const known = new Set(mixer.soundingNow.map(({ id }) => id));
    const wanted = hearingAt(eventsIn, t, rate);
    mixer.update(wanted, t, rate, true);
    const events = new Map(wanted.map((event) => [event.id, event]));
    for (const { id, position } of mixer.soundingNow) {
      const event = events.get(id);
      const apart = event && distance(event, position, manifest, t, rate);
      if (!event || apart === undefined) continue;
      if (known.has(id)) {
        if (followsRate(event)) report.strayed = Math.max(report.strayed, apart);
        continue;
      }
      report.starts++;
      report.furthest = Math.max(report.furthest, apart);
      if (!jumped && event.start > before) report.latest = Math.max(report.latest, (t - event.start) / rate);
    }
    before = t;
    const step = (random() < RUN.stall ? RUN.stalled : RUN.frame) * (1 - RUN.jitter + 2 * RUN.jitter * random());
    report.tick = Math.max(report.tick, step);
    now += step;
    audio.now += step * CARD;
    t += step * rate;
    const seeks = random() < RUN.seek || t > duration;
    if (seeks) {
      t = random() * duration * 0.99;
      report.seeks++;
    }
    const changes = random() < RUN.change;
    if (changes) {
      rate = RATES[Math.floor(random() * RATES.length)] ?? 1;
      report.changes++;
    }
    jumped = seeks || changes;
  }
  return report;
}

/** Seconds of real time between where a sound is and where it should be; the shorter way round a loop. */
function distance(
  event: SoundEvent,
  position: number | undefined,
  { sounds }: SoundManifest,
  t: number,
  rate: number,
): number | undefined {
  const length = sounds[event.sound]?.length;
  const place = length === undefined ? undefined : placement(event, length, t, rate);
  if (length === undefined || position === undefined || !place) return undefined;
  const apart = Math.abs(position - place.position);
  return (event.loop ? Math.min(apart % length, length - (apart % length)) : apart) / place.rate;
}
