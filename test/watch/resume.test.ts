import { describe, expect, it } from "vitest";
import { Places } from "../../src/watch/resume.ts";
import { memory } from "./memory.ts";

describe("Places", () => {
  it("knows where an episode was left, also on the next visit", () => {
    const storage = memory();
    new Places(storage).keep("a", 123.9, 900);
    expect(new Places(storage).of("a")).toBe(123);
    expect(new Places(storage).of("b")).toBeUndefined();
  });

  it("starts over what was hardly begun or is as good as over", () => {
    const places = new Places(memory());
    places.keep("a", 123, 900);
    places.keep("a", 895, 900);
    expect(places.of("a")).toBeUndefined();
    places.keep("a", 3, 900);
    expect(places.of("a")).toBeUndefined();
  });

  it("forgets the oldest first", () => {
    const places = new Places(memory());
    for (let i = 0; i < 60; i++) places.keep(`e${i}`, 100, 900);
    expect(places.of("e9")).toBeUndefined();
    expect(places.of("e10")).toBe(100);
  });

  it("lives without storage, with a full one, and with what others left there", () => {
    new Places(undefined).keep("a", 100, 900);
    new Places(memory(true)).keep("a", 100, 900);
    const storage = memory();
    storage.setItem("sidescene.places", '[["a","x"],3,["b",50]]');
    expect(new Places(storage).of("a")).toBeUndefined();
    expect(new Places(storage).of("b")).toBe(50);
    storage.setItem("sidescene.places", "{");
    expect(new Places(storage).of("b")).toBeUndefined();
  });
});
