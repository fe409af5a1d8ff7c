import { recordedCues } from "../timeline/derived/recordings.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { soundsIn } from "../timeline/sounds-in.ts";
import type { BackendState, SoundBackend } from "./backend.ts";
import { type EventsIn, hearingAt } from "./hearing.ts";
import type { SoundManifest } from "./manifest.ts";
import { Mixer, type SoundProblem, type Volumes } from "./mixer.ts";

/** The sound of one episode, driven by whoever has the clock. */
export interface EpisodeSound {
  /** The playhead is at `t` seconds and moves at `rate`, or stands. Where it stands and moved, a grain is heard. */
  follow(t: number, moving: boolean, rate: number): void;
  level(volume: number, muted: boolean): void;
  /** Another version of the episode is heard from now on. */
  replace(timeline: Timeline): void;
  /** Whether it is heard, waits for a gesture, is on its way, or will not come. */
  readonly state: BackendState;
  /** Volumes of the buses; `master` is that of `level`. */
  mix(volumes: Partial<Volumes>): void;
  /** Within a viewer's gesture: resolves to whether sound can be heard now. */
  wake(): Promise<boolean>;
  readonly mixer: Mixer;
  close(): void;
}

export interface EpisodeSoundOptions {
  readonly timeline: Timeline;
  readonly manifest: SoundManifest;
  readonly backend: SoundBackend;
  readonly onProblem?: (problem: SoundProblem) => void;
}

/** Recordings of lines that begin within this are brought. Seconds of real time. */
const AHEAD = 12;

/** Joins a timeline and a mixer. */
export function episodeSound({ timeline: first, ...options }: EpisodeSoundOptions): EpisodeSound {
  const mixer = new Mixer(options);
  let timeline = first;
  let recorded = recordedCues(first);
  const eventsIn: EventsIn = (from, to) => soundsIn(timeline, from, to);
  /** Recordings are long to bring: those of the next lines are asked for ahead. Asking again costs nothing. */
  const prepare = (t: number, rate: number) => {
    const until = t + AHEAD * Math.max(1, rate);
    for (const { start, end, voice } of recorded) {
      if (start > until) break;
      if (end > t) options.backend.prepare(voice, rate);
    }
  };
  let last: { t: number; moving: boolean } | undefined;
  return {
    mixer,
    get state() {
      return mixer.state;
    },
    follow(t, moving, rate) {
      if (moving && rate > 0) prepare(t, rate);
      if (moving && rate > 0) mixer.update(hearingAt(eventsIn, t, rate), t, rate, true);
      else {
        mixer.update([], t, rate, false);
        const dragged = last && t !== last.t && !(last.moving && !moving);
        if (dragged) mixer.scrub(eventsIn(t, t + 1e-3), t);
      }
      last = { t, moving };
    },
    level(volume, muted) {
      mixer.setVolumes({ master: volume });
      mixer.setMuted(muted);
    },
    replace(other) {
      timeline = other;
      recorded = recordedCues(other);
    },
    mix(volumes) {
      mixer.setVolumes(volumes);
    },
    wake: () => mixer.wake(),
    close: () => mixer.destroy(),
  };
}
