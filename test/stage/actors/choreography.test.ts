import { gsap } from "gsap/gsap-core";
import { describe, expect, it } from "vitest";
import type { EaseName } from "../../../src/cast/acting.ts";
import { Choreography, eased } from "../../../src/stage/actors/choreography.ts";
import type { Score } from "../../../src/stage/actors/score.ts";

const NAMES: Readonly<Record<EaseName, string>> = {
  linear: "none",
  in: "power2.in",
  out: "power2.out",
  inOut: "power1.inOut",
  snap: "power4.out",
  over: "back.out(2.2)",
  bounce: "bounce.out",
};

const score: Score = {
  tracks: ["x", "y"],
  times: [0, 0.5, 1.2, 2],
  eases: ["linear", "out", "bounce", "over"],
  rows: [
    [0, 5],
    [10, 5],
    [-4, 5],
    [3, 5],
  ],
  shown: [{}, {}, {}, {}],
  arms: Array.from({ length: 4 }, () => ({ l: "rest", r: "rest" }) as const),
  end: 2,
};

describe("A choreography", () => {
  it.each(Object.entries(NAMES) as [EaseName, string][])("eases %s as GSAP's %s does", (name, theirs) => {
    const ease = gsap.parseEase(theirs);
    for (let share = 0; share <= 1; share += 0.0037)
      expect(Math.abs(eased(name, share) - ease(share))).toBeLessThan(1e-3);
    expect([eased(name, 0), eased(name, 1), eased(name, -1), eased(name, 7)]).toEqual([0, 1, 0, 1]);
  });

  it("moves from key to key as a timeline of GSAP's would", () => {
    const pose = { x: 0 };
    const timeline = gsap.timeline({ paused: true });
    for (let i = 1; i < score.times.length; i++) {
      const from = score.times[i - 1] as number;
      timeline.fromTo(
        pose,
        { x: score.rows[i - 1]?.[0] },
        {
          x: score.rows[i]?.[0],
          duration: (score.times[i] as number) - from,
          ease: NAMES[score.eases[i] as EaseName],
          immediateRender: false,
        },
        from,
      );
    }
    const made = new Choreography(score);
    for (let t = 0; t <= 2; t += 0.031) {
      timeline.time(t, true);
      expect(Math.abs((made.at(t).values[0] as number) - pose.x), `at ${t}`).toBeLessThan(0.015);
      expect(made.at(t).values[1]).toBe(5);
    }
    timeline.kill();
    gsap.ticker.sleep();
  });

  it("answers the same whatever was asked before, and stays at its ends outside", () => {
    const forwards = new Choreography(score);
    const backwards = new Choreography(score);
    const times = Array.from({ length: 40 }, (_, i) => i / 20);
    const there = times.map((t) => [...forwards.at(t).values]);
    const back = [...times].reverse().map((t) => [...backwards.at(t).values]);
    expect(back.reverse()).toEqual(there);
    expect([...forwards.at(-1).values]).toEqual([0, 5]);
    expect([...forwards.at(99).values]).toEqual([3, 5]);
  });
});
