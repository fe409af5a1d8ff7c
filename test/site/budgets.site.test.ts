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
  /** Before anybody has tapped, poster, title and words being there: script and style, gzipped. */
  first: { code: 60 * KIB, style: 10 * KIB },
  /** Of somebody who watches, gzipped: first of all Pixi, the stage, the controls, howler. */
  script: 240 * KIB,
  /** Pictures, sounds, and data that they are made of: until there is a picture, and all of a visit. */
  art: { firstFrame: 700 * KB, all: 3000 * KB },
  /** Faces of letters until there is a picture: those of cards and code come later. */
  faces: { firstFrame: 160 * KB },
} as const;

/** Names that minifying leaves alone: nodes of the Markdown parser, classes of the editor, errors of the YAML reader. */
const MARKS = ["SetextHeading", "FencedCode", "cm-editor", "cm-content", "YAMLException"];

type Kind = "script" | "style" | "art" | "face" | "other";
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
  woff2: "face",
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
    .map(({ path, bytes }) => `${bytes} ${path}\n`)
    .join("");

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
  const moments = { tapped: 0, watched: 0 };

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
    // A page that is left alone fetches controls and stage ahead of a tap: on a busy machine that could be before the
    // network has rested. This one has no time to spare until it is tapped.
    await page.addInitScript(() => {
      const waiting: IdleRequestCallback[] = [];
      const real = window.requestIdleCallback.bind(window);
      window.requestIdleCallback = (callback) => waiting.push(callback);
      Object.assign(window, {
        allowIdle: () => {
          window.requestIdleCallback = real;
          for (const callback of waiting) real(callback);
        },
      });
    });
    await page.goto(site.address);
    // Title and words are there.
    await page.waitForFunction(() => document.querySelectorAll(".transcript .line").length > 100);
    expect(await page.locator("h1").textContent()).toContain("Fine-Tuning");
    await page.waitForLoadState("networkidle");
    moments.tapped = asked.length;
    await page.evaluate(() => (window as unknown as { allowIdle(): void }).allowIdle());
    await page.locator("sidescene-player").click();
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
    const code = sum(first, "script") + sum(first, "style");
    expect(code, told(first, "script") + told(first, "style")).toBeLessThanOrEqual(BUDGET.first.code);
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

  it("asks for all art and sound within their budget", () => {
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

/** What a visitor on that screen asks for until there is a picture, as of a video: the data of the moment. */
async function untilFirstFrame(site: Site, viewport: { width: number; height: number }, deviceScaleFactor: number) {
  const context = await site.browser.newContext({ serviceWorkers: "block", viewport, deviceScaleFactor });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const heard = (event: Event) => {
      Object.assign(window, { firstFrameAt: performance.now() });
      removeEventListener(event.type, heard, true);
    };
    addEventListener("loadeddata", heard, true);
  });
  const asked = new Map<string, Asked>();
  page.on("request", (request) => {
    const cost = costOf(request, site.address);
    if (cost) asked.set(request.url(), cost);
  });
  await page.goto(site.address);
  await page.waitForFunction(() => document.querySelector<Player>("sidescene-player")?.timeline);
  await page.locator("sidescene-player").click();
  // Sound and the rest of the art follow.
  await page.waitForFunction(() => {
    const { firstFrameAt = Number.POSITIVE_INFINITY } = window as unknown as { firstFrameAt?: number };
    const later = performance.getEntriesByType("resource").filter(({ startTime }) => startTime > firstFrameAt);
    return [/\/sound\/\w+\.(?:webm|mp3)$/, /\/art\/(?:characters|set)\//].every((kind) =>
      later.some(({ name }) => kind.test(name)),
    );
  });
  const early = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < (window as unknown as { firstFrameAt: number }).firstFrameAt)
      .map(({ name }) => name),
  );
  const later = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  await context.close();
  const first = [...new Set(early)].flatMap((name) => asked.get(name) ?? []);
  return {
    first,
    later: [...new Set(later)].flatMap((name) => asked.get(name) ?? []).filter((one) => !first.includes(one)),
  };
}

describe.each([
  ["an ordinary screen", { width: 1440, height: 900 }, 1],
  ["a phone", { width: 390, height: 844 }, 3],
] as const)("the first picture on %s", (_name, viewport, density) => {
  it("asks for little art, and for sound and more of it after that", async () => {
    const site = await openSite();
    try {
      const { first, later } = await untilFirstFrame(site, viewport, density);
      expect(sum(first, "art"), told(first, "art")).toBeLessThanOrEqual(BUDGET.art.firstFrame);
      expect(sum(first, "face"), told(first, "face")).toBeLessThanOrEqual(BUDGET.faces.firstFrame);
      expect(first.some(({ path }) => /kalam/.test(path))).toBe(false);
      // Cast and set are in it; sounds and other rooms are not.
      expect(first.some(({ path }) => path.startsWith("art/characters/"))).toBe(true);
      expect(first.some(({ path }) => path.startsWith("art/set/"))).toBe(true);
      expect(first.some(({ path }) => /\.(?:webm|mp3)$/.test(path))).toBe(false);
      expect(later.length).toBeGreaterThan(0);
    } finally {
      await site.close();
    }
  }, 240_000);
});
