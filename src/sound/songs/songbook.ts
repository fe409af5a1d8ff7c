import type { MusicTheme } from "../../cast/sound-names.ts";
import type { Song } from "../synth/song.ts";
import { EXPLORING } from "./exploring.ts";
import { HIDEOUT } from "./hideout.ts";
import { PLATFORMER } from "./platformer.ts";
import { RACER } from "./racer.ts";
import { FANFARE, GAME_OVER } from "./stings.ts";

/** Every piece by the theme that a music cue names. */
export const SONGBOOK: Readonly<Record<MusicTheme, Song>> = {
  exploring: EXPLORING,
  platformer: PLATFORMER,
  racer: RACER,
  hideout: HIDEOUT,
  fanfare: FANFARE,
  "game-over": GAME_OVER,
};
