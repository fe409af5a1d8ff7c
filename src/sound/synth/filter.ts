import { curveReader } from "./curve.ts";
import { type FilterPatch, SAMPLE_RATE } from "./patch.ts";

/** Frames between two looks at a moving cutoff. */
const CONTROL_FRAMES = 32;

/** One second-order section; coefficients after R. Bristow-Johnson's audio EQ cookbook. */
export class Biquad {
  private b0 = 1;
  private b1 = 0;
  private b2 = 0;
  private a1 = 0;
  private a2 = 0;
  private x1 = 0;
  private x2 = 0;
  private y1 = 0;
  private y2 = 0;

  /** `hz` is kept below 0.45 of the rate; `gain` in dB is for `peak`. */
  set(type: FilterPatch["type"], hz: number, q: number, gain = 0): void {
    const w = (2 * Math.PI * Math.min(Math.max(hz, 10), SAMPLE_RATE * 0.45)) / SAMPLE_RATE;
    const cos = Math.cos(w);
    const alpha = Math.sin(w) / (2 * q);
    const a = 10 ** (gain / 40);
    if (type === "low") this.scale((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    else if (type === "high") this.scale((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    else if (type === "band") this.scale(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
    else this.scale(1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a);
  }

  next(x: number): number {
    const y = this.b0 * x + this.b1 * this.x1 + this.b2 * this.x2 - this.a1 * this.y1 - this.a2 * this.y2;
    this.x2 = this.x1;
    this.x1 = x;
    this.y2 = this.y1;
    this.y1 = y;
    return y;
  }

  /** Sets the coefficients themselves, divided by `a0`. */
  scale(b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): void {
    this.b0 = b0 / a0;
    this.b1 = b1 / a0;
    this.b2 = b2 / a0;
    this.a1 = a1 / a0;
    this.a2 = a2 / a0;
  }
}

/** Filters `samples` in place, from the layer's start on. */
export function applyFilter(samples: Float32Array, { type, cutoff, q = Math.SQRT1_2, gain = 0 }: FilterPatch): void {
  const read = curveReader(cutoff, true);
  const section = new Biquad();
  const moving = typeof cutoff !== "number";
  section.set(type, read(0), q, gain);
  for (let i = 0; i < samples.length; i++) {
    if (moving && i % CONTROL_FRAMES === 0) section.set(type, read(i / SAMPLE_RATE), q, gain);
    samples[i] = section.next(samples[i]!);
  }
}

/** Adds up parallel band-passes: a mouth. */
export function applyFormants(
  samples: Float32Array,
  formants: readonly (readonly [hz: FilterPatch["cutoff"], width: number, gain: number])[],
): void {
  const source = samples.slice();
  samples.fill(0);
  for (const [hz, width, gain] of formants) {
    const read = curveReader(hz, true);
    const section = new Biquad();
    for (let i = 0; i < source.length; i++) {
      if (i % CONTROL_FRAMES === 0) {
        const now = read(i / SAMPLE_RATE);
        section.set("band", now, now / width);
      }
      samples[i]! += section.next(source[i]!) * gain;
    }
  }
}
