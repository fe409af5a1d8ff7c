import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { unusedParts } from "../../src/vite/unused-parts.ts";

const { load } = unusedParts() as unknown as { load(id: string): { code: string } | null };
const { resolve } = createRequire(import.meta.url);

/** The library of sounds as it is built, in a page that knows no more than this. */
function howler(answers: Readonly<Record<string, number>>) {
  const made: unknown[] = [];
  const param = { setValueAtTime() {} };
  const node = () => ({ gain: param, playbackRate: param, buffer: null, connect() {}, disconnect() {}, start() {} });
  class Context {
    state = "suspended";
    sampleRate = 48000;
    currentTime = 0;
    constructor() {
      made.push(this);
    }
    createGain = node;
    createBufferSource = node;
    createBuffer = () => ({ duration: 0 });
    decodeAudioData = async (file: string) => ({ duration: 3, file });
    resume = async () => {
      this.state = "running";
    };
    close() {}
  }
  class Request {
    status = 0;
    response = "";
    onload = () => {};
    onerror = () => {};
    private url = "";
    open(_method: string, url: string) {
      this.url = url;
    }
    send() {
      this.status = answers[this.url] ?? 404;
      this.response = `what is in ${this.url}`;
      queueMicrotask(() => (this.status === 0 ? this.onerror() : this.onload()));
    }
  }
  const gestures = new Map<string, () => void>();
  const page = {
    exports: {} as Record<string, unknown>,
    window: { navigator: { userAgent: "", appVersion: "", platform: "" }, location: { protocol: "http:" } },
    document: {
      addEventListener: (kind: string, heard: () => void) => gestures.set(kind, heard),
      removeEventListener() {},
    },
    Audio: class {
      canPlayType = (kind: string) => (kind.includes("webm") ? "probably" : "");
    },
    AudioContext: Context,
    XMLHttpRequest: Request,
  };
  const code = load(resolve("howler"))?.code ?? "";
  new Function(...Object.keys(page), code)(...Object.values(page));
  const { Howler, Howl } = page.exports as {
    Howler: { volume(): number; ctx: Context; masterGain: unknown; autoUnlock: boolean; _unlockAudio(): void };
    Howl: new (
      options: object,
    ) => {
      _sounds: { _node: { bufferSource: { buffer: unknown } } }[];
      _refreshBuffer(sound: unknown): void;
      unload(): void;
    };
  };
  return { code, Howler, Howl, gestures, made };
}

describe("the library of sounds, cut to what is used", () => {
  it("calls nothing of itself that has been cut", () => {
    const { code } = howler({});
    const has = (name: string) => new RegExp(`\\b${name}: function|\\b_?${name} = |prototype\\.${name}\\b`).test(code);
    const called = [...code.matchAll(/\b(?:self|Howler|parent|self\._howls\[i\]|this)\.(\w+)\(/g)].map(
      ([, name]) => name as string,
    );
    expect(called.length).toBeGreaterThan(10);
    expect([...new Set(called)].filter((name) => !has(name))).toEqual([]);
  });

  it("makes its context, makes it anew for the first gesture, and is unlocked by that", () => {
    const { Howler, gestures, made } = howler({});
    Howler.volume();
    expect(Howler.masterGain).toBeTruthy();
    Howler._unlockAudio();
    expect(made).toHaveLength(2);
    expect(Howler.ctx).toBe(made[1]);
    gestures.get("click")?.();
    expect(Howler.ctx.state).toBe("running");
  });

  it("loads a file, has it decoded to be played by others, and lets go of it", async () => {
    const { Howl } = howler({ "a/voices.webm": 200 });
    const sound = await new Promise<InstanceType<typeof Howl>>((loaded, failed) => {
      const howl = new Howl({ src: ["a/voices.webm"], onload: () => loaded(howl), onloaderror: failed });
    });
    const [first] = sound._sounds;
    sound._refreshBuffer(first);
    expect(first?._node.bufferSource.buffer).toMatchObject({ duration: 3, file: "what is in a/voices.webm" });
    sound.unload();
    expect(sound._sounds).toEqual([]);
  });

  it.each([
    ["is not there", "a/gone.webm"],
    ["gives no answer", "a/silent.webm"],
    ["is in no encoding that can be played", "a/voices.ogg"],
  ])("says so where a file %s", async (_how, file) => {
    const { Howl } = howler({ "a/silent.webm": 0 });
    const howl = await new Promise<InstanceType<typeof Howl>>((failed, loaded) => {
      const one = new Howl({ src: [file], onload: loaded, onloaderror: () => failed(one) });
    });
    howl.unload();
  });
});
