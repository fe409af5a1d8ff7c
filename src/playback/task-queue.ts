import type { Later } from "./clock.ts";

interface Task {
  readonly run: () => void;
  readonly dropped: (() => void) | undefined;
}

/** HTML's "media element event task source": each piece of work in a task of its own, in order. */
export class TaskQueue {
  private waiting: Task[] = [];
  private cancel: (() => void) | undefined;

  constructor(private readonly later: Later) {}

  /** @param dropped runs instead where the queue is dropped before the task's turn. */
  add(run: () => void, dropped?: () => void): void {
    this.waiting.push({ run, dropped });
    this.wake();
  }

  /** True where nothing waits behind the task that runs now. */
  get idle(): boolean {
    return this.waiting.length === 0;
  }

  /** Forgets all that waits. */
  drop(): void {
    const gone = this.waiting;
    this.waiting = [];
    for (const task of gone) task.dropped?.();
  }

  close(): void {
    this.drop();
    this.cancel?.();
  }

  private wake(): void {
    if (this.cancel || this.waiting.length === 0) return;
    this.cancel = this.later(() => {
      this.cancel = undefined;
      const task = this.waiting.shift();
      // The next turn is asked for first: a task that throws must not stop the queue.
      this.wake();
      task?.run();
    });
  }
}
