import { curveEnd, curveReader } from "./curve.ts";
import { applyFilter, applyFormants } from "./filter.ts";
import { registerNoise, whiteNoise } from "./noise.ts";
import { type LayerPatch, SAMPLE_RATE } from "./patch.ts";

const TAU = 2 * Math.PI;
/** Frames for which pitch, width and index stand: a sixth of a millisecond. */
const CONTROL_FRAMES = 8;

/** Corrects a step of a saw or pulse so that it does not alias (polynomial band-limited step). */
function step(phase: number, increment: number): number {
  if (phase < increment) {
    const x = phase / increment;
    return x + x - x * x - 1;
  }
  if (phase > 1 - increment) {
    const x = (phase - 1) / increment;
    return x * x + x + x + 1;
  }
  return 0;
}

function pitched(layer: LayerPatch, frames: number, semitones: number, seed: number): Float32Array {
  const out = new Float32Array(frames);
  const ratio = layer.fm?.ratio ?? 0;
  const copies = layer.detune ? [-layer.detune / 100, layer.detune / 100] : [0];
  for (const cents of copies) {
    const transpose = 2 ** ((semitones + cents) / 12);
    const pitch = curveReader(layer.pitch ?? 440, true);
    const duty = curveReader(layer.duty ?? 0.5);
    const index = curveReader(layer.fm?.index ?? 0);
    let phase = copies.length > 1 ? ((seed >>> (cents > 0 ? 3 : 11)) % 97) / 97 : 0;
    let modulator = 0;
    let increment = 0;
    let width = 0.5;
    let depth = 0;
    for (let i = 0; i < frames; i++) {
      if (i % CONTROL_FRAMES === 0) {
        const t = i / SAMPLE_RATE;
        let hz = pitch(t) * transpose;
        if (layer.vibrato) hz *= 2 ** ((layer.vibrato.depth * Math.sin(TAU * layer.vibrato.rate * t)) / 12);
        increment = Math.min(0.45, hz / SAMPLE_RATE);
        width = duty(t);
        depth = index(t) / TAU;
      }
      let p = phase;
      if (ratio) {
        p += depth * Math.sin(TAU * modulator);
        p -= Math.floor(p);
      }
      let value: number;
      if (layer.shape === "sine") value = Math.sin(TAU * p);
      else if (layer.shape === "triangle") value = 1 - 4 * Math.abs(p - 0.5);
      else if (layer.shape === "saw") value = 2 * p - 1 - step(p, increment);
      else {
        const fall = p - width < 0 ? p - width + 1 : p - width;
        // The mean of a narrow pulse is not zero: it is taken out here, so that no thump is left in the sound.
        value = (p < width ? 1 : -1) + step(p, increment) - step(fall, increment) - (2 * width - 1);
      }
      out[i]! += value / copies.length;
      phase += increment;
      phase -= Math.floor(phase);
      modulator += increment * ratio;
      modulator -= Math.floor(modulator);
    }
  }
  return out;
}

function noisy(layer: LayerPatch, frames: number, semitones: number, seed: number): Float32Array {
  const out = new Float32Array(frames);
  const white = whiteNoise(seed);
  if (layer.shape === "noise") {
    for (let i = 0; i < frames; i++) out[i] = white();
    return out;
  }
  const pitch = curveReader(layer.pitch ?? 8000, true);
  const transpose = 2 ** (semitones / 12);
  if (layer.shape === "dust") {
    for (let i = 0; i < frames; i++) {
      const chance = (pitch(i / SAMPLE_RATE) * transpose) / SAMPLE_RATE;
      if (Math.abs(white()) < chance) out[i] = white();
    }
    return out;
  }
  const register = registerNoise();
  let value = register();
  let phase = 0;
  for (let i = 0; i < frames; i++) {
    phase += (pitch(i / SAMPLE_RATE) * transpose) / SAMPLE_RATE;
    while (phase >= 1) {
      phase -= 1;
      value = register();
    }
    out[i] = value;
  }
  return out;
}

/** One stroke of a layer from its own start; as long as its envelope, or the patch where that is constant. */
function stroke(layer: LayerPatch, longest: number, semitones: number, seed: number): Float32Array {
  const seconds = typeof layer.amp === "number" ? longest : Math.min(longest, curveEnd(layer.amp));
  const frames = Math.max(1, Math.round(seconds * SAMPLE_RATE));
  const noise = layer.shape === "noise" || layer.shape === "chip-noise" || layer.shape === "dust";
  const out = (noise ? noisy : pitched)(layer, frames, semitones, seed);
  if (layer.drive && layer.drive !== 1) for (let i = 0; i < frames; i++) out[i] = Math.tanh(out[i]! * layer.drive);
  for (const filter of layer.filters ?? []) applyFilter(out, filter);
  if (layer.formants) applyFormants(out, layer.formants);
  const amp = curveReader(layer.amp);
  const gain = layer.gain ?? 1;
  const swing = curveReader(layer.tremolo?.rate ?? 0);
  let swung = 0;
  for (let i = 0; i < frames; i++) {
    const t = i / SAMPLE_RATE;
    let level = amp(t) * gain;
    if (layer.tremolo) {
      swung += swing(t) / SAMPLE_RATE;
      const wave = Math.sin(TAU * swung);
      // A square swing keeps a slope of a few milliseconds: a step would click.
      const s = layer.tremolo.shape === "square" ? Math.max(-1, Math.min(1, wave * 12)) : wave;
      level *= 1 - layer.tremolo.depth * (0.5 - 0.5 * s);
    }
    out[i]! *= level;
  }
  return out;
}

/** Adds a layer with all its strokes to `target`, whose length is the patch's. `wrap` carries tails round a loop. */
export function addLayer(target: Float32Array, layer: LayerPatch, seed: number, wrap: boolean): void {
  const chance = whiteNoise(seed ^ 0x5bd1e995);
  const { count, every, jitter = 0, spread = 0, decay = 1 } = layer.repeat ?? { count: 1, every: 0 };
  const longest = target.length / SAMPLE_RATE;
  for (let n = 0; n < count; n++) {
    const late = n === 0 ? 0 : chance() * jitter * every;
    const semitones = n === 0 ? 0 : chance() * spread;
    const at = Math.max(0, Math.round(((layer.at ?? 0) + n * every + late) * SAMPLE_RATE));
    const sound = stroke(layer, longest, semitones, (seed + n * 7919) >>> 0);
    const level = decay ** n;
    for (let i = 0; i < sound.length; i++) {
      const to = at + i;
      if (to < target.length) target[to]! += sound[i]! * level;
      else if (wrap) target[to % target.length]! += sound[i]! * level;
      else break;
    }
  }
}
