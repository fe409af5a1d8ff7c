import { describe, expect, it } from "vitest";
import { answerPlayerJs, type DrivenPlayer } from "../../src/embed/player-js.ts";

const PARENT = "https://blog.example";

class Player extends EventTarget implements DrivenPlayer {
  currentTime = 12;
  duration = 900;
  paused = true;
  volume = 1;
  muted = false;
  loop = false;
  error = null;
  buffered = { length: 1, start: () => 0, end: () => 900 } as TimeRanges;
  async play() {
    this.paused = false;
    this.dispatchEvent(new Event("play"));
  }
  pause() {
    this.paused = true;
    this.dispatchEvent(new Event("pause"));
  }
}

function open(knownOrigin: string | undefined = PARENT) {
  const player = new Player();
  const sent: { message: Record<string, unknown>; origin: string }[] = [];
  const abort = new AbortController();
  const receive = answerPlayerJs(
    player,
    {
      post: (text, origin) => sent.push({ message: JSON.parse(text), origin }),
      knownOrigin,
      address: "https://x.example/embed/",
    },
    abort.signal,
  );
  const ask = (method: string, value?: unknown, listener?: string, origin = PARENT) =>
    receive(JSON.stringify({ context: "player.js", version: "0.0.11", method, value, listener }), origin);
  return { player, sent, ask, receive, abort, last: () => sent.at(-1) };
}

describe("the player.js protocol", () => {
  it("says that it is ready, and what it can do, to the framing page alone", () => {
    const { sent } = open();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.origin).toBe(PARENT);
    expect(sent[0]?.message).toMatchObject({ context: "player.js", event: "ready" });
    expect(sent[0]?.message.value).toMatchObject({ src: "https://x.example/embed/" });
  });

  it("plays, pauses, seeks, and answers questions with their listener", async () => {
    const { player, ask, last } = open();
    ask("play");
    expect(player.paused).toBe(false);
    ask("pause");
    ask("getPaused", undefined, "a1");
    expect(last()?.message).toMatchObject({ event: "getPaused", value: true, listener: "a1" });
    ask("setCurrentTime", 40);
    ask("getCurrentTime", undefined, "a2");
    expect(last()?.message).toMatchObject({ value: 40, listener: "a2" });
    ask("setVolume", 250);
    expect(player.volume).toBe(1);
    ask("setVolume", 30);
    ask("getVolume", undefined, "a3");
    expect(last()?.message).toMatchObject({ value: 30 });
  });

  it("sends an event once a listener asks for it, and stops when it leaves", async () => {
    const { player, ask, sent } = open();
    ask("addEventListener", "timeupdate", "l1");
    player.dispatchEvent(new Event("timeupdate"));
    expect(sent.at(-1)?.message).toMatchObject({
      event: "timeupdate",
      value: { seconds: 12, duration: 900 },
      listener: "l1",
    });
    ask("removeEventListener", "timeupdate", "l1");
    const before = sent.length;
    player.dispatchEvent(new Event("timeupdate"));
    expect(sent).toHaveLength(before);
  });

  it("ignores other origins, other contexts and noise", () => {
    const { player, ask, receive, sent } = open();
    ask("play", undefined, undefined, "https://evil.example");
    receive("not json", PARENT);
    receive({ context: "other", method: "play" }, PARENT);
    receive(null, PARENT);
    ask("constructor");
    ask("addEventListener", "__proto__", "x");
    expect(player.paused).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it("pins the origin of the first who speaks the protocol where the browser names none", () => {
    const { player, ask } = open("");
    expect(player.paused).toBe(true);
    const unknown = answerless();
    unknown.ask("play", undefined, undefined, "https://first.example");
    expect(unknown.player.paused).toBe(false);
    unknown.ask("pause", undefined, undefined, "https://second.example");
    expect(unknown.player.paused).toBe(false);
    ask("pause");
  });
});

const answerless = () => {
  const player = new Player();
  const receive = answerPlayerJs(
    player,
    { post: () => undefined, knownOrigin: undefined, address: "" },
    new AbortController().signal,
  );
  return {
    player,
    ask: (method: string, value?: unknown, listener?: string, origin = PARENT) =>
      receive({ context: "player.js", method, value, listener }, origin),
  };
};
