import { lastAtMost } from "../math/search.ts";
import type { Meter, Timeline } from "../timeline/timeline.ts";
import { element } from "./dom.ts";
import { say, type Words } from "./words.ts";

/** What the picture shows in numbers and signs, said to those who don't see it: politely, and only what is new. */
export class Readouts {
  /** The one live region of the player. */
  readonly live = element("p", { class: "unseen", role: "status" });
  readonly meter = element("div", { class: "unseen", role: "meter", hidden: true });
  private chapter = -1;
  private key = -1;

  constructor(private readonly words: Words) {}

  /** Another episode, or none. */
  reset(): void {
    this.chapter = -1;
    this.key = -1;
    this.live.textContent = "";
    this.meter.hidden = true;
  }

  /** The playhead is at `t`. */
  follow(timeline: Timeline, t: number): void {
    const chapter = lastAtMost(timeline.chapters, t, ({ start }) => start);
    if (chapter !== this.chapter) {
      this.chapter = chapter;
      const title = timeline.chapters[chapter]?.title;
      if (title) this.live.textContent = say(this.words, "chapterNow", { title });
    }
    const meter = meterOn(timeline, t);
    if (!meter) {
      this.meter.hidden = true;
      this.key = -1;
      return;
    }
    const key = lastAtMost(meter.keys, t, (one) => one.t);
    if (key === this.key) return;
    this.key = key;
    this.meter.hidden = key < 0;
    const value = meter.keys[key]?.value;
    if (value === undefined) return;
    const text = say(this.words, "meterNow", { label: meter.label, value, unit: meter.unit });
    this.meter.setAttribute("aria-label", meter.label);
    this.meter.setAttribute("aria-valuemin", String(meter.min));
    this.meter.setAttribute("aria-valuemax", String(meter.max));
    this.meter.setAttribute("aria-valuenow", String(value));
    this.meter.setAttribute("aria-valuetext", text);
    this.live.textContent = text;
  }
}

/** The meter that was named last. */
function meterOn({ meters }: Timeline, t: number): Meter | undefined {
  let latest: Meter | undefined;
  let since = Number.NEGATIVE_INFINITY;
  for (const meter of meters) {
    const named = meter.keys[lastAtMost(meter.keys, t, (one) => one.t)]?.t;
    if (named === undefined || named < since) continue;
    latest = meter;
    since = named;
  }
  return latest;
}
