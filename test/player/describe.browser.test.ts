import { eventually } from "../eventually.ts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addressOf, EPISODE, resetStand, stand, type TestPlayer } from "./fake-engines.ts";

let player: TestPlayer;

beforeEach(async () => {
  // What another test's viewer has chosen is not this one's choice.
  localStorage.clear();
  resetStand();
  player = document.createElement("test-player") as TestPlayer;
  document.body.append(player);
  player.src = addressOf(EPISODE);
  await new Promise((resolve) => player.addEventListener("canplaythrough", resolve, { once: true }));
  player.currentTime = 3.8;
  await new Promise((resolve) => player.addEventListener("seeked", resolve, { once: true }));
});
afterEach(() => {
  player.settings.set({ described: false });
  player.remove();
});

it("says what happens while the episode waits, and goes on when it is said", async () => {
  player.settings.set({ described: true });
  await player.play();
  await eventually(() => expect(stand.said).toEqual(["Bob waves."]));
  expect(player.paused).toBe(true);
  stand.spoken?.();
  await eventually(() => expect(player.paused).toBe(false));
  expect(stand.said).toHaveLength(1);
});

it("is cut short by the viewer who plays on", async () => {
  player.settings.set({ described: true });
  await player.play();
  await eventually(() => expect(player.paused).toBe(true));
  await player.play();
  await eventually(() => expect(stand.cut).toBe(1));
  stand.spoken?.();
  expect(player.paused).toBe(false);
});

it("says nothing unasked", async () => {
  await player.play();
  await eventually(() => expect(player.currentTime).toBeGreaterThan(4.2));
  expect(stand.said).toEqual([]);
});
