import type { StageState } from "../timeline/state.ts";
import type { LinkPlace } from "./cards/card-links.ts";
import type { ImageAddress } from "./cards/post-images.ts";
import type { Density } from "./density.ts";
import type { SceneLayout } from "./layout/compose.ts";
import type { FrameOptions } from "./layout/frame.ts";
import type { RendererKind } from "./renderer.ts";

export interface StageOptions extends FrameOptions {
  readonly canvas?: HTMLCanvasElement;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Device px per CSS px; above 2 is taken for 2. */
  readonly resolution?: number;
  readonly renderer?: RendererKind;
  /** Address of the folder `art/`. */
  readonly assets: string;
  /** Nothing moves but what the words need: no sway, shake, parallax or pop. */
  readonly reducedMotion?: boolean;
  /** Where the images of the post's figures are; without it each is an empty frame with its words. */
  readonly imageAddress?: ImageAddress;
  /** What is going to be shown first: the stage is there when that is. */
  readonly first?: StageState;
  /**
   * Where large art is called for, the ordinary one is shown until that is here: somebody waits for the picture.
   * Else nothing is shown in another density than the frame's own.
   */
  readonly sparing?: boolean;
}

export interface StageStats {
  readonly renderer: RendererKind;
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
  /** Of the art in the last picture. */
  readonly density: Density;
  /** Pictures that were drawn again since the start: equal keys draw nothing. */
  readonly frames: number;
  /** Textures of words and cards made since the start, and their device px now. */
  readonly picturesMade: number;
  readonly picturePixels: number;
  /** Layouts solved since the start. */
  readonly layouts: number;
}

/** Draws stage states. The same state gives the same pixels, whatever was shown before. */
export interface Stage {
  readonly canvas: HTMLCanvasElement;
  /** Shows a state; the same state again draws nothing. */
  apply(state: StageState): void;
  /** Resolves when all that the state shows is here as it is meant to look; rejects where it cannot be had. */
  ready(state: StageState): Promise<void>;
  /** Where the state cannot be shown yet, what brings it: resolves also where something of it cannot be had. */
  coming(state: StageState): Promise<void> | undefined;
  /** CSS px and device px per CSS px. */
  resize(width: number, height: number, resolution?: number): void;
  /** Id of the cue whose bubble, card or caption is at that point, CSS px from the canvas's corner. */
  hit(x: number, y: number): string | undefined;
  /** The links that can be read in the last state that was applied: their boxes in CSS px from the canvas's corner. */
  links(): readonly LinkPlace[];
  /** Where everything was put in the last state that was applied, in stage units: for tests and tools. */
  layout(): SceneLayout | undefined;
  stats(): StageStats;
  destroy(): void;
}
