/** What of a buffer is heard, and from when on. Seconds of the buffer, unless it says the audio clock. */
export interface Stretch {
  readonly buffer: AudioBuffer;
  /** Of the audio clock; what is past is now. */
  readonly at: number;
  readonly offset: number;
  /** As much of the buffer, absent: all that follows. */
  readonly length?: number;
  /** It goes round within these. */
  readonly loop?: readonly [from: number, to: number];
  readonly rate: number;
  /** Of the audio clock; 0 plays the attack as it is. */
  readonly fadeIn: number;
}

/** A stretch of a buffer between exact moments of the audio clock. */
export class Source {
  private readonly node: AudioBufferSourceNode;
  private readonly fade: GainNode;
  private over = false;

  /** @param ended it has played all that there is, or was stopped: called once */
  constructor(
    private readonly context: BaseAudioContext,
    to: AudioNode,
    private readonly stretch: Stretch,
    private readonly ended: () => void,
  ) {
    const { buffer, at, offset, length, loop, rate, fadeIn } = stretch;
    this.node = context.createBufferSource();
    this.fade = context.createGain();
    this.node.buffer = buffer;
    this.node.playbackRate.value = rate;
    if (fadeIn > 0) {
      const from = Math.max(at, context.currentTime);
      this.fade.gain.setValueAtTime(0, from);
      this.fade.gain.linearRampToValueAtTime(1, from + fadeIn);
    }
    if (loop) {
      this.node.loop = true;
      [this.node.loopStart, this.node.loopEnd] = loop;
    }
    this.node.connect(this.fade).connect(to);
    this.node.addEventListener("ended", () => this.end(), { once: true });
    const first = Math.min(offset, buffer.duration);
    if (loop || length === undefined) this.node.start(at, first);
    else this.node.start(at, first, length);
  }

  setRate(rate: number): void {
    this.node.playbackRate.value = rate;
  }

  /** Silent `seconds` after `from`, seconds of the audio clock: now, unless given. What has not begun never does. */
  stop(seconds: number, from?: number): void {
    const at = from ?? this.context.currentTime;
    if (at < this.stretch.at) {
      this.node.stop();
      this.end();
      return;
    }
    const { gain } = this.fade;
    gain.cancelScheduledValues(at);
    gain.setValueAtTime(from === undefined ? gain.value : 1, at);
    gain.linearRampToValueAtTime(0, at + seconds);
    this.node.stop(at + seconds);
  }

  private end(): void {
    if (this.over) return;
    this.over = true;
    this.node.disconnect();
    this.fade.disconnect();
    this.ended();
  }
}

/** Volume and place of a sound on its way out. Gains as for a sound in the middle without a panner. */
export class Outlet {
  readonly input: GainNode;
  private readonly panner: StereoPannerNode;

  constructor(
    private readonly context: BaseAudioContext,
    to: AudioNode,
    gain: number,
    pan: number,
  ) {
    this.input = context.createGain();
    this.input.gain.value = gain * PANNED;
    this.panner = context.createStereoPanner();
    this.panner.pan.value = pan;
    this.input.connect(this.panner).connect(to);
  }

  /** Over `seconds`, so that no step is heard. */
  setGain(gain: number, seconds: number): void {
    const { currentTime } = this.context;
    const { gain: volume } = this.input;
    volume.cancelScheduledValues(currentTime);
    volume.setValueAtTime(volume.value, currentTime);
    volume.linearRampToValueAtTime(gain * PANNED, currentTime + seconds);
  }

  close(): void {
    this.input.disconnect();
    this.panner.disconnect();
  }
}

/** A panner takes 3 dB from what stands in the middle: made up for. */
const PANNED = Math.SQRT2;
