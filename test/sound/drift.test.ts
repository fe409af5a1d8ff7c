import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/math/random.ts";
import { hearingAt } from "../../src/sound/hearing.ts";
import { Mixer } from "../../src/sound/mixer.ts";
import { placement, TIMING } from "../../src/sound/placement.ts";
import type { SoundEvent } from "../../src/timeline/sound-event.ts";
import { eventsIn, SimulatedAudio, soundEvent, TEST_MANIFEST } from "./simulated-audio.ts";

/** Seconds of play that the test simulates; the soak sets 1200 and more. */
const LENGTH = Number(process.env.SIDESCENE_SOAK_SECONDS ?? 120);
const EPISODE = 1300;

/** A score as dense as an episode: syllables in runs, an effect every few seconds, music that changes. */
function score(seed: string): SoundEvent[] {
  const random = seededRandom(seed);
  const events: SoundEvent[] = [soundEvent("hum", 0, { end: EPISODE })];
  for (let t = 0; t < EPISODE; t += 20 + 40 * random()) events.push(soundEvent("theme", t, { end: t + 20 }));
  for (let t = 1; t < EPISODE; t += 2 + 5 * random()) events.push(soundEvent(random() < 0.5 ? "alarm" : "beep", t));
  for (let t = 0.5; t < EPISODE; t += 1 + 2 * random())
    for (let n = 0; n < 8; n++) events.push(soundEvent("blip", t + n * 0.11));
  return events.map((event, i) => ({ ...event, id: String(i) })).sort((a, b) => a.start - b.start);
}

interface Report {
  starts: number;
  /** Real seconds from a cue to its start, where the playhead came over it. */
  latest: number;
  /** Seconds between where a sound was started and where it should have been. */
  furthest: number;
  /** Seconds that a sound under way was ever off its place, at the ticks. */
  strayed: number;
}

/** Plays with seeks, changes of pace, uneven ticks and an audio clock that is a little wrong. */
function run(seconds: number, seed: string): Report & { tick: number } {
  const random = seededRandom(seed);
  const events = score(seed);
  const byId = new Map(events.map((event) => [event.id, event]));
  const audio = new SimulatedAudio(TEST_MANIFEST);
  const mixer = new Mixer({ manifest: TEST_MANIFEST, backend: audio });
  const report = { starts: 0, latest: 0, furthest: 0, strayed: 0, tick: 0 };
  let t = 0;
  let rate = 1;
  let seeked = true;
  let before = 0;
  for (let now = 0; now < seconds; ) {
    const known = audio.played.length;
    const sounding = new Set(mixer.soundingNow.map(({ id }) => id));
    mixer.update(
      hearingAt((from, to) => eventsIn(events, from, to), t, rate),
      t,
      rate,
      true,
    );
    const started = mixer.soundingNow.filter(({ id }) => !sounding.has(id));
    expect(audio.played.length - known).toBeGreaterThanOrEqual(started.length);
    for (const { id, position = 0 } of started) {
      const event = byId.get(id)!;
      const length = TEST_MANIFEST.sounds[event.sound]!.length;
      const place = placement(event, length, t, rate)!;
      report.starts++;
      report.furthest = Math.max(report.furthest, Math.abs(position - place.position) / place.rate);
      if (!seeked && event.start > before) report.latest = Math.max(report.latest, (t - event.start) / rate);
    }
    for (const { id, position } of mixer.soundingNow) {
      const event = byId.get(id)!;
      const { length } = TEST_MANIFEST.sounds[event.sound]!;
      const place = placement(event, length, t, rate);
      if (event.bus !== "music" || position === undefined || !place) continue;
      const apart = Math.abs(position - place.position) % length;
      report.strayed = Math.max(report.strayed, Math.min(apart, length - apart) / place.rate);
    }
    before = t;
    const step = (random() < 0.02 ? 0.1 : 1 / 60) * (0.7 + 0.6 * random());
    report.tick = Math.max(report.tick, step);
    now += step;
    // A sound card that runs 80 millionths fast, which is more than real ones do.
    audio.now += step * 1.00008;
    t += step * rate;
    seeked = random() < 0.004 || t > EPISODE;
    if (seeked) t = random() * (EPISODE - 10);
    if (random() < 0.004) {
      rate = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2][Math.floor(random() * 7)]!;
      seeked = true;
    }
  }
  return report;
}

describe("drift", () => {
  it.each(["one", "two"])(`over ${LENGTH} s of seeks and changes of pace sounds start in time and in place (%s)`, {
    timeout: 600_000,
  }, (seed) => {
    const { starts, latest, furthest, strayed, tick } = run(LENGTH, seed);
    expect(starts).toBeGreaterThan(LENGTH);
    expect(latest).toBeLessThanOrEqual(tick + 0.02);
    expect(furthest).toBeLessThanOrEqual(0.02);
    expect(strayed).toBeLessThanOrEqual(TIMING.drift + 0.001);
  });

  it("an hour without a seek: music is kept in its place by being put right now and then", () => {
    const theme = soundEvent("theme", 0, { end: 4000 });
    const audio = new SimulatedAudio(TEST_MANIFEST);
    const mixer = new Mixer({ manifest: TEST_MANIFEST, backend: audio });
    for (let n = 0; n < 3600 * 4; n++) {
      mixer.update([theme], n / 4, 1, true);
      audio.now += 1.00008 / 4;
    }
    // 80 millionths over an hour are 0.29 s: five or six corrections.
    expect(audio.played.length).toBeGreaterThan(4);
    expect(audio.played.length).toBeLessThan(8);
  });
});
