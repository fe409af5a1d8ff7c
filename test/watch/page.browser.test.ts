import { eventually } from "../eventually.ts";
import "../../src/watch/watch.css";
import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ENGLISH } from "../../src/player/words.ts";
import type { EpisodeEntry } from "../../src/watch/episode-list.ts";
import { WatchPage } from "../../src/watch/page.ts";
import { addressOf, EPISODE, resetStand, stand, type TestPlayer } from "../player/fake-engines.ts";

const entry = (id: string, number: number, timeline: unknown = EPISODE): EpisodeEntry => ({
  id,
  number,
  title: `Episode ${id}`,
  description: "About it.",
  duration: 12,
  draft: false,
  file: addressOf(timeline),
});

const here = location.href;
let root: HTMLElement;
let player: TestPlayer;

async function open(id?: string, list: readonly EpisodeEntry[] = [entry("a", 1), entry("b", 2)]): Promise<void> {
  root = document.createElement("div");
  root.id = "watch";
  document.body.append(root);
  player = document.createElement("test-player") as TestPlayer;
  player.setAttribute("controls", "");
  const page = new WatchPage(root, player, list, ENGLISH);
  await page.open(id);
}

const event = (type: string) => new Promise((resolve) => player.addEventListener(type, resolve, { once: true }));
/** Everything is here. What comes while the page still looks for portraits must not be missed. */
const loaded = () => vi.waitUntil(() => player.readyState === 4, { timeout: 10_000 });
const failed = () => vi.waitUntil(() => player.error, { timeout: 10_000 });
const text = (selector: string) => root.querySelector(selector)?.textContent ?? "";
const withBar = () => vi.waitUntil(() => player.shadowRoot?.querySelector("media-controller"), { timeout: 10_000 });

/** What axe finds, a line a finding. Colour is judged on the page's own ground: a picture behind it tells axe nothing. */
async function findings(): Promise<string[]> {
  // What is just fading has no colour to be judged by.
  const fading = [document, player.shadowRoot].flatMap((tree) => tree?.getAnimations() ?? []);
  await Promise.all(
    fading.map(({ effect, finished }) => (effect?.getTiming().iterations === 1 ? finished.catch(() => {}) : undefined)),
  );
  const { violations } = await axe.run(root, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(" ")} ${failureSummary}`),
  );
}

beforeEach(() => {
  resetStand();
  localStorage.clear();
  document.documentElement.lang = "en";
  document.title = "test";
});
afterEach(() => {
  root.remove();
  history.replaceState(null, "", here);
});

describe("the watch page", () => {
  it("shows the first episode: title, length, chapters, words, cast, list", async () => {
    await open();
    await eventually(() => expect(text(".transcript")).toContain("How are you?"));
    expect(text("h1")).toBe("Episode a");
    expect(text(".by")).toBe("Episode 1 · 1 minute");
    expect([...root.querySelectorAll(".chapters .title")].map((one) => one.textContent)).toEqual([
      "0:00 Start",
      "0:06 Middle",
    ]);
    expect(text("#cast")).toContain("Ann1 line");
    expect(root.querySelectorAll("#episodes li")).toHaveLength(2);
    expect(document.title).toContain("Episode a");
  });

  it("marks the line that plays, and plays the line that is clicked", async () => {
    await open();
    await loaded();
    player.currentTime = 7;
    await event("seeked");
    expect(text(".line.on")).toContain("Fine <b>thanks</b>.");
    expect(root.querySelector(".chapters [aria-current]")?.textContent).toContain("Middle");
    root.querySelector<HTMLElement>('[data-line="a1"] p')?.click();
    expect([player.paused, Math.floor(player.currentTime)]).toEqual([false, 1]);
    expect(location.hash).toBe("#line-a1");
  });

  it("finds words, and goes from hit to hit", async () => {
    await open();
    await loaded();
    root.querySelector<HTMLInputElement>(".search input")?.focus();
    await userEvent.keyboard("ar");
    expect(text(".search output")).toBe("1 of 1");
    await userEvent.keyboard("xyz");
    expect(text(".search output")).toBe("not found");
    await userEvent.keyboard("{Escape}");
    expect(text(".search output")).toBe("");
    await userEvent.keyboard("e{Enter}");
    expect(text(".search output")).toMatch(/^2 of \d/);
  });

  it("goes through its lines with the arrow keys", async () => {
    await open();
    await loaded();
    const stops = [...root.querySelectorAll<HTMLElement>(".stamp")].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement?.closest<HTMLElement>(".line")?.dataset.line).toBe("d1");
    await userEvent.keyboard("{End}{Enter}");
    expect(Math.floor(player.currentTime)).toBe(6);
  });

  it("copies a link to the line that is pointed at, and stays where it is", async () => {
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    try {
      await open();
      await loaded();
      const line = root.querySelector<HTMLElement>('.line[data-line="b1"]') as HTMLElement;
      await userEvent.hover(line);
      const button = line.querySelector<HTMLElement>("button.copy") as HTMLElement;
      expect(button.getAttribute("aria-label")).toBe(ENGLISH.copyLine);
      await userEvent.click(button);
      expect(copied).toHaveBeenCalledTimes(1);
      const link = new URL(copied.mock.calls[0]?.[0] ?? "");
      expect(link.hash).toBe("#line-b1");
      expect(link.pathname).toBe(location.pathname);
      await eventually(() => expect(player.shadowRoot?.textContent).toContain(ENGLISH.copied));
      expect(player.paused).toBe(true);
      expect(player.currentTime).toBe(0);
      expect(location.hash).toBe("");
      // The link leads where it says.
      root.remove();
      history.replaceState(null, "", link);
      await open();
      await loaded();
      await eventually(() => expect(player.currentTime).toBe(6));
    } finally {
      copied.mockRestore();
    }
  });

  it("says where a link can't be copied what it is", async () => {
    const refused = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    try {
      await open();
      await loaded();
      const line = root.querySelector<HTMLElement>('.line[data-line="b1"]') as HTMLElement;
      await userEvent.hover(line);
      await userEvent.click(line.querySelector("button.copy") as HTMLElement);
      await eventually(() => expect(player.shadowRoot?.textContent).toContain("#line-b1"));
    } finally {
      refused.mockRestore();
    }
  });

  it("promises no words where none will come", async () => {
    await open("a", [entry("a", 1, { version: 9 })]);
    await failed();
    await eventually(() => expect(text(".transcript .none")).toBe(ENGLISH.wordsFailed));
  });

  it("opens at a time, and at a line", async () => {
    history.replaceState(null, "", `${here.split("?")[0]}?t=3`);
    await open();
    await loaded();
    expect(player.currentTime).toBe(3);
    root.remove();
    history.replaceState(null, "", `${here.split("?")[0]}#line-b1`);
    await open();
    await loaded();
    await eventually(() => expect(player.currentTime).toBe(6));
  });

  it("goes on where the viewer left, or starts over when asked", async () => {
    localStorage.setItem("sidescene.places", '[["a",11]]');
    await open();
    expect(player.currentTime).toBe(11);
    expect(text(".resumed")).toContain("You were at 0:11.");
    await loaded();
    root.querySelector<HTMLElement>(".resumed button")?.click();
    await event("seeked");
    expect([player.paused, player.currentTime < 1]).toEqual([false, true]);
  });

  it("offers at the end: again, the next one, the list", async () => {
    await open();
    await loaded();
    player.currentTime = 11.9;
    void player.play();
    await event("ended");
    expect(root.querySelector<HTMLElement>(".end")?.hidden).toBe(false);
    expect(root.querySelector<HTMLAnchorElement>(".end .next")?.href).toContain("episode=b");
    root.querySelector<HTMLElement>(".end button")?.click();
    await event("playing");
    expect(root.querySelector<HTMLElement>(".end")?.hidden).toBe(true);
  });

  it("remembers loudness and speed", async () => {
    await open();
    player.volume = 0.3;
    player.playbackRate = 1.5;
    await event("ratechange");
    root.remove();
    await open("b");
    expect([player.volume, player.playbackRate]).toEqual([0.3, 1.5]);
  });

  it("says in words that there is no such episode, and no list, and shows what there is", async () => {
    await open("nobody");
    expect(text("h1")).toBe("There is no episode “nobody”.");
    expect(root.querySelectorAll("#episodes li")).toHaveLength(2);
    root.remove();
    await open(undefined, []);
    expect(text("h1")).toBe("The list of episodes could not be loaded.");
  });
});

describe("axe finds nothing", () => {
  it("while it waits, plays, and shows its menus", async () => {
    await open();
    await loaded();
    await withBar();
    expect(await findings()).toEqual([]);
    await player.play();
    player.captionsShown = true;
    // Controls that are just fading have no colour to be judged by: the pointer over them holds them.
    await userEvent.hover(player.shadowRoot?.querySelector<HTMLElement>(".gear") as HTMLElement);
    await vi.waitUntil(() => getComputedStyle(player.shadowRoot?.querySelector(".bar") as Element).opacity === "1", {
      timeout: 5000,
    });
    expect(await findings()).toEqual([]);
    player.shadowRoot?.querySelector<HTMLElement>(".gear")?.click();
    root.querySelector<HTMLDetailsElement>(".share")?.setAttribute("open", "");
    expect(await findings()).toEqual([]);
  });

  it("at the end", async () => {
    await open();
    await loaded();
    player.currentTime = 12;
    void player.play();
    player.currentTime = 12;
    await event("ended");
    expect(await findings()).toEqual([]);
  });

  it("without a picture, and with a broken episode", async () => {
    stand.noPicture = true;
    await open();
    await loaded();
    expect(await findings()).toEqual([]);
    root.remove();
    await open("a", [entry("a", 1, { version: 9 })]);
    await failed();
    expect(await findings()).toEqual([]);
  });
});
