import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../site/built-site.ts";

/** A safety net on loaded machines, not a measure of anything. Milliseconds. */
const TIMEOUT = 180_000;

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

type Player = HTMLElement & { currentTime: number; paused: boolean; play(): Promise<void> };

describe("the built watch page", () => {
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

  it.each([
    ["a desk", 1440, 900],
    ["a small one", 1024, 700],
    ["a tablet upright", 768, 1024],
    ["a phone upright", 390, 844],
    ["a phone on its side", 844, 390],
    ["a small one on its side", 667, 331],
  ])(
    "shows the whole stage, with its controls, before anything is scrolled: %s",
    async (_, width, height) => {
      const { page } = await site.open(site.address, { width, height });
      const box = await page.locator("sidescene-player").boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(height);
      // It is as large as it goes: as wide as the window, or more than half as high as it is.
      expect(Math.max((box?.width ?? 0) / width, (box?.height ?? 0) / height)).toBeGreaterThan(0.55);
      await page.context().close();
    },
    TIMEOUT,
  );
});
