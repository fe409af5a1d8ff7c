import { afterEach, describe, expect, it } from "vitest";
import "./fake-media.ts";
import type { FakeMedia } from "./fake-media.ts";
import { type Media, MediaLog } from "./media-log.ts";

/** What the measured `<video>` can't show: Chromium takes local files in whatever `preload` says. */
describe("the element alone", () => {
  const made: HTMLElement[] = [];
  const make = () => {
    const media = document.createElement("fake-media") as FakeMedia;
    made.push(media);
    document.body.append(media);
    return { media, log: new MediaLog(media as Media) };
  };
  afterEach(() => {
    for (const media of made.splice(0)) media.remove();
  });

  it("fetches nothing with preload none until somebody plays", async () => {
    const { media, log } = make();
    media.preload = "none";
    media.src = "test:good";
    await log.settled();
    expect([media.networkState, media.readyState]).toEqual([media.NETWORK_IDLE, 0]);
    void log.promise("play()", media.play());
    await log.until(() => media.currentTime > 0.1);
    expect(log.lines.slice(0, 11).join(" ")).toBe(
      "loadstart(0) paused play(0) waiting(0) durationchange(>=1) resize(>=1) loadedmetadata(>=1) loadeddata(4) canplay(4) playing(4) · play() resolved canplaythrough(4)",
    );
  });

  it("takes the children that markup gives it", async () => {
    const place = document.createElement("div");
    made.push(place);
    document.body.append(place);
    place.innerHTML = '<fake-media><source src="test:good"><track kind="chapters" label="A"></fake-media>';
    const media = place.firstElementChild as FakeMedia;
    expect(media.networkState).toBe(media.NETWORK_NO_SOURCE);
    await new Promise((resolve) => media.addEventListener("canplaythrough", resolve, { once: true }));
    expect(media.currentSrc).toBe("test:good");
    expect([...media.textTracks].map(({ label }) => label)).toEqual(["A"]);
  });

  it("stops at the metadata where it is sparing, and gets the rest for a seek", async () => {
    const { media, log } = make();
    media.spares = true;
    media.src = "test:good";
    await log.until(() => media.readyState === 1);
    await log.settled();
    expect([media.networkState, media.readyState, media.duration]).toEqual([media.NETWORK_IDLE, 1, 2]);
    media.currentTime = 1;
    await log.event("seeked");
    expect([media.readyState, media.currentTime]).toEqual([4, 1]);
  });

  it("loads what was put off when preload changes", async () => {
    const { media, log } = make();
    media.preload = "none";
    media.src = "test:good";
    await log.settled();
    media.preload = "auto";
    await log.until(() => media.readyState === 4);
  });

  it("starts at its start, stops at its end", async () => {
    const { media, log } = make();
    media.setAttribute("start", "0:01");
    media.setAttribute("end", "1.2");
    media.src = "test:good";
    await log.event("canplaythrough");
    expect(media.currentTime).toBe(1);
    void media.play();
    await log.event("pause");
    expect([media.currentTime, media.ended]).toEqual([1.2, false]);
  });

  it("is muted by its attribute at birth, not later", () => {
    const holder = document.createElement("div");
    holder.innerHTML = "<fake-media muted></fake-media>";
    document.body.append(holder);
    made.push(holder);
    expect((holder.firstChild as FakeMedia).muted).toBe(true);
    const { media } = make();
    media.setAttribute("muted", "");
    expect(media.muted).toBe(false);
    expect((holder.firstChild as FakeMedia).cloneNode()).toHaveProperty("muted", true);
  });

  it("tells why a source can't be played", async () => {
    const { media, log } = make();
    media.src = "test:bad";
    await log.event("error");
    expect(media.error?.code).toBe(MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED);
    expect(media.error?.message).toContain("test:bad");
    expect(Object.prototype.toString.call(media.error)).toBe("[object MediaError]");
  });

  it("draws the frame that is sought, once for many seeks in a task", async () => {
    const { media, log } = make();
    media.src = "test:good";
    await log.until(() => media.readyState === 4);
    await log.settled();
    media.drawn.length = 0;
    for (let t = 0; t < 1; t += 0.01) media.currentTime = t;
    await log.event("seeked");
    expect(media.drawn.length).toBe(1);
    expect(media.drawn[0]).toBeCloseTo(0.99);
  });
});
