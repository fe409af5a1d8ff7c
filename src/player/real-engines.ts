import type { Timeline } from "../timeline/timeline.ts";
import { browserVoice } from "./describe.ts";
import type { Engines, Picture, PictureOptions, Sound } from "./engines.ts";
import { siteRoot } from "./site-root.ts";

/** The stage and the mixer, brought when somebody wants to see and hear. */
export const realEngines: Engines = { picture: stagePicture, sound: mixedSound, voice: browserVoice };

/** Art of what is seen up to here is had before the first frame. Seconds. */
const SOON = 15;
/** What has come when the code is here, before the art. 0…1. */
const CODE_SHARE = 0.4;

async function mixedSound(timeline: Timeline): Promise<Sound> {
  const { loadEpisodeSound } = await import("../sound/load.ts");
  const base = `${siteRoot()}sound/`;
  return loadEpisodeSound({ timeline, base, onProblem: ({ message }) => console.warn(`sidescene: ${message}`) });
}

async function stagePicture(timeline: Timeline, { reducedMotion, progress, lost }: PictureOptions): Promise<Picture> {
  const [{ createStage }, { sample }] = await Promise.all([
    import("../stage/stage.ts"),
    import("../timeline/sample.ts"),
  ]);
  progress(CODE_SHARE);
  const listening = new AbortController();
  const soon = [0, SOON / 2, SOON].flatMap((t) => sample(timeline, t).actors.map(({ id }) => id));
  const stage = await createStage({
    width: 1280,
    height: 720,
    assets: `${siteRoot()}art/`,
    reducedMotion,
    preload: { characters: [...new Set(soon)] },
  });
  progress(1);
  const { canvas } = stage;
  const { signal } = listening;
  canvas.addEventListener("webglcontextlost", () => lost(true), { signal });
  canvas.addEventListener("webglcontextrestored", () => lost(false), { signal });
  let shown = 0;
  let playing = timeline;
  return {
    canvas,
    show(t) {
      shown = t;
      stage.apply(sample(playing, t));
    },
    replace(other) {
      playing = other;
    },
    cueAt: (x, y) => stage.hit(x, y),
    resize: (width, height, pixelRatio) => stage.resize(width, height, pixelRatio),
    async still(t, width) {
      const state = sample(playing, t);
      // Art that can't be had is left out, as it is from the picture.
      await stage.ready(state).catch(() => undefined);
      if (signal.aborted) throw new DOMException("The picture is gone.", "InvalidStateError");
      stage.apply(state);
      const height = Math.max(1, Math.round((width * canvas.height) / canvas.width));
      const copy = new OffscreenCanvas(width, height);
      copy.getContext("2d")?.drawImage(canvas, 0, 0, width, height);
      // Both are drawn before the browser paints again: the still is never seen on the stage.
      stage.apply(sample(playing, shown));
      return copy;
    },
    close() {
      listening.abort();
      stage.destroy();
    },
  };
}
