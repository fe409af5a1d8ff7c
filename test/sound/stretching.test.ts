import { describe, expect, it } from "vitest";
import { stretch } from "../../src/sound/stretch.ts";
import { Stretching } from "../../src/sound/stretching.ts";

const RATE = 8000;
const tone = (seconds: number, hz: number) =>
  Float32Array.from({ length: seconds * RATE }, (_, i) => Math.sin((2 * Math.PI * hz * i) / RATE));

/** Stretching whose turns a test counts and gives. */
function byHand() {
  const waiting: (() => void)[] = [];
  const stretching = new Stretching(() => new Promise((resolve) => waiting.push(resolve)));
  const done: string[] = [];
  const add = (name: string, samples: Float32Array, urgent = false) =>
    new Promise<Float32Array>((resolve) => {
      const finish = (stretched: Float32Array) => {
        done.push(name);
        resolve(stretched);
      };
      stretching.add({ samples, pace: 2, rate: RATE, done: finish }, urgent);
    });
  /** Gives turns until nobody asks for one. Returns how many it were. */
  const run = async () => {
    let turns = 0;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      next();
      turns++;
      // What waits for the turn goes on.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return turns;
  };
  return { stretching, add, run, done, waiting };
}

describe("stretching in between", () => {
  it("gives what stretching at one go gives, in many turns", async () => {
    const { add, run } = byHand();
    const samples = tone(3, 200);
    const stretched = add("a", samples);
    expect(await run()).toBeGreaterThan(8);
    expect(await stretched).toEqual(stretch(samples, 2, RATE));
  });

  it("takes one after the other, what is urgent next", async () => {
    const { add, run, done } = byHand();
    void add("a", tone(1, 200));
    void add("b", tone(1, 300));
    void add("c", tone(1, 400), true);
    await run();
    expect(done).toEqual(["a", "c", "b"]);
    void add("d", tone(0.1, 200));
    await run();
    expect(done).toEqual(["a", "c", "b", "d"]);
  });

  it("ends at once when nobody listens any more", async () => {
    const { add, run, done, stretching } = byHand();
    void add("a", tone(3, 200));
    void add("b", tone(1, 300));
    stretching.close();
    expect(await run()).toBeLessThan(4);
    expect(done).toEqual([]);
  });
});
