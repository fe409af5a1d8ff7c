import { safeStorage } from "../player/settings.ts";

const KEY = "sidescene.places";
/** Of so many episodes the place is remembered. */
const REMEMBERED = 50;
/** Nearer than this to either end there is nothing to resume. Seconds. */
const EDGE = 10;

/** Where a viewer left each episode. */
export class Places {
  constructor(private readonly storage: Storage | undefined = safeStorage()) {}

  /** Seconds to go on from; undefined where the start is as good. */
  of(episode: string): number | undefined {
    return this.read().get(episode);
  }

  keep(episode: string, t: number, duration: number): void {
    const places = this.read();
    // The latest goes last: when there are too many, the oldest goes.
    places.delete(episode);
    if (t > EDGE && t < duration - EDGE) places.set(episode, Math.floor(t));
    try {
      this.storage?.setItem(KEY, JSON.stringify([...places].slice(-REMEMBERED)));
    } catch {
      // Full, or barred: the next visit starts at the start.
    }
  }

  private read(): Map<string, number> {
    try {
      const stored: unknown = JSON.parse(this.storage?.getItem(KEY) ?? "[]");
      if (!Array.isArray(stored)) return new Map();
      const entries = stored.filter(
        (entry): entry is [string, number] =>
          Array.isArray(entry) && typeof entry[0] === "string" && Number.isFinite(entry[1]),
      );
      return new Map(entries);
    } catch {
      return new Map();
    }
  }
}
