import type { PlayOrder } from "./backend.ts";
import { recordingGain } from "./recording-level.ts";
import { stretch } from "./stretch.ts";

export interface RecordingsOptions {
  readonly context: AudioContext;
  /** What they are heard through. */
  readonly output: AudioNode;
  /** Turns a recording's name into its address; undefined for one that is not to be had. */
  readonly urlOf: (file: string) => string | undefined;
  readonly onMissing: (file: string) => void;
  /** One is here. */
  readonly onReady: () => void;
}

interface Recording {
  /** Mono, at the context's rate. */
  samples?: Float32Array;
  gain: number;
  /** At each pace that it was played at. */
  readonly buffers: Map<number, AudioBuffer>;
}

/** Seconds over which one pace gives way to another. */
const CHANGE = 0.01;

/**
 * Lines that somebody spoke. They go at the pace of the episode and keep their pitch: each is stretched as a whole
 * when it is first played at a pace, so that its place is exact at any time.
 */
export class Recordings {
  private readonly known = new Map<string, Recording>();
  private readonly ending = new AbortController();

  constructor(private readonly options: RecordingsOptions) {}

  /** Seconds; undefined until it is there. Asking starts the loading. */
  lengthOf(file: string): number | undefined {
    const known = this.known.get(file);
    if (known) return known.samples && known.samples.length / this.options.context.sampleRate;
    const recording: Recording = { gain: 0, buffers: new Map() };
    this.known.set(file, recording);
    void this.load(file, recording);
    return undefined;
  }

  /** Starts one in its middle; undefined where it is not there. The gain is a factor on its own level. */
  play(order: PlayOrder): RecordedLine | undefined {
    const recording = this.known.get(order.file ?? "");
    if (!recording?.samples) return undefined;
    const bufferAt = (pace: number) => this.bufferAt(recording, pace);
    return new RecordedLine(this.options, bufferAt, { ...order, gain: order.gain * recording.gain }, recording.gain);
  }

  close(): void {
    this.ending.abort();
    this.known.clear();
  }

  private async load(file: string, recording: Recording): Promise<void> {
    const { context, urlOf, onMissing, onReady } = this.options;
    const { signal } = this.ending;
    try {
      const address = urlOf(file);
      if (address === undefined) throw new Error("It is another site's.");
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(String(response.status));
      const decoded = await context.decodeAudioData(await response.arrayBuffer());
      if (signal.aborted) return;
      const samples = monoOf(decoded);
      recording.gain = recordingGain(samples, context.sampleRate);
      recording.samples = samples;
      onReady();
    } catch {
      if (!signal.aborted) onMissing(file);
    }
  }

  private bufferAt(recording: Recording, pace: number): AudioBuffer {
    const { context } = this.options;
    const known = recording.buffers.get(pace);
    if (known) return known;
    const samples = stretch(recording.samples as Float32Array, pace, context.sampleRate);
    const buffer = context.createBuffer(1, samples.length, context.sampleRate);
    buffer.copyToChannel(samples as Float32Array<ArrayBuffer>, 0);
    recording.buffers.set(pace, buffer);
    return buffer;
  }
}

/** One that sounds. Positions in seconds of the recording as it was spoken. */
export class RecordedLine {
  private readonly volume: GainNode;
  private readonly panner: StereoPannerNode;
  private source: AudioBufferSourceNode;
  private fade: GainNode;
  private anchor: { position: number; at: number };
  private pace: number;
  private over = false;

  constructor(
    private readonly options: Pick<RecordingsOptions, "context" | "output">,
    private readonly bufferAt: (pace: number) => AudioBuffer,
    order: PlayOrder,
    private readonly level: number,
  ) {
    const { context, output } = options;
    this.volume = context.createGain();
    this.panner = context.createStereoPanner();
    this.panner.pan.value = order.pan;
    this.volume.gain.value = order.gain;
    this.volume.connect(this.panner).connect(output);
    this.pace = order.rate;
    // Stretching may take a moment: the place counts from when it is done.
    const buffer = bufferAt(order.rate);
    this.anchor = { position: order.position, at: context.currentTime };
    [this.source, this.fade] = this.start(buffer, order.fadeIn);
    if (order.lasts !== undefined) this.stop(order.fadeIn, context.currentTime + order.lasts);
  }

  /** Undefined once it has ended. */
  get position(): number | undefined {
    return this.over ? undefined : this.now;
  }

  setGain(gain: number, seconds: number): void {
    const { currentTime } = this.options.context;
    const { gain: volume } = this.volume;
    volume.cancelScheduledValues(currentTime);
    volume.setValueAtTime(volume.value, currentTime);
    volume.linearRampToValueAtTime(gain * this.level, currentTime + seconds);
  }

  setRate(pace: number): void {
    if (this.over || pace === this.pace) return;
    const { context } = this.options;
    // The new pace holds from now on, however long stretching takes.
    this.anchor = { position: this.now, at: context.currentTime };
    this.pace = pace;
    const buffer = this.bufferAt(pace);
    this.end(this.source, this.fade, CHANGE);
    this.anchor = { position: this.now, at: context.currentTime };
    [this.source, this.fade] = this.start(buffer, CHANGE);
  }

  /** Silent `seconds` after `from`, seconds of the audio clock: now, unless given. */
  stop(seconds: number, from = this.options.context.currentTime): void {
    this.over ||= from <= this.options.context.currentTime;
    this.end(this.source, this.fade, seconds, from);
  }

  private get now(): number {
    return this.anchor.position + (this.options.context.currentTime - this.anchor.at) * this.pace;
  }

  private start(buffer: AudioBuffer, fadeIn: number): [AudioBufferSourceNode, GainNode] {
    const { context } = this.options;
    const source = context.createBufferSource();
    const fade = context.createGain();
    source.buffer = buffer;
    if (fadeIn > 0) {
      fade.gain.setValueAtTime(0, context.currentTime);
      fade.gain.linearRampToValueAtTime(1, context.currentTime + fadeIn);
    }
    source.connect(fade).connect(this.volume);
    source.addEventListener("ended", () => {
      fade.disconnect();
      if (source !== this.source) return;
      this.over = true;
      this.panner.disconnect();
    });
    source.start(this.anchor.at, Math.min(this.anchor.position / this.pace, buffer.duration));
    return [source, fade];
  }

  private end(source: AudioBufferSourceNode, { gain }: GainNode, seconds: number, from?: number): void {
    const at = from ?? this.options.context.currentTime;
    gain.cancelScheduledValues(at);
    gain.setValueAtTime(from === undefined ? gain.value : 1, at);
    gain.linearRampToValueAtTime(0, at + seconds);
    source.stop(at + seconds);
  }
}

function monoOf(buffer: AudioBuffer): Float32Array {
  const mono = new Float32Array(buffer.length);
  for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
    const samples = buffer.getChannelData(channel);
    for (let i = 0; i < mono.length; i++) mono[i]! += samples[i]! / buffer.numberOfChannels;
  }
  return mono;
}
