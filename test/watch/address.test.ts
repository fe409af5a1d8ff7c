import { describe, expect, it } from "vitest";
import { readPlace, writePlace } from "../../src/watch/address.ts";

const base = "https://example.org/show/?episode=b&t=5#line-x";

describe("addresses", () => {
  it.each([
    ["?episode=026&t=90", { episode: "026", t: 90 }],
    ["?t=1m30s", { t: 90 }],
    ["?t=1:02:03", { t: 3723 }],
    ["#line-1abc", { line: "1abc" }],
    ["#line-a%20b", { line: "a b" }],
    ["#line-%E0%A4%A", { line: "%E0%A4%A" }],
    ["?episode=../../etc&t=soon#elsewhere", {}],
    ["?t=-5", {}],
    ["", {}],
  ])("reads %s", (rest, place) => {
    expect(readPlace(`https://example.org/${rest}`)).toEqual(place);
  });

  it("writes what it reads, under any path", () => {
    for (const place of [{ episode: "c", t: 90 }, { episode: "c", line: "a b" }, {}]) {
      expect(readPlace(writePlace(base, place))).toEqual(place);
      expect(writePlace(base, place)).toMatch(/^https:\/\/example\.org\/show\//);
    }
  });

  it("leaves out what goes without saying: the first episode, the first second", () => {
    expect(writePlace(base, { episode: "a", t: 0.4 }, "a")).toBe("https://example.org/show/");
  });
});
