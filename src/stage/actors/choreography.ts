import { gsap } from "gsap/gsap-core";
import type { ArmPlace, EaseName, Shown } from "../../cast/acting.ts";
import type { Score, Side } from "./score.ts";

/** What a performance contributes at one moment. */
export interface Moment {
  /** In the order of the score's tracks. */
  readonly values: Readonly<Float64Array>;
  readonly shown: Shown;
  readonly arms: Readonly<Record<Side, ArmPlace>>;
}

const EASES: Readonly<Record<EaseName, string>> = {
  linear: "none",
  in: "power2.in",
  out: "power2.out",
  inOut: "power1.inOut",
  snap: "power4.out",
  over: "back.out(2.2)",
  bounce: "bounce.out",
};

/** Times are told apart to a hundredth of a millisecond, so that one moment has one name however it was reached. */
const GRAIN = 1e5;

/** A score on a paused timeline that owns its pose: asked for a time, it answers, and no one else moves it. */
export class Choreography {
  readonly #pose: Record<string, number> = {};
  readonly #timeline: ReturnType<typeof gsap.timeline>;
  readonly #moments = new Map<number, Moment>();
  /** The columns that change at all: the others need no tween. */
  readonly #moving: readonly number[];

  constructor(readonly score: Score) {
    const first = score.rows[0] as readonly number[];
    this.#moving = score.tracks.map((_, i) => i).filter((i) => score.rows.some((row) => row[i] !== first[i]));
    const row = (i: number): Record<string, number> =>
      Object.fromEntries(this.#moving.map((column) => [column, score.rows[i]?.[column] ?? 0]));
    Object.assign(this.#pose, row(0));
    this.#timeline = gsap.timeline({ paused: true });
    for (let i = 1; i < score.times.length; i++) {
      const start = score.times[i - 1] as number;
      const duration = (score.times[i] as number) - start;
      if (duration <= 0) continue;
      this.#timeline.fromTo(
        this.#pose,
        row(i - 1),
        { ...row(i), duration, ease: EASES[score.eases[i] ?? "inOut"], immediateRender: false, lazy: false },
        start,
      );
    }
    // Nothing here runs by itself: gsap's own clock may rest.
    gsap.ticker.sleep();
  }

  at(local: number): Moment {
    const grain = Math.round(Math.max(0, Math.min(local, this.score.end)) * GRAIN);
    const known = this.#moments.get(grain);
    if (known) return known;
    const time = grain / GRAIN;
    this.#timeline.time(time, true);
    const values = Float64Array.from(this.score.rows[0] as readonly number[]);
    for (const column of this.#moving) values[column] = this.#pose[column] as number;
    const key = keyAt(this.score, time);
    const moment: Moment = {
      values,
      shown: this.score.shown[key] as Shown,
      arms: this.score.arms[key] as Record<Side, ArmPlace>,
    };
    this.#moments.set(grain, moment);
    return moment;
  }

  dispose(): void {
    this.#timeline.kill();
  }
}

/** The key whose choices hold: the next one from the middle of the way to it. */
function keyAt({ times }: Score, time: number): number {
  let key = 0;
  while (key + 1 < times.length && time >= ((times[key] as number) + (times[key + 1] as number)) / 2) key++;
  return key;
}
