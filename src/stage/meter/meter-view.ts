import { Container, Sprite, Texture } from "pixi.js";
import type { MeterState } from "../../timeline/state.ts";
import type { MeterPlace } from "../layout/meter-layout.ts";
import { PixelSurface } from "../sector-7b/pixel-surface.ts";
import { type FillRect, LYING, lyingLayers, STANDING, shakeOf, standingLayers } from "./gauge.ts";

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

/** A layer that is painted when its key changes. */
class Layer {
  readonly sprite = new Sprite();
  #surface: PixelSurface | undefined;
  #key = "";

  paint(key: string, width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): void {
    const whole = `${key}|${width}|${height}`;
    if (this.#key === whole) return;
    this.#key = whole;
    if (this.#surface?.width !== width || this.#surface.height !== height) {
      this.#surface?.destroy();
      this.#surface = new PixelSurface(width, height);
      this.sprite.texture = this.#surface.texture;
    }
    this.#surface.paint(draw);
  }

  destroy(): void {
    this.#surface?.destroy();
  }
}

export function createMeterView({ reducedMotion = false }: MeterViewOptions = {}): MeterView {
  const view = new Container();
  const body = new Layer();
  const plate = new Layer();
  /** What sprays about: plain rectangles, as many as were ever wanted at once. */
  const loose = new Container();
  view.addChild(body.sprite, loose, plate.sprite);

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
      const layers = standing ? standingLayers(meter, options) : lyingLayers(meter, options, width);
      /** Fills on a context whose corner is at that point of the gauge, device px. */
      const filling =
        (context: CanvasRenderingContext2D, atX: number, atY: number): FillRect =>
        (x, y, w, h, colour, alpha = 1) => {
          const [x0, y0] = [Math.round((x + left) * unit), Math.round((y + top) * unit)];
          const [x1, y1] = [Math.round((x + left + w) * unit), Math.round((y + top + h) * unit)];
          context.globalAlpha = alpha;
          context.fillStyle = `#${colour.toString(16).padStart(6, "0")}`;
          context.fillRect(x0 - atX, y0 - atY, Math.max(1, x1 - x0), Math.max(1, y1 - y0));
        };
      body.paint(
        `${layers.bodyKey}|${unit}`,
        Math.ceil((width + 2 * left) * unit),
        Math.ceil((size.height + top + 24) * unit),
        (context) => layers.body(filling(context, 0, 0)),
      );
      const [px, py, pw, ph] = layers.plateArea;
      const atX = Math.round((px + left) * unit);
      const atY = Math.round((py + top) * unit);
      plate.paint(`${layers.plateKey}|${unit}`, Math.ceil(pw * unit), Math.ceil(ph * unit), (context) =>
        layers.plate(filling(context, atX, atY)),
      );
      plate.sprite.position.set(atX, atY);
      let used = 0;
      layers.loose?.((x, y, w, h, colour, alpha = 1) => {
        let piece = loose.children[used] as Sprite | undefined;
        if (!piece) {
          piece = new Sprite(Texture.WHITE);
          loose.addChild(piece);
        }
        used++;
        const [x0, y0] = [Math.round((x + left) * unit), Math.round((y + top) * unit)];
        piece.visible = true;
        piece.position.set(x0, y0);
        piece.setSize(
          Math.max(1, Math.round((x + left + w) * unit) - x0),
          Math.max(1, Math.round((y + top + h) * unit) - y0),
        );
        piece.tint = colour;
        piece.alpha = alpha;
      });
      for (let i = used; i < loose.children.length; i++) (loose.children[i] as Sprite).visible = false;
      const shake = shakeOf(meter, options);
      const snap = (x: number) => Math.round(x * density) / density;
      view.scale.set(1 / density);
      view.position.set(
        snap(place.box.x - ((left - shake.x) * unit) / density),
        snap(place.box.y - ((top - shake.y) * unit) / density),
      );
      view.alpha = meter.visible;
    },
    destroy() {
      body.destroy();
      plate.destroy();
      view.destroy({ children: true });
    },
  };
}
