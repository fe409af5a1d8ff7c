import { describe, expect, it } from "vitest";
import { actionFor, KEYS } from "../../src/player/keys.ts";

const press = (key: string, held: readonly string[] = []) =>
  actionFor({
    key,
    shiftKey: held.includes("shift"),
    ctrlKey: held.includes("ctrl"),
    altKey: held.includes("alt"),
    metaKey: held.includes("meta"),
  });

describe("actionFor", () => {
  it("knows the map", () => {
    expect(press(" ")).toEqual({ do: "toggle" });
    expect(press("K", ["shift"])).toEqual({ do: "toggle" });
    expect(press("ArrowLeft")).toEqual({ do: "by", seconds: -5 });
    expect(press("ArrowLeft", ["shift"])).toEqual({ do: "line", step: -1 });
    expect(press("ArrowRight", ["ctrl"])).toEqual({ do: "chapter", step: 1 });
    expect(press("7")).toEqual({ do: "tenth", tenth: 7 });
    expect(press("<", ["shift"])).toEqual({ do: "rate", step: -1 });
    expect(press("?", ["shift"])).toEqual({ do: "help" });
  });

  it("leaves the browser and the page what is theirs", () => {
    expect(press("f", ["ctrl"])).toBeUndefined();
    expect(press("ArrowLeft", ["alt"])).toBeUndefined();
    expect(press("c", ["meta"])).toBeUndefined();
    expect(press("Tab")).toBeUndefined();
    expect(press("x")).toBeUndefined();
  });

  it("binds no key twice", () => {
    const keys = KEYS.flatMap((one) => one.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
