import { seedOf } from "../math/random.ts";
import { MUSIC } from "../cast/sound-names.ts";
import { ALARMS, BEEPS } from "./patches/alarms.ts";
import { AMBIENCE_PATCHES } from "./patches/ambience.ts";
import { CHIMES } from "./patches/bells.ts";
import { CRUNCHES, PURRS, SHATTERS, SLURPS } from "./patches/bodies.ts";
import { FOLEY } from "./patches/foley.ts";
import { CLICKS, RATCHETS, SERVOS, WHIRR_CLICKS, WHIRRS } from "./patches/machines.ts";
import { PULSES, SPARKS, WHISTLES } from "./patches/signals.ts";
import { VOICE_PATCHES } from "./patches/syllables.ts";
import { SONGBOOK } from "./songs/songbook.ts";
import { PHRASES } from "./songs/stings.ts";
import type { LayerPatch, Patch } from "./synth/patch.ts";
import { renderPatch } from "./synth/render-patch.ts";
import { renderSong } from "./synth/render-song.ts";
import type { Song } from "./synth/song.ts";
import { CREST, toLevel } from "./synth/level.ts";

/** How one sound of the sprite is made. */
export type Recipe =
  | { readonly kind: "patch"; readonly patch: Patch }
  | { readonly kind: "song"; readonly song: Song; readonly layer: string };

/** Raised when the synthesiser changes what it makes of the same patches. */
const SYNTH_VERSION = 1;

/** Seconds over which a noise loop is joined to itself. */
const SEAM = 0.25;

const patches = (group: Readonly<Record<string, Patch>>, prefix = ""): [string, Recipe][] =>
  Object.entries(group).map(([name, patch]) => [`${prefix}${name}`, { kind: "patch", patch }]);

/** Every sound by name, in the order in which the sprite holds them: what an episode needs first comes first. */
export const CATALOGUE: ReadonlyMap<string, Recipe> = new Map<string, Recipe>([
  ...patches(VOICE_PATCHES),
  ...[
    WHIRRS,
    CHIMES,
    RATCHETS,
    ALARMS,
    PULSES,
    BEEPS,
    WHIRR_CLICKS,
    PURRS,
    CRUNCHES,
    WHISTLES,
    SPARKS,
    SHATTERS,
    SLURPS,
    SERVOS,
    CLICKS,
  ].flatMap((group) => patches(group)),
  ...Object.entries(PHRASES).map(([name, song]): [string, Recipe] => [name, { kind: "song", song, layer: "band" }]),
  ...patches(FOLEY),
  ...patches(AMBIENCE_PATCHES, "ambience."),
  ...Object.entries(MUSIC).flatMap(([theme, { layers }]) =>
    layers.map(({ name }): [string, Recipe] => [
      `music.${theme}.${name}`,
      { kind: "song", song: SONGBOOK[theme as keyof typeof MUSIC], layer: name },
    ]),
  ),
]);

export function loops(recipe: Recipe): boolean {
  return recipe.kind === "patch" ? (recipe.patch.loop ?? false) : recipe.song.loop;
}

/** The samples of a sound at its own level, mono at SAMPLE_RATE. Throws a RangeError on a name that is not in the catalogue. */
export function renderSound(name: string): Float32Array {
  const recipe = CATALOGUE.get(name);
  if (!recipe) throw new RangeError(`no sound: ${name}`);
  if (recipe.kind === "song")
    return toLevel(renderSong(recipe.song, recipe.layer), recipe.song.layers[recipe.layer]!.level, {
      crest: CREST.music,
      loop: recipe.song.loop,
    });
  const { patch } = recipe;
  return patch.loop
    ? toLevel(seamless(patch, name), patch.level, { loop: true })
    : toLevel(renderPatch(patch, name), patch.level);
}

/**
 * A loop of tones and noise. Tones join by themselves, as they make whole turns; noise is rendered longer than the
 * loop, and what is too long is faded into the start.
 */
function seamless(patch: Patch, name: string): Float32Array {
  const isNoise = ({ shape }: LayerPatch): boolean => shape === "noise" || shape === "dust" || shape === "chip-noise";
  const out = renderPatch({ ...patch, layers: patch.layers.filter((layer) => !isNoise(layer)) }, name);
  const noise = { ...patch, length: patch.length + SEAM, layers: patch.layers.filter(isNoise) };
  const long = renderPatch(noise, name);
  const seam = long.length - out.length;
  for (let i = 0; i < out.length; i++) {
    // Equal power: the two ends of the noise are strangers to each other.
    const mix = Math.min(1, i / seam) * (Math.PI / 2);
    out[i]! += i < seam ? long[i]! * Math.sin(mix) + long[out.length + i]! * Math.cos(mix) : long[i]!;
  }
  return out;
}

/** Changes when the recipe of a sound does: eight hexadecimal digits. */
export function recipeHash(recipe: Recipe): string {
  const text =
    recipe.kind === "patch"
      ? JSON.stringify(recipe.patch)
      : JSON.stringify([{ ...recipe.song, layers: undefined }, recipe.song.layers[recipe.layer]]);
  return seedOf(`${SYNTH_VERSION}${text}`).toString(16).padStart(8, "0");
}
