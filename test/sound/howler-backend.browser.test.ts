import { Howler } from "howler";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { HowlerBackend } from "../../src/sound/howler-backend.ts";
import { readManifest, type SoundManifest, spritePosition } from "../../src/sound/manifest.ts";
import { Mixer, type SoundProblem } from "../../src/sound/mixer.ts";
import { soundEvent } from "./simulated-audio.ts";

/** Sources that were started: what each was given, and when. */
interface Started {
  /** Seconds of the audio clock. */
  readonly at: number;
  readonly offset: number;
  readonly loop: boolean;
  /** As the browser has it now: set on the audio clock, a moment after it was asked for. */
  readonly rate: () => number;
  stopped: boolean;
}

const started: Started[] = [];
const open: { backend: HowlerBackend }[] = [];
let manifest: SoundManifest;
const base = "/sound/";

beforeAll(async () => {
  manifest = readManifest(await (await fetch(`${base}manifest.json`)).json())!;
  const start = AudioBufferSourceNode.prototype.start;
  vi.spyOn(AudioBufferSourceNode.prototype, "start").mockImplementation(function (
    this: AudioBufferSourceNode,
    ...args
  ) {
    const entry = {
      at: args[0] ?? 0,
      offset: args[1] ?? 0,
      loop: this.loop,
      rate: () => this.playbackRate.value,
      stopped: false,
    };
    started.push(entry);
    const stop = this.stop.bind(this);
    // Some are told their end when they begin: that is no stop.
    this.stop = (when) => {
      entry.stopped ||= (when ?? 0) < this.context.currentTime + 0.1;
      stop(when);
    };
    start.apply(this, args as [number, number, number]);
  });
});

afterEach(() => {
  for (const { backend } of open.splice(0)) backend.close();
  started.length = 0;
});

async function ready(): Promise<{ backend: HowlerBackend; mixer: Mixer; problems: SoundProblem[] }> {
  const problems: SoundProblem[] = [];
  const backend = new HowlerBackend({ manifest, base, onProblem: (problem) => problems.push(problem) });
  open.push({ backend });
  const mixer = new Mixer({ manifest, backend });
  await vi.waitUntil(() => backend.state !== "loading", { timeout: 60_000 });
  await backend.wake();
  await vi.waitUntil(() => backend.packs.length === manifest.packs.length, { timeout: 60_000 });
  await vi.waitUntil(() => backend.state === "running", { timeout: 5000 });
  started.length = 0;
  return { backend, mixer, problems };
}

/** What still runs: started, and neither stopped nor replaced by a seek. */
const running = (): Started[] => started.filter(({ stopped }) => !stopped);

const alarm = soundEvent("alarm.0", 10, { id: "a", end: 11.7, bus: "effect" });
const theme = soundEvent("music.exploring.lead", 0, { id: "m", end: 300, bus: "music", loop: true });

describe("howler", () => {
  it("starts a sound at its place in the sprite", async () => {
    const { mixer } = await ready();
    mixer.update([alarm], 10, 1, true);
    expect(running().map(({ offset }) => offset)).toEqual([manifest.sounds["alarm.0"]!.offset]);
  });

  it("after a seek stands where it should, in the middle of an alarm and of the music", async () => {
    const { mixer, backend } = await ready();
    mixer.update([alarm, theme], 10.75, 1, true);
    const lead = manifest.sounds["music.exploring.lead"]!;
    expect(running().map(({ offset }) => offset)).toEqual([
      expect.closeTo(manifest.sounds["alarm.0"]!.offset + 0.75, 3),
      expect.closeTo(spritePosition(lead, 10.75), 3),
    ]);
    expect(running()[1]!.loop).toBe(true);
    const [first] = mixer.soundingNow;
    expect(first!.position).toBeGreaterThanOrEqual(0.75);
    expect(first!.position).toBeLessThan(1.2);
    expect(backend.state).toBe("running");
  });

  it("keeps counting over the seam of a loop", async () => {
    const { mixer } = await ready();
    const lead = manifest.sounds["music.exploring.lead"]!;
    const at = lead.length - 0.05;
    mixer.update([theme], at, 1, true);
    const from = Howler.ctx.currentTime;
    await vi.waitUntil(() => Howler.ctx.currentTime > from + 0.2);
    const position = mixer.soundingNow[0]!.position!;
    const expected = (at + Howler.ctx.currentTime - from) % lead.length;
    expect(Math.abs(position - expected)).toBeLessThan(0.05);
  });

  it("a pause stops all sources, music at another pace is played at that rate", async () => {
    const { mixer } = await ready();
    mixer.update([alarm, theme], 10.5, 1, true);
    mixer.update([alarm, theme], 10.5, 1, false);
    expect(mixer.soundingNow).toEqual([]);
    await vi.waitUntil(() => running().length === 0, { timeout: 3000 });
    mixer.update([theme], 12, 1.5, true);
    await vi.waitUntil(() => running()[0]?.rate() === 1.5, { timeout: 3000 });
    expect(running().length).toBe(1);
  });

  it("goes silent when the system takes the sound away, and comes back at the right place", async () => {
    const { mixer, backend } = await ready();
    mixer.update([theme], 3, 1, true);
    await Howler.ctx.suspend();
    expect(backend.state).toBe("locked");
    mixer.update([theme], 3.5, 1, true);
    expect(mixer.soundingNow).toEqual([]);
    expect(await mixer.wake()).toBe(true);
    started.length = 0;
    mixer.update([theme], 6, 1, true);
    const lead = manifest.sounds["music.exploring.lead"]!;
    expect(running().map(({ offset }) => offset)).toContainEqual(expect.closeTo(spritePosition(lead, 6), 3));
  });

  it("orders what begins soon for its moment on the audio clock, and calls it off at a pause", async () => {
    const { mixer } = await ready();
    const before = Howler.ctx.currentTime;
    mixer.update([alarm], 9.8, 1, true);
    const ordered = started[0]!;
    expect(ordered.offset).toBe(manifest.sounds["alarm.0"]!.offset);
    expect(ordered.at).toBeGreaterThanOrEqual(before + 0.2 - 1e-6);
    expect(ordered.at).toBeLessThan(Howler.ctx.currentTime + 0.2 + 1e-6);
    expect(mixer.soundingNow[0]!.position!).toBeLessThan(0.01);
    mixer.update([alarm], 9.8, 1, false);
    expect(ordered.stopped).toBe(true);
    expect(started.length).toBe(1);
  });

  it("pans without losing its place", async () => {
    const { mixer } = await ready();
    mixer.update([{ ...alarm, pan: -0.5 }], 10.6, 1, true);
    expect(running().map(({ offset }) => offset)).toEqual([
      expect.closeTo(manifest.sounds["alarm.0"]!.offset + 0.6, 3),
    ]);
  });

  it("makes a signal, and none above the limiter's ceiling", async () => {
    const { mixer } = await ready();
    const meter = Howler.ctx.createAnalyser();
    meter.fftSize = 2048;
    Howler.masterGain.connect(meter);
    const samples = new Float32Array(meter.fftSize);
    let peak = 0;
    const from = Howler.ctx.currentTime;
    await vi.waitUntil(
      () => {
        mixer.update([alarm], 10 + Howler.ctx.currentTime - from, 1, true);
        meter.getFloatTimeDomainData(samples);
        peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), peak);
        return peak > 0.02;
      },
      { timeout: 5000, interval: 10 },
    );
    expect(peak).toBeLessThan(1);
    Howler.masterGain.disconnect(meter);
  });

  it("a pack that is corrupt gives way to its next encoding", async () => {
    const [first, ...others] = manifest.packs;
    const corrupt = { name: "manifest.json?.webm", type: "audio/webm", bytes: 1 };
    const broken: SoundManifest = {
      ...manifest,
      packs: [{ ...first!, files: [corrupt, ...first!.files.slice(1)] }, ...others],
    };
    const problems: SoundProblem[] = [];
    const backend = new HowlerBackend({ manifest: broken, base, onProblem: (problem) => problems.push(problem) });
    open.push({ backend });
    await vi.waitUntil(() => backend.packs.includes(first!.name), { timeout: 60_000 });
    expect(problems).toEqual([]);
  });

  it("fetches the packs one after the other, and one that is played before its turn at once", async () => {
    const asked: string[] = [];
    const open_ = XMLHttpRequest.prototype.open;
    vi.spyOn(XMLHttpRequest.prototype, "open").mockImplementation(function (this: XMLHttpRequest, ...args: unknown[]) {
      asked.push(String(args[1]).split("/").at(-1)!.split(".")[0]!);
      open_.apply(this, args as Parameters<typeof open_>);
    });
    await ready();
    expect(asked).toEqual(manifest.packs.map(({ name }) => name));
    asked.length = 0;
    // howler keeps what it has decoded by its address.
    const backend = new HowlerBackend({ manifest, base: "./sound/" });
    open.push({ backend });
    expect(asked).toEqual([manifest.packs[0]!.name]);
    const last = manifest.packs.at(-1)!.name;
    backend.play({ sound: theme.sound, at: 0, position: 0, gain: 1, rate: 1, pan: 0, fadeIn: 0 });
    expect(asked).toEqual([manifest.packs[0]!.name, last]);
    expect(manifest.sounds[theme.sound]!.pack).toBe(last);
    vi.mocked(XMLHttpRequest.prototype.open).mockRestore();
  });

  it("plays on where one pack can't be had, and says which", async () => {
    const [first, ...others] = manifest.packs;
    const gone = [{ name: "nowhere.mp3", type: "audio/mpeg", bytes: 1 }];
    const partly: SoundManifest = { ...manifest, packs: [{ ...first!, files: gone }, ...others] };
    const problems: SoundProblem[] = [];
    const backend = new HowlerBackend({ manifest: partly, base, onProblem: (problem) => problems.push(problem) });
    open.push({ backend });
    await vi.waitUntil(() => backend.packs.length === others.length, { timeout: 60_000 });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(first!.name)]);
    const mixer = new Mixer({ manifest: partly, backend });
    mixer.update([alarm], 10.5, 1, true);
    expect(mixer.soundingNow.map(({ sound }) => sound)).toEqual(["alarm.0"]);
  });

  it("without any sprite it says so and is silent", async () => {
    const files = [{ name: "nowhere.mp3", type: "audio/mpeg", bytes: 1 }];
    const none: SoundManifest = { ...manifest, packs: manifest.packs.map((pack) => ({ ...pack, files })) };
    const problems: SoundProblem[] = [];
    const backend = new HowlerBackend({ manifest: none, base, onProblem: (problem) => problems.push(problem) });
    open.push({ backend });
    const mixer = new Mixer({ manifest: none, backend });
    await vi.waitUntil(() => backend.state === "failed", { timeout: 60_000 });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["sound-missing"]));
    expect(problems.length).toBe(none.packs.length);
    expect(problems.at(-1)!.message).toMatch(/silent/);
    mixer.update([alarm], 10.5, 1, true);
    expect(mixer.soundingNow).toEqual([]);
  });

  it("without Web Audio it says so and is silent: no tap would help", async () => {
    const { ctx, usingWebAudio } = Howler;
    Object.assign(Howler, { usingWebAudio: false, ctx: null });
    try {
      const problems: SoundProblem[] = [];
      const backend = new HowlerBackend({ manifest, base, onProblem: (problem) => problems.push(problem) });
      open.push({ backend });
      expect(backend.state).toBe("failed");
      expect(problems.at(-1)!.message).toMatch(/silent/);
      const mixer = new Mixer({ manifest, backend });
      mixer.update([alarm], 10.5, 1, true);
      expect(mixer.soundingNow).toEqual([]);
      expect(await backend.wake()).toBe(false);
    } finally {
      Object.assign(Howler, { usingWebAudio, ctx });
    }
  });

  it("is told of an interruption, as iOS calls it, and asks for the sound again when the page is looked at", async () => {
    let told = 0;
    const backend = new HowlerBackend({ manifest, base, onState: () => told++ });
    open.push({ backend });
    await vi.waitUntil(() => backend.packs.length > 0, { timeout: 60_000 });
    const resume = vi.spyOn(Howler.ctx, "resume").mockResolvedValue();
    Object.defineProperty(Howler.ctx, "state", { value: "interrupted", configurable: true });
    try {
      told = 0;
      Howler.ctx.dispatchEvent(new Event("statechange"));
      expect(told).toBe(1);
      expect(backend.state).toBe("locked");
      document.dispatchEvent(new Event("visibilitychange"));
      expect(resume).toHaveBeenCalledTimes(1);
    } finally {
      Reflect.deleteProperty(Howler.ctx, "state");
      resume.mockRestore();
    }
  });

  it("keeps the context that it began with, on a machine that runs at 48 kHz too", async () => {
    await vi.waitUntil(() => Howler.ctx, { timeout: 5000 });
    Object.defineProperty(Howler.ctx, "sampleRate", { value: 48_000, configurable: true });
    Object.assign(Howler, { autoUnlock: true, _audioUnlocked: false, _mobileUnloaded: false });
    let told = 0;
    const backend = new HowlerBackend({ manifest, base: "./sound/", onState: () => told++ });
    open.push({ backend });
    const { ctx } = Howler;
    await vi.waitUntil(() => backend.packs.length > 0, { timeout: 60_000 });
    expect(Howler.ctx).toBe(ctx);
    told = 0;
    ctx.dispatchEvent(new Event("statechange"));
    expect(told).toBe(1);
  });

  it("many mixers share one context, and leave nothing behind", async () => {
    const { mixer } = await ready();
    const { ctx } = Howler;
    for (let n = 0; n < 20; n++) {
      const backend = new HowlerBackend({ manifest, base });
      const other = new Mixer({ manifest, backend });
      await vi.waitUntil(() => backend.packs.length === manifest.packs.length, { timeout: 60_000 });
      other.update([theme], n, 1, true);
      other.destroy();
    }
    expect(Howler.ctx).toBe(ctx);
    mixer.update([theme], 1, 1, true);
    expect(mixer.soundingNow.length).toBe(1);
    const { _howls: howls } = Howler as unknown as { _howls: unknown[] };
    expect(howls.length).toBe(manifest.packs.length);
  });
});
