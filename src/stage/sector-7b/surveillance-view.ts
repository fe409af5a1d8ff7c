import { Sprite } from "pixi.js";
import type { StageState } from "../../timeline/state.ts";
import { PixelSurface } from "./pixel-surface.ts";
import { drawSurveillance, newSurveillanceFrame, surveillanceKey } from "./surveillance.ts";

/** The small monitor's picture: a sprite of 48 × 36, to be scaled and placed where the set has a screen. */
export interface SurveillanceView {
  readonly view: Sprite;
  apply(state: StageState): void;
  destroy(): void;
}

export function createSurveillanceView({
  reducedMotion = false,
}: {
  readonly reducedMotion?: boolean;
} = {}): SurveillanceView {
  const frame = newSurveillanceFrame();
  const surface = new PixelSurface(frame.width, frame.height);
  const view = new Sprite(surface.texture);
  const rgba = new Uint8ClampedArray(frame.data.length * 4);
  let shown = "";
  return {
    view,
    apply(state) {
      const key = surveillanceKey(state);
      if (key === shown) return;
      shown = key;
      drawSurveillance(frame, state, reducedMotion);
      frame.writeRgba(rgba);
      surface.put(rgba);
    },
    destroy() {
      view.destroy();
      surface.destroy();
    },
  };
}
