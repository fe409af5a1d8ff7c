import type { RecordingState } from "../../timeline/derived/recordings.ts";
import type { Place } from "./place.ts";

/** What is known of the recordings that the script names, found out as it names them. */
export class RecordingBook {
  readonly #place: () => Place;
  readonly #learned: (states: ReadonlyMap<string, RecordingState>) => void;
  readonly #asked = new Set<string>();
  #key = "";
  #serial = 0;

  /** `learned` is told all that the place knows of names that were asked for. */
  constructor(place: () => Place, learned: (states: ReadonlyMap<string, RecordingState>) => void) {
    this.#place = place;
    this.#learned = learned;
  }

  /** The compiler would like to know these; what was asked once is not asked again. */
  want(names: readonly string[]): void {
    const fresh = names.filter((name) => !this.#asked.has(name));
    for (const name of fresh) this.#asked.add(name);
    if (fresh.length > 0) void this.#ask(fresh);
  }

  /** Files may have come and gone: asks again for all. */
  refresh(): void {
    if (this.#asked.size > 0) void this.#ask([...this.#asked]);
  }

  /** The post may be kept elsewhere now, with other files beside it. */
  follow(): void {
    const { key } = this.#place();
    if (key === this.#key) return;
    this.#key = key;
    this.refresh();
  }

  /** Another post. */
  forget(): void {
    this.#serial++;
    this.#asked.clear();
    this.#key = this.#place().key;
  }

  /** Where to hear a recording. */
  address(name: string): string | undefined {
    return this.#place().recordings?.address(name);
  }

  async #ask(names: readonly string[]): Promise<void> {
    const serial = this.#serial;
    // Who doesn't answer knows nothing: lines take their reading time then.
    const states = await this.#place()
      .recordings?.states(names)
      .catch(() => undefined);
    if (states && serial === this.#serial) this.#learned(states);
  }
}
