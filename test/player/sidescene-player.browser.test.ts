import { eventually } from "../eventually.ts";
import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addressOf, EPISODE, resetStand, stand, type TestPlayer } from "./fake-engines.ts";

const made: TestPlayer[] = [];

function make(attributes: Record<string, string> = {}): TestPlayer {
  const player = document.createElement("test-player") as TestPlayer;
  for (const [name, value] of Object.entries(attributes)) player.setAttribute(name, value);
  made.push(player);
  document.body.append(player);
  return player;
}

const event = (player: EventTarget, type: string) =>
  new Promise((resolve) => player.addEventListener(type, resolve, { once: true }));

async function ready(attributes: Record<string, string> = {}, ...children: Node[]): Promise<TestPlayer> {
  const player = make(attributes);
  player.append(...children);
  player.src = addressOf(EPISODE);
  await event(player, "canplaythrough");
  return player;
}

/** An address that nothing stands behind any more. */
const gone = () => {
  const address = addressOf({});
  URL.revokeObjectURL(address);
  return address;
};

const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const sought = async (player: TestPlayer, t: number) => {
  const done = event(player, "seeked");
  player.currentTime = t;
  await done;
};

const inside = <E extends Element>(player: TestPlayer, selector: string) =>
  player.shadowRoot?.querySelector<E & HTMLElement>(selector);

beforeEach(() => {
  resetStand();
  localStorage.clear();
});
afterEach(() => {
  for (const player of made.splice(0)) player.remove();
});

describe("<sidescene-player>", () => {
  it("plays an episode: picture and sound follow the clock, and stop with it", async () => {
    const player = await ready();
    expect([player.duration, player.timeline?.episode.title, player.videoWidth]).toEqual([12, "A test", 1280]);
    await player.play();
    const { length } = stand.shown;
    await eventually(() => expect(stand.shown.length).toBeGreaterThan(length + 3));
    expect(stand.woken).toBe(1);
    player.pause();
    await event(player, "pause");
    expect(stand.followed.at(-1)).toEqual({ t: player.currentTime, moving: false });
    expect(stand.followed.filter(({ moving }) => moving).length).toBeGreaterThan(1);
  });

  it("draws nothing while it stands", async () => {
    const player = await ready();
    await sought(player, 2);
    await twoFrames();
    const { length } = stand.shown;
    await twoFrames();
    expect(stand.shown.length).toBe(length);
    expect(stand.shown.at(-1)).toBe(2);
  });

  it("finds its lines", async () => {
    const player = await ready();
    expect(player.seekToCue("b1")).toBe(true);
    expect(player.currentTime).toBe(6);
    expect(player.seekToCue("nobody")).toBe(false);
  });

  it("gives frames, and says so where there are none", async () => {
    const player = await ready();
    expect(await player.frame(3)).toBeInstanceOf(HTMLCanvasElement);
    await expect(make().frame(3)).rejects.toThrow("no picture");
  });

  it("draws a page's own captions instead of the episode's", async () => {
    const track = document.createElement("track");
    const file = new Blob(["WEBVTT\n\n00:00.000 --> 00:12.000\nIn other words"], { type: "text/vtt" });
    Object.assign(track, { kind: "captions", label: "Other", srclang: "en", default: true });
    track.src = URL.createObjectURL(file);
    const loaded = new Promise((resolve) => track.addEventListener("load", resolve, { once: true }));
    const player = await ready({ captions: "on" }, track);
    await loaded;
    expect([...player.textTracks].filter(({ mode }) => mode === "showing").map(({ label }) => label)).toEqual([
      "Other",
    ]);
    player.currentTime = 2;
    await eventually(() => expect(inside(player, ".captions")?.textContent).toBe("In other words"));
    player.captionsShown = false;
    await eventually(() => expect(inside(player, ".captions")?.textContent).toBe(""));
  });

  it("has the tracks of its episode, drives them, and draws the captions", async () => {
    const player = await ready({ captions: "on" });
    const kinds = [...player.textTracks].map(({ kind, label, mode }) => `${kind} ${label} ${mode}`);
    expect(kinds).toEqual([
      "captions Captions with sounds showing",
      "descriptions Descriptions hidden",
      "chapters Chapters hidden",
      "metadata thumbnails hidden",
    ]);
    await sought(player, 7);
    const [captions, , chapters] = [...player.textTracks];
    expect((chapters?.activeCues?.[0] as VTTCue).text).toBe("Middle");
    expect((captions?.activeCues?.[0] as VTTCue).text).toContain("<v Bob>");
    // What looks like markup in a post is text.
    await eventually(() => expect(inside(player, ".captions")?.textContent).toBe("Bob: Fine <b>thanks</b>."));
    player.captionsShown = false;
    await eventually(() => expect(inside(player, ".captions")?.textContent).toBe(""));
    const before = player.textTracks;
    player.load();
    await event(player, "canplaythrough");
    expect(player.textTracks).toBe(before);
    expect(player.textTracks.length).toBe(4);
  });

  it.each([
    ["is not there", gone, "This episode could not be reached."],
    ["is no JSON", () => URL.createObjectURL(new Blob(["<html>"])), "What came is not an episode."],
    ["is no timeline", () => addressOf({ hello: 1 }), "What came is not an episode."],
    ["is of another version", () => addressOf({ ...EPISODE, version: 2 }), "newer Sidescene"],
    ["lacks its cues", () => addressOf({ ...EPISODE, cues: undefined }), "cannot be played"],
  ])("says in words that what it was given %s", async (_what, address, words) => {
    const player = make({ controls: "" });
    player.src = address();
    await event(player, "error");
    expect(player.error?.code).toBe(4);
    await eventually(() => expect(inside(player, ".note")?.textContent).toContain(words));
    expect(inside(player, ".note button")?.textContent).toBe("Try again");
    expect(inside(player, ".unseen[role=status]")?.textContent).toContain(words);
  });

  it("goes on without a picture, with words", async () => {
    stand.noPicture = true;
    const player = await ready();
    expect(player.trouble).toBe("noPicture");
    await eventually(() => expect(inside(player, ".note")?.textContent).toContain("cannot draw"));
    await player.play();
    await eventually(() => expect(player.currentTime).toBeGreaterThan(0.1));
  });

  it("says when the picture is lost, and when it is back", async () => {
    const player = await ready();
    stand.lose?.(true);
    expect(inside(player, ".note")?.textContent).toContain("lost");
    stand.lose?.(false);
    expect(inside(player, ".note")?.textContent).toBe("");
  });

  it.each([
    ["will not come", () => Object.assign(stand, { sound: "failed" })],
    ["can't even be asked for", () => Object.assign(stand, { deaf: true })],
  ])("plays on without sound where it %s, and says so", async (_why, lose) => {
    lose();
    const player = await ready();
    await player.play();
    await eventually(() => expect(inside(player, ".note")?.textContent).toContain("could not be loaded"));
    const from = player.currentTime;
    await eventually(() => expect(player.currentTime).toBeGreaterThan(from));
    expect(player.error).toBeNull();
  });

  it("says when the system takes the sound away while it plays, and no more when it is back", async () => {
    const player = await ready();
    await player.play();
    await eventually(() => expect(stand.woken).toBeGreaterThan(0));
    expect(inside(player, ".note")?.textContent).toBe("");
    stand.heard = false;
    stand.soundChanged?.();
    expect(inside(player, ".note button")?.textContent).toContain("holds the sound back");
    stand.heard = true;
    stand.soundChanged?.();
    expect(inside(player, ".note")?.textContent).toBe("");
    // Muted, nobody misses it.
    player.muted = true;
    stand.heard = false;
    stand.soundChanged?.();
    expect(inside(player, ".note")?.textContent).toBe("");
  });

  it("shows no button to start with once it started by itself", async () => {
    const player = await ready();
    player.controls = true;
    player.autoplay = true;
    player.load();
    await eventually(() => expect(player.paused).toBe(false));
    // The place is ahead of what is told: the button goes with the event.
    await eventually(() => expect(inside(player, ".start")?.hidden).toBe(true));
    await eventually(() => expect(player.currentTime).toBeGreaterThan(0));
    expect(inside(player, ".start")?.hidden).toBe(true);
  });

  it("hands its sound the volumes that the viewer chose, now and later", async () => {
    const player = await ready();
    player.settings.set({ musicVolume: 0.5 });
    await player.play();
    await eventually(() => expect(stand.mixes.at(-1)).toEqual({ voice: 1, effect: 1, music: 0.5, ambience: 1 }));
    player.settings.set({ voiceVolume: 0 });
    expect(stand.mixes.at(-1)).toEqual({ voice: 0, effect: 1, music: 0.5, ambience: 1 });
    player.settings.set({ voiceVolume: 1, musicVolume: 1 });
  });

  it("says when the browser holds the sound back", async () => {
    stand.heard = false;
    const player = await ready();
    await player.play();
    await eventually(() => expect(inside(player, ".note button")?.textContent).toContain("holds the sound back"));
    stand.heard = true;
    inside(player, ".note button")?.click();
    await eventually(() => expect(inside(player, ".note")?.textContent).toBe(""));
  });

  it("lets one play at a time", async () => {
    const [one, other] = [await ready(), await ready()];
    await one.play();
    await other.play();
    expect([one.paused, other.paused]).toEqual([true, false]);
  });

  it("takes the focus, and with it the keys", async () => {
    const player = await ready({ controls: "" });
    dispatchEvent(new PointerEvent("pointermove"));
    await vi.waitUntil(() => inside(player, "[role=region]"), { timeout: 50_000 });
    player.focus();
    expect(document.activeElement).toBe(player);
    await userEvent.keyboard("m");
    expect(player.muted).toBe(true);
  });

  it("waits after each line where the viewer wants that", async () => {
    const player = await ready();
    player.settings.set({ stepwise: true });
    await sought(player, 1.8);
    void player.play();
    await event(player, "pause");
    expect(player.currentTime).toBeCloseTo(2.25, 2);
    void player.play();
    await event(player, "pause");
    expect(player.currentTime).toBeCloseTo(3.75, 2);
  });

  it("remembers what the viewer chose, and takes no nonsense", async () => {
    const player = await ready();
    player.settings.set({ captions: true, captionSize: "large" });
    const later = await ready();
    expect(later.captionsShown).toBe(true);
    expect(inside(later, ".captions")?.dataset.size).toBe("large");
    localStorage.setItem("sidescene.settings", '{"volume":"loud","captions":7}');
    expect((await ready()).settings.all).toMatchObject({ volume: 1, captions: false });
  });

  it("reads the meter and the chapters out, once each", async () => {
    const player = await ready();
    await sought(player, 8);
    const meter = inside(player, "[role=meter]");
    expect(meter?.getAttribute("aria-valuenow")).toBe("340");
    expect(meter?.getAttribute("aria-valuetext")).toBe("Bandwidth: 340%");
    await sought(player, 2);
    expect(inside(player, "[role=meter]")?.hidden).toBe(true);
    expect(inside(player, ".unseen[role=status]")?.textContent).toBe("Chapter: Start");
  });

  it("frees picture and sound when it is taken out, and has them again when it is put back", async () => {
    const player = await ready();
    await eventually(() => expect(stand.open).toBe(2));
    await sought(player, 5);
    player.remove();
    await eventually(() => expect(stand.open).toBe(0));
    document.body.append(player);
    await eventually(() => expect(stand.open).toBe(2));
    await eventually(() => expect(stand.shown.at(-1)).toBe(5));
  });
});

describe("a page that is put aside", () => {
  it("stands still while the browser has it frozen, and goes on from there", async () => {
    const player = await ready({ muted: "" });
    await player.play();
    await eventually(() => expect(player.currentTime).toBeGreaterThan(0.2));
    document.dispatchEvent(new Event("freeze"));
    const at = player.currentTime;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(player.currentTime - at).toBeLessThan(0.05);
    document.dispatchEvent(new Event("resume"));
    expect(player.currentTime - at).toBeLessThan(0.1);
    await eventually(() => expect(player.currentTime).toBeGreaterThan(at + 0.2));
  });

  it("is drawn again when it comes out of the back-forward cache", async () => {
    const player = await ready();
    await sought(player, 5);
    await twoFrames();
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    const { length } = stand.shown;
    await sought(player, 7);
    await twoFrames();
    expect(stand.shown.length).toBe(length);
    vi.restoreAllMocks();
    // What was cached is shown without another change of visibility.
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    expect(stand.shown.at(-1)).toBe(7);
    expect(stand.shown.length).toBeGreaterThan(length);
  });
});

describe("its keys", () => {
  const press = async (player: TestPlayer, keys: string) => {
    inside(player, "media-controller")?.focus();
    await userEvent.keyboard(keys);
  };
  const withBar = async () => {
    const player = await ready({ controls: "" });
    // The controls come as soon as somebody is there.
    dispatchEvent(new PointerEvent("pointermove"));
    await vi.waitFor(() => expect(inside(player, "media-controller")).toBeTruthy(), { timeout: 10_000 });
    return player;
  };

  it("do what the map says", async () => {
    const player = await withBar();
    await press(player, " ");
    expect(player.paused).toBe(false);
    await press(player, "k");
    expect(player.paused).toBe(true);
    await sought(player, 0);
    await press(player, "l");
    expect(player.currentTime).toBe(10);
    await press(player, "{ArrowLeft}");
    expect(player.currentTime).toBe(5);
    await press(player, "{Control>}{ArrowRight}{/Control}");
    expect(player.currentTime).toBe(6);
    await press(player, "{Shift>}{ArrowLeft}{/Shift}");
    expect(player.currentTime).toBe(5);
    await press(player, "5");
    expect(player.currentTime).toBe(6);
    await press(player, ".");
    expect(player.currentTime).toBeCloseTo(6 + 1 / 24);
    await press(player, "{End}");
    expect(player.currentTime).toBe(12);
    await press(player, "{Home}");
    expect(player.currentTime).toBe(0);
    await press(player, "{ArrowDown}");
    expect(player.volume).toBe(0.95);
    await press(player, "m");
    expect(player.muted).toBe(true);
    await press(player, "c");
    expect(player.captionsShown).toBe(true);
    await press(player, ">");
    expect(player.playbackRate).toBe(1.25);
    await press(player, "<");
    expect(player.playbackRate).toBe(1);
    await press(player, "?");
    expect(inside<HTMLDialogElement>(player, "dialog")?.open).toBe(true);
  });

  it("can be switched off, and leave fields alone", async () => {
    const player = await withBar();
    player.keysOff = true;
    await press(player, "k");
    expect(player.paused).toBe(true);
    player.keysOff = false;
    await press(player, "?");
    inside(player, "select")?.focus();
    await userEvent.keyboard("k");
    expect(player.paused).toBe(true);
  });
});
