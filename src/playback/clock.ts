/** A clock that never goes back. */
export interface Clock {
  /** Seconds since some fixed moment. */
  now(): number;
}

/** Runs something later, once; what is returned calls it off. */
export type Later = (run: () => void) => () => void;

/** How work is put off: the only place that knows of frames, timers and tasks. */
export interface Pace {
  /** Before the next picture is painted. Does not come while the page is hidden. */
  readonly frame: Later;
  /** After about a quarter of a second, hidden or not (browsers stretch it to a second in a silent, hidden page). */
  readonly quarter: Later;
  /** As its own task, soon: after what runs now and its microtasks. */
  readonly task: Later;
}

/** Seconds between two beats of `Pace.quarter`. */
const QUARTER_SECONDS = 0.25;

/**
 * The machine's clock, which stands still while the browser has the page frozen, and while a script runs: HTML's
 * "official playback position" is the same however often one script asks.
 */
export class SystemClock implements Clock {
  private lost = 0;
  private frozenAt: number | undefined;
  private held: number | undefined;

  constructor() {
    if (typeof document === "undefined") return;
    document.addEventListener("freeze", () => this.freeze());
    document.addEventListener("resume", () => this.resume());
  }

  now(): number {
    if (this.held === undefined) {
      this.held = (this.frozenAt ?? performance.now() / 1000) - this.lost;
      queueMicrotask(() => {
        this.held = undefined;
      });
    }
    return this.held;
  }

  private freeze(): void {
    this.frozenAt ??= performance.now() / 1000;
  }

  private resume(): void {
    if (this.frozenAt === undefined) return;
    this.lost += performance.now() / 1000 - this.frozenAt;
    this.frozenAt = undefined;
  }
}

/** Tasks by message port: timers would be held back to four milliseconds and more, and to a second in a hidden page. */
function taskPort(): Later {
  let channel: MessageChannel | undefined;
  const waiting: (() => void)[] = [];
  return (run) => {
    let called = true;
    const once = () => {
      if (called) run();
    };
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = () => {
        waiting.shift()?.();
        // A port that is left open keeps its page (or its Node) alive.
        if (waiting.length === 0) {
          channel?.port1.close();
          channel = undefined;
        }
      };
    }
    waiting.push(once);
    channel.port2.postMessage(0);
    return () => {
      called = false;
    };
  };
}

/** Frames, timers and tasks of the browser. */
export function systemPace(): Pace {
  return {
    frame(run) {
      const id = requestAnimationFrame(() => run());
      return () => cancelAnimationFrame(id);
    },
    quarter(run) {
      const id = setTimeout(run, QUARTER_SECONDS * 1000);
      return () => clearTimeout(id);
    },
    task: taskPort(),
  };
}
