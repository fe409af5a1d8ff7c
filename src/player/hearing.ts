import type { Timeline } from "../timeline/timeline.ts";
import type { Engines, Sound } from "./engines.ts";
import { mixOf, type SettingsStore } from "./settings.ts";
import type { WordKey } from "./words.ts";

/** What hearing asks of the player that it is a part of. */
export interface Hearer extends EventTarget {
  readonly settings: SettingsStore;
  readonly paused: boolean;
  readonly volume: number;
  readonly muted: boolean;
}

/** Kinds of trouble with the sound: it waits for a tap, or it will not come. */
export type SoundTrouble = Extract<WordKey, "noSound" | "soundMissing">;

/**
 * The sound of the episode that a player holds: brought late, lost and found again, at the volumes that the viewer
 * chose. The picture never waits for it; where it can't be heard, the viewer is told.
 */
export class Hearing {
  private sound: Sound | undefined;
  private coming: Promise<Sound | undefined> | undefined;
  private bringing = new AbortController();

  /** @param tell there is trouble of a kind, or none any more */
  constructor(
    private readonly hearer: Hearer,
    private readonly tell: (trouble: SoundTrouble | undefined) => void,
  ) {
    for (const type of ["pause", "playing"]) hearer.addEventListener(type, () => this.judge());
    hearer.settings.addEventListener("change", () => this.sound?.mix(mixOf(hearer.settings.all)));
  }

  /** Brings the sound of an episode from `source`, its address; nothing large is fetched before `after` has settled. */
  bring(engines: Engines, timeline: () => Timeline, source: string, after: Promise<unknown>): void {
    this.letGo();
    this.bringing = new AbortController();
    const { signal } = this.bringing;
    const changed = () => {
      if (!signal.aborted) this.judge();
    };
    this.coming = engines.sound(timeline(), { source, after, changed }).then(
      (sound) => {
        if (signal.aborted) {
          sound.close();
          return undefined;
        }
        this.sound = sound;
        sound.replace(timeline());
        sound.level(this.hearer.volume, this.hearer.muted);
        sound.mix(mixOf(this.hearer.settings.all));
        if (this.hearer.paused) this.judge();
        else void this.wake();
        return sound;
      },
      () => {
        if (!signal.aborted) this.tell("soundMissing");
        return undefined;
      },
    );
  }

  follow(t: number, moving: boolean, rate: number): void {
    this.sound?.follow(t, moving, rate);
  }

  level(volume: number, muted: boolean): void {
    this.sound?.level(volume, muted);
    this.judge();
  }

  replace(timeline: Timeline): void {
    this.sound?.replace(timeline);
  }

  /** A viewer's gesture lets sound start; this runs within it. */
  async wake(): Promise<void> {
    const { signal } = this.bringing;
    const sound = this.sound ?? (await this.coming);
    if (!sound || signal.aborted || this.hearer.muted) return;
    await sound.wake();
    if (!signal.aborted) this.judge();
  }

  letGo(): void {
    this.bringing.abort();
    this.sound?.close();
    this.sound = undefined;
    this.coming = undefined;
  }

  /** Says what is the matter, if anything: nobody misses what is muted or stands still. */
  private judge(): void {
    if (!this.sound) return;
    const { state } = this.sound;
    if (state === "failed") this.tell(this.hearer.muted ? undefined : "soundMissing");
    else this.tell(state === "locked" && !this.hearer.paused && !this.hearer.muted ? "noSound" : undefined);
  }
}
