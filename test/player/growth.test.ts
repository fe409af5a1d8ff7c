import { describe, expect, it } from "vitest";
import { grownBy } from "./growth.ts";

/** What is counted: one value after the other, the last one for ever. */
const counts = (...values: number[]) => {
  let at = 0;
  return async () => ({ nodes: values[Math.min(at++, values.length - 1)] ?? 0 });
};
/** What there is after so many lots, however often it is looked at. */
const byLots = (of: (lots: number) => number, slack = 6) => {
  let lots = 0;
  const live = async () => {
    lots++;
  };
  return grownBy({ live, count: async () => ({ nodes: of(lots) }), slack: { nodes: slack } });
};
const live = async () => undefined;

describe("what grows by lives", () => {
  it("is nothing where it stands still", async () => {
    expect(await byLots((lots) => 1000 + (lots % 3))).toEqual({});
  });

  it("is what every lot leaves", async () => {
    expect(await byLots((lots) => 1000 + 12 * lots)).toEqual({ nodes: 12 });
  });

  it("is not a last life that goes late, within a lot or after the next", async () => {
    expect(await grownBy({ live, count: counts(0, 112, 112, 0), slack: { nodes: 6 } })).toEqual({});
    expect(await byLots((lots) => (lots === 1 ? 112 : 0))).toEqual({});
    expect(await byLots((lots) => (lots === 0 ? 0 : 112))).toEqual({});
    expect(await byLots((lots) => (lots % 2) * 112)).toEqual({});
  });

  it("is not hidden by something of before that goes", async () => {
    expect(await byLots((lots) => (lots === 0 ? 600 : 12 * lots))).toEqual({ nodes: 12 });
  });

  it("is one of what may not be left at all", async () => {
    expect(await byLots((lots) => Math.min(lots, 1), 0)).toEqual({ nodes: 1 });
    expect(await byLots((lots) => -lots, 0)).toEqual({});
  });
});
