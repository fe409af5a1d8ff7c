import { cdp } from "vitest/browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { eventually } from "../eventually.ts";
import { addressOf, EPISODE, resetStand, stand, type TestPlayer } from "./fake-engines.ts";
import { grownBy } from "./growth.ts";

const ROUNDS = 100;
/** The first rounds fill caches: style sheets, media-chrome's registries. */
const WARM_UP = 10;
/** What is left after that may not grow with the rounds: not by one node or listener in ten of them. */
const SLACK = ROUNDS / 10;

interface Counters {
  readonly documents: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
}

async function counters(): Promise<Counters> {
  await eventually(() => expect(stand.open).toBe(0));
  const session = cdp() as unknown as { send(method: string): Promise<unknown> };
  // What the last life still had to do is done between two collections; else it would count as left behind.
  await session.send("HeapProfiler.collectGarbage");
  for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Memory.getDOMCounters")) as Counters;
}

/** Lives them, and holds what is there after the last against what was there before the first. */
async function leavesNothing(life: () => Promise<void>, warmUp: number, rounds: number, most: number): Promise<void> {
  for (let round = 0; round < warmUp; round++) await life();
  const live = async () => {
    for (let round = 0; round < rounds; round++) await life();
  };
  const slack = { nodes: most, jsEventListeners: most, documents: most };
  expect(await grownBy({ live, count: counters, slack })).toEqual({});
}

const event = (player: EventTarget, type: string) =>
  new Promise((resolve) => player.addEventListener(type, resolve, { once: true }));

const address = addressOf(EPISODE);

/** A player with an episode on its way, muted. */
function made(): TestPlayer {
  const player = document.createElement("test-player") as TestPlayer;
  for (const [name, value] of Object.entries({ controls: "", captions: "on", muted: "" }))
    player.setAttribute(name, value);
  player.src = address;
  return player;
}

function placed(): TestPlayer {
  const player = made();
  document.body.append(player);
  return player;
}

async function playing(player = placed()): Promise<TestPlayer> {
  const started = event(player, "playing");
  void player.play().catch(() => undefined);
  await started;
  return player;
}

/** Whole lives, with controls: what waits for an idle moment holds its player until then. */
const controlled = (player: TestPlayer) =>
  vi.waitUntil(() => player.shadowRoot?.querySelector("media-controller"), { interval: 5, timeout: 10_000 });

/** A task after it is out, as browsers take to pause what was taken out. */
async function out(...players: TestPlayer[]): Promise<void> {
  for (const player of players) player.remove();
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(resetStand);

it("leaves nothing behind in a hundred lives", async () => {
  const live = async () => {
    const player = await playing();
    await controlled(player);
    player.remove();
    await Promise.resolve();
  };
  await leavesNothing(live, WARM_UP, ROUNDS, SLACK);
}, 120_000);

describe("leaves nothing behind when it is taken out", () => {
  const moments: Readonly<Record<string, () => Promise<void>>> = {
    "before anything has come": async () => {
      const player = placed();
      await event(player, "loadstart");
      await out(player);
      await event(player, "canplaythrough");
    },
    "when its picture is on its way": async () => {
      const player = placed();
      await event(player, "loadedmetadata");
      await out(player);
      await new Promise((resolve) => setTimeout(resolve, 10));
    },
    "while a frame is owed": async () => {
      const player = await playing();
      player.currentTime = 7;
      await event(player, "seeking");
      await out(player);
    },
    "when it fills the window": async () => {
      const player = await playing();
      // No gesture, no full screen: it fills the window instead.
      player.filled = true;
      await event(player, "fillchange");
      await controlled(player);
      await out(player);
    },
    "while it waits after a line": async () => {
      const player = placed();
      player.settings.set({ stepwise: true });
      await event(player, "canplaythrough");
      player.currentTime = 2;
      await event(player, "seeked");
      const waiting = event(player, "pause");
      await playing(player);
      await waiting;
      await out(player);
      localStorage.clear();
    },
    "with its settings open, and a preview asked for": async () => {
      const player = await playing();
      await controlled(player);
      player.shadowRoot?.querySelector<HTMLElement>(".gear")?.click();
      player.shadowRoot
        ?.querySelector("media-time-range")
        ?.dispatchEvent(new CustomEvent("mediapreviewrequest", { detail: 6, bubbles: true, composed: true }));
      await out(player);
    },
    "beside another that plays on": async () => {
      const [one, other] = [await playing(), await playing()];
      await controlled(one);
      await out(one);
      other.currentTime = 5;
      await event(other, "seeked");
      await out(other);
    },
  };

  it.each(Object.entries(moments))("%s", async (_, live) => {
    await leavesNothing(live, 4, 12, 6);
  });
});

describe("outside of every page", () => {
  it("holds neither picture nor sound, until it is put into one", async () => {
    const player = made();
    await event(player, "canplaythrough");
    expect(stand.open).toBe(0);
    document.body.append(player);
    await eventually(() => expect(stand.open).toBe(2));
    await out(player);
    expect(stand.open).toBe(0);
  });

  it("has them while it plays, as a video is heard there", async () => {
    const player = await playing(made());
    await eventually(() => expect(stand.open).toBe(2));
    player.pause();
    await eventually(() => expect(stand.open).toBe(0));
    await playing(player);
    await eventually(() => expect(stand.open).toBe(2));
    player.close();
    await eventually(() => expect(stand.open).toBe(0));
  });

  it("has them in the page that it is put back into while its tracks are on their way", async () => {
    const player = placed();
    const track = document.createElement("track");
    track.default = true;
    // It comes late.
    track.src = addressOf({});
    player.append(track);
    await event(player, "loadedmetadata");
    await out(player);
    document.body.append(player);
    await event(player, "canplaythrough");
    await eventually(() => expect(stand.open).toBe(2));
    await out(player);
  });
});
