import { characterOf } from "../../cast/cast.ts";
import type { Pose } from "../../stage/actors/acted.ts";
import { poseActor } from "../../stage/actors/pose.ts";
import { frameOf, layoutKey, type RestingLayout, restingLayout, type SceneLayout } from "../../stage/layout/compose.ts";
import { type Frame, frameFor } from "../../stage/layout/frame.ts";
import type { Placement } from "../../stage/layout/placement.ts";
import type { Framebuffer } from "../../stage/sector-7b/framebuffer.ts";
import { drawSector, newSectorFrame, sectorMoment } from "../../stage/sector-7b/sector.ts";
import { tableMeasure } from "../../stage/text/measure.ts";
import { poseContextOf } from "../../stage/troupe/pose-context.ts";
import type { StageState } from "../../timeline/state.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import { POSE_RATE, sample } from "../../timeline/sample.ts";

/** Somebody who can be seen, as the stage poses and places them. */
export interface SeenActor {
  readonly id: string;
  readonly placement: Placement;
  readonly pose: Pose;
}

/** What can be seen at one moment, computed instead of drawn. */
export interface Moment {
  readonly t: number;
  readonly state: StageState;
  readonly layout: SceneLayout;
  readonly actors: readonly SeenActor[];
  /** The side scene's pixels, where one is open: its own copy. */
  readonly side?: Uint8Array;
}

/** Less of an actor than this cannot be seen. */
const SEEN_FROM = 0.5;
/** Layouts that are remembered: pages of neighbouring lines. */
const REMEMBERED = 32;

/** Computes what the stage would show, without drawing: for frames of one size, CSS px. */
export class Viewer {
  readonly frame: Frame;
  readonly #measure = tableMeasure();
  readonly #layouts = new Map<string, RestingLayout>();
  readonly #sector: Framebuffer = newSectorFrame(256);

  constructor(width: number, height: number) {
    this.frame = frameFor(width, height);
  }

  layout(state: StageState): SceneLayout {
    const key = layoutKey(state, this.frame);
    let resting = this.#layouts.get(key);
    if (!resting) {
      resting = restingLayout(state, this.frame, characterOf, this.#measure);
      this.#layouts.set(key, resting);
      const oldest = this.#layouts.keys().next().value;
      if (this.#layouts.size > REMEMBERED && oldest !== undefined) this.#layouts.delete(oldest);
    }
    return frameOf(state, this.frame, characterOf, this.#measure, resting);
  }

  /** Whoever is in the shot, in their poses; `acting` may come from another state than what is around it. */
  actors(state: StageState, { moving }: SceneLayout, acting: StageState = state): SeenActor[] {
    const placed = new Map(moving.placements.map((placement) => [placement.id, placement]));
    return moving.placements.flatMap((placement) => {
      const actor = acting.actors.find(({ id }) => id === placement.id);
      if (!actor || actor.presence <= 0 || placement.visible < SEEN_FROM) return [];
      const context = poseContextOf(state, placement, placed, characterOf);
      const pose = poseActor(characterOf(actor.id), actor, state.poseTime, context);
      return [{ id: actor.id, placement, pose }];
    });
  }

  /** The pixels of the side scene; undefined while none is open. */
  side(state: StageState): Uint8Array | undefined {
    const moment = state.split > 0 ? sectorMoment(state) : undefined;
    if (!moment) return undefined;
    drawSector(this.#sector, moment);
    return this.#sector.data.slice();
  }

  at(timeline: Timeline, t: number): Moment {
    const state = sample(timeline, t);
    const layout = this.layout(state);
    const side = this.side(state);
    return { t, state, layout, actors: this.actors(state, layout), ...(side ? { side } : {}) };
  }
}

/** Times of the poses from one second to another: 12 a second, on the grid that poses change on. */
export function* ticks(from: number, to: number): Generator<number> {
  // Adding 0 makes −0 plain.
  for (let tick = Math.ceil(from * POSE_RATE - 1e-6) + 0; tick / POSE_RATE < to; tick++) yield tick / POSE_RATE;
}
