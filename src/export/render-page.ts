import { createStage } from "../stage/stage.ts";
import type { Stage } from "../stage/stage-contract.ts";
import { imageAddress } from "../timeline/derived/images.ts";
import { sample } from "../timeline/sample.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { encodeGif } from "./animation.ts";
import { type FrameCost, frameCost } from "./frame-cost.ts";
import { encodeFilm, FILM_SAMPLE_RATE, framesOf, type VideoContainer } from "./video.ts";

/** How a page of the command line's browser is asked to draw. */
export interface RenderFrame {
  /** CSS pixels of the frame; the picture has `resolution` times as many. */
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
  readonly renderer: "webgl" | "canvas";
  readonly reducedMotion: boolean;
}

export interface RenderRange {
  readonly from: number;
  readonly to: number;
  readonly fps: number;
}

/** What the page offers to the command line, as `window.sidescene`. Binary data goes as base64. */
export interface RenderPage {
  open(timeline: Timeline, frame: RenderFrame): Promise<void>;
  still(t: number, type: "image/png" | "image/webp", quality?: number): Promise<string>;
  strip(times: readonly number[], columns: number): Promise<string>;
  /** Small pictures for measuring: RGBA bytes of each, one after the other. */
  thumbnails(times: readonly number[], width: number, height: number): Promise<string>;
  /** What a stretch's pictures cost, once all that they show has been loaded. WebGL only. */
  cost(times: readonly number[]): Promise<FrameCost>;
  gif(range: RenderRange): Promise<string>;
  /** A recording's file as 32-bit mono samples at that many a second; undefined where the browser can't read it. */
  decode(file: string, sampleRate: number): Promise<string | undefined>;
  film(range: RenderRange & { readonly container: VideoContainer; readonly sound?: string }): Promise<void>;
}

declare global {
  interface Window {
    sidescene: RenderPage;
    /** Given by the command line: bytes of the film at a position of the file. */
    sidesceneWrite(base64: string, position: number): Promise<void>;
    sidesceneProgress(done: number, all: number): Promise<void>;
  }
}

const ASSETS = "/art/";
const STRIP_GAP = 4;

const base64Of = (bytes: Uint8Array): string => {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
};

async function encode(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<string> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (!blob) throw new Error(`This browser can't write ${type}.`);
  return base64Of(new Uint8Array(await blob.arrayBuffer()));
}

/** 16-bit little-endian stereo samples as two channels of −1…1. */
function channelsOf(base64: string): [Float32Array, Float32Array] {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const samples = new Int16Array(bytes.buffer);
  const channels: [Float32Array, Float32Array] = [
    new Float32Array(samples.length / 2),
    new Float32Array(samples.length / 2),
  ];
  for (let i = 0; i < samples.length; i++) (channels[i % 2] as Float32Array)[i >> 1] = (samples[i] ?? 0) / 32768;
  return channels;
}

let stage: Stage | undefined;
let canvas: HTMLCanvasElement | undefined;
let timeline: Timeline | undefined;

function ready(): { stage: Stage; canvas: HTMLCanvasElement; timeline: Timeline } {
  if (!stage || !canvas || !timeline) throw new Error("Nothing is open: call open() first.");
  return { stage, canvas, timeline };
}

async function draw(t: number): Promise<HTMLCanvasElement> {
  const open = ready();
  const state = sample(open.timeline, t);
  await open.stage.ready(state);
  open.stage.apply(state);
  return open.canvas;
}

window.sidescene = {
  async open(next, frame) {
    stage?.destroy();
    canvas?.remove();
    canvas = document.body.appendChild(document.createElement("canvas"));
    timeline = next;
    stage = await createStage({
      canvas,
      assets: ASSETS,
      imageAddress: (src) => imageAddress(src, document.baseURI),
      meter: next.meters.length > 0,
      ...frame,
    });
  },
  async still(t, type, quality) {
    return encode(await draw(t), type, quality);
  },
  async strip(times, columns) {
    const first = await draw(times[0] ?? 0);
    const { width, height } = first;
    const rows = Math.ceil(times.length / columns);
    const sheet = document.createElement("canvas");
    sheet.width = columns * (width + STRIP_GAP) - STRIP_GAP;
    sheet.height = rows * (height + STRIP_GAP) - STRIP_GAP;
    const context = sheet.getContext("2d") as CanvasRenderingContext2D;
    for (const [i, t] of times.entries())
      context.drawImage(
        await draw(t),
        (i % columns) * (width + STRIP_GAP),
        Math.floor(i / columns) * (height + STRIP_GAP),
      );
    return encode(sheet, "image/png");
  },
  async thumbnails(times, width, height) {
    const reader = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
    if (!reader) throw new Error("This browser has no 2D canvas.");
    const bytes = new Uint8Array(times.length * width * height * 4);
    for (const [i, t] of times.entries()) {
      reader.drawImage(await draw(t), 0, 0, width, height);
      bytes.set(reader.getImageData(0, 0, width, height).data, i * width * height * 4);
    }
    return base64Of(bytes);
  },
  async cost(times) {
    const open = ready();
    for (const t of times) await open.stage.ready(sample(open.timeline, t));
    return frameCost(open.stage, open.timeline, times);
  },
  async gif({ from, to, fps }) {
    const open = ready();
    const frames = framesOf(from, to, fps, (t) => sample(open.timeline, t).key);
    const { width, height } = open.canvas;
    const reader = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
    if (!reader) throw new Error("This browser has no 2D canvas.");
    const pictures = [];
    for (const [i, frame] of frames.entries()) {
      reader.drawImage(await draw(from + frame.start), 0, 0);
      pictures.push({ pixels: reader.getImageData(0, 0, width, height).data, seconds: frame.duration });
      await window.sidesceneProgress(i + 1, frames.length);
    }
    return base64Of(encodeGif(pictures, width, height));
  },
  async decode(file, sampleRate) {
    const bytes = Uint8Array.from(atob(file), (c) => c.charCodeAt(0));
    try {
      const decoded = await new OfflineAudioContext(1, 1, sampleRate).decodeAudioData(bytes.buffer);
      const mono = new Float32Array(decoded.length);
      for (let channel = 0; channel < decoded.numberOfChannels; channel++)
        for (const [i, value] of decoded.getChannelData(channel).entries())
          mono[i] = (mono[i] ?? 0) + value / decoded.numberOfChannels;
      return base64Of(new Uint8Array(mono.buffer));
    } catch {
      return undefined;
    }
  },
  async film({ from, to, fps, container, sound }) {
    const open = ready();
    await encodeFilm({
      container,
      canvas: open.canvas,
      frames: framesOf(from, to, fps, (t) => sample(open.timeline, t).key),
      draw: async ({ start }) => void (await draw(from + start)),
      sound: sound ? { channels: channelsOf(sound), sampleRate: FILM_SAMPLE_RATE } : undefined,
      write: (bytes, position) => window.sidesceneWrite(base64Of(bytes), position),
      progress: (done, all) => void window.sidesceneProgress(done, all),
    });
  },
};
