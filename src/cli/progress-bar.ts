import type { Streams } from "./command.ts";

const WIDTH = 28;
/** A pipe gets a line each so many percent. */
const STEP_PERCENT = 25;

/** A progress bar on `err`: redrawn in a terminal, a few lines elsewhere. */
export function progressBar({ err, interactive }: Streams, title: string) {
  let last = -1;
  return {
    update(done: number, all: number): void {
      const percent = Math.floor((done / all) * 100);
      if (percent === last) return;
      if (interactive) {
        const filled = Math.round((percent / 100) * WIDTH);
        err(`\r${title} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${percent} %`);
      } else if (Math.floor(percent / STEP_PERCENT) !== Math.floor(last / STEP_PERCENT))
        err(`${title}: ${percent} %\n`);
      last = percent;
    },
    done(): void {
      if (interactive && last >= 0) err("\n");
    },
  };
}
