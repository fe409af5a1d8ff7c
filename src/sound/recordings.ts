import { FADE_OUT, type Heard, type PlayOrder } from "./backend.ts";
import { recordingGain } from "./recording-level.ts";
import { Outlet, Source } from "./source.ts";
import { Stretching } from "./stretching.ts";

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
  /** As it was spoken: mono, at the context's rate. */
  spoken?: AudioBuffer;
  gain: number;
  /** Stretched, by pace. */
  readonly stretched: Map<number, AudioBuffer>;
  /** Paces that it is being stretched to. */
  readonly under: Set<number>;
  /** The pace that it was last prepared for. */
  pace: number;
}

/** Seconds over which one pace gives way to another. */
const CHANGE = 0.01;
/** So many are kept, those that were asked for last: a minute of sound has 11 MB. */
const MOST_KEPT = 32;
/** A recording is kept at so many paces. */
const MOST_PACES = 2;

/**
 * Lines that somebody spoke. They go at the pace of the episode and keep their pitch: each is stretched as a whole,
 * ahead of its time where that is known, so that its place is exact at any time. Until that is done it is played faster
 * or slower as it is, higher or deeper.
 */
export class Recordings {
  private readonly known = new Map<string, Recording>();
  private readonly stretching = new Stretching();
  private readonly lines = new Set<RecordedLine>();
  private readonly ending = new AbortController();

  constructor(private readonly options: RecordingsOptions) {}

  /** Seconds; undefined until it is there. Asking starts the loading. */
  lengthOf(file: string): number | undefined {
    return this.of(file).spoken?.duration;
  }

  /** It will soon be played at a pace. */
  prepare(file: string, pace: number): void {
    const recording = this.of(file);
    recording.pace = pace;
    this.stretched(recording, pace, false);
  }

  /** Starts one in its middle; undefined where it is not there. The gain is a factor on its own level. */
  play(order: PlayOrder): RecordedLine | undefined {
    const recording = this.known.get(order.file ?? "");
    const spoken = recording?.spoken;
    if (!recording || !spoken) return undefined;
    const source = { spoken, at: (pace: number) => this.stretched(recording, pace, true) };
    const line = new RecordedLine(this.options, source, order, recording.gain, () => this.lines.delete(line));
    this.lines.add(line);
    return line;
  }

  close(): void {
    this.ending.abort();
    this.stretching.close();
    this.known.clear();
    for (const line of this.lines) line.stop(0);
  }

  private of(file: string): Recording {
    const known = this.known.get(file);
    if (known) {
      // The last in the row is the one that was asked for last.
      this.known.delete(file);
      this.known.set(file, known);
      return known;
    }
    const recording: Recording = { gain: 0, stretched: new Map(), under: new Set(), pace: 1 };
    this.known.set(file, recording);
    void this.load(file, recording);
    return recording;
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
      recording.spoken = this.bufferOf(samples);
      this.stretched(recording, recording.pace, false);
      this.letGo();
      onReady();
    } catch {
      if (!signal.aborted) onMissing(file);
    }
  }

  /** Lets go of what was asked for first, beyond the most that are kept. What sounds goes on sounding. */
  private letGo(): void {
    const here = [...this.known].filter(([, { spoken }]) => spoken);
    for (const [file] of here.slice(0, Math.max(0, here.length - MOST_KEPT))) this.known.delete(file);
  }

  /** At a pace, with its pitch; undefined until that is done. Asking starts it. */
  private stretched(recording: Recording, pace: number, urgent: boolean): AudioBuffer | undefined {
    const { spoken, stretched, under } = recording;
    if (pace === 1 || !spoken) return spoken;
    const known = stretched.get(pace);
    if (known || under.has(pace)) return known;
    under.add(pace);
    const done = (samples: Float32Array) => {
      under.delete(pace);
      for (const old of [...stretched.keys()].slice(0, stretched.size - MOST_PACES + 1)) stretched.delete(old);
      stretched.set(pace, this.bufferOf(samples));
      for (const line of this.lines) line.refine();
    };
    this.stretching.add({ samples: spoken.getChannelData(0), pace, rate: spoken.sampleRate, done }, urgent);
    return undefined;
  }

  private bufferOf(samples: Float32Array): AudioBuffer {
    const { context } = this.options;
    const buffer = context.createBuffer(1, Math.max(1, samples.length), context.sampleRate);
    buffer.copyToChannel(samples as Float32Array<ArrayBuffer>, 0);
    return buffer;
  }
}

/** A recording's samples: as spoken, and at a pace where they have been stretched to it. */
interface RecordingSource {
  readonly spoken: AudioBuffer;
  readonly at: (pace: number) => AudioBuffer | undefined;
}

/** One that sounds. Positions in seconds of the recording as it was spoken. */
export class RecordedLine implements Heard {
  private readonly outlet: Outlet;
  private source: Source;
  private anchor: { position: number; at: number };
  private pace: number;
  /** The pace that what is played was stretched to: the rest is made up for by playing it faster or slower. */
  private stretchedTo: number;
  /** Second of the audio clock at which it has been told to go. */
  private ending: number | undefined;
  private over = false;

  constructor(
    private readonly options: Pick<RecordingsOptions, "context" | "output">,
    private readonly recording: RecordingSource,
    order: PlayOrder,
    private readonly level: number,
    private readonly ended: () => void,
  ) {
    const { context, output } = options;
    this.outlet = new Outlet(context, output, order.gain * level, order.pan);
    this.pace = order.rate;
    this.anchor = { position: order.position, at: order.at };
    const stretched = recording.at(order.rate);
    this.stretchedTo = stretched ? order.rate : 1;
    this.source = this.start(stretched ?? recording.spoken, order.fadeIn);
    if (order.lasts !== undefined) this.stop(FADE_OUT, order.at + order.lasts);
  }

  get position(): number | undefined {
    return this.over ? undefined : this.now;
  }

  setGain(gain: number, seconds: number): void {
    this.outlet.setGain(gain * this.level, seconds);
  }

  setRate(pace: number): void {
    if (this.over || pace === this.pace) return;
    this.anchor = { position: this.now, at: this.options.context.currentTime };
    this.pace = pace;
    this.source.setRate(pace / this.stretchedTo);
    this.refine();
  }

  /** Goes on with what has been stretched to its pace, where that is there by now. */
  refine(): void {
    if (this.over || this.stretchedTo === this.pace) return;
    const buffer = this.recording.at(this.pace);
    if (!buffer) return;
    const before = this.source;
    const { currentTime } = this.options.context;
    const begun = currentTime >= this.anchor.at;
    if (begun) this.anchor = { position: this.now, at: currentTime };
    this.stretchedTo = this.pace;
    this.source = this.start(buffer, begun ? CHANGE : 0);
    before.stop(CHANGE);
    if (this.ending !== undefined) this.source.stop(FADE_OUT, this.ending);
  }

  stop(seconds: number, from?: number): void {
    this.ending = from;
    if (from === undefined) this.finish();
    this.source.stop(seconds, from);
  }

  private get now(): number {
    return this.anchor.position + (this.options.context.currentTime - this.anchor.at) * this.pace;
  }

  private start(buffer: AudioBuffer, fadeIn: number): Source {
    const { at, position } = this.anchor;
    const [offset, rate] = [position / this.stretchedTo, this.pace / this.stretchedTo];
    const source = new Source(this.options.context, this.outlet.input, { buffer, at, offset, rate, fadeIn }, () => {
      if (source !== this.source) return;
      this.finish();
      this.outlet.close();
    });
    return source;
  }

  private finish(): void {
    this.over = true;
    this.ended();
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
