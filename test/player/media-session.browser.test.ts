import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { addressOf, EPISODE, resetStand, type TestPlayer } from "./fake-engines.ts";

const { mediaSession } = navigator;
const handlers = new Map<string, MediaSessionActionHandler | null>();
let player: TestPlayer;

const event = (type: string) => new Promise((resolve) => player.addEventListener(type, resolve, { once: true }));

beforeEach(async () => {
  resetStand();
  localStorage.clear();
  vi.spyOn(mediaSession, "setActionHandler").mockImplementation((action, handler) => {
    handlers.set(action, handler);
  });
  vi.spyOn(mediaSession, "setPositionState");
  player = document.createElement("test-player") as TestPlayer;
  player.setAttribute("poster", "poster.webp");
  document.body.append(player);
  player.src = addressOf(EPISODE);
  await event("canplaythrough");
});
afterEach(() => {
  player.remove();
  vi.restoreAllMocks();
  handlers.clear();
});

it("tells the system what plays, and where it is", async () => {
  expect(mediaSession.metadata).toBeNull();
  await player.play();
  expect(mediaSession.metadata?.title).toBe("A test");
  expect(mediaSession.metadata?.artwork[0]?.src).toContain("poster.webp");
  expect(mediaSession.playbackState).toBe("playing");
  expect(mediaSession.setPositionState).toHaveBeenLastCalledWith(expect.objectContaining({ duration: 12 }));
  player.currentTime = 7;
  await event("seeked");
  const [place] = vi.mocked(mediaSession.setPositionState).mock.lastCall ?? [];
  expect(place?.position).toBeCloseTo(7, 0);
  player.pause();
  await event("pause");
  expect(mediaSession.playbackState).toBe("paused");
});

it("takes the system's keys: pause, play, seek, chapters", async () => {
  await player.play();
  const press = (action: string, details: Partial<MediaSessionActionDetails> = {}) =>
    handlers.get(action)?.({ action: action as MediaSessionAction, ...details });
  press("pause");
  expect(player.paused).toBe(true);
  press("seekto", { seekTime: 2 });
  expect(player.currentTime).toBe(2);
  press("nexttrack");
  expect(player.currentTime).toBe(6);
  press("previoustrack");
  expect(player.currentTime).toBe(0);
  press("seekforward", { seekOffset: 3 });
  expect(player.currentTime).toBe(3);
  press("seekbackward", { seekOffset: 2 });
  expect(player.currentTime).toBe(1);
  press("play");
  expect(player.paused).toBe(false);
});

it("lets go when its episode goes", async () => {
  await player.play();
  player.removeAttribute("src");
  player.load();
  await event("emptied");
  expect([mediaSession.metadata, mediaSession.playbackState, handlers.get("play")]).toEqual([null, "none", null]);
});
