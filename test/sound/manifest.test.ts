import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  AMBIENCES,
  EFFECT_TAKES,
  effectName,
  effectRate,
  FOLEY_TAKES,
  type Foley,
  foleyName,
  MUSIC,
  musicLayers,
  type MusicTheme,
  STRENGTH_BOUNDS,
} from "../../src/cast/sound-names.ts";
import { SOUND_FAMILIES, type SoundEffect } from "../../src/cast/sound-families.ts";
import { CAST_VOICES, GENERIC_VOICES, SYLLABLES } from "../../src/cast/voices.ts";
import { SCORE } from "../../src/timeline/composing/music.ts";
import { CATALOGUE, loops, recipeHash } from "../../src/sound/catalogue.ts";
import { readManifest } from "../../src/sound/manifest.ts";
import { PACKS, packOf } from "../../src/sound/packs.ts";

const folder = new URL("../../public/sound/", import.meta.url);
const manifest = readManifest(JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")))!;

const families = Object.keys(SOUND_FAMILIES) as SoundEffect[];

describe("the committed sprite", () => {
  it("was rendered from the patches as they are (else: npm run build:sound)", () => {
    const stale = [...CATALOGUE].filter(([name, recipe]) => manifest.sounds[name]?.hash !== recipeHash(recipe));
    expect(stale.map(([name]) => name)).toEqual([]);
    expect(Object.keys(manifest.sounds).sort()).toEqual([...CATALOGUE.keys()].sort());
  });

  it("is as large as the manifest says, and small enough to be kept", () => {
    const files = manifest.packs.flatMap((pack) => pack.files);
    const sizes = files.map(({ name }) => statSync(new URL(name, folder)).size);
    expect(sizes).toEqual(files.map(({ bytes }) => bytes));
    const data = ["manifest.json", "peaks.json"].map((name) => statSync(new URL(name, folder)).size);
    expect([...sizes, ...data].reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
    for (const pack of manifest.packs)
      expect(pack.files.map(({ name }) => name)).toEqual([`${pack.name}.webm`, `${pack.name}.mp3`]);
    expect(readdirSync(folder).sort()).toEqual(
      ["manifest.json", "peaks.json", ...files.map(({ name }) => name)].sort(),
    );
  });

  it("has the packs in the order in which they are needed, and every sound in its own", () => {
    expect(manifest.packs.map(({ name }) => name)).toEqual(PACKS);
    for (const [name, { pack, offset, length }] of Object.entries(manifest.sounds)) {
      expect({ name, pack }).toEqual({ name, pack: packOf(name) });
      expect(offset + length).toBeLessThan(manifest.packs.find((each) => each.name === pack)!.duration);
    }
    const named = [
      "ambience.hideout-hum",
      "music.hideout.band",
      "voice.Kai.0",
      "music.0",
      "foley.pop.0",
      "music.racer.band",
    ];
    expect(named.map(packOf)).toEqual(["beds", "beds", "voices", "effects", "effects", "games"]);
  });

  it("leaves silence between two sounds, and loops have something of themselves around them", () => {
    for (const pack of PACKS) {
      const places = Object.values(manifest.sounds)
        .filter((sound) => sound.pack === pack)
        .sort((a, b) => a.offset - b.offset);
      places.forEach((place, i) => {
        const next = places[i + 1];
        if (next) expect(next.offset - (place.offset + place.length)).toBeGreaterThan(0.05);
      });
    }
  });
});

describe("names", () => {
  it("every family has three takes and more, and each fits the family's length", () => {
    for (const family of families) {
      const takes = [...CATALOGUE.keys()].filter((name) =>
        new RegExp(`^${family}(\\.loud|\\.soft)?\\.\\d+$`).test(name),
      );
      expect(takes.length).toBeGreaterThanOrEqual(3);
      const { plain, loud, soft } = EFFECT_TAKES[family];
      expect({ family, takes: takes.length }).toEqual({ family, takes: plain + loud + soft });
      for (const name of takes)
        expect({ name, fits: manifest.sounds[name]!.length <= SOUND_FAMILIES[family].length }).toEqual({
          name,
          fits: true,
        });
    }
  });

  it("every name that the cast's tables can give is in the catalogue", () => {
    const gains = [0.3, STRENGTH_BOUNDS.soft, 1, STRENGTH_BOUNDS.loud, 2];
    const picks = [0, 0.34, 0.67, 0.999];
    const names = [
      ...families.flatMap((family) => gains.flatMap((gain) => picks.map((pick) => effectName(family, gain, pick)))),
      ...(Object.keys(FOLEY_TAKES) as Foley[]).flatMap((name) => picks.map((pick) => foleyName(name, pick))),
      ...AMBIENCES.map((name) => `ambience.${name}`),
      ...(Object.keys(MUSIC) as MusicTheme[]).flatMap((theme) => musicLayers(theme, 1).map(({ sound }) => sound)),
      ...[...Object.values(CAST_VOICES), ...GENERIC_VOICES].flatMap(({ id }) => [
        ...Array.from({ length: SYLLABLES.plain }, (_, n) => `voice.${id}.${n}`),
        ...Array.from({ length: SYLLABLES.shout }, (_, n) => `voice.${id}.shout.${n}`),
        ...Array.from({ length: SYLLABLES.whisper }, (_, n) => `voice.${id}.whisper.${n}`),
      ]),
    ];
    expect(names.filter((name) => !CATALOGUE.has(name))).toEqual([]);
  });

  it("a strength changes more than the gain: the take, or how high it is played", () => {
    for (const family of families) {
      const heard = [STRENGTH_BOUNDS.soft, 1, STRENGTH_BOUNDS.loud].map((gain) => ({
        take: effectName(family, gain, 0),
        rate: effectRate(family, gain),
      }));
      const [soft, plain, loud] = heard as [(typeof heard)[0], (typeof heard)[0], (typeof heard)[0]];
      expect(plain.rate).toBe(1);
      expect({ family, loud: loud.take !== plain.take || loud.rate > 1.05 }).toEqual({ family, loud: true });
      expect({ family, soft: soft.take !== plain.take || soft.rate < 0.95 }).toEqual({ family, soft: true });
    }
  });

  it("music, where its table says so, and ambience loop", () => {
    for (const [theme, { loop }] of Object.entries(MUSIC))
      for (const { sound } of musicLayers(theme as MusicTheme, 1)) expect(loops(CATALOGUE.get(sound)!)).toBe(loop);
    for (const name of AMBIENCES) expect(loops(CATALOGUE.get(`ambience.${name}`)!)).toBe(true);
  });

  it("layers come in with the intensity", () => {
    const heard = (intensity: number, theme: MusicTheme = "exploring"): string[] =>
      musicLayers(theme, intensity)
        .filter(({ gain }) => gain > 0)
        .map(({ sound }) => sound.split(".")[2]!);
    expect(heard(0)).toEqual(["bass"]);
    expect(heard(0.4)).toEqual(["bass", "drums"]);
    expect(heard(0.6)).toEqual(["bass", "drums", "arpeggio"]);
    expect(heard(1)).toEqual(["bass", "drums", "arpeggio", "lead"]);
    // Under the group's talk, between SCORE.hideout and SCORE.hideoutMost.
    expect(heard(SCORE.hideout, "hideout")).toEqual(["band"]);
    expect(heard((SCORE.hideout + SCORE.hideoutMost) / 2, "hideout")).toEqual(["band", "pulse"]);
    expect(heard(SCORE.hideoutMost, "hideout")).toEqual(["band", "pulse", "dread"]);
  });
});
