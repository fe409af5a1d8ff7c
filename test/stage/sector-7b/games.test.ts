import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTrack, STEPS_PER_SECOND, writeTrack } from "../../../src/stage/sector-7b/games/input-track.ts";
import {
  newGame,
  PHYSICS,
  type PlatformerState,
  stepPlatformer,
} from "../../../src/stage/sector-7b/games/platformer.ts";
import { FLAG_X, GROUND_Y, isGround, LEVEL_WIDTH } from "../../../src/stage/sector-7b/games/platformer-level.ts";
import { platformerRun } from "../../../src/stage/sector-7b/games/platformer-runs.ts";
import { DRIVING, newRace, stepRacer } from "../../../src/stage/sector-7b/games/racer.ts";
import { racerRun } from "../../../src/stage/sector-7b/games/racer-runs.ts";
import { bendAt } from "../../../src/stage/sector-7b/games/racer-track.ts";
import { runLength, stateAt } from "../../../src/stage/sector-7b/games/recording.ts";

const play = (keys: string, steps: number, from: PlatformerState = newGame()): PlatformerState => {
  let state = from;
  for (let i = 0; i < steps; i++) state = stepPlatformer(state, keys);
  return state;
};
const row = (state: PlatformerState) => state.y / 16;

describe("input tracks", () => {
  it("read what they write", () => {
    const keys = fc.array(fc.constantFrom("", "r", "rj", "l", "b"), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(keys, (track) => {
        expect(readTrack(writeTrack(track))).toEqual(track);
      }),
    );
  });

  it("refuse what is no run of inputs", () => {
    expect(() => readTrack("12r x 3j")).toThrow('"x" is no run of inputs');
  });
});

describe("platformer", () => {
  it("jumps over a bug and lands where it started", () => {
    let highest = GROUND_Y;
    let state = newGame();
    for (let i = 0; i < 24; i++) {
      state = stepPlatformer(state, "j");
      highest = Math.min(highest, row(state));
    }
    expect(GROUND_Y - highest).toBeGreaterThan(9);
    expect(GROUND_Y - highest).toBeLessThan(18);
    expect(row(state)).toBe(GROUND_Y);
    expect(state.grounded).toBe(true);
  });

  it("jumps lower when the key is let go", () => {
    const top = (held: number) => {
      let [state, highest] = [newGame(), GROUND_Y as number];
      for (let i = 0; i < 20; i++) {
        state = stepPlatformer(state, i < held ? "j" : "");
        highest = Math.min(highest, row(state));
      }
      return highest;
    };
    expect(top(2)).toBeGreaterThan(top(14));
  });

  it("does not jump again while the key stays down", () => {
    const landed = play("j", 30);
    expect(landed.grounded).toBe(true);
    expect(row(play("j", 5, landed))).toBe(GROUND_Y);
  });

  it("never falls through the ground where there is ground", () => {
    const keys = fc.array(fc.constantFrom("", "r", "l", "rj", "j", "lj"), { maxLength: 160 });
    fc.assert(
      fc.property(keys, (track) => {
        let state = newGame();
        for (const each of track) {
          const before = state;
          state = stepPlatformer(state, each);
          const stands = before.phase === "run" && state.phase === "run" && row(before) <= GROUND_Y;
          if (stands && isGround(state.x / 16)) expect(row(state)).toBeLessThanOrEqual(GROUND_Y + 0.001);
        }
      }),
    );
  });

  it("loses a life in a gap, and comes back at the last checkpoint with what it took", () => {
    const running = play("r", 200);
    expect(running.lives).toBeLessThan(3);
    const states = platformerRun("lost").states;
    const second = states.findIndex(({ lives, phase }) => lives === 2 && phase === "run");
    expect(states[second - 1]?.phase).toBe("dying");
    expect(states[second]?.taken).toEqual(states[second - 1]?.taken);
    expect(states[second]?.grounded).toBe(true);
  });

  it("costs a life at most once at a time", () => {
    for (const outcome of ["lost", "won"] as const) {
      const { states } = platformerRun(outcome);
      states.slice(1).forEach((state, i) => {
        const before = states[i] as PlatformerState;
        expect(before.lives - state.lives).toBeGreaterThanOrEqual(0);
        expect(before.lives - state.lives).toBeLessThanOrEqual(1);
      });
    }
  });
});

describe("the recorded runs of the platformer", () => {
  it("one dies on its last life, in the gap before the flag", () => {
    const { states, end } = platformerRun("lost");
    const last = states[end] as PlatformerState;
    expect(last).toMatchObject({ phase: "dying", phaseStep: 0, lives: 0 });
    expect(states.slice(0, end).filter(({ phase, phaseStep }) => phase === "dying" && phaseStep === 0)).toHaveLength(2);
    expect(FLAG_X - last.x / 16).toBeGreaterThan(0);
    expect(FLAG_X - last.x / 16).toBeLessThan(48);
    expect(isGround(last.x / 16)).toBe(false);
    expect(states.at(-1)?.phase).toBe("over");
  });

  it("the other reaches the flag on its last life", () => {
    const { states, end } = platformerRun("won");
    expect(states[end]).toMatchObject({ phase: "won", lives: 1 });
    expect((states[end] as PlatformerState).x / 16).toBeGreaterThanOrEqual(FLAG_X);
    expect(states.slice(0, end).some(({ phase }) => phase === "won")).toBe(false);
    expect((states[end] as PlatformerState).taken.length).toBeGreaterThan(10);
  });

  it("both are long enough to be watched, and stomp on the way", () => {
    for (const outcome of ["lost", "won"] as const) {
      const run = platformerRun(outcome);
      expect(runLength(run)).toBeGreaterThan(25);
      expect(run.states.some(({ bugs }) => bugs.some(({ flat }) => flat > 0))).toBe(true);
      for (const { x, camera } of run.states) {
        expect(x / 16 - camera).toBeGreaterThan(0);
        expect(camera).toBeLessThanOrEqual(LEVEL_WIDTH - 96);
      }
    }
  });

  it("is found at any second by looking it up", () => {
    const run = platformerRun("won");
    expect(stateAt(run, -5)).toBe(run.states[0]);
    expect(stateAt(run, 10)).toBe(run.states[10 * STEPS_PER_SECOND]);
    expect(stateAt(run, 9999)).toBe(run.states.at(-1));
  });
});

describe("racer", () => {
  it("is carried outwards by a bend that nobody steers through", () => {
    let state = { ...newRace(), distance: 190, speed: DRIVING.topSpeed, x: 0 };
    for (let i = 0; i < 12; i++) state = stepRacer(state, "") as typeof state;
    expect(bendAt(200)).toBeGreaterThan(0);
    expect(state.x).toBeLessThan(0);
  });

  it("slows down off the road, and brakes", () => {
    const fast = { ...newRace(), speed: 50, x: 1.2 };
    expect(stepRacer(fast, "").speed).toBeLessThan(50);
    expect(stepRacer({ ...fast, x: 0 }, "b").speed).toBeLessThan(stepRacer({ ...fast, x: 0 }, "").speed);
  });

  it("runs into what it does not avoid", () => {
    let state = { ...newRace(), speed: 60, x: 0.45 };
    for (let i = 0; i < 24 * 6 && state.phase === "race"; i++)
      state = { ...stepRacer(state, ""), x: 0.45 } as typeof state;
    expect(state.phase).toBe("crash");
  });

  it("the recorded race passes the traffic and ends where it does not turn", () => {
    const { states, end } = racerRun();
    const crash = states[end];
    expect(crash?.phase).toBe("crash");
    expect(crash?.passed).toBeGreaterThan(8);
    expect(Math.abs(crash?.x ?? 0)).toBeGreaterThan(1);
    // Out of the bend, not into it.
    expect(Math.sign(crash?.x ?? 0)).toBe(-Math.sign(bendAt((crash?.distance ?? 0) - 20)));
    expect(states.slice(end - 24, end).every(({ keys }) => keys === "")).toBe(true);
    expect(states.slice(0, end).every(({ phase }) => phase === "race")).toBe(true);
    expect(states.at(-1)?.speed).toBeLessThan(crash?.speed ?? 0);
  });
});

it("physics are whole numbers, so that runs come out the same on every machine", () => {
  for (const value of Object.values(PHYSICS)) expect(Number.isInteger(value)).toBe(true);
  for (const { x, y, vx, vy } of platformerRun("won").states)
    for (const each of [x, y, vx, vy]) expect(Number.isInteger(each)).toBe(true);
});
