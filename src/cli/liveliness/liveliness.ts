import type { Timeline } from "../../timeline/timeline.ts";
import { BubblePlaces, type Misplaced } from "./bubbles.ts";
import { type Badly, Compositions } from "./composition.ts";
import { ticks, Viewer } from "./moments.ts";
import { StillTimes, type Stretch } from "./movement.ts";
import { type Directed, directionsOf } from "./performed.ts";
import { type PoseCount, PoseCounts } from "./poses.ts";
import { type HeldShot, Shots } from "./shots.ts";
import { type Legibility, legibilityOf, writingOf } from "./writing.ts";

/** What an episode's picture does, in numbers. Seconds throughout. */
export interface Liveliness {
  /** Up to the cards at the end, which wait for their reader and are not measured. */
  readonly measured: number;
  /** The longest times in which nothing can be seen to move, the longest first. */
  readonly still: readonly Stretch[];
  readonly poses: readonly PoseCount[];
  readonly directions: readonly Directed[];
  readonly shots: readonly HeldShot[];
  /** Shots whose figures stand in each other's way, are cut off, or too small beside each other. */
  readonly badlyComposed: readonly Badly[];
  readonly pages: number;
  readonly overFaces: readonly Misplaced[];
  readonly outOfFrame: readonly Misplaced[];
  /** By contrast, the least first. */
  readonly writing: readonly Legibility[];
}

/** Of the still times, so many are kept. */
const STRETCHES = 8;

/** Measures a whole episode in frames of that size, CSS px, without drawing one. `progress` gets 0…1. */
export function livelinessOf(
  timeline: Timeline,
  size: { readonly width: number; readonly height: number } = { width: 1280, height: 720 },
  progress: (share: number) => void = () => undefined,
): Liveliness {
  const viewer = new Viewer(size.width, size.height);
  const story = timeline.scenes.find(({ place }) => place === "end")?.start ?? timeline.duration;
  const still = new StillTimes(viewer.frame);
  const poses = new PoseCounts();
  const shots = new Shots();
  const places = new BubblePlaces(viewer.frame);
  const compositions = new Compositions(viewer.frame);
  for (const t of ticks(0, story)) {
    const moment = viewer.at(timeline, t);
    for (const count of [still, poses, shots, places, compositions]) count.add(moment);
    progress(t / timeline.duration);
  }
  return {
    measured: story,
    still: still.done().slice(0, STRETCHES),
    poses: poses.done(),
    directions: directionsOf(timeline, viewer),
    shots: shots.done(),
    badlyComposed: compositions.done(),
    ...places.done(),
    writing: legibilityOf(writingOf(timeline)),
  };
}
