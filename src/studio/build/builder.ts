import type { RecordingState } from "../../timeline/derived/recordings.ts";
import type { Retimed } from "../retime/retime.ts";
import type { Answer, Ask, BuiltMessage, Tell } from "./messages.ts";

export interface BuilderEvents {
  /** What came of `text`: always the newest text that was asked for and answered. */
  built(result: BuiltMessage, text: string): void;
  /** The builder is at work, or done. */
  busy(busy: boolean): void;
  /** It broke: the last good timeline stands. */
  failed(words: string): void;
}

/** The worker that parses and compiles. At most one text is under way and one waits: the newest. */
export class Builder {
  readonly #events: BuilderEvents;
  #worker: Worker | undefined;
  #serial = 0;
  #running: { readonly id: number; readonly text: string } | undefined;
  #waiting: string | undefined;
  readonly #recordings = new Map<string, RecordingState>();
  readonly #retimes = new Map<number, { resolve(value: Retimed): void; reject(reason: Error): void }>();

  constructor(events: BuilderEvents) {
    this.#events = events;
  }

  /** Asks for a text to be compiled; texts asked for in between are skipped. */
  build(text: string): void {
    if (this.#running) {
      this.#waiting = text;
      return;
    }
    this.#running = { id: ++this.#serial, text };
    this.#events.busy(true);
    this.#ask({ id: this.#serial, ask: "build", text });
  }

  /** The change of `text` that moves a cue; see `retime`. */
  retime(text: string, cue: string, start: number, keepLater: boolean): Promise<Retimed> {
    const id = ++this.#serial;
    return new Promise((resolve, reject) => {
      this.#retimes.set(id, { resolve, reject });
      this.#ask({ id, ask: "retime", text, cue, start, keepLater });
    });
  }

  /** Tells what recordings are like, for all that is built from now on; nothing: it is another post. */
  learn(states?: ReadonlyMap<string, RecordingState>): void {
    if (states) for (const [name, state] of states) this.#recordings.set(name, state);
    else this.#recordings.clear();
    this.#worker?.postMessage({ recordings: states ? [...states] : null } satisfies Tell);
  }

  destroy(): void {
    this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "sidescene-builder" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.#receive(data));
    worker.addEventListener("error", (event) => this.#broke(event.message || "The compiler could not be loaded."));
    if (this.#recordings.size > 0) worker.postMessage({ recordings: [...this.#recordings] } satisfies Tell);
    return worker;
  }

  #ask(ask: Ask): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(ask);
  }

  #receive(answer: Answer): void {
    const retime = this.#retimes.get(answer.id);
    if (retime) {
      this.#retimes.delete(answer.id);
      if ("retimed" in answer) retime.resolve(answer.retimed);
      else retime.reject(new Error("failed" in answer ? answer.failed : "The cue could not be moved."));
      return;
    }
    const running = this.#running;
    if (running?.id !== answer.id) return;
    this.#running = undefined;
    if ("built" in answer) this.#events.built(answer.built, running.text);
    else if ("failed" in answer) this.#events.failed(answer.failed);
    this.#next();
  }

  #next(): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting === undefined) this.#events.busy(false);
    else this.build(waiting);
  }

  /** The worker itself died: a new one is started for the next text, not before. */
  #broke(words: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#running = undefined;
    for (const { reject } of this.#retimes.values()) reject(new Error(words));
    this.#retimes.clear();
    this.#events.failed(words);
    this.#next();
  }
}
