import { describe, expect, it } from "vitest";
import { Playback, type PlaybackHost } from "../../src/playback/playback.ts";
import { ManualTime } from "./manual-time.ts";

function loaded(duration = 10) {
  const time = new ManualTime();
  const log: string[] = [];
  const art: { coming?: Promise<void> | undefined } = {};
  const host: PlaybackHost = {
    coming: () => art.coming,
    fire: (name) => log.push(name),
    takePromises: () => (error) => log.push(error ?? "resolved"),
    hasSource: () => true,
    fetch: () => {
      playback.dispatch({ type: "metadata", duration, startAt: 0 });
      playback.dispatch({ type: "data" });
    },
    draw: (t) => log.push(`draw ${t.toFixed(2)}`),
    follow: () => {},
    begin: () => {},
    reached: () => {},
  };
  const playback = new Playback(time, time.pace, host);
  const take = () => log.splice(0).join(" ");
  /** From now on a frame needs something; what is given back brings it. */
  const withhold = () => {
    let resolve = () => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    art.coming = promise;
    return async () => {
      art.coming = undefined;
      resolve();
      await promise;
      await Promise.resolve();
    };
  };
  return { time, playback, take, withhold };
}

async function ready(duration?: number) {
  const all = loaded(duration);
  all.playback.dispatch({ type: "choose" });
  await Promise.resolve();
  all.time.settle();
  all.take();
  return all;
}

describe("Playback", () => {
  it("fires its events one by one, each behind what caused it", async () => {
    const { playback, time, take } = loaded();
    playback.dispatch({ type: "choose" });
    expect(take()).toBe("");
    await Promise.resolve();
    expect(take()).toBe("");
    time.settle();
    expect(take()).toBe(
      "loadstart durationchange resize loadedmetadata progress suspend loadeddata canplay canplaythrough",
    );
  });

  it("asks for frames while it plays, and for none while it stands", async () => {
    const { playback, time } = await ready();
    expect(time.owed).toEqual({ frames: 0, quarters: 0 });
    playback.dispatch({ type: "play" });
    time.frame();
    expect(time.owed).toEqual({ frames: 1, quarters: 0 });
    playback.dispatch({ type: "pause" });
    time.frame();
    expect(time.owed).toEqual({ frames: 0, quarters: 0 });
  });

  it("draws nothing that nobody sees, and keeps time meanwhile", async () => {
    const { playback, time, take } = await ready();
    playback.dispatch({ type: "play" });
    time.frame(1);
    expect(take()).toContain("draw 1.00");
    playback.visible = false;
    time.quarter(1);
    time.quarter(1);
    expect(take()).not.toContain("draw");
    playback.visible = true;
    expect(take()).toContain("draw 3.00");
    playback.visible = false;
    time.quarter(20);
    expect(take()).toBe("timeupdate pause ended");
    expect(playback.position).toBe(10);
    expect(time.owed).toEqual({ frames: 0, quarters: 0 });
  });

  it("draws one frame for many seeks", async () => {
    const { playback, time, take } = await ready();
    playback.dispatch({ type: "seek", to: 2 });
    playback.dispatch({ type: "seek", to: 5 });
    time.frame();
    expect(take()).toBe("seeking seeking draw 5.00 timeupdate seeked canplay canplaythrough");
  });

  it("finishes a seek on a hidden page, and one that was under way when it was hidden", async () => {
    const { playback, time, take } = await ready();
    playback.visible = false;
    playback.dispatch({ type: "seek", to: 2 });
    time.settle();
    expect(take()).toBe("seeking timeupdate seeked canplay canplaythrough");
    playback.visible = true;
    take();
    playback.dispatch({ type: "seek", to: 3 });
    time.settle();
    playback.visible = false;
    time.settle();
    expect(take()).toBe("seeking timeupdate seeked canplay canplaythrough");
  });

  it("waits, as for data, where the next frame shows what has not come yet", async () => {
    const { playback, time, take, withhold } = await ready();
    playback.dispatch({ type: "play" });
    time.settle();
    take();
    const bring = withhold();
    time.frame();
    time.settle();
    expect(take()).toBe("timeupdate waiting");
    expect(playback.state.ready).toBe(2);
    const stands = playback.position;
    time.frame();
    expect([playback.position, take()]).toEqual([stands, ""]);
    await bring();
    time.settle();
    expect(take()).toBe("canplay playing resolved canplaythrough");
    time.frame();
    expect(take()).toMatch(/^draw/);
    expect(playback.state.ready).toBe(4);
  });

  it("ends a seek only when all of its frame has come", async () => {
    const { playback, time, take, withhold } = await ready();
    const bring = withhold();
    playback.dispatch({ type: "seek", to: 5 });
    time.settle();
    time.frame();
    time.settle();
    expect(take()).toBe("seeking");
    expect(playback.state.seeking).toBe(true);
    await bring();
    time.frame();
    time.settle();
    expect(take()).toBe("draw 5.00 timeupdate seeked canplay canplaythrough");
  });

  it("is silent once it is closed", async () => {
    const { playback, time, take } = await ready();
    playback.dispatch({ type: "play" });
    playback.close();
    take();
    time.settle();
    time.frame();
    expect(take()).toBe("");
    expect(time.owed).toEqual({ frames: 0, quarters: 0 });
  });
});
