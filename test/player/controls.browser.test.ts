import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addressOf, EPISODE, resetStand, stand, type TestPlayer } from "./fake-engines.ts";

let player: TestPlayer;
const event = (type: string) => new Promise((resolve) => player.addEventListener(type, resolve, { once: true }));
const inside = <E extends HTMLElement>(selector: string) => player.shadowRoot?.querySelector<E>(selector) as E;
const frame = () => new Promise(requestAnimationFrame);

async function open(width: string, height: string): Promise<void> {
  player = document.createElement("test-player") as TestPlayer;
  player.setAttribute("controls", "");
  Object.assign(player.style, { width, height, aspectRatio: "auto" });
  document.body.append(player);
  player.src = addressOf(EPISODE);
  await event("canplaythrough");
  dispatchEvent(new PointerEvent("pointermove"));
  await vi.waitUntil(() => inside("media-controller"), { timeout: PATIENCE_MS });
}

/** A safety net on loaded machines, not a measure of anything. */
const PATIENCE_MS = 50_000;

beforeEach(() => {
  resetStand();
  localStorage.clear();
});
afterEach(() => player.remove());

/** What a finger can press: seen, at least 24 px, and nothing else over its middle. */
function pressable(selector: string): boolean {
  const node = inside(selector);
  const { left, top, width, height } = node.getBoundingClientRect();
  const hit = player.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
  return width >= 24 && height >= 24 && !!hit && (hit === node || node.contains(hit));
}

describe.each([
  ["a wide frame", "960px", "540px", [".play", ".cc", ".rate", ".gear", ".fill", ".range"]],
  ["a frame of 320 px", "320px", "180px", [".play", ".cc", ".rate", ".gear", ".fill", ".range"]],
  [
    "a tall frame of 320 px",
    "320px",
    "640px",
    [".play", ".cc", ".rate", ".previous", ".next", ".gear", ".fill", ".range"],
  ],
  ["a square one", "400px", "400px", [".play", ".cc", ".rate", ".gear", ".fill", ".range"]],
])("in %s", (_name, width, height, controls) => {
  beforeEach(() => open(width, height));

  it("all controls can be pressed", () => {
    expect(controls.filter((one) => !pressable(one))).toEqual([]);
  });

  it("captions stand clear of the controls", async () => {
    player.captionsShown = true;
    player.currentTime = 2;
    await event("seeked");
    await vi.waitUntil(() => inside(".captions p"), { timeout: PATIENCE_MS });
    const row = inside(".captions");
    await Promise.all(row.getAnimations().map(({ finished }) => finished));
    const { top, bottom, left, right } = inside(".captions span").getBoundingClientRect();
    const over = controls.filter((one) => {
      const box = inside(one).getBoundingClientRect();
      return box.top < bottom && box.bottom > top && box.left < right && box.right > left;
    });
    expect(over).toEqual([]);
  });

  it("menus and settings stay within the frame", async () => {
    const bounds = player.getBoundingClientRect();
    const within = (node: Element) => {
      const { left, right, top, bottom, width: wide } = node.getBoundingClientRect();
      return (
        wide > 0 &&
        left >= bounds.left - 1 &&
        right <= bounds.right + 1 &&
        top >= bounds.top - 1 &&
        bottom <= bounds.bottom + 1
      );
    };
    inside(".gear").click();
    expect(within(inside("dialog"))).toBe(true);
    inside(".gear").click();
    for (const [button, menu] of [
      [".cc", "media-captions-menu"],
      [".rate", "media-playback-rate-menu"],
    ] as const) {
      inside(button).click();
      await vi.waitUntil(() => inside(menu) && !inside(menu).hidden, { timeout: PATIENCE_MS });
      expect(within(inside(menu)), menu).toBe(true);
      inside(button).click();
      await vi.waitUntil(() => inside(menu).hidden, { timeout: PATIENCE_MS });
    }
  });
});

describe("the scrubber's preview", () => {
  it("asks for few frames where the pointer asks for many, and ends on the last", async () => {
    await open("960px", "540px");
    const asked: number[] = [];
    vi.spyOn(player, "frame").mockImplementation(async (t) => {
      asked.push(t);
      await frame();
      return document.createElement("canvas");
    });
    const range = inside("media-time-range");
    for (let t = 1; t <= 100; t++)
      range.dispatchEvent(new CustomEvent("mediapreviewrequest", { detail: t / 10, bubbles: true, composed: true }));
    await frame();
    await frame();
    await frame();
    // The first at once, and when it is drawn the one that was asked for last: within two frames of the asking.
    expect(asked).toEqual([0.1, 10]);
    expect(inside("canvas.preview").hidden).toBe(false);
  });
});

describe("what is open", () => {
  const press = async (node: Element) => {
    await userEvent.click(node);
  };

  it("is closed by a press beside it, which does nothing else", async () => {
    await open("960px", "540px");
    await press(inside(".cc"));
    const menu = () => inside<HTMLElement>("media-captions-menu");
    await vi.waitUntil(() => menu() && !menu().hidden, { timeout: PATIENCE_MS });
    await press(inside(".rate"));
    await vi.waitUntil(() => menu().hidden, { timeout: PATIENCE_MS });
    await vi.waitUntil(() => !inside("media-playback-rate-menu").hidden, { timeout: PATIENCE_MS });
    inside(".surface").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
    inside(".surface").click();
    expect(inside("media-playback-rate-menu").hidden).toBe(true);
    expect(player.paused).toBe(true);
    await press(inside(".gear"));
    expect(inside<HTMLDialogElement>("dialog").open).toBe(true);
    inside(".surface").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
    inside(".surface").click();
    expect(inside<HTMLDialogElement>("dialog").open).toBe(false);
    expect(player.paused).toBe(true);
  });

  it("is closed by Escape wherever the focus is, and help shows the keys", async () => {
    await open("960px", "540px");
    inside("media-controller").focus();
    await userEvent.keyboard("?");
    const panel = inside<HTMLDialogElement>("dialog");
    expect(panel.open).toBe(true);
    const keys = inside("#keys").getBoundingClientRect();
    const frame = panel.getBoundingClientRect();
    expect(keys.top).toBeGreaterThanOrEqual(frame.top);
    expect(keys.bottom).toBeLessThan(frame.top + frame.height / 3);
    inside("media-play-button").focus();
    await userEvent.keyboard("{Escape}");
    expect(panel.open).toBe(false);
  });
});

describe("the reading pace", () => {
  it("goes on by space, by a tap on the picture, and by the play button", async () => {
    await open("960px", "540px");
    player.settings.set({ stepwise: true });
    const rests: number[] = [];
    const rest = async () => {
      await event("pause");
      rests.push(Math.round(player.currentTime * 100) / 100);
    };
    player.currentTime = 1.8;
    await event("seeked");
    inside("media-controller").focus();
    let done = rest();
    await userEvent.keyboard(" ");
    await done;
    done = rest();
    inside(".surface").click();
    await done;
    expect(rests).toEqual([2.25, 3.75]);
    inside("media-play-button").click();
    await vi.waitUntil(() => player.currentTime > 4.2, { timeout: PATIENCE_MS });
    expect(player.paused).toBe(false);
    expect(stand.followed.length).toBeGreaterThan(0);
  });
});
