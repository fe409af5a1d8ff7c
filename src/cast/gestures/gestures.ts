import type { GestureVersions } from "../acting.ts";
import type { GestureFamily } from "../gesture-families.ts";
import { agitate } from "./agitate.ts";
import { calm } from "./calm.ts";
import { defend } from "./defend.ts";
import { eat } from "./eat.ts";
import { excite } from "./excite.ts";
import { flipPages } from "./flip-pages.ts";
import { glitch } from "./glitch.ts";
import { look } from "./look.ts";
import { lookAround } from "./look-around.ts";
import { nod } from "./nod.ts";
import { notebook } from "./notebook.ts";
import { pace } from "./pace.ts";
import { panic } from "./panic.ts";
import { pause } from "./pause.ts";
import { play } from "./play.ts";
import { point } from "./point.ts";
import { posture } from "./posture.ts";
import { present } from "./present.ts";
import { process } from "./process.ts";
import { shrug } from "./shrug.ts";
import { sigh } from "./sigh.ts";
import { smile } from "./smile.ts";
import { stare } from "./stare.ts";
import { teach } from "./teach.ts";
import { think } from "./think.ts";
import { unsure } from "./unsure.ts";
import { workScreen } from "./work-screen.ts";
import { write } from "./write.ts";

/** How anybody plays each family; characters may have their own way. */
export const GESTURES: Readonly<Record<GestureFamily, GestureVersions>> = {
  process,
  pause,
  look,
  excite,
  notebook,
  "flip-pages": flipPages,
  defend,
  point,
  smile,
  "look-around": lookAround,
  write,
  teach,
  stare,
  think,
  nod,
  agitate,
  pace,
  unsure,
  calm,
  shrug,
  play,
  eat,
  present,
  posture,
  sigh,
  "work-screen": workScreen,
  glitch,
  panic,
};
