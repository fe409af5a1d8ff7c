/** Why nothing is heard, or that something could be. */
export type BackendState =
  /** The sprite is on its way. */
  | "loading"
  /** Everything stands ready, but the browser waits for a gesture, or the system took the sound away. */
  | "locked"
  | "running"
  /** There is no sprite to be had: silence for good. */
  | "failed";

export interface PlayOrder {
  /** Name in the manifest, or the address of a recording. */
  readonly sound: string;
  readonly file?: string;
  /** When it begins: seconds of the audio clock. What is past begins now. */
  readonly at: number;
  /** Seconds into the sound from which it is played. */
  readonly position: number;
  readonly gain: number;
  readonly rate: number;
  /** −1 … 1. */
  readonly pan: number;
  /** Seconds over which it comes in; 0 plays the attack as it is. */
  readonly fadeIn: number;
  /** Seconds after its beginning at which it goes by itself, over `FADE_OUT`; absent: at its end. */
  readonly lasts?: number;
}

/** Seconds over which what is cut short goes: at once, and without a click. */
export const FADE_OUT = 0.012;

/** One sound that was ordered. */
export interface Heard {
  /**
   * Seconds into the sound by the audio clock, less than where it is played from while it waits for its moment;
   * undefined once it has ended.
   */
  readonly position: number | undefined;
  /** Over `seconds`, so that no step is heard. */
  setGain(gain: number, seconds: number): void;
  setRate(rate: number): void;
  /** Silent `seconds` after `from`, seconds of the audio clock: now, unless given. What has not begun never does. */
  stop(seconds: number, from?: number): void;
}

/** What makes sounds heard. None of it throws, none of it waits. */
export interface SoundBackend {
  readonly state: BackendState;
  /** Seconds of the audio clock, as it can be read: in steps, a little behind. */
  readonly now: number;
  /** Seconds from the audio clock to the ear where they can be noticed, else 0. */
  readonly lateness: number;
  /** Undefined where it could not be started. */
  play(order: PlayOrder): Heard | undefined;
  /** Seconds of a recording; undefined until it is there. Asking starts the loading. */
  recordingLength(file: string): number | undefined;
  /** A recording will soon be played at a pace: it is loaded, and stretched. */
  prepare(file: string, pace: number): void;
  /** Within a gesture: resolves to whether sound can be heard now. */
  wake(): Promise<boolean>;
  close(): void;
}
