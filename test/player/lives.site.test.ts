import type { CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { grownBy } from "./growth.ts";
import { type Held, held } from "./heap-snapshot.ts";
import { openSite, type Site } from "../site/built-site.ts";

/** How many lives are lived: a few in every test run, a hundred where that is asked for. */
const ROUNDS = Number(process.env.SIDESCENE_LIVES ?? 6);
/** The first lives fill caches: art, fonts, shaders, media-chrome's registries. */
const WARM_UP = 3;
/**
 * What so many may leave. Each life that leaves something leaves a node, a listener or a function, so that fewer than
 * lives are from none of them; no player, context or pixel is left at all. What scripts have made grows a little while
 * the engine warms up (about 2 KB a life in the first ten, 80 bytes from 20 to 80): a timeline that is held is 165 KB as
 * text alone. Compiled code, not counted here, went on growing by 9 KB a life.
 */
const SLACK = {
  nodes: ROUNDS / 2,
  listeners: ROUNDS / 2,
  closures: ROUNDS / 2,
  contexts: 0,
  players: 0,
  pixels: 0,
  made: ROUNDS * 8 * 1024,
};
/** A safety net on loaded machines, not a measure of anything. Milliseconds. */
const TIMEOUT = 180_000 + ROUNDS * 60_000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, TIMEOUT);
afterAll(() => site?.close());

interface Counted extends Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly contexts: number;
  /** All of it: compiled code, too, of which the engine makes more for as long as it finds what is worth it. */
  readonly heap: number;
}

type Player = HTMLElement & { currentTime: number; muted: boolean; src: string; play(): Promise<void> };

/** The browser's own counters, after everything that can be collected is. */
async function count(cdp: CDPSession): Promise<Counted> {
  for (let i = 0; i < 3; i++) {
    await cdp.send("HeapProfiler.collectGarbage");
    await cdp.send("Runtime.evaluate", {
      expression: "new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)))",
      awaitPromise: true,
    });
  }
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const contexts = await cdp.send("Runtime.evaluate", { expression: "lives.contexts", returnByValue: true });
  return {
    nodes: of("Nodes"),
    listeners: of("JSEventListeners"),
    contexts: Number(contexts.result.value),
    heap: of("JSHeapUsedSize"),
    ...(await held(cdp)),
  };
}

it(
  `leaves nothing behind in ${ROUNDS} lives on the real stage`,
  async () => {
    const { page, complaints } = await site.open(site.address, { width: 900, height: 600 });
    await page.evaluate(() => {
      const seen = new Set<WeakRef<object>>();
      const { getContext } = HTMLCanvasElement.prototype;
      Object.assign(globalThis, {
        lives: {
          // Contexts that have been made, are not lost, and have not been collected.
          get contexts() {
            return [...seen].filter((ref) => {
              const context = ref.deref() as WebGLRenderingContext | undefined;
              return context && !context.isContextLost();
            }).length;
          },
        },
      });
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        const had = [...seen].some((ref) => (ref.deref() as WebGLRenderingContext | undefined)?.canvas === this);
        const context = (getContext as (...all: unknown[]) => unknown).call(this, kind, ...rest);
        if (context && kind.startsWith("webgl") && !had) seen.add(new WeakRef(context as object));
        return context;
      } as typeof getContext;
      // The page's own player makes way, while it is still loading.
      document.querySelector("sidescene-player")?.remove();
    });
    const live = () =>
      page.evaluate(async () => {
        const born = () => {
          const player = document.createElement("sidescene-player") as Player;
          player.setAttribute("controls", "");
          player.setAttribute("captions", "on");
          player.style.width = "480px";
          player.muted = true;
          document.body.prepend(player);
          player.src = "episodes/026-what-is-fine-tuning.json";
          return player;
        };
        // One is taken out before anything has come: what comes then finds nobody to bring a picture to.
        const early = born();
        await new Promise((resolve) => early.addEventListener("loadstart", resolve, { once: true }));
        early.remove();
        const player = born();
        await player.play();
        await new Promise<void>((resolve) => {
          const look = () => (player.currentTime > 0.1 ? resolve() : requestAnimationFrame(look));
          look();
        });
        player.currentTime = 200;
        await new Promise((resolve) => player.addEventListener("seeked", resolve, { once: true }));
        player.remove();
        await new Promise((resolve) => setTimeout(resolve, 20));
      });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable");
    for (let round = 0; round < WARM_UP; round++) await live();
    const grown = await grownBy({
      live: async () => {
        for (let round = 0; round < ROUNDS; round++) await live();
      },
      count: async () => {
        const counted = await count(cdp);
        console.info(JSON.stringify(counted));
        return counted;
      },
      slack: SLACK,
    });
    expect(complaints).toEqual([]);
    expect(grown).toEqual({});
    await page.context().close();
  },
  TIMEOUT,
);
