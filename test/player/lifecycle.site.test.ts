import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site } from "../site/built-site.ts";

/** A safety net on loaded machines, not a measure of anything. Milliseconds. */
const TIMEOUT = 400_000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, TIMEOUT);
afterAll(() => site?.close());

type Player = HTMLVideoElement & { readonly trouble?: string };

const state = (page: Page) =>
  page.evaluate(() => {
    const { currentTime, trouble } = document.querySelector("sidescene-player") as Player;
    return { currentTime, trouble };
  });
const trouble = (page: Page, wanted: string | undefined) =>
  page.waitForFunction((what) => (document.querySelector("sidescene-player") as Player).trouble === what, wanted);

it(
  "says that its picture is lost, and has it back at the same second",
  async () => {
    const { page } = await site.open(site.address);
    page.setDefaultTimeout(TIMEOUT / 4);
    await page.locator("sidescene-player .start").click();
    await page.waitForFunction(() => (document.querySelector("sidescene-player") as Player).currentTime > 1);
    await page.evaluate(() => (document.querySelector("sidescene-player") as Player).pause());
    const before = await state(page);
    await page.evaluate(() => {
      const canvas = document
        .querySelector("sidescene-player")
        ?.shadowRoot?.querySelector<HTMLCanvasElement>("canvas.picture");
      const context = canvas?.getContext("webgl2") ?? canvas?.getContext("webgl");
      const losing = context?.getExtension("WEBGL_lose_context");
      Object.assign(globalThis, { losing });
      losing?.loseContext();
    });
    await trouble(page, "lostPicture");
    await page.evaluate(() => (globalThis as unknown as { losing: WEBGL_lose_context }).losing.restoreContext());
    await trouble(page, undefined);
    expect((await state(page)).currentTime).toBe(before.currentTime);
    // There is a picture again, not a blank.
    await page.waitForFunction(() => {
      const canvas = document
        .querySelector("sidescene-player")
        ?.shadowRoot?.querySelector<HTMLCanvasElement>("canvas.picture");
      return (canvas?.toDataURL().length ?? 0) > 20_000;
    });
    await page.context().close();
  },
  TIMEOUT,
);
