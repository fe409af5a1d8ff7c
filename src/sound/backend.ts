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
  /** Seconds into the sound. */
  readonly position: number;
  /** 0 … `MOST_GAIN`. */
  readonly gain: number;
  readonly rate: number;
  /** −1 … 1. */
  readonly pan: number;
  /** Seconds over which it comes in; 0 plays the attack as it is. */
  readonly fadeIn: number;
  /** Seconds after which it goes again by itself; absent: at its end. */
  readonly lasts?: number;
}

/** What makes sounds heard. None of it throws, none of it waits. */
export interface SoundBackend {
  readonly state: BackendState;
  /** A handle, or undefined where it could not be started. */
  play(order: PlayOrder): number | undefined;
  /** Over `seconds`, so that no step is heard. */
  setGain(handle: number, gain: number, seconds: number): void;
  setRate(handle: number, rate: number): void;
  /** Silent after `seconds`, gone soon after. */
  stop(handle: number, seconds: number): void;
  /** Seconds into the sound; undefined once it has ended. */
  position(handle: number): number | undefined;
  /** Seconds of a recording; undefined until it is there. Asking starts the loading. */
  recordingLength(file: string): number | undefined;
  /** A recording will soon be played at a pace: it is loaded, and stretched. */
  prepare(file: string, pace: number): void;
  /** Within a gesture: resolves to whether sound can be heard now. */
  wake(): Promise<boolean>;
  close(): void;
}
