import { CATALOGUE, loops, recipeHash, renderSound } from "./catalogue.ts";
import { type ManifestSound, PEAK_STEP, type SoundPeaks } from "./manifest.ts";
import { PACKS, type Pack, packOf } from "./packs.ts";
import { samplePeak } from "./synth/loudness.ts";
import { SAMPLE_RATE } from "./synth/patch.ts";

/** Seconds of silence between two sounds: more than a lossy codec smears. */
const GAP = 0.07;
/** Seconds of itself that a loop has before and after it, so that the codec hears no edge at the join. */
const LOOP_MARGIN = 0.1;
/** Peak of each sound in the sprite, and the most it is raised: quiet ones would else drown in the codec's noise. */
const SPRITE_PEAK = 0.7;
const MOST_RAISE = 40;

export interface Sprite {
  readonly pack: Pack;
  readonly samples: Float32Array;
  readonly sounds: Readonly<Record<string, ManifestSound>>;
  readonly peaks: SoundPeaks;
}

/** Renders the whole catalogue: a sprite for each pack. */
export function layOutSprites(): readonly Sprite[] {
  return PACKS.map(layOut);
}

/** Renders the sounds of a pack and lays them out on one strip. */
function layOut(pack: Pack): Sprite {
  const parts: { at: number; samples: Float32Array }[] = [];
  const sounds: Record<string, ManifestSound> = {};
  const peaks: Record<string, string> = {};
  let at = Math.round(GAP * SAMPLE_RATE);
  for (const [name, recipe] of CATALOGUE) {
    if (packOf(name) !== pack) continue;
    const samples = renderSound(name);
    const raise = Math.min(MOST_RAISE, SPRITE_PEAK / samplePeak(samples));
    const loop = loops(recipe);
    const margin = loop ? Math.round(LOOP_MARGIN * SAMPLE_RATE) : 0;
    const turn = loop ? quietest(samples) : 0;
    const part = new Float32Array(samples.length + 2 * margin);
    for (let i = 0; i < part.length; i++)
      part[i] = samples[(i - margin + turn + samples.length) % samples.length]! * raise;
    parts.push({ at, samples: part });
    sounds[name] = {
      pack,
      offset: round((at + margin) / SAMPLE_RATE),
      length: round(samples.length / SAMPLE_RATE),
      loop,
      ...(loop ? { turn: round(turn / SAMPLE_RATE) } : {}),
      gain: Number((1 / raise).toPrecision(6)),
      hash: recipeHash(recipe),
    };
    peaks[name] = toBase64(peaksOf(samples));
    // On whole milliseconds: howler's sprites are in those.
    at = Math.ceil((at + part.length + GAP * SAMPLE_RATE) / (SAMPLE_RATE / 1000)) * (SAMPLE_RATE / 1000);
  }
  const samples = new Float32Array(at);
  for (const part of parts) samples.set(part.samples, part.at);
  return { pack, samples, sounds, peaks };
}

/**
 * The frame amid the quietest hundredth of a second of a loop. A codec codes the two sides of the join each for
 * itself, and what it gets wrong is a step there: least where there is least to get wrong.
 */
function quietest(samples: Float32Array): number {
  const width = SAMPLE_RATE / 100;
  let sum = 0;
  for (let i = 0; i < width; i++) sum += Math.abs(samples[i]!);
  let least = sum;
  let at = 0;
  for (let i = 1; i < samples.length; i++) {
    sum += Math.abs(samples[(i + width - 1) % samples.length]!) - Math.abs(samples[i - 1]!);
    if (sum < least - 1e-6) {
      least = sum;
      at = i;
    }
  }
  return (at + width / 2) % samples.length;
}

function round(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}

/** The largest sample of each step, as a byte. */
export function peaksOf(samples: Float32Array): Uint8Array {
  const step = Math.round(PEAK_STEP * SAMPLE_RATE);
  const out = new Uint8Array(Math.ceil(samples.length / step));
  for (let i = 0; i < out.length; i++)
    out[i] = Math.min(255, Math.round(255 * samplePeak(samples.subarray(i * step, (i + 1) * step))));
  return out;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
