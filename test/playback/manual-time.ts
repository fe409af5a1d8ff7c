import type { Clock, Later, Pace } from "../../src/playback/clock.ts";

/** A clock and a pace that stand still until a test moves them. */
export class ManualTime implements Clock {
  private seconds = 100;
  private readonly frames: (() => void)[] = [];
  private readonly quarters: (() => void)[] = [];
  private readonly tasks: (() => void)[] = [];

  readonly pace: Pace = {
    frame: this.later(this.frames),
    quarter: this.later(this.quarters),
    task: this.later(this.tasks),
  };

  now(): number {
    return this.seconds;
  }

  /** Runs tasks until none is left. */
  settle(): void {
    for (let task = this.tasks.shift(); task; task = this.tasks.shift()) task();
  }

  /** Lets `seconds` pass, then paints a picture (and runs the tasks around it). */
  frame(seconds = 1 / 60): void {
    this.pass(seconds, this.frames);
  }

  /** Lets `seconds` pass on a hidden page. */
  quarter(seconds = 0.25): void {
    this.pass(seconds, this.quarters);
  }

  /** What is waiting: frames, timers. */
  get owed(): { readonly frames: number; readonly quarters: number } {
    return { frames: this.frames.length, quarters: this.quarters.length };
  }

  private pass(seconds: number, queue: (() => void)[]): void {
    this.settle();
    this.seconds += seconds;
    for (const run of queue.splice(0)) run();
    this.settle();
  }

  private later(queue: (() => void)[]): Later {
    return (run) => {
      queue.push(run);
      return () => {
        const index = queue.indexOf(run);
        if (index >= 0) queue.splice(index, 1);
      };
    };
  }
}
