import type { AudioCodec, VideoCodec } from "mediabunny";

/** Samples a second of a film's sound: what containers and Opus expect. */
export const FILM_SAMPLE_RATE = 48_000;

export type VideoContainer = "webm" | "mp4";

/** Codecs by container, best first: the first that this browser can encode is used. */
const CODECS: Record<VideoContainer, { readonly video: readonly VideoCodec[]; readonly audio: readonly AudioCodec[] }> =
  {
    webm: { video: ["vp9", "vp8", "av1"], audio: ["opus"] },
    mp4: { video: ["avc", "av1", "vp9"], audio: ["aac", "opus"] },
  };

/** Bits per pixel and second that keep flat shapes and lettering crisp. */
const BITS_PER_PIXEL_SECOND = 2.4;
const AUDIO_BITRATE = 128_000;
const KEY_FRAME_INTERVAL_SECONDS = 4;

/** One picture: where it stands in the film, in seconds, and how long. The canvas holds it when it is asked for. */
export interface FilmFrame {
  readonly start: number;
  readonly duration: number;
}

export interface FilmOptions {
  readonly container: VideoContainer;
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  /** Draws the frame on the canvas. Called in order. */
  readonly draw: (frame: FilmFrame) => Promise<void> | void;
  readonly frames: readonly FilmFrame[];
  /** Two channels of samples, −1…1, as long as the film. */
  readonly sound?: { readonly channels: readonly [Float32Array, Float32Array]; readonly sampleRate: number };
  /** Bytes as they come; `position` may step back (headers are completed last). */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void> | void;
  readonly progress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Encodes a film in the browser, sound and picture.
 *
 * @throws {DOMException} AbortError when the signal fires; NotSupportedError where the browser encodes none of the
 * container's codecs.
 */
export async function encodeFilm(options: FilmOptions): Promise<void> {
  const bunny = await import("mediabunny");
  const { container, canvas, frames, sound, signal } = options;
  const size = { width: canvas.width, height: canvas.height };
  const bitrate = Math.round(size.width * size.height * BITS_PER_PIXEL_SECOND);
  const codec = await bunny.getFirstEncodableVideoCodec([...CODECS[container].video], { ...size, bitrate });
  if (!codec) throw new DOMException(`This browser can't encode video for ${container}.`, "NotSupportedError");

  const writable = new WritableStream<{ data: Uint8Array; position: number }>({
    write: ({ data, position }) => options.write(data, position),
  });
  const output = new bunny.Output({
    format: container === "webm" ? new bunny.WebMOutputFormat() : new bunny.Mp4OutputFormat(),
    target: new bunny.StreamTarget(writable, { chunked: true }),
  });
  const picture = new bunny.CanvasSource(canvas, { codec, bitrate, keyFrameInterval: KEY_FRAME_INTERVAL_SECONDS });
  output.addVideoTrack(picture);

  const audioCodec = sound && (await bunny.getFirstEncodableAudioCodec([...CODECS[container].audio]));
  const track = audioCodec ? new bunny.AudioSampleSource({ codec: audioCodec, bitrate: AUDIO_BITRATE }) : undefined;
  if (track) output.addAudioTrack(track);
  await output.start();

  const addPictures = async () => {
    for (const [index, frame] of frames.entries()) {
      signal?.throwIfAborted();
      await options.draw(frame);
      await picture.add(frame.start, frame.duration);
      options.progress?.(index + 1, frames.length);
    }
    picture.close();
  };
  try {
    // Side by side: the container interleaves both tracks and makes the one ahead wait.
    await Promise.all([addPictures(), track && sound ? addSound(bunny, track, sound) : undefined]);
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
}

type Bunny = typeof import("mediabunny");

/** Hands the sound over a second at a time, interleaved, so that no encoder sees minutes at once. */
async function addSound(
  bunny: Bunny,
  track: InstanceType<Bunny["AudioSampleSource"]>,
  { channels, sampleRate }: NonNullable<FilmOptions["sound"]>,
): Promise<void> {
  const [left, right] = channels;
  for (let from = 0; from < left.length; from += sampleRate) {
    const to = Math.min(from + sampleRate, left.length);
    const data = new Float32Array((to - from) * 2);
    for (let i = from; i < to; i++) {
      data[(i - from) * 2] = left[i] ?? 0;
      data[(i - from) * 2 + 1] = right[i] ?? 0;
    }
    const sample = new bunny.AudioSample({
      data,
      format: "f32",
      numberOfChannels: 2,
      sampleRate,
      timestamp: from / sampleRate,
    });
    await track.add(sample);
    sample.close();
  }
  track.close();
}

/**
 * The pictures of a range: one per change of the frame key, so that nothing is drawn or encoded twice.
 *
 * @param keyAt the frame key at a second
 */
export function framesOf(from: number, to: number, fps: number, keyAt: (t: number) => string): FilmFrame[] {
  const frames: { start: number; duration: number }[] = [];
  const count = Math.max(1, Math.round((to - from) * fps));
  let last = "";
  for (let i = 0; i < count; i++) {
    const key = keyAt(from + i / fps);
    const current = frames.at(-1);
    if (current && key === last) current.duration += 1 / fps;
    else frames.push({ start: i / fps, duration: 1 / fps });
    last = key;
  }
  return frames;
}
