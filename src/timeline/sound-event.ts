/** One sound under way: what the mixer holds against what is playing. All times in seconds of the episode. */
export interface SoundEvent {
  /** Unique within the timeline, the same whenever asked. */
  readonly id: string;
  /** The sprite's name in the sound manifest: `alarm.2`, `voice.Kai.4`, `music.exploring.lead`. */
  readonly sound: string;
  readonly bus: "voice" | "effect" | "music" | "ambience";
  readonly start: number;
  readonly end: number;
  /** 1 is the sound's own level. */
  readonly gain: number;
  /** Playback rate of the sound itself (pitch): 1 as rendered. */
  readonly rate: number;
  readonly loop: boolean;
  /** −1 left … 1 right. */
  readonly pan: number;
  /** Seconds into the sound at `start`, 0 where absent; loops wrap. A piece that goes on over a new cue keeps its phase by it. */
  readonly offset?: number;
  /** Name of the recorded file, where the sound is one and not in the sprite. */
  readonly file?: string;
}
