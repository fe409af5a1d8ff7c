import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SITE_FLAGS, ensureChromium } from "../../src/launch/chromium.mjs";
import { ROOT } from "../site/built-site.ts";

/** A safety net on loaded machines, not a measure of anything. Milliseconds. */
const TIMEOUT = 240_000;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

let server: Server;
let browser: Browser;
let address: string;
beforeAll(async () => {
  const dist = join(ROOT, "dist");
  // Says nothing about caching: what is "no-store" browsers keep no page of to come back to.
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    if (path === "/elsewhere") {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Elsewhere</title>");
      return;
    }
    const file = normalize(join(dist, path === "/" ? "index.html" : path));
    if (!file.startsWith(dist) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: SITE_FLAGS,
    // Playwright switches off what this is about.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
}, TIMEOUT);
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
});

it(
  "is still there when a viewer comes back through history: the same second, and it plays on",
  async ({ skip }) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(TIMEOUT / 2);
    await page.goto(address);
    await page.locator("sidescene-player .start").click();
    await page.waitForFunction(() => (document.querySelector("sidescene-player") as HTMLVideoElement).currentTime > 1);
    const before = await page.evaluate(() => {
      const player = document.querySelector("sidescene-player") as HTMLVideoElement;
      player.pause();
      addEventListener("pageshow", ({ persisted }) => Object.assign(globalThis, { persisted }));
      return player.currentTime;
    });
    await page.goto(`${address}elsewhere`);
    await page.evaluate(() => history.back());
    // A page that was kept does not load again.
    await page.waitForURL((url) => url.pathname === "/", { waitUntil: "commit" });
    await page.waitForFunction(() => document.readyState === "complete");
    const { persisted, reasons } = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType("navigation") as (PerformanceEntry & {
        notRestoredReasons?: { reasons?: { reason: string }[] } | null;
      })[];
      return {
        persisted: (globalThis as { persisted?: boolean }).persisted === true,
        reasons: entry?.notRestoredReasons?.reasons?.map(({ reason }) => reason) ?? [],
      };
    });
    if (!persisted) skip(`the browser has not kept the page: ${reasons.join(", ") || "it gives no reason"}`);
    const after = await page.evaluate(() => {
      const { currentTime, paused } = document.querySelector("sidescene-player") as HTMLVideoElement;
      return { currentTime, paused };
    });
    expect(after).toEqual({ currentTime: before, paused: true });
    await page.evaluate(() => (document.querySelector("sidescene-player") as HTMLVideoElement).play());
    await page.waitForFunction(
      (t) => (document.querySelector("sidescene-player") as HTMLVideoElement).currentTime > t + 0.5,
      before,
    );
    await page.close();
  },
  TIMEOUT,
);
