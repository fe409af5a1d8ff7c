/** Frames per second of everything that is synthesised. */
export const SAMPLE_RATE = 48_000;

/**
 * A value over the time of its layer: constant, or points `[seconds, value]` joined by lines; before the first
 * and after the last point it stands. Pitches and cutoffs (Hz) are joined evenly in octaves.
 */
export type Curve = number | readonly (readonly [seconds: number, value: number])[];

export type Shape = "sine" | "triangle" | "saw" | "pulse" | "noise" | "chip-noise" | "dust";

export interface FilterPatch {
  readonly type: "low" | "high" | "band" | "peak";
  /** Hz. */
  readonly cutoff: Curve;
  /** Resonance; 0.7 is flat. */
  readonly q?: number;
  /** dB, for `peak`. */
  readonly gain?: number;
}

/** One voice of a patch: a source through filters under an envelope. */
export interface LayerPatch {
  readonly shape: Shape;
  /** Hz. Noise: rate of its steps (`chip-noise`), grains a second (`dust`), of no meaning to `noise`. */
  readonly pitch?: Curve;
  /** Pulse width 0 … 1. */
  readonly duty?: Curve;
  /** Frequency modulation by a sine at `ratio` × pitch. */
  readonly fm?: { readonly ratio: number; readonly index: Curve };
  /** Hz and semitones. */
  readonly vibrato?: { readonly rate: number; readonly depth: number };
  /** Hz, 0 … 1, and the form of its swing. */
  readonly tremolo?: { readonly rate: Curve; readonly depth: number; readonly shape?: "sine" | "square" };
  /** Copies detuned by ± this many cents, layered. */
  readonly detune?: number;
  /** Amplitude. */
  readonly amp: Curve;
  readonly filters?: readonly FilterPatch[];
  /** Parallel resonances: `[Hz, width Hz, gain]`. They replace the source by what they let through. */
  readonly formants?: readonly (readonly [hz: Curve, width: number, gain: number])[];
  readonly gain?: number;
  /** Seconds after the start of the patch. */
  readonly at?: number;
  /** Soft saturation before the envelope; 1 is none. */
  readonly drive?: number;
  /** Struck several times: the layer again every `every` seconds, each time a little different. */
  readonly repeat?: {
    readonly count: number;
    readonly every: number;
    /** ± share of `every` by which a stroke comes early or late. */
    readonly jitter?: number;
    /** ± semitones by which a stroke differs. */
    readonly spread?: number;
    /** Gain of each stroke relative to the one before. */
    readonly decay?: number;
  };
}

export interface Patch {
  /** Seconds, echoes included. */
  readonly length: number;
  readonly layers: readonly LayerPatch[];
  readonly filters?: readonly FilterPatch[];
  readonly crush?: { readonly bits: number /** Frames held. */; readonly hold: number };
  readonly echo?: { readonly delay: number; readonly feedback: number; readonly mix: number; readonly damp?: number };
  /** The end joins the start: nothing fades, tails wrap round. */
  readonly loop?: boolean;
  /** LUFS at gain 1: see loudness.ts. */
  readonly level: number;
}
