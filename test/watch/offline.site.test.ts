import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, ROOT, type Site } from "../site/built-site.ts";

/** A safety net on loaded machines, not a measure of anything. Milliseconds. */
const TIMEOUT = 240_000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, TIMEOUT);
afterAll(() => site?.close());

type Player = HTMLElement & { currentTime: number; timeline: unknown; play(): Promise<void> };

it(
  "works without a network once it has been played",
  async () => {
    const context = await site.withProfile();
    context.setDefaultTimeout(TIMEOUT / 3);
    const page = context.pages()[0] ?? (await context.newPage());
    // Small, for machines that draw without a graphics card.
    await page.setViewportSize({ width: 480, height: 480 });
    const told = () => page.waitForFunction(() => (document.querySelector("sidescene-player") as Player)?.timeline);
    await page.goto(`${site.address}?t=10`);
    await told();
    await page.evaluate(() => void (document.querySelector("sidescene-player") as Player).play());
    const list = JSON.parse(readFileSync(join(ROOT, "dist/offline.json"), "utf8")) as string[];
    // Every file of the list by its name: what else was kept on the way does not count. Waiting for a function does not
    // wait for what it promises, so it is done within the page.
    await page.evaluate(async (files) => {
      await navigator.serviceWorker.ready;
      for (const file of files)
        while (!(await caches.match(new URL(file, document.baseURI), { ignoreVary: true })))
          await new Promise((resolve) => setTimeout(resolve, 50));
    }, list);

    // One page, whatever times its address named.
    const pages = await page.evaluate(async () => {
      const requests = await (await caches.open("sidescene-1")).keys();
      return requests.map(({ url }) => url).filter((url) => !/\.\w+$/.test(new URL(url).pathname));
    });
    expect(pages).toEqual([site.address]);

    // A network that takes requests and never answers.
    await site.cut("silent");
    await page.goto(`${site.address}?t=100`);
    await told();

    await site.cut("gone");
    await page.goto(`${site.address}?t=200`);
    await told();
    await page.evaluate(() => (document.querySelector("sidescene-player") as Player).play());
    await page.waitForFunction(() => (document.querySelector("sidescene-player") as Player).currentTime > 200.3);
  },
  TIMEOUT,
);
