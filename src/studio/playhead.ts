import type { Range } from "./panel/panel-state.ts";
import type { Screen } from "./screen.ts";

/** What follows the playhead. */
export interface PlayheadEvents {
  /** It is at `t` now; `playing` while it moves by itself. */
  at(t: number, playing: boolean): void;
}

/** Longest a shuttle gets by pressing again. */
const FASTEST = 4;

/** Plays, steps and loops the screen, and tells where it is: at each of the browser's frames while it plays. */
export class Playhead {
  readonly #screen: Screen;
  readonly #events: PlayheadEvents;
  #frame = 0;
  duration = 0;
  /** In and out points; the loop runs between them, or over all. */
  range: Range | undefined;
  looping = false;

  constructor(screen: Screen, events: PlayheadEvents) {
    this.#screen = screen;
    this.#events = events;
  }

  /** The screen plays, stands or was sought. */
  changed(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#screen.paused) this.#events.at(this.#screen.time, false);
    else this.#frame = requestAnimationFrame(() => this.#tick());
  }

  seek(t: number): void {
    const to = Math.min(Math.max(t, 0), this.duration);
    this.#screen.seek(to);
    this.#events.at(to, !this.#screen.paused);
  }

  step(seconds: number): void {
    if (!this.#screen.paused) this.#screen.pause();
    this.seek(this.#screen.time + seconds);
  }

  toggle(): void {
    if (this.#screen.paused) this.play();
    else this.#screen.pause();
  }

  play(): void {
    const { range, looping } = this;
    const from = looping ? (range?.from ?? 0) : 0;
    const to = looping ? (range?.to ?? this.duration) : this.duration;
    const { time } = this.#screen;
    if (time >= to - 0.02 || (looping && time < from)) this.#screen.seek(from);
    void this.#screen.play();
  }

  pause(): void {
    this.#screen.rate = 1;
    this.#screen.pause();
  }

  /** Plays; pressed again, twice as fast. */
  faster(): void {
    if (this.#screen.paused) this.play();
    else this.#screen.rate = Math.min(this.#screen.rate * 2, FASTEST);
  }

  setIn(): void {
    const { time } = this.#screen;
    const to = this.range && this.range.to > time ? this.range.to : this.duration;
    this.range = { from: time, to };
  }

  setOut(): void {
    const { time } = this.#screen;
    const from = this.range && this.range.from < time ? this.range.from : 0;
    this.range = { from, to: time };
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
  }

  #tick(): void {
    let t = this.#screen.time;
    if (this.looping) {
      const { from, to } = this.range ?? { from: 0, to: this.duration };
      if (t >= to) {
        this.#screen.seek(from);
        t = from;
      }
    }
    this.#events.at(t, true);
    if (!this.#screen.paused) this.#frame = requestAnimationFrame(() => this.#tick());
  }
}
