import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, ROOT, type Site } from "./built-site.ts";

const KIB = 1024;
const KB = 1000;

/** What a visit may ask for, in bytes. */
const BUDGET = {
  /** Before anybody has tapped; gzipped. */
  first: { script: 60 * KIB, style: 10 * KIB },
  /**
   * Of somebody who watches, gzipped. The aim is 240 KiB: these are 262, and two in a hundred. Next: GSAP's core (21)
   * computes no more than tweens of numbers here; Pixi's collector of unused resources with its scheduler and ticker
   * (4); a store and a container of the controls that the player's own state could replace (12).
   */
  script: 267 * KIB,
  /**
   * Pictures, sounds, and data that they are made of. The aim for the first frame is 700 KB: these are 2179, and two
   * in a hundred. Next: characters in the size that they are shown at (390: the stage is made for 1280 × 720, and
   * then fitted to its place); effects apart from the music, which may come while it plays (742 together); soft
   * furniture when a shot needs it (85).
   */
  art: { firstFrame: 2223 * KB, all: 3000 * KB },
} as const;

/** Names that minifying leaves alone: nodes of the Markdown parser, classes of the editor, errors of the YAML reader. */
const MARKS = ["SetextHeading", "FencedCode", "cm-editor", "cm-content", "YAMLException"];

type Kind = "script" | "style" | "art" | "other";
interface Asked {
  readonly path: string;
  readonly kind: Kind;
  /** Gzipped where servers gzip. */
  readonly bytes: number;
}

const KINDS: Readonly<Record<string, Kind>> = {
  js: "script",
  css: "style",
  webp: "art",
  svg: "art",
  png: "art",
  webm: "art",
  mp3: "art",
  json: "art",
};
const PACKED = /\.(?:js|css|json|svg)$/;

/** What a request costs; nothing for addresses outside the site's folder, such as blobs. */
function costOf(request: Request, address: string): Asked | undefined {
  const url = request.url().split(/[?#]/)[0] as string;
  if (!url.startsWith(address)) return undefined;
  const path = url.slice(address.length);
  const kind = KINDS[path.split(".").at(-1) as string];
  if (!kind) return undefined;
  const file = readFileSync(join(ROOT, "dist", path));
  return { path, kind, bytes: (PACKED.test(path) ? gzipSync(file) : file).length };
}

const sum = (asked: readonly Asked[], kind: Kind): number =>
  asked.filter((each) => each.kind === kind).reduce((total, { bytes }) => total + bytes, 0);

/** For reading where a budget is overdrawn: the list, largest first. */
const told = (asked: readonly Asked[], kind: Kind): string =>
  asked
    .filter((each) => each.kind === kind)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => `${bytes} ${path}`)
    .join("\n");

type Player = HTMLElement & {
  currentTime: number;
  readonly readyState: number;
  timeline: { cues: readonly { readonly type: string; readonly start: number }[] };
};

const playedTo = (page: Page, t: number) =>
  page.waitForFunction((until) => (document.querySelector<Player>("sidescene-player")?.currentTime ?? 0) > until, t);

describe("a visit to the built watch page", () => {
  let site: Site;
  const asked: Asked[] = [];
  const complaints: string[] = [];
  const moments = { tapped: 0, firstFrame: 0, watched: 0 };

  beforeAll(async () => {
    site = await openSite();
    // The worker that keeps the site for later asks in the background, for what was asked for already.
    const context = await site.browser.newContext({ serviceWorkers: "block", viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    const seen = new Set<string>();
    page.on("request", (request) => {
      const cost = costOf(request, site.address);
      if (cost && !seen.has(cost.path)) {
        seen.add(cost.path);
        asked.push(cost);
      }
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(site.address);
    await page.waitForFunction(() => document.querySelector<Player>("sidescene-player")?.timeline);
    await page.waitForLoadState("networkidle");
    moments.tapped = asked.length;
    await page.locator("sidescene-player").click();
    // As of a video: there is a picture of the moment.
    await page.waitForFunction(() => (document.querySelector<Player>("sidescene-player")?.readyState ?? 0) >= 2);
    moments.firstFrame = asked.length;
    await playedTo(page, 5);
    const split = await page.evaluate(() => {
      const player = document.querySelector<Player>("sidescene-player") as Player;
      const at = (player.timeline.cues.find(({ type }) => type === "set-piece")?.start ?? Number.NaN) + 1;
      player.currentTime = at;
      return at;
    });
    await playedTo(page, split);
    await page.waitForLoadState("networkidle");
    moments.watched = asked.length;
    await page.locator("sidescene-player media-captions-menu-button").dispatchEvent("click");
    await page.waitForFunction(() => {
      const menu = document.querySelector("sidescene-player")?.shadowRoot?.querySelector("media-captions-menu");
      return menu?.shadowRoot?.querySelector("media-chrome-menu-item") && !menu.hasAttribute("hidden");
    });
    await context.close();
  }, 240_000);
  afterAll(() => site?.close());

  it("plays without a complaint from what was left out", () => {
    expect(complaints).toEqual([]);
  });

  it("asks for little before the first tap", () => {
    const first = asked.slice(0, moments.tapped);
    expect(sum(first, "script"), told(first, "script")).toBeLessThanOrEqual(BUDGET.first.script);
    expect(sum(first, "style"), told(first, "style")).toBeLessThanOrEqual(BUDGET.first.style);
    expect(sum(first, "script")).toBeGreaterThan(0);
  });

  it("asks for all the script that a viewer needs within its budget", () => {
    const watched = asked.slice(0, moments.watched);
    expect(sum(watched, "script"), told(watched, "script")).toBeLessThanOrEqual(BUDGET.script);
    // The stage is in it.
    expect(sum(watched, "script")).toBeGreaterThan(2 * sum(asked.slice(0, moments.tapped), "script"));
  });

  it("fetches the controls' menus when one is pressed, and opens it", () => {
    const menus = asked.findIndex(({ path }) => /\/menus-/.test(path));
    expect(menus).toBeGreaterThanOrEqual(moments.watched);
  });

  it("asks for art and sound within their budgets", () => {
    const early = asked.slice(0, moments.firstFrame);
    expect(sum(early, "art"), told(early, "art")).toBeLessThanOrEqual(BUDGET.art.firstFrame);
    expect(sum(asked, "art"), told(asked, "art")).toBeLessThanOrEqual(BUDGET.art.all);
    expect(asked.some(({ path }) => path.startsWith("art/characters/"))).toBe(true);
    expect(asked.some(({ path }) => path.startsWith("sound/"))).toBe(true);
  });

  it("asks for nothing of the studio and of the Markdown parser", () => {
    for (const { path, kind } of asked) {
      if (kind !== "script") continue;
      expect(path).not.toMatch(/studio/);
      const text = readFileSync(join(ROOT, "dist", path), "utf8");
      for (const mark of MARKS) expect(text.includes(mark), `${mark} in ${path}`).toBe(false);
    }
  });

  it("looks for marks that are in the studio's scripts", () => {
    const assets = join(ROOT, "dist", "assets");
    const all = readdirSync(assets)
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(assets, name), "utf8"));
    for (const mark of MARKS)
      expect(
        all.some((text) => text.includes(mark)),
        mark,
      ).toBe(true);
  });
});
