import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, ROOT, type Site } from "../site/built-site.ts";

/** A safety net on loaded machines, not a measure of anything. Milliseconds. */
const TIMEOUT = 180_000;
/** Before the first tap: script and styles, gzipped. */
const FIRST_BYTES = 60 * 1024;

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, TIMEOUT);
afterAll(() => site?.close());

/** A page that waits for a loaded machine. */
const openPage = async (address: string) => {
  const opened = await site.open(address);
  opened.page.setDefaultTimeout(TIMEOUT / 2);
  return opened;
};

type Player = HTMLElement & { currentTime: number; paused: boolean; readyState: number; play(): Promise<void> };

const gzipped = (path: string) => gzipSync(readFileSync(join(ROOT, "dist", path))).length;

describe("the built watch page", () => {
  it(
    "is there with little: poster, title and words before stage, sound and controls",
    async () => {
      const context = await site.browser.newContext();
      context.setDefaultTimeout(TIMEOUT / 2);
      const page = await context.newPage();
      const code: string[] = [];
      page.on("response", (response) => {
        const { pathname } = new URL(response.url());
        if (/\.(?:js|css)$/.test(pathname)) code.push(pathname.slice(new URL(site.address).pathname.length));
      });
      await page.goto(site.address);
      await page.waitForFunction(() => document.querySelectorAll(".transcript .line").length > 100);
      expect(await page.locator("h1").textContent()).toContain("Fine-Tuning");
      expect(code.length).toBeGreaterThan(1);
      expect(code.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThan(FIRST_BYTES);
      await context.close();
    },
    TIMEOUT,
  );

  it(
    "plays on one click, under the content policy, without a complaint",
    async () => {
      const { page, complaints } = await openPage(site.address);
      await page.evaluate(() => {
        const start = AudioBufferSourceNode.prototype.start;
        AudioBufferSourceNode.prototype.start = function (...args) {
          document.documentElement.dataset.sources = String(Number(document.documentElement.dataset.sources ?? 0) + 1);
          start.apply(this, args);
        };
      });
      const picture = () =>
        page.evaluate(() => {
          const canvases = [
            ...(document.querySelector("sidescene-player")?.shadowRoot?.querySelectorAll("canvas") ?? []),
          ];
          return canvases.sort((a, b) => b.width - a.width)[0]?.toDataURL() ?? "";
        });
      await page.locator("sidescene-player .start").click();
      await page.waitForFunction(() => (document.querySelector("sidescene-player") as Player).currentTime > 1);
      await page.waitForFunction(() => Number(document.documentElement.dataset.sources ?? 0) > 0);
      const early = await picture();
      expect(early.length).toBeGreaterThan(10_000);
      await page.evaluate(() => {
        (document.querySelector("sidescene-player") as Player).currentTime = 205;
      });
      await page.waitForFunction(() => (document.querySelector("sidescene-player") as Player).currentTime > 205.5);
      expect((await picture()) === early).toBe(false);
      expect(await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content")).toContain(
        "script-src 'self';",
      );
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );
});
