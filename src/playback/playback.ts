import type { Clock, Pace } from "./clock.ts";
import { TaskQueue } from "./task-queue.ts";
import {
  INITIAL,
  isMoving,
  type MediaEventName,
  positionAt,
  type Signal,
  type Transport,
  type TransportEvent,
} from "./transport.ts";
import { transition } from "./transition.ts";

/** What a playback asks of the one that owns it. */
export interface PlaybackHost {
  fire(name: MediaEventName): void;
  /** Settles the promises given out by play() up to the moment at which this was asked for. */
  takePromises(): (error?: "AbortError" | "NotSupportedError") => void;
  /** True where there is a source to fetch. */
  hasSource(): boolean;
  /** Gets what is missing, and dispatches `metadata` and `data`, or `fail`, or `defer`. */
  fetch(): void;
  /** Shows the frame at `t` seconds. Not called while nobody can see it. */
  draw(t: number): void;
  /** Where something that the frame at `t` shows is still on its way: resolves when it has come, or never will. */
  coming?(t: number): Promise<void> | undefined;
  /** It is about to play of itself: what stands at the playhead is told of first. */
  begin(): void;
  /** The frame of a seek is drawn: cues are told before anybody hears that the place is reached. */
  reached(t: number): void;
  /** The playhead is at `t`, moving or not: sound and cues follow. Called hidden or not. */
  follow(t: number, moving: boolean): void;
}

/**
 * Runs a transport by a clock: dispatches what happens, carries out what follows. The one loop of the player: it
 * runs while the playhead moves or a frame is owed, and not otherwise.
 */
export class Playback {
  private transport: Transport = INITIAL;
  private readonly tasks: TaskQueue;
  private cancelLoop: (() => void) | undefined;
  private cancelDraw: (() => void) | undefined;
  /** A seek's frame is owed: the number of the latest. */
  private owed = 0;
  private shown = true;
  /** Draws also while the page is hidden, as often as a hidden page may: the picture is seen elsewhere. */
  drawsUnseen = false;
  private closed = false;
  /** Promises that wait for the task that settles them. A later settling joins a task that has not run yet. */
  private readonly resolving: (() => void)[] = [];
  private readonly rejecting: (() => void)[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly pace: Pace,
    private readonly host: PlaybackHost,
  ) {
    this.tasks = new TaskQueue(pace.task);
  }

  get state(): Transport {
    return this.transport;
  }

  /** Seconds of the clock. */
  get now(): number {
    return this.clock.now();
  }

  /** Where the playhead is, in seconds of the episode. */
  get position(): number {
    return positionAt(this.transport, this.clock.now());
  }

  /** False while the page is hidden or the stage is off-screen: time goes on, nothing is drawn. */
  set visible(visible: boolean) {
    if (visible === this.shown) return;
    this.shown = visible;
    this.cancelLoop?.();
    this.cancelLoop = undefined;
    if (visible) this.host.draw(this.position);
    if (this.cancelDraw) this.payFrame();
    this.keepGoing();
  }

  get visible(): boolean {
    return this.shown;
  }

  dispatch(event: TransportEvent): void {
    if (this.closed) return;
    // Its first place is reached as any other that is sought.
    if (event.type === "data" && this.transport.seeking) this.host.reached(this.position);
    const moved = isMoving(this.transport);
    const { state, signals } = transition(this.transport, event, this.clock.now());
    this.transport = state;
    for (const signal of signals) this.carryOut(signal);
    const moves = isMoving(state);
    if (event.type !== "tick" || moved !== moves) this.host.follow(this.position, moves);
    // It stopped between two frames: the one that is due is not the one that was drawn.
    if (moved && !moves && event.type !== "starve") this.refresh();
    this.keepGoing();
  }

  /** Fires an event in its turn, after those that are queued. */
  queue(name: MediaEventName): void {
    this.later(() => this.host.fire(name));
  }

  /** Runs something in its turn, as an event would fire; not at all where another source is chosen before. */
  later(run: () => void): void {
    if (!this.closed) this.tasks.add(run);
  }

  /** As `later`, and where another source is chosen before in a task of its own. */
  surely(run: () => void): void {
    if (!this.closed) this.tasks.add(run, () => void this.pace.task(run));
  }

  /** Resolves when all that is queued now has fired, or was dropped. */
  turn(): Promise<void> {
    return new Promise((resolve) => this.tasks.add(resolve, resolve));
  }

  /** Draws the present frame before the next picture is painted, though nothing moved. */
  refresh(): void {
    if (this.closed || this.cancelDraw || !this.shown) return;
    this.cancelDraw = this.pace.frame(() => {
      this.cancelDraw = undefined;
      this.host.draw(this.position);
    });
  }

  close(): void {
    this.closed = true;
    this.cancelLoop?.();
    this.cancelDraw?.();
    this.tasks.close();
  }

  private carryOut(signal: Signal): void {
    switch (signal.type) {
      case "fire":
        this.queue(signal.name);
        break;
      case "settle": {
        const settle = this.host.takePromises();
        const waiting = signal.error ? this.rejecting : this.resolving;
        if (waiting.push(() => settle(signal.error)) > 1) break;
        const run = () => {
          for (const one of waiting.splice(0)) one();
        };
        this.tasks.add(run, run);
        break;
      }
      case "drop":
        this.tasks.drop();
        this.owed += 1;
        if (signal.abort) this.host.takePromises()("AbortError");
        break;
      case "halt":
        this.later(() => this.dispatch({ type: "halted" }));
        break;
      case "choose":
        // HTML would do so at the end of this task; browsers take another, behind the events of what was left.
        this.later(() => {
          const { source } = this.transport;
          if (source === "choosing" || source === "offered")
            this.dispatch({ type: "chosen", given: this.host.hasSource() });
        });
        break;
      case "begin":
        this.host.begin();
        break;
      case "fetch":
        this.host.fetch();
        break;
      case "draw": {
        this.owed += 1;
        this.tasks.add(this.owing(this.owed));
      }
    }
  }

  /** Pays the frame of a seek once all events that belong to it have fired; that of a later seek replaces it. */
  private owing(mine: number): () => void {
    return () => {
      if (mine !== this.owed) return;
      if (this.tasks.idle) this.payFrame();
      else this.tasks.add(this.owing(mine));
    };
  }

  /** Draws the frame that a seek owes, at the next picture; at once where nobody sees it. */
  private payFrame(): void {
    this.cancelDraw?.();
    const mine = this.owed;
    const pay = () => {
      this.cancelDraw = undefined;
      if (mine !== this.owed) return;
      const coming = this.shown ? this.host.coming?.(this.position) : undefined;
      if (coming) {
        void coming.then(() => mine === this.owed && !this.closed && this.payFrame());
        return;
      }
      if (this.shown) this.host.draw(this.position);
      this.host.reached(this.position);
      this.dispatch({ type: "sought" });
    };
    this.cancelDraw = this.shown ? this.pace.frame(pay) : this.pace.task(pay);
  }

  private keepGoing(): void {
    const moving = isMoving(this.transport) && !this.closed;
    if (!moving) {
      this.cancelLoop?.();
      this.cancelLoop = undefined;
      return;
    }
    this.cancelLoop ??= (this.shown ? this.pace.frame : this.pace.quarter)(() => {
      this.cancelLoop = undefined;
      const t = this.position;
      const coming = this.shown ? this.host.coming?.(t) : undefined;
      if (coming) {
        this.dispatch({ type: "starve" });
        void coming.then(() => this.dispatch({ type: "fed" }));
        return;
      }
      this.host.follow(t, true);
      if (this.shown || this.drawsUnseen) this.host.draw(t);
      this.dispatch({ type: "tick" });
    });
  }
}
