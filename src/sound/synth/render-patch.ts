import { seedOf } from "../../math/random.ts";
import { applyFilter } from "./filter.ts";
import { addLayer } from "./layer.ts";
import { type Patch, SAMPLE_RATE } from "./patch.ts";

/** Seconds over which a sound that does not loop is faded at its very ends: no sound starts or stops on a step. */
const EDGE = { in: 0.0015, out: 0.008 } as const;

/** The samples of a patch, mono, before levelling. The same patch and name give the same samples. */
export function renderPatch(patch: Patch, name: string): Float32Array {
  const out = new Float32Array(Math.round(patch.length * SAMPLE_RATE));
  const seed = seedOf(name);
  patch.layers.forEach((layer, i) => {
    addLayer(out, layer, (seed + i * 104729) >>> 0, patch.loop ?? false);
  });
  if (patch.crush) crush(out, patch.crush.bits, patch.crush.hold);
  for (const filter of patch.filters ?? []) applyFilter(out, filter);
  if (patch.echo) echo(out, patch.echo, patch.loop ?? false);
  if (!patch.loop) fadeEdges(out);
  return out;
}

/** Fewer steps of level, fewer of time. */
function crush(samples: Float32Array, bits: number, hold: number): void {
  const steps = 2 ** (bits - 1);
  let held = 0;
  for (let i = 0; i < samples.length; i++) {
    if (i % hold === 0) held = Math.round(samples[i]! * steps) / steps;
    samples[i] = held;
  }
}

function echo(samples: Float32Array, { delay, feedback, mix, damp = 0.3 }: NonNullable<Patch["echo"]>, loop: boolean) {
  const line = new Float32Array(Math.max(1, Math.round(delay * SAMPLE_RATE)));
  let dull = 0;
  let at = 0;
  // A loop is heard after itself: a first turn only fills the line.
  for (let turn = loop ? 0 : 1; turn < 2; turn++)
    for (let i = 0; i < samples.length; i++) {
      dull += (line[at]! - dull) * (1 - damp);
      line[at] = samples[i]! + dull * feedback;
      at = (at + 1) % line.length;
      if (turn === 1) samples[i]! += dull * mix;
    }
}

export function fadeEdges(samples: Float32Array): void {
  const rise = Math.min(samples.length, Math.round(EDGE.in * SAMPLE_RATE));
  const fall = Math.min(samples.length, Math.round(EDGE.out * SAMPLE_RATE));
  for (let i = 0; i < rise; i++) samples[i]! *= i / rise;
  for (let i = 0; i < fall; i++) samples[samples.length - 1 - i]! *= i / fall;
}
