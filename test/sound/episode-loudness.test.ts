import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { renderMix, type Stereo, synthesisedBank } from "../../src/sound/offline-mix.ts";
import { integratedLoudness, samplePeak, truePeak } from "../../src/sound/synth/loudness.ts";
import { compile } from "../../src/timeline/compile.ts";
import type { Timeline } from "../../src/timeline/timeline.ts";
import { soundsIn } from "../../src/timeline/sounds-in.ts";

/** The whole episode takes half a minute and more to mix: asked for by this, else four stretches stand for it. */
const WHOLE = process.env.SIDESCENE_WHOLE_EPISODE !== undefined;
const STRETCH = 14;

const folder = new URL("../../episodes/", import.meta.url);
const posts = readdirSync(folder).filter((name) => name.endsWith(".md"));
const bank = synthesisedBank();

/** Stretches of talk, of side scenes and of the alarms at the end, one after the other. */
function mixOf(timeline: Timeline, options: Parameters<typeof renderMix>[3]): Stereo {
  const events = (from: number, to: number) => soundsIn(timeline, from, to);
  if (WHOLE) return renderMix(events, 0, timeline.duration, { bank, ...options });
  const side = timeline.scenes.filter(({ split }) => split);
  const talk = timeline.scenes.find(({ place }) => place === "main")!;
  const end = timeline.scenes.find(({ place }) => place === "end")?.start ?? timeline.duration;
  const sides = [side[0] && side[0].start + 22, side.at(-1) && side.at(-1)!.end - STRETCH];
  const starts = [talk.start + 10, ...sides.filter((start) => start !== undefined), end - STRETCH];
  const parts = starts.map((start) => renderMix(events, start, start + STRETCH, { bank, ...options }));
  const joined = (channel: 0 | 1): Float32Array => {
    const out = new Float32Array(parts.reduce((sum, part) => sum + part[channel].length, 0));
    let at = 0;
    for (const part of parts) {
      out.set(part[channel], at);
      at += part[channel].length;
    }
    return out;
  };
  return [joined(0), joined(1)];
}

const TENTH = 4800;

/** The tenths of a second in which something is heard. */
function whereHeard(samples: Float32Array): number[] {
  const tenths = Array.from({ length: Math.floor(samples.length / TENTH) }, (_, n) => n);
  return tenths.filter((n) => samplePeak(samples.subarray(n * TENTH, (n + 1) * TENTH)) > 0.01);
}

function pick(samples: Float32Array, tenths: readonly number[]): Float32Array {
  const out = new Float32Array(tenths.length * TENTH);
  for (const [i, n] of tenths.entries()) out.set(samples.subarray(n * TENTH, (n + 1) * TENTH), i * TENTH);
  return out;
}

describe.each(posts)("the loudness of %s", { timeout: 300_000 }, (post) => {
  const { timeline } = compile(parse(readFileSync(new URL(post, folder), "utf8")).script);

  it(`is −16 LUFS within 1 (${WHOLE ? "whole" : "stretches: within 2"}), its true peak under −1 dB, without offset`, () => {
    const mix = mixOf(timeline, {});
    expect(Math.abs(integratedLoudness(mix) + 16)).toBeLessThan(WHOLE ? 1 : 2);
    for (const channel of mix) {
      expect(20 * Math.log10(truePeak(channel))).toBeLessThan(-1);
      expect(samplePeak(channel)).toBeGreaterThan(0.3);
      const mean = channel.reduce((sum, value) => sum + value, 0) / channel.length;
      expect(Math.abs(mean)).toBeLessThan(0.001);
    }
  });

  it("has its voices 6 dB and more over the music that is under them", () => {
    const [voices] = mixOf(timeline, { buses: ["voice"], master: false });
    const [music] = mixOf(timeline, { buses: ["music"], master: false });
    const spoken = whereHeard(voices);
    expect(spoken.length).toBeGreaterThan(30);
    const loudness = (samples: Float32Array): number => integratedLoudness([pick(samples, spoken)]);
    expect(loudness(voices) - loudness(music)).toBeGreaterThan(6);
  });

  it("asks for no sound that is not there", () => {
    const missing = soundsIn(timeline, 0, timeline.duration).filter(
      ({ sound, file }) => file === undefined && bank(sound) === undefined,
    );
    expect(missing.map(({ sound }) => sound)).toEqual([]);
  });
});
