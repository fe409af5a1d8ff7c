import { lastAtMost } from "../../math/search.ts";
import type { Cue, Timeline } from "../../timeline/timeline.ts";

/** Whether a cue holds words of the post: it then has its own place in the text. Others only accompany one that does. */
export function hasWords(cue: Cue): boolean {
  switch (cue.type) {
    case "speech":
    case "action":
    case "narration":
    case "sound":
      return cue.text !== "";
    case "card":
      return cue.kind !== "title" && cue.text !== "";
    default:
      return false;
  }
}

/** Cues back from a moment that are looked at for one that still plays. */
const LOOK_BACK = 96;

/** Both ways between a text and its timeline. Built once for each timeline. */
export class CueSources {
  readonly #bySource: readonly Cue[];
  readonly #byId: ReadonlyMap<string, Cue>;
  readonly #timeline: Timeline;

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
    this.#bySource = timeline.cues
      .filter(hasWords)
      .sort((a, b) => a.source.start - b.source.start || a.start - b.start);
    this.#byId = new Map(timeline.cues.map((cue) => [cue.id, cue]));
  }

  /** All cues with words, in the order of the text. */
  get inText(): readonly Cue[] {
    return this.#bySource;
  }

  cue(id: string): Cue | undefined {
    return this.#byId.get(id);
  }

  /** The cue of the line at an offset: the one whose words are there, else the last one before. */
  atOffset(offset: number): Cue | undefined {
    const i = lastAtMost(this.#bySource, offset, (cue) => cue.source.start);
    return this.#bySource[Math.max(i, 0)];
  }

  /** The one with words that plays at `t`, the latest begun; in a silence, the one before it. */
  playingAt(t: number): Cue | undefined {
    const { cues } = this.#timeline;
    let before: Cue | undefined;
    for (let i = lastAtMost(cues, t, (cue) => cue.start), looked = 0; i >= 0 && looked < LOOK_BACK; i--, looked++) {
      const cue = cues[i] as Cue;
      if (!hasWords(cue)) continue;
      if (cue.end > t) return cue;
      before ??= cue;
    }
    return before;
  }
}
