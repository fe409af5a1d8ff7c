import { cdp } from "vitest/browser";
import { expect, it, vi } from "vitest";
import { addressOf, EPISODE, stand, type TestPlayer } from "./fake-engines.ts";

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
  const session = cdp() as unknown as { send(method: string): Promise<unknown> };
  // What the last life still had to do is done between two collections; else it would count as left behind.
  await session.send("HeapProfiler.collectGarbage");
  for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Memory.getDOMCounters")) as Counters;
}

it("leaves nothing behind in a hundred lives", async () => {
  const address = addressOf(EPISODE);
  const live = async () => {
    const player = document.createElement("test-player") as TestPlayer;
    player.setAttribute("controls", "");
    player.setAttribute("captions", "on");
    player.setAttribute("muted", "");
    const started = new Promise((resolve) => player.addEventListener("playing", resolve, { once: true }));
    document.body.append(player);
    player.src = address;
    void player.play();
    await started;
    // Whole lives, with controls: what waits for an idle moment holds its player until then.
    await vi.waitUntil(() => player.shadowRoot?.querySelector("media-controller"), { interval: 5, timeout: 10_000 });
    player.remove();
    await Promise.resolve();
  };
  for (let round = 0; round < WARM_UP; round++) await live();
  const before = await counters();
  for (let round = 0; round < ROUNDS; round++) await live();
  const after = await counters();
  expect(stand.open).toBe(0);
  expect(after.nodes - before.nodes).toBeLessThan(SLACK);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(SLACK);
  expect(after.documents - before.documents).toBeLessThan(SLACK);
}, 120_000);
