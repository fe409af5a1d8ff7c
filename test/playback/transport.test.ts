import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasEnded,
  INITIAL,
  isMoving,
  playedAt,
  positionAt,
  type Signal,
  statusOf,
  type Transport,
  type TransportEvent,
} from "../../src/playback/transport.ts";
import { transition } from "../../src/playback/transition.ts";

const word = (signal: Signal): string => {
  if (signal.type === "fire") return signal.name;
  if (signal.type === "settle") return signal.error ? `!${signal.error}` : "!";
  return `<${signal.type}>`;
};

/** Runs events at their times; each line is `time event → signals`. */
function run(steps: readonly (readonly [number, TransportEvent])[], from: Transport = INITIAL) {
  let state = from;
  const lines: string[] = [];
  for (const [now, event] of steps) {
    const step = transition(state, event, now);
    state = step.state;
    lines.push(`${event.type}: ${step.signals.map(word).join(" ")}`.trim());
  }
  return { state, lines };
}

const LOAD: readonly (readonly [number, TransportEvent])[] = [
  [0, { type: "choose" }],
  [0, { type: "chosen", given: true }],
  [0, { type: "metadata", duration: 10, startAt: 0 }],
  [0, { type: "data" }],
];
const READY = run(LOAD).state;

describe("transition", () => {
  it("loads as a media element does", () => {
    expect(run(LOAD).lines).toEqual([
      "choose: <drop> <choose>",
      "chosen: loadstart <fetch>",
      "metadata: durationchange resize loadedmetadata",
      "data: progress suspend loadeddata canplay canplaythrough",
    ]);
  });

  it("plays, seeks, ends and starts over", () => {
    const { lines, state } = run(
      [
        [1, { type: "play" }],
        [1.1, { type: "tick" }],
        [1.5, { type: "tick" }],
        [2, { type: "seek", to: 9 }],
        [2, { type: "seek", to: 8 }],
        [3, { type: "tick" }],
        [3, { type: "sought" }],
        [4.9, { type: "tick" }],
        [5, { type: "tick" }],
        [6, { type: "play" }],
        [6, { type: "sought" }],
      ],
      READY,
    );
    expect(lines).toEqual([
      "play: play playing !",
      "tick:",
      "tick: timeupdate",
      "seek: seeking waiting <draw>",
      "seek: seeking <draw>",
      "tick:",
      "sought: timeupdate seeked canplay playing ! canplaythrough",
      "tick: timeupdate",
      "tick: timeupdate pause ended",
      "play: seeking <draw> play waiting",
      "sought: timeupdate seeked canplay playing ! canplaythrough",
    ]);
    expect(positionAt(state, 7)).toBe(1);
    expect(playedAt(state, 7)).toEqual([
      [0, 1],
      [8, 10],
    ]);
  });

  it("keeps its place through a change of rate", () => {
    const { state } = run(
      [
        [0, { type: "play" }],
        [2, { type: "rate", rate: 2 }],
        [3, { type: "rate", rate: 0 }],
        [9, { type: "rate", rate: 0.5 }],
      ],
      READY,
    );
    expect(positionAt(state, 9)).toBe(4);
    expect(positionAt(state, 11)).toBe(5);
  });

  it("loops from its bound without an end", () => {
    const { lines, state } = run(
      [
        [0, { type: "loop", loop: true }],
        [0, { type: "bounds", from: 2, stop: 4 }],
        [0, { type: "play" }],
        [5, { type: "tick" }],
        [5, { type: "sought" }],
      ],
      READY,
    );
    expect(lines.slice(2)).toEqual([
      "play: play playing !",
      "tick: seeking waiting <draw>",
      "sought: timeupdate seeked canplay playing ! canplaythrough",
    ]);
    expect(positionAt(state, 5.5)).toBe(2.5);
  });

  it("stops at a stop exactly, and plays on when asked again", () => {
    const { lines, state } = run(
      [
        [0, { type: "bounds", from: 0, stop: 4 }],
        [0, { type: "play" }],
        [4.02, { type: "tick" }],
        [5, { type: "play" }],
        [8, { type: "tick" }],
      ],
      READY,
    );
    expect(lines).toEqual([
      "bounds:",
      "play: play playing !",
      "tick: timeupdate pause",
      "play: play playing !",
      "tick: timeupdate",
    ]);
    expect(positionAt(state, 8)).toBe(7);
    expect(hasEnded(state, 8)).toBe(false);
  });

  it("waits with a source that nobody wants yet", () => {
    const { lines, state } = run([
      [0, { type: "choose" }],
      [0, { type: "chosen", given: true }],
      [0, { type: "defer" }],
    ]);
    expect(statusOf(state, 0)).toBe("waiting");
    expect(lines.at(-1)).toBe("defer: suspend");
    expect(run([[0, { type: "play" }]], state).lines).toEqual(["play: <fetch> play waiting"]);
    expect(run([[0, { type: "want" }]], state).lines).toEqual(["want: <fetch>"]);
  });

  it("tells of a failure, and forgets it with the next source", () => {
    const failed = run([...LOAD.slice(0, 2), [0, { type: "play" }], [1, { type: "fail" }]]);
    expect(failed.lines.slice(2)).toEqual(["play: play waiting", "fail: <halt> error !NotSupportedError"]);
    expect(statusOf(failed.state, 1)).toBe("failed");
    const halted = run([[1, { type: "halted" }]], failed.state);
    expect(halted.lines).toEqual(["halted: timeupdate pause"]);
    expect(run([[1, { type: "halted" }]], halted.state).lines).toEqual(["halted:"]);
    expect(run([[2, { type: "choose" }]], failed.state).lines).toEqual(["choose: <drop> emptied <choose>"]);
  });

  it("starts by itself only where nobody has touched it", () => {
    const auto = run([[0, { type: "autoplay", autoplay: true }], ...LOAD]);
    expect(auto.lines.at(-1)).toBe("data: progress suspend loadeddata canplay <begin> play playing ! canplaythrough");
    const touched = run([
      [0, { type: "autoplay", autoplay: true }],
      ...LOAD.slice(0, 2),
      [0, { type: "pause" }],
      ...LOAD.slice(2),
    ]);
    expect(touched.lines.at(-1)).toBe("data: progress suspend loadeddata canplay canplaythrough");
  });

  it("holds its promises whatever happens in whatever order", () => {
    const seconds = fc.double({ min: -2, max: 14, noNaN: true });
    const event: fc.Arbitrary<TransportEvent> = fc.oneof(
      fc.constantFrom<TransportEvent>(
        { type: "choose" },
        { type: "chosen", given: true },
        { type: "defer" },
        { type: "want" },
        { type: "data" },
        { type: "fail" },
        { type: "play" },
        { type: "pause" },
        { type: "sought" },
        { type: "tick" },
        { type: "metadata", duration: 10, startAt: 0 },
        { type: "metadata", duration: 10, startAt: 3 },
        { type: "loop", loop: true },
        { type: "loop", loop: false },
      ),
      seconds.map((to) => ({ type: "seek" as const, to })),
      fc.constantFrom(0, 0.5, 2).map((rate) => ({ type: "rate" as const, rate })),
      fc
        .tuple(seconds, fc.option(seconds, { nil: undefined }))
        .map(([from, stop]) => ({ type: "bounds" as const, from: Math.max(0, from), stop })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), event), { maxLength: 40 }), (steps) => {
        let state = INITIAL;
        let now = 0;
        for (const [wait, happening] of steps) {
          now += wait;
          const before = state;
          const step = transition(state, happening, now);
          state = step.state;
          const position = positionAt(state, now);
          if (state.ready > 0) {
            expect(position).toBeGreaterThanOrEqual(0);
            expect(position).toBeLessThanOrEqual(state.duration);
          }
          expect(state.seeking && state.ready === 4).toBe(false);
          if (step.signals.some((it) => it.type === "fire" && it.name === "ended")) expect(state.paused).toBe(true);
          // The position never jumps but by a seek, a load or a loop.
          if (isMoving(before) && ["play", "pause", "rate", "tick"].includes(happening.type) && !state.seeking)
            expect(position).toBeCloseTo(positionAt(before, now), 9);
          let reach = 0;
          for (const [start, end] of playedAt(state, now)) {
            expect(start).toBeGreaterThanOrEqual(reach);
            expect(end).toBeGreaterThan(start);
            reach = end;
          }
        }
      }),
    );
  });
});
