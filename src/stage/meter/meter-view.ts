import { Container, Sprite } from "pixi.js";
import type { MeterState } from "../../timeline/state.ts";
import type { MeterPlace } from "../layout/meter-layout.ts";
import { PixelSurface } from "../sector-7b/pixel-surface.ts";
import { drawLying, drawStanding, LYING, STANDING, shakeOf } from "./gauge.ts";

export interface MeterViewOptions {
  /** No shaking, no spraying. */
  readonly reducedMotion?: boolean;
}

export interface MeterView {
  readonly view: Container;
  /**
   * Shows the meter in its place, or nothing. Place in stage units; `density` is device px per unit; `time` is the
   * view time in seconds.
   */
  apply(meter: MeterState | undefined, place: MeterPlace | undefined, density: number, time: number): void;
  destroy(): void;
}

/** Pictures a second. */
const TICKS = 12;

export function createMeterView({ reducedMotion = false }: MeterViewOptions = {}): MeterView {
  const view = new Container();
  const sprite = new Sprite();
  view.addChild(sprite);
  let surface: PixelSurface | undefined;

  const surfaceOf = (width: number, height: number): PixelSurface => {
    if (surface?.width !== width || surface.height !== height) {
      surface?.destroy();
      surface = new PixelSurface(width, height);
      sprite.texture = surface.texture;
    }
    return surface;
  };

  return {
    view,
    apply(meter, place, density, time) {
      view.visible = meter !== undefined && place !== undefined && meter.visible > 0;
      if (!meter || !place || !view.visible) return;
      const standing = place.form === "standing";
      const size = standing ? STANDING : LYING;
      const options = { tick: Math.floor(time * TICKS + 1e-6), still: reducedMotion };
      // Edges fall on whole device pixels at any scale, so that a bar of equal segments looks it.
      const unit = standing
        ? Math.min(place.box.width / size.width, place.box.height / size.height) * density
        : (place.box.height / size.height) * density;
      const width = standing ? size.width : place.box.width * (density / unit);
      const [left, top] = [size.beside, size.above];
      const target = surfaceOf(Math.ceil((width + 2 * left) * unit), Math.ceil((size.height + top + 24) * unit));
      target.paint((context) => {
        const fill = (x: number, y: number, w: number, h: number, colour: number, alpha = 1) => {
          const [x0, y0] = [Math.round((x + left) * unit), Math.round((y + top) * unit)];
          const [x1, y1] = [Math.round((x + left + w) * unit), Math.round((y + top + h) * unit)];
          context.globalAlpha = alpha;
          context.fillStyle = `#${colour.toString(16).padStart(6, "0")}`;
          context.fillRect(x0, y0, Math.max(1, x1 - x0), Math.max(1, y1 - y0));
        };
        if (standing) drawStanding(meter, options, fill);
        else drawLying(meter, options, fill, width);
      });
      const shake = shakeOf(meter, options);
      const snap = (x: number) => Math.round(x * density) / density;
      sprite.scale.set(1 / density);
      sprite.position.set(
        snap(place.box.x - ((left - shake.x) * unit) / density),
        snap(place.box.y - ((top - shake.y) * unit) / density),
      );
      view.alpha = meter.visible;
    },
    destroy() {
      surface?.destroy();
      view.destroy({ children: true });
    },
  };
}
