import { Howler } from "howler";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { HowlerBackend } from "../../src/sound/howler-backend.ts";
import { readManifest, type SoundManifest } from "../../src/sound/manifest.ts";
import { Mixer, type SoundProblem } from "../../src/sound/mixer.ts";
import { encodeWav } from "../../src/sound/wav.ts";
import { soundEvent } from "./simulated-audio.ts";

/** A safety net on loaded machines. */
const until = (met: () => boolean) => vi.waitUntil(met, { timeout: 20_000, interval: 10 });

const RATE = 48_000;
const LENGTH = 3;

interface Started {
  /** Seconds of the audio clock. */
  readonly at: number;
  readonly offset: number;
  readonly buffer: AudioBuffer;
  readonly rate: number;
  stopped: boolean;
}

const started: Started[] = [];
const addresses: Record<string, string> = {};
const open: HowlerBackend[] = [];
let manifest: SoundManifest;

const addressOf = (bytes: Uint8Array) => URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));

beforeAll(async () => {
  manifest = readManifest(await (await fetch("/sound/manifest.json")).json())!;
  const tone = Float32Array.from({ length: LENGTH * RATE }, (_, i) => 0.02 * Math.sin((2 * Math.PI * 300 * i) / RATE));
  addresses["line.wav"] = addressOf(encodeWav([tone], RATE));
  addresses["loud.wav"] = addressOf(encodeWav([tone.map((value) => value * 40)], RATE));
  addresses["broken.wav"] = addressOf(new Uint8Array([1, 2, 3]));
  const start = AudioBufferSourceNode.prototype.start;
  vi.spyOn(AudioBufferSourceNode.prototype, "start").mockImplementation(function (
    this: AudioBufferSourceNode,
    ...args
  ) {
    const entry = {
      at: args[0] ?? 0,
      offset: args[1] ?? 0,
      buffer: this.buffer!,
      rate: this.playbackRate.value,
      stopped: false,
    };
    if (entry.buffer.numberOfChannels === 1 && entry.buffer.duration < 20) started.push(entry);
    this.addEventListener("ended", () => (entry.stopped = true));
    start.apply(this, args as [number, number, number]);
  });
});

afterEach(() => {
  for (const backend of open.splice(0)) backend.close();
  started.length = 0;
});

async function ready(): Promise<{ backend: HowlerBackend; mixer: Mixer; problems: SoundProblem[] }> {
  const problems: SoundProblem[] = [];
  const onProblem = (problem: SoundProblem) => problems.push(problem);
  const backend = new HowlerBackend({
    manifest,
    base: "/sound/",
    recordingUrl: (file) => addresses[file] ?? `/nowhere/${file}`,
    onProblem,
  });
  open.push(backend);
  await until(() => backend.state !== "loading");
  await backend.wake();
  return { backend, mixer: new Mixer({ manifest, backend, onProblem }), problems };
}

const line = (file = "line.wav", id = file) => soundEvent("voice", 10, { id, end: 10 + LENGTH, bus: "voice", file });

async function loaded(backend: HowlerBackend, file = "line.wav"): Promise<void> {
  await until(() => backend.recordingLength(file) !== undefined);
  started.length = 0;
}

describe("a recorded line", () => {
  it("is taken up at its place, and its place is known as it goes", async () => {
    const { backend, mixer } = await ready();
    await loaded(backend);
    expect(backend.recordingLength("line.wav")).toBeCloseTo(LENGTH, 3);
    mixer.update([line()], 11.25, 1, true);
    expect(started.map(({ offset }) => offset)).toEqual([expect.closeTo(1.25, 3)]);
    const from = Howler.ctx.currentTime;
    await until(() => Howler.ctx.currentTime > from + 0.1);
    const gone = Howler.ctx.currentTime - started[0]!.at;
    expect(Math.abs(mixer.soundingNow[0]!.position! - 1.25 - gone)).toBeLessThan(0.02);
    mixer.update([line()], 11.35, 1, false);
    expect(mixer.soundingNow).toEqual([]);
    await until(() => started[0]!.stopped);
  });

  it("keeps its pitch at other paces: what is played is shorter or longer, not faster or slower", async () => {
    const { backend, mixer } = await ready();
    await loaded(backend);
    mixer.update([line()], 11, 2, true);
    // Nobody knew of the pace before: as it was spoken, until it is stretched.
    const first = started[0]!;
    expect(first).toMatchObject({ offset: expect.closeTo(1, 3), rate: 2 });
    await until(() => started.length > 1);
    const second = started[1]!;
    expect(second).toMatchObject({ rate: 1, buffer: { duration: expect.closeTo(LENGTH / 2, 3) } });
    // A sample of what is stretched stands for two that were spoken.
    expect(second.offset * 2).toBeCloseTo(1 + 2 * (second.at - first.at), 3);
    const position = mixer.soundingNow[0]!.position!;
    const gone = Howler.ctx.currentTime - first.at;
    // The viewer slows down in the middle of the line: it goes on where it is, with another stretch.
    mixer.update([line()], 10 + position, 0.5, true);
    const changed = mixer.soundingNow[0]!.position!;
    expect(position).toBeLessThanOrEqual(1 + 2 * gone + 1e-3);
    expect(position).toBeGreaterThanOrEqual(second.offset * 2 - 1e-3);
    // On a machine that stood still in between the line is put in its place first, as it was spoken.
    const slow = () => started.find(({ buffer }) => Math.abs(buffer.duration - LENGTH * 2) < 1e-3);
    await until(() => slow() !== undefined);
    const third = slow()!;
    expect(third.rate).toBe(1);
    expect(third.offset / 2).toBeGreaterThanOrEqual(Math.min(position, changed) - 1e-3);
    expect(third.offset / 2).toBeLessThanOrEqual(changed + (third.at - second.at) / 2 + 1e-3);
    expect(mixer.soundingNow).toHaveLength(1);
  });

  it("that was prepared begins with its pitch", async () => {
    const { backend, mixer } = await ready();
    backend.prepare("line.wav", 1.5);
    await loaded(backend);
    const begun = () => {
      started.length = 0;
      mixer.update([line()], 10.5, 1.5, true);
      mixer.update([], 10.5, 1.5, false);
      return started[0]!;
    };
    // At the latest after some turns; nothing tells when.
    await until(() => begun().rate === 1);
    expect(begun()).toMatchObject({
      offset: expect.closeTo(0.5 / 1.5, 3),
      buffer: { duration: expect.closeTo(LENGTH / 1.5, 3) },
    });
  });

  it("is as loud as another, however it was recorded", async () => {
    const { backend, mixer } = await ready();
    const meter = Howler.ctx.createAnalyser();
    meter.fftSize = 8192;
    Howler.masterGain.connect(meter);
    const samples = new Float32Array(meter.fftSize);
    const power: number[] = [];
    for (const file of ["line.wav", "loud.wav"]) {
      await loaded(backend, file);
      mixer.update([line(file)], 11, 1, true);
      const from = Howler.ctx.currentTime;
      await until(() => Howler.ctx.currentTime > from + 0.4);
      meter.getFloatTimeDomainData(samples);
      power.push(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
      mixer.update([], 11, 1, false);
      await until(() => Howler.ctx.currentTime > from + 0.9);
    }
    Howler.masterGain.disconnect(meter);
    expect(power[0]).toBeGreaterThan(1e-4);
    expect(Math.abs(10 * Math.log10(power[0]! / power[1]!))).toBeLessThan(1);
  });

  it.each(["gone.wav", "broken.wav"])("that can't be played (%s) is named once, and silent", async (file) => {
    const { mixer, problems } = await ready();
    mixer.update([line(file)], 11, 1, true);
    await until(() => problems.length > 0);
    mixer.update([line(file)], 11.1, 1, true);
    expect(problems).toEqual([{ code: "recording-missing", message: expect.stringContaining(file) }]);
    expect(mixer.soundingNow).toEqual([]);
  });
});
