import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/script/import/page-evidence.ts";
import { countsOn, type ProfiledLine } from "../../../src/script/import/profiled-lines.ts";
import { strangersOf } from "../../../src/script/import/strangers.ts";

const line = (features: string[], more: Partial<ProfiledLine> = {}): ProfiledLine => ({
  text: "a line",
  kind: "speech",
  features,
  first: false,
  ...more,
});
let number = 0;
/** Lines that have nothing in common. */
const plain = (count: number) => Array.from({ length: count }, () => line([`word${number++}`]));

describe("who has not been named yet", () => {
  const page = [line([]), ...plain(6), line(["names:Kettle"]), line(["calls:Pot"]), line([], { label: "Lid" })];
  const isStranger = strangersOf(page);

  test("is a stranger until shortly before the name falls", () => {
    expect([0, 3, 4, 9].map((at) => isStranger("Kettle", at))).toEqual([true, true, false, false]);
  });

  test("is named by calls and by labels too, and stays a stranger without", () => {
    expect(["Pot", "Lid", "Spoon"].map((name) => isStranger(name, 9))).toEqual([false, false, true]);
  });
});

describe("what a page tells of itself", () => {
  /** Two speakers; of line 0 alone it is known whose it is. */
  const guess = (page: readonly ProfiledLine[], ends: (line: number) => number) => ({
    speaks: page.map((_, at) => Float64Array.from(at === 0 ? [1, 0] : [0.5, 0.5])),
    opens: page.map((_, at) => Float64Array.from([ends(at), 0])),
  });
  const told = (page: readonly ProfiledLine[], usual: Readonly<Record<string, number>> = {}, ends = 0) =>
    evidenceOf(
      page,
      guess(page, () => ends),
      countsOn(page),
      usual,
    );

  test("the same deed far off is the same person's", () => {
    const deed = (at: number) => line(["does:juggle"], { kind: "direction", first: at === 0 });
    const page = [deed(0), ...plain(8), deed(9), ...plain(1)];
    const [first = 0, second = 0] = told(page).says[9] ?? [];
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThan(0);
    expect([...(told(page).says[10] ?? [])]).toEqual([0, 0]);
  });

  test("a line nearby says nothing: it is of the same turn", () => {
    const deed = line(["does:juggle"], { kind: "direction" });
    const page = [deed, ...plain(2), deed, ...plain(6)];
    expect([...(told(page).says[3] ?? [])]).toEqual([0, 0]);
  });

  test("turns that end oftener than usual end oftener at all places alike, and not elsewhere", () => {
    const page = [line([], { first: true }), ...plain(5), line([], { label: "Lid" }), line([], { kind: "item" })];
    const { ends } = told(page, { "speech>speech": 0.2 }, 0.8);
    expect(ends.slice(1, 6).every((shift) => shift > 0.5)).toBe(true);
    expect([ends[0], ends[6], ends[7]]).toEqual([0, 0, 0]);
    expect(told(page, { "speech>speech": 0.8 }, 0.2).ends[2]).toBeLessThan(-0.5);
  });
});
