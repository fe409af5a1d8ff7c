import { describe, expect, it } from "vitest";
import { renderSong, songLength } from "../../../src/sound/synth/render-song.ts";
import { hertz, midiOf, notesOf, type Song, stepsOf } from "../../../src/sound/synth/song.ts";
import { SONGBOOK } from "../../../src/sound/songs/songbook.ts";

describe("tracker rows", () => {
  it.each([
    ["C4", 60],
    ["A4", 69],
    ["F#3", 54],
    ["Bb2", 46],
  ])("%s is %d", (name, midi) => {
    expect(midiOf(name)).toBe(midi);
  });

  it("pitches", () => {
    expect(hertz(69)).toBe(440);
    expect(hertz(81)).toBe(880);
    expect(() => midiOf("H4")).toThrow(RangeError);
  });

  it("reads notes, holds, stops, chords, accents", () => {
    expect(notesOf("A4 . - C4+E4! | x, . . B3")).toEqual([
      { start: 0, length: 2, pitches: [69], gain: 1 },
      { start: 3, length: 1, pitches: [60, 64], gain: 1.25 },
      { start: 4, length: 3, pitches: [], gain: 0.6 },
      { start: 7, length: 1, pitches: [59], gain: 1 },
    ]);
  });
});

describe("the songbook", () => {
  const layers = Object.entries(SONGBOOK).flatMap(([theme, song]) =>
    Object.keys(song.layers).map((layer) => [theme, layer, song] as const),
  );

  it.each(layers)("%s %s: channels fill whole bars and fit into each other", (_theme, layer, song: Song) => {
    const lengths = song.layers[layer]!.tracks.map(({ rows }) => stepsOf(rows).length);
    const longest = Math.max(...lengths);
    if (song.loop)
      for (const length of lengths) expect({ length, fits: longest % length }).toEqual({ length, fits: 0 });
    if (song.loop) expect(longest % (song.stepsPerBeat * 4)).toBe(0);
  });

  it("the layers of one piece divide each other, so that they keep in phase", () => {
    for (const song of Object.values(SONGBOOK)) {
      if (!song.loop) continue;
      const lengths = Object.keys(song.layers).map((layer) => songLength(song, layer));
      const longest = Math.max(...lengths);
      for (const length of lengths) expect((longest / length) % 1).toBeCloseTo(0, 9);
    }
  });

  it("a note has its pitch", () => {
    const song: Song = {
      tempo: 120,
      stepsPerBeat: 4,
      loop: false,
      instruments: { sine: { shape: "sine", attack: 1, release: 0.01 } },
      layers: { one: { level: -20, tracks: [{ instrument: "sine", rows: "A4 . . . . . . ." }] } },
    };
    const samples = renderSong(song, "one");
    let crossings = 0;
    for (let i = 1; i < 24_000; i++) if (samples[i - 1]! < 0 && samples[i]! >= 0) crossings++;
    expect(crossings).toBeGreaterThan(217);
    expect(crossings).toBeLessThan(223);
  });
});
