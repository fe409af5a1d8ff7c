import { stretchInPieces } from "./stretch.ts";

/** Slices that are stretched at one go: 2 to 4 ms, less than a picture waits for. */
const SLICES_A_TURN = 10;

export interface StretchJob {
  readonly samples: Float32Array;
  readonly pace: number;
  /** Frames a second. */
  readonly rate: number;
  readonly done: (stretched: Float32Array) => void;
}

/**
 * Stretches recordings one after the other, a few slices at a time: pictures, keys and sound come in between. A worker
 * would do no better, and is not to be had everywhere that episodes are framed.
 */
export class Stretching {
  private readonly waiting: StretchJob[] = [];
  private running = false;
  private closed = false;

  /** @param turn resolves when others had theirs: soon, also in a page that nobody sees, where timers are slow */
  constructor(private readonly turn: () => Promise<void> = nextTurn) {}

  /** What is `urgent` comes next. */
  add(job: StretchJob, urgent: boolean): void {
    if (urgent) this.waiting.unshift(job);
    else this.waiting.push(job);
    if (!this.running) void this.run();
  }

  close(): void {
    this.closed = true;
    this.waiting.length = 0;
  }

  private async run(): Promise<void> {
    this.running = true;
    for (let job = this.waiting.shift(); job; job = this.waiting.shift()) {
      const pieces = stretchInPieces(job.samples, job.pace, job.rate);
      let step = pieces.next();
      for (let slices = 1; !step.done && !this.closed; slices++) {
        if (slices % SLICES_A_TURN === 0) await this.turn();
        step = pieces.next();
      }
      if (step.done && !this.closed) job.done(step.value);
      await this.turn();
    }
    this.running = false;
  }
}

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
