import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../site/built-site.ts";

/** A safety net on loaded machines, not a measure of anything. Milliseconds. */
const TIMEOUT = 400_000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, TIMEOUT);
afterAll(() => site?.close());

/** What assistive technology is told of one thing. */
interface Told {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly focused: boolean;
}

async function tree(cdp: CDPSession): Promise<Told[]> {
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, value, properties }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? "").trim(),
      value: String(value?.value ?? ""),
      focused: properties?.some((one) => one.name === "focused" && one.value.value === true) ?? false,
    }));
}

async function open(address = site.address): Promise<{ page: Page; cdp: CDPSession }> {
  const { page } = await site.open(address, { width: 1280, height: 800 });
  page.setDefaultTimeout(TIMEOUT / 2);
  await page.waitForFunction(() => document.querySelectorAll(".transcript .line").length > 100);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Accessibility.enable");
  return { page, cdp };
}

/** Presses the tab key until something is reached again; what was reached on the way, and whether focus was seen. */
async function tabThrough(page: Page, cdp: CDPSession, most: number): Promise<(Told & { readonly ring: boolean })[]> {
  const reached: (Told & { readonly ring: boolean })[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const here = (await tree(cdp)).filter(({ focused, role }) => focused && role !== "RootWebArea").at(-1);
    if (!here) break;
    const ring = await page.evaluate(() => {
      let node = document.activeElement;
      const chain: Element[] = [];
      while (node) {
        chain.push(node);
        node = node.shadowRoot?.activeElement ?? null;
      }
      // The ring may be drawn by the thing itself, by its host, or by what is around it.
      return [...chain, ...chain.map((one) => one.closest(".search, a, button"))].some((one) => {
        if (!one) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow.includes("252, 211, 77");
      });
    });
    reached.push({ ...here, ring });
  }
  return reached;
}

describe("the watch page to those who don't see it, or have no pointer", () => {
  it(
    "has its regions, one first heading, and a named player",
    async () => {
      const { page, cdp } = await open();
      const told = await tree(cdp);
      const named = (role: string) => told.filter((one) => one.role === role).map(({ name }) => name);
      expect(named("banner")).toHaveLength(1);
      expect(named("main")).toHaveLength(1);
      expect(named("complementary")).toEqual(["Transcript"]);
      expect(named("navigation")).toEqual(["Sidescene", "Chapters"]);
      const h1 = await page.locator("h1").allTextContents();
      expect(h1).toHaveLength(1);
      expect(named("heading")[0]).toBe(h1[0]);
      expect(named("button").some((name) => name.startsWith("Play ") && name.includes("Fine-Tuning"))).toBe(true);
      // Nothing that can be pressed is nameless.
      const pressed = told.filter(({ role }) =>
        ["button", "link", "slider", "textbox", "searchbox", "menuitem"].includes(role),
      );
      expect(pressed.filter(({ name }) => name === "")).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    "is watched with the keyboard alone: to the player, play, seek, captions, speed, settings and out again",
    async () => {
      const { page, cdp } = await open();
      const way = await tabThrough(page, cdp, 1);
      expect(way[0]?.name).toBe("Skip to the player");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        () => ((document.querySelector("sidescene-player") as HTMLVideoElement | null)?.currentTime ?? 0) > 0.3,
      );
      await page.waitForFunction(
        () => !!document.querySelector("sidescene-player")?.shadowRoot?.querySelector("media-controller"),
      );
      // The button that was pressed has gone; the focus is in the player still, and the keys are heard.
      const within = await tree(cdp);
      expect(within.find(({ focused, role }) => focused && role === "region")?.name).toMatch(/Fine-Tuning/);
      await page.keyboard.press("k");
      await page.waitForFunction(() => (document.querySelector("sidescene-player") as HTMLVideoElement).paused);
      await page.waitForFunction(() =>
        document
          .querySelector("sidescene-player")
          ?.shadowRoot?.querySelector("media-play-button")
          ?.getAttribute("aria-label")
          ?.startsWith("Play"),
      );
      const told = await tree(cdp);
      const slider = told.find(({ role, name }) => role === "slider" && name === "Position");
      expect(slider).toBeTruthy();
      const reached = await tabThrough(page, cdp, 10);
      const names = reached.map(({ name }) => name);
      for (const [part, pattern] of Object.entries({
        play: /^play/i,
        captions: /captions/i,
        speed: /speed/i,
        settings: /settings/i,
        screen: /full screen/i,
      }))
        expect(
          names.some((name) => pattern.test(name)),
          `${part} among ${names.join(", ")}`,
        ).toBe(true);
      expect(reached.filter(({ name }) => name === "")).toEqual([]);
      expect(reached.filter(({ ring }) => !ring).map(({ name }) => name)).toEqual([]);
      // Settings open by key, take the focus, and give it back on Escape.
      await page.locator("sidescene-player .gear").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect((await tree(cdp)).some(({ role, name }) => role === "dialog" && name === "Settings")).toBe(true);
      await page.keyboard.press("Escape");
      const back = await tree(cdp);
      expect(back.some(({ role }) => role === "dialog")).toBe(false);
      expect(back.find(({ focused, role }) => focused && role === "button")?.name).toBe("Settings");
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    "says chapters and the meter in numbers, in one polite place",
    async () => {
      const { page, cdp } = await open();
      await page.evaluate(async () => {
        const player = document.querySelector("sidescene-player") as HTMLVideoElement;
        player.muted = true;
        await player.play();
        player.currentTime = 240;
        await new Promise((resolve) => player.addEventListener("seeked", resolve, { once: true }));
        player.pause();
      });
      const told = await tree(cdp);
      const meter = told.find(({ role }) => role === "meter");
      expect(meter?.name).toBe("Bandwidth");
      expect(meter?.value).toMatch(/\d/);
      const live = await page.evaluate(() => {
        const roots = [document, document.querySelector("sidescene-player")?.shadowRoot];
        return roots
          .flatMap((root) => [...(root?.querySelectorAll("[role=status], [aria-live]") ?? [])])
          .map((one) => ({
            where: one.className,
            live: one.getAttribute("aria-live") ?? one.getAttribute("role"),
          }));
      });
      expect(live.filter(({ live }) => live === "assertive" || live === "alert")).toEqual([]);
      // The canvas is a picture of what is said in words elsewhere.
      expect(told.filter(({ role }) => role === "Canvas" || role === "canvas")).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    "grows with the text size that the viewer has set, and nothing is cut off sideways",
    async () => {
      for (const [width, height] of [
        [1440, 900],
        [390, 844],
      ] as const) {
        const { page } = await site.open(site.address, { width, height });
        await page.waitForFunction(() => document.querySelectorAll(".transcript .line").length > 100);
        const sizes = () =>
          page.evaluate(() =>
            ["h1", ".by", ".transcript h2", ".line.speech p", ".chapters .title", ".below li"].map((where) =>
              Number.parseFloat(getComputedStyle(document.querySelector(where) as Element).fontSize),
            ),
          );
        const before = await sizes();
        await page.addStyleTag({ content: "html { font-size: 200% }" });
        // The heading goes with the window as well: it may grow a little more, but not less.
        for (const [i, size] of (await sizes()).entries())
          expect(size).toBeGreaterThanOrEqual((before[i] as number) * 2);
        const [wide, room] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth] as const;
        });
        expect(wide, `${width} × ${height}`).toBeLessThanOrEqual(room);
        await page.context().close();
      }
    },
    TIMEOUT,
  );

  it(
    "holds when it is magnified to twice and four times: nothing is cut off sideways",
    async () => {
      // A window of 1280 × 800 magnified to 200 % is one of 640 × 400, one of 1280 × 1024 at 400 % is 320 × 256.
      for (const [width, height] of [
        [640, 400],
        [320, 640],
        [320, 256],
      ] as const) {
        const { page } = await site.open(site.address, { width, height });
        await page.waitForFunction(() => document.querySelectorAll(".transcript .line").length > 100);
        const [wide, room] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth] as const;
        });
        expect(wide, `${width} × ${height}`).toBeLessThanOrEqual(room);
        expect(await page.locator("sidescene-player .start").isVisible()).toBe(true);
        await page.context().close();
      }
    },
    TIMEOUT,
  );
});
