import { BEGINNINGS } from "./beginnings.ts";
import { BIRTHS } from "./births.ts";
import { CHILDREN } from "./children.ts";
import { CUE_ORDER } from "./cue-order.ts";
import { FAILURES } from "./failures.ts";
import { FOUND } from "./found.ts";
import { FRAMES } from "./frames.ts";
import { HANDLERS } from "./handlers.ts";
import { IDLE } from "./idle.ts";
import { LOADING } from "./loading.ts";
import { MORE } from "./more.ts";
import { MORE_PLAYING } from "./more-playing.ts";
import { MORE_TRACKS } from "./more-tracks.ts";
import { PLACES } from "./places.ts";
import { PLAYING } from "./playing.ts";
import { PROMISES } from "./promises.ts";
import type { MediaScript } from "./script.ts";
import { SEEKING } from "./seeking.ts";
import { SHAPE } from "./shape.ts";
import { SOURCES } from "./sources.ts";
import { TRACK_ELEMENTS } from "./track-elements.ts";
import { TRACKS } from "./tracks.ts";

/** All that the differential test does. */
export const MEDIA_SCRIPTS: readonly MediaScript[] = [
  ...IDLE,
  ...SHAPE,
  ...LOADING,
  ...PLAYING,
  ...PROMISES,
  ...SEEKING,
  ...HANDLERS,
  ...MORE,
  ...PLACES,
  ...CHILDREN,
  ...TRACKS,
  ...MORE_TRACKS,
  ...SOURCES,
  ...BEGINNINGS,
  ...MORE_PLAYING,
  ...TRACK_ELEMENTS,
  ...FRAMES,
  ...BIRTHS,
  ...FAILURES,
  ...CUE_ORDER,
  ...FOUND,
];
