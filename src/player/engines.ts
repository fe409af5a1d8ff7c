import type { Timeline } from "../timeline/timeline.ts";
import type { ShownLink } from "./card-links.ts";

/** A stage with one episode on it. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  /**
   * Shows the frame at `t` seconds; draws only where that is another picture than the one shown.
   * @returns the first moment at which it is seen. Seconds.
   */
  show(t: number): number;
  /** Where something that the frame at `t` shows is not here yet: resolves when it is, or will not come. */
  coming(t: number): Promise<void> | undefined;
  /** The canvas takes this size, in CSS px, at so many device pixels each. */
  resize(width: number, height: number, pixelRatio: number): void;
  /** The frame at `t` as a picture of its own, so many device pixels wide; the shown frame stays. */
  still(t: number, width: number): Promise<CanvasImageSource>;
  /** Another version of the episode is shown from the next frame on. */
  replace(timeline: Timeline): void;
  /** Id of the cue whose bubble, card or caption is at that point, CSS px from the canvas's corner. */
  cueAt(x: number, y: number): string | undefined;
  /** The links that can be read in the shown frame, where the picture knows them. */
  links?(): readonly ShownLink[];
  close(): void;
}

/** Volumes beside the volume of all, 0…1. */
export interface Mix {
  readonly voice: number;
  readonly effect: number;
  readonly music: number;
  readonly ambience: number;
}

export interface SoundOptions {
  /** Address of the timeline: recordings are named relative to it. */
  readonly source: string;
  /** Nothing large is fetched until this has settled. */
  readonly after: Promise<unknown>;
  /** Its state has changed. */
  readonly changed: () => void;
}

/** The sound of one episode. Never throws, never waits: what is missing is silent. */
export interface Sound {
  /** Whether it is heard, waits for a gesture, is on its way, or will not come. */
  readonly state: "loading" | "locked" | "running" | "failed";
  /** The playhead is at `t`, and moves at `rate`, or stands. */
  follow(t: number, moving: boolean, rate: number): void;
  level(volume: number, muted: boolean): void;
  mix(volumes: Mix): void;
  /** Another version of the episode is heard from now on. */
  replace(timeline: Timeline): void;
  /** Called within a viewer's gesture; resolves to whether sound can be heard now. */
  wake(): Promise<boolean>;
  close(): void;
}

/** A voice that reads out, as the browser's. */
export interface Voice {
  /** Speaks; calls back when it is done, or could not. */
  speak(text: string, lang: string, done: () => void): void;
  silence(): void;
}

export interface PictureOptions {
  /** Of the place that it is going to fill: CSS px, and device px each. */
  readonly size: () => { readonly width: number; readonly height: number; readonly pixelRatio: number };
  /** What is shown first. Seconds. */
  readonly at: () => number;
  /** Where the timeline came from: its images are found from there. */
  readonly source: () => string;
  /** Cuts for pans, no shake, no flicker. */
  readonly reducedMotion: boolean;
  /** 0…1, as art arrives. */
  readonly progress: (share: number) => void;
  /** What only later frames need is not fetched until this has settled. */
  readonly after: Promise<unknown>;
  /** The picture was lost (the graphics context is gone), or is back. */
  readonly lost: (lost: boolean) => void;
}

/** What a player is made of beside its contract; brought when it is needed. */
export interface Engines {
  /** @throws where this browser cannot draw. */
  picture(timeline: Timeline, options: PictureOptions): Promise<Picture>;
  sound(timeline: Timeline, options: SoundOptions): Promise<Sound>;
  /** Undefined where there is none. */
  voice(): Voice | undefined;
}
