import { gzipSync } from "node:zlib";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, ROOT, type Site } from "../site/built-site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite(join(import.meta.dirname, "fixtures"));
}, 120_000);
afterAll(() => site?.close());

/** A safety net on loaded machines, not a measure of anything. Milliseconds. */
const TIMEOUT = 180_000;

describe("a post with its player", () => {
  it(
    "costs the page at most 5 KB of script, gzipped, before anyone wants it",
    async () => {
      const scripts: string[] = [];
      const context = await site.browser.newContext();
      const page = await context.newPage();
      page.on("response", (response) => {
        if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(new URL(response.url()).pathname);
      });
      await page.goto(`${site.pages}post.html`);
      await page.waitForFunction(() => document.querySelector("sidescene-player")?.shadowRoot?.querySelector("button"));
      await page.waitForLoadState("networkidle");
      const bytes = scripts.map(
        (path) => gzipSync(readFileSync(join(ROOT, "dist", path.replace("/some/folder/", "")))).length,
      );
      expect(scripts.length).toBeGreaterThan(0);
      expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(5 * 1024);
      await context.close();
    },
    TIMEOUT,
  );

  it(
    "plays on one tap, moves nothing on the page, and marks the paragraph that plays",
    async () => {
      const { page, complaints } = await site.open(`${site.pages}post.html`);
      const article = page.locator("article");
      const before = await article.boundingBox();
      await page.locator("#one").click();
      await page.waitForFunction(() => {
        const player = document.querySelector<HTMLElement & { currentTime: number }>("#one");
        return player && player.currentTime > 0.3;
      });
      expect(await article.boundingBox()).toEqual(before);
      await page.evaluate(() => {
        const player = document.querySelector<
          HTMLElement & { currentTime: number; timeline: { cues: { text?: string; start: number }[] } }
        >("#one");
        const line = player?.timeline.cues.find(({ text }) => text?.startsWith("Analyzing claim patterns"));
        if (player && line) player.currentTime = line.start + 0.2;
      });
      await page.waitForFunction(
        () => document.querySelector("#kai-line")?.getAttribute("data-sidescene") === "playing",
      );
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    "plays from the paragraph that is clicked, and leaves links alone",
    async () => {
      const { page } = await site.open(`${site.pages}post.html`);
      await page.locator("#one").click();
      await page.waitForFunction(() => document.querySelector("article [data-sidescene]"));
      await page.evaluate(() => {
        const player = document.querySelector<HTMLElement & { currentTime: number }>("#one");
        player?.addEventListener("seeking", () => {
          player.dataset.sought = String(player.currentTime);
        });
      });
      await page.locator("#kai-line").click();
      const start = await page.evaluate(() => {
        const player = document.querySelector<HTMLElement & { timeline: { cues: { text?: string; start: number }[] } }>(
          "#one",
        );
        return player?.timeline.cues.find(({ text }) => text?.startsWith("Analyzing claim patterns"))?.start ?? -1;
      });
      await page.waitForFunction((from) => {
        const player = document.querySelector<HTMLVideoElement>("#one");
        return Number(player?.dataset.sought) === from && player?.paused === false;
      }, start);
      await page.locator("#away").click();
      expect(page.url()).toContain("#elsewhere");
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    "pauses one player when another plays",
    async () => {
      const { page } = await site.open(`${site.pages}post.html`, { height: 1600 });
      await page.locator("#one").click();
      await page.waitForFunction(() => !document.querySelector<HTMLVideoElement>("#one")?.paused);
      await page.locator("#two").click();
      await page.waitForFunction(
        () =>
          document.querySelector<HTMLVideoElement>("#one")?.paused &&
          !document.querySelector<HTMLVideoElement>("#two")?.paused,
      );
      await page.context().close();
    },
    TIMEOUT,
  );
});

describe("the framed page", () => {
  it(
    "plays in a sandbox that allows scripts alone, and speaks player.js",
    async () => {
      const { page, complaints } = await site.open(`${site.pages}framing.html`);
      await page.waitForFunction(() =>
        (window as unknown as { heard: { event: string }[] }).heard.some(({ event }) => event === "ready"),
      );
      const frame = page.frameLocator("#frame");
      await frame.locator("sidescene-player").click();
      await page.evaluate(() =>
        (window as unknown as { ask: (...args: unknown[]) => void }).ask("addEventListener", "timeupdate", "t1"),
      );
      await page.waitForFunction(() =>
        (window as unknown as { heard: { event: string; value?: { seconds: number } }[] }).heard.some(
          ({ event, value }) => event === "timeupdate" && (value?.seconds ?? 0) > 20,
        ),
      );
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    "says in words what is wrong with its address",
    async () => {
      const { page } = await site.open(`${site.address}embed/`);
      expect(await page.locator("main").textContent()).toContain("No episode is named");
      await page.goto(`${site.address}embed/?episode=../secrets`);
      expect(await page.locator("main").textContent()).toContain("can't be an episode's id");
      await page.context().close();
    },
    TIMEOUT,
  );
});

describe("axe", () => {
  it(
    "finds nothing on a facade, nor in the framed page",
    async () => {
      const axe = readFileSync(join(ROOT, "node_modules", "axe-core", "axe.min.js"), "utf8");
      for (const address of [`${site.pages}post.html`, `${site.address}embed/?episode=026-draft`]) {
        const { page } = await site.open(address);
        await page.waitForFunction(() =>
          document.querySelector("sidescene-player")?.shadowRoot?.querySelector("button"),
        );
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const run = (window as unknown as { axe: { run(on: string): Promise<{ violations: { id: string }[] }> } })
            .axe;
          return (await run.run("sidescene-player")).violations.map(({ id }) => id);
        });
        expect(found).toEqual([]);
        await page.context().close();
      }
    },
    TIMEOUT,
  );
});

describe("the build", () => {
  it("keeps the notices of the libraries in it, and holds GSAP's curves in place of its code", () => {
    const assets = join(ROOT, "dist", "assets");
    const texts = readdirSync(assets)
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(assets, name), "utf8"));
    expect(texts.some((text) => /howler\.js v[\s\S]*MIT License/.test(text))).toBe(true);
    expect(texts.filter((text) => text.includes("_gsap"))).toEqual([]);
    const data = readdirSync(assets).filter((name) => /^data-.*\.json$/.test(name));
    expect(data.some((name) => readFileSync(join(assets, name), "utf8").includes("ease-curves.ts"))).toBe(true);
  });
});
