import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/math/random.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample, VIEW_RATE } from "../../src/timeline/sample.ts";
import { soundsIn } from "../../src/timeline/sounds-in.ts";
import type { StageState } from "../../src/timeline/state.ts";
import { arbitraryScript } from "./arbitrary-script.ts";

const RUNS = { numRuns: 25 };
/** What is seen: everything but the second that was asked for. */
const picture = ({ t: _, ...rest }: StageState) => JSON.stringify(rest);
const timelineOf = fc.record({ script: arbitraryScript, seed: fc.integer() });

describe("sample", () => {
  it("gives the same state however the playhead got there", () => {
    fc.assert(
      fc.property(timelineOf, ({ script, seed }) => {
        const { timeline } = compile(script);
        const played = new Map<number, string>();
        for (let frame = 0; frame < timeline.duration * 24; frame += 7)
          played.set(frame / 24, picture(sample(timeline, frame / 24)));
        // Another copy knows nothing of what was played: seek it at random, then play it backwards.
        const other = structuredClone(timeline);
        const times = [...played.keys()];
        const random = seededRandom(seed);
        for (let i = 0; i < 40; i++) {
          const t = times[Math.floor(random() * times.length)] as number;
          expect(picture(sample(other, t))).toBe(played.get(t));
        }
        for (const t of times.reverse().slice(0, 40)) expect(picture(sample(other, t))).toBe(played.get(t));
      }),
      RUNS,
    );
  });

  it("shows the same pictures at 24 and at 60 a second", () => {
    fc.assert(
      fc.property(timelineOf, ({ script }) => {
        const { timeline } = compile(script);
        const end = Math.min(timeline.duration, 20);
        const at24 = new Map<string, string>();
        for (let frame = 0; frame < end * 24; frame++) {
          const state = sample(timeline, frame / 24);
          at24.set(state.key, picture(state));
        }
        for (let frame = 0; frame < end * 60; frame++) {
          const state = sample(timeline, frame / 60);
          expect(picture(state)).toBe(at24.get(state.key));
        }
      }),
      RUNS,
    );
  });

  it("gives equal keys only to equal pictures, and rests where nothing moves", () => {
    fc.assert(
      fc.property(timelineOf, ({ script }) => {
        const { timeline } = compile(script);
        const end = Math.min(timeline.duration, 30);
        const seen = new Map<string, string>();
        for (let frame = 0; frame <= end * VIEW_RATE; frame++) {
          const state = sample(timeline, frame / VIEW_RATE);
          const known = seen.get(state.key);
          if (known !== undefined) expect(picture(state)).toBe(known);
          seen.set(state.key, picture(state));
        }
      }),
      RUNS,
    );
  });

  it("shows whoever stays from one scene to the next in the first picture of it, too", () => {
    fc.assert(
      fc.property(timelineOf, ({ script }) => {
        const { timeline } = compile(script);
        timeline.scenes.forEach((scene, i) => {
          const before = timeline.scenes[i - 1]?.cast?.filter(({ until }) => until === undefined) ?? [];
          const stay = (scene.cast ?? [])
            .filter(({ id, from }) => from <= scene.start && before.some((other) => other.id === id))
            .map(({ id }) => id);
          const first = sample(timeline, Math.ceil(scene.start * VIEW_RATE) / VIEW_RATE);
          if (first.scene.id === scene.id)
            expect(first.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(stay));
        });
      }),
      RUNS,
    );
  });

  it("keeps every share between 0 and 1, and holds times outside the episode at its ends", () => {
    fc.assert(
      fc.property(timelineOf, fc.double({ min: -10, max: 10_000, noNaN: true }), ({ script }, t) => {
        const { timeline } = compile(script);
        const state = sample(timeline, t);
        expect(state.t).toBe(Math.min(timeline.duration, Math.max(0, t)));
        const shares = [
          state.split,
          state.alarm,
          state.camera.mix,
          state.camera.push,
          state.camera.shake,
          state.light.mix,
          ...state.actors.flatMap(({ presence, moodMix, blink, performances }) => [
            presence,
            moodMix,
            blink,
            ...performances.map(({ weight }) => weight),
          ]),
          ...state.setPieces.map(({ progress }) => progress),
          ...(state.meter ? [state.meter.visible, state.meter.jump] : []),
        ];
        for (const share of shares) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const { revealed, page, local } of [...state.bubbles, ...(state.side?.bubbles ?? [])]) {
          expect(revealed).toBeGreaterThanOrEqual(0);
          expect(revealed).toBeLessThanOrEqual(page.text.length);
          expect(local).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("answers nonsense times with the start", () => {
    const { timeline } = compile({
      kind: "episode",
      frontMatter: { tags: [], characters: [], lang: "en", draft: false, pace: 1, extra: {} },
      body: [],
      length: 0,
    });
    expect(sample(timeline, Number.NaN).t).toBe(0);
    expect(sample(timeline, Number.POSITIVE_INFINITY).t).toBe(0);
  });
});

describe("soundsIn", () => {
  it("names the same events however an interval is cut, and each with a name of its own", () => {
    fc.assert(
      fc.property(timelineOf, ({ script, seed }) => {
        const { timeline } = compile(script);
        const random = seededRandom(seed);
        const from = random() * timeline.duration;
        const to = from + random() * 6;
        const whole = soundsIn(timeline, from, to);
        expect(new Set(whole.map((event) => event.id)).size).toBe(whole.length);
        const middle = (from + to) / 2;
        const parts = [...soundsIn(structuredClone(timeline), from, middle), ...soundsIn(timeline, middle, to)];
        expect(new Set(parts.map((event) => event.id))).toEqual(new Set(whole.map((event) => event.id)));
        for (const part of parts) {
          const event = whole.find(({ id }) => id === part.id);
          // A music layer's gain follows its time; all else stays.
          expect({ ...part, gain: 0 }).toEqual({ ...event, gain: 0 });
          if (part.bus !== "music") expect(part.gain).toBe(event?.gain);
        }
        for (const { start, end } of whole) {
          expect(start).toBeLessThan(to);
          expect(end).toBeGreaterThan(from);
        }
      }),
      RUNS,
    );
  });
});
