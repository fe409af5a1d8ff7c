import { shortcodeNamed } from "../shortcodes/table.ts";
import type { Step } from "./step.ts";

/**
 * Matches each end with its opener: the last open one of its name; openers above it that have no end are passed over.
 * A shortcode's end of a name that isn't open closes the turn that was opened last, if that has no end yet.
 */
export function matchTags(steps: readonly Step[]): void {
  const shortcodes = new OpenTags();
  const tags = new OpenTags();
  let lastOpener = -1;
  steps.forEach((step, at) => {
    if (step.type === "open-shortcode") {
      shortcodes.open(step.tag.name, at);
      lastOpener = at;
    } else if (step.type === "open-tag") tags.open(step.tag.name, at);
    else if (step.type === "close-tag") pair(steps, at, tags.close(step.name));
    else if (step.type === "close-shortcode") {
      const opener = shortcodes.close(step.name);
      if (opener >= 0) {
        pair(steps, at, opener);
        return;
      }
      const last = steps[lastOpener];
      if (last?.type !== "open-shortcode" || last.close >= 0 || !shortcodeNamed(step.name)) return;
      if (shortcodeNamed(last.tag.name)?.container(last.tag).type !== "turn") return;
      shortcodes.close(last.tag.name);
      step.mismatch = last.tag.name;
      pair(steps, at, lastOpener);
    }
  });
}

function pair(steps: readonly Step[], closer: number, opener: number): void {
  const open = steps[opener];
  const close = steps[closer];
  if (open?.type === "open-shortcode" || open?.type === "open-tag") open.close = closer;
  if (close?.type === "close-shortcode" || close?.type === "close-tag") close.open = opener;
}

/** What is open, and how much of each name, so that an end of a name that isn't open costs nothing to find out. */
class OpenTags {
  private readonly stack: { name: string; at: number }[] = [];
  private readonly counts = new Map<string, number>();

  open(name: string, at: number): void {
    this.stack.push({ name, at });
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** Index of the opener that an end of this name closes; -1 for none. */
  close(name: string): number {
    if (!this.counts.get(name)) return -1;
    for (;;) {
      const top = this.stack.pop();
      if (!top) return -1;
      this.counts.set(top.name, (this.counts.get(top.name) ?? 1) - 1);
      if (top.name === name) return top.at;
    }
  }
}
