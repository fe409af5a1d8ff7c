import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runDrift } from "../../src/cli/soak/sound-drift.ts";
import { SimulatedAudio } from "../../src/cli/soak/simulated-audio.ts";
import { readManifest } from "../../src/sound/manifest.ts";
import { Mixer } from "../../src/sound/mixer.ts";
import { TIMING } from "../../src/sound/placement.ts";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { soundsIn } from "../../src/timeline/sounds-in.ts";
import { soundEvent, TEST_MANIFEST } from "./simulated-audio.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const manifest = readManifest(JSON.parse(read("public/sound/manifest.json")))!;
const { timeline } = compile(parse(read("episodes/026-what-is-fine-tuning.md")).script);
const MINUTE = 60;

describe("drift", () => {
  it.each([
    "one",
    "two",
  ])("over minutes of seeks and changes of pace sounds start in time and in place (%s)", (seed) => {
    const { starts, seeks, changes, latest, furthest, strayed, missed, tick } = runDrift({
      eventsIn: (from, to) => soundsIn(timeline, from, to),
      duration: timeline.duration,
      manifest,
      seconds: 2 * MINUTE,
      seed,
    });
    expect(starts).toBeGreaterThan(150);
    expect(Math.min(seeks, changes)).toBeGreaterThan(10);
    // Pages that look four times a second have them as exactly as those that look sixty times, and have them all.
    expect(tick).toBeGreaterThan(0.25);
    expect(missed).toBe(0);
    expect(latest).toBeGreaterThan(0);
    expect(latest).toBeLessThanOrEqual(0.02);
    expect(furthest).toBeLessThanOrEqual(0.01);
    expect(strayed).toBeLessThanOrEqual(TIMING.drift + 0.001);
  });

  it("an hour without a seek: music is kept in its place by being put right now and then", () => {
    const theme = soundEvent("theme", 0, { end: 4000 });
    const audio = new SimulatedAudio(TEST_MANIFEST);
    const mixer = new Mixer({ manifest: TEST_MANIFEST, backend: audio });
    for (let n = 0; n < 3600 * 4; n++) {
      mixer.update([theme], n / 4, 1, true);
      audio.time += 1.00008 / 4;
    }
    // 80 millionths over an hour are 0.29 s: nine or ten corrections.
    expect(audio.played.length).toBeGreaterThan(7);
    expect(audio.played.length).toBeLessThan(12);
  });
});
