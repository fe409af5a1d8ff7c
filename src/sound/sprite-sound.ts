import { FADE_OUT, type Heard, type PlayOrder } from "./backend.ts";
import { type ManifestSound, spritePosition } from "./manifest.ts";
import { Outlet, Source } from "./source.ts";

export interface SpriteSoundOptions {
  readonly context: BaseAudioContext;
  /** What it is heard through. */
  readonly output: AudioNode;
  /** The sprite of its pack, and where it lies in it. */
  readonly buffer: AudioBuffer;
  readonly place: ManifestSound;
}

/** A sound out of a sprite, from its beginning on the audio clock to its end. */
export class SpriteSound implements Heard {
  private readonly outlet: Outlet;
  private readonly source: Source;
  /** Where it is at which second of the audio clock. */
  private anchor: { readonly position: number; readonly at: number };
  private rate: number;
  private over = false;

  constructor(
    private readonly options: SpriteSoundOptions,
    order: PlayOrder,
    ended: () => void,
  ) {
    const { context, output, buffer, place } = options;
    const { at, rate, position, fadeIn, lasts } = order;
    this.rate = rate;
    this.anchor = { position, at };
    this.outlet = new Outlet(context, output, order.gain, order.pan);
    const end = place.offset + place.length;
    const offset = spritePosition(place, position);
    const range = place.loop ? { loop: [place.offset, end] as const } : { length: end - offset };
    this.source = new Source(context, this.outlet.input, { buffer, at, offset, rate, fadeIn, ...range }, () => {
      this.over = true;
      this.outlet.close();
      ended();
    });
    if (lasts !== undefined) this.source.stop(FADE_OUT, at + lasts);
  }

  get position(): number | undefined {
    const { loop, length } = this.options.place;
    const position = this.anchor.position + (this.options.context.currentTime - this.anchor.at) * this.rate;
    if (this.over || (!loop && position >= length)) return undefined;
    return loop ? position % length : position;
  }

  setGain(gain: number, seconds: number): void {
    this.outlet.setGain(gain, seconds);
  }

  setRate(rate: number): void {
    const { currentTime } = this.options.context;
    this.anchor = { position: this.position ?? this.options.place.length, at: currentTime };
    this.rate = rate;
    this.source.setRate(rate);
  }

  stop(seconds: number, from?: number): void {
    this.source.stop(seconds, from);
  }
}
