import { idle } from "../playback/idle.ts";
import { imageAddress } from "../timeline/derived/images.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { bringAhead, momentsFrom } from "./art-ahead.ts";
import { browserVoice } from "./describe.ts";
import type { Engines, Picture, PictureOptions, Sound, SoundOptions } from "./engines.ts";
import { siteRoot } from "./site-root.ts";

/** The stage and the mixer, brought when somebody wants to see and hear. */
export const realEngines: Engines = { picture: stagePicture, sound: mixedSound, voice: browserVoice };

/** What is seen up to here is brought in whatever size is quickest. Seconds. */
const SOON = 20;
/** What has come when the code is here, before the art. 0…1. */
const CODE_SHARE = 0.4;

async function mixedSound(timeline: Timeline, { source, after, changed }: SoundOptions): Promise<Sound> {
  const { loadEpisodeSound } = await import("../sound/load.ts");
  const base = `${siteRoot()}sound/`;
  const onProblem = ({ message }: { readonly message: string }) => console.warn(`sidescene: ${message}`);
  return loadEpisodeSound({ timeline, base, recordings: source, after, onProblem, onState: changed });
}

async function stagePicture(timeline: Timeline, options: PictureOptions): Promise<Picture> {
  const { size, reducedMotion, progress, after, lost } = options;
  const [{ createStage }, { sample }] = await Promise.all([
    import("../stage/stage.ts"),
    import("../timeline/sample.ts"),
    // Fetched beside the scripts that wait for it.
    import("virtual:sidescene-data"),
  ]);
  progress(CODE_SHARE);
  const { width, height, pixelRatio } = size();
  const stage = await createStage({
    width,
    height,
    resolution: pixelRatio,
    assets: `${siteRoot()}art/`,
    reducedMotion,
    meter: timeline.meters.length > 0,
    sparing: true,
    imageAddress: (src) => imageAddress(src, options.source()),
    first: sample(timeline, options.at()),
  });
  progress(1);
  const listening = new AbortController();
  const { canvas } = stage;
  const { signal } = listening;
  canvas.addEventListener("webglcontextlost", () => lost(true), { signal });
  canvas.addEventListener("webglcontextrestored", () => lost(false), { signal });
  let shown = options.at();
  let playing = timeline;
  let ahead = new AbortController();
  /** First what is missing soon, then all of it as it is meant to look at this size; what can't be had, as it can. */
  const lookAhead = async () => {
    ahead.abort();
    ahead = new AbortController();
    const ending = AbortSignal.any([signal, ahead.signal]);
    await after;
    await idle();
    // Who has asked to be spared gets what is shown.
    if (ending.aborted || sparesData()) return;
    const moments = [shown, ...momentsFrom(playing, shown)];
    const soon = moments.filter((t) => t >= shown && t < shown + SOON);
    const coming = (t: number) => stage.coming(sample(playing, t));
    await bringAhead(soon, coming, ending);
    await bringAhead(moments, (t) => stage.ready(sample(playing, t)), ending);
    await bringAhead(moments, coming, ending);
  };
  void lookAhead();
  return {
    canvas,
    show(t) {
      shown = t;
      const state = sample(playing, t);
      stage.apply(state);
      return state.viewTime;
    },
    coming: (t) => stage.coming(sample(playing, t)),
    replace(other) {
      playing = other;
    },
    cueAt: (x, y) => stage.hit(x, y),
    links: () => stage.links(),
    resize(wide, high, ratio) {
      const before = stage.stats();
      if (before.width === wide && before.height === high && before.resolution === ratio) return;
      stage.resize(wide, high, ratio);
      void lookAhead();
    },
    async still(t, wide) {
      const state = sample(playing, t);
      await stage.coming(state);
      if (signal.aborted) throw new DOMException("The picture is gone.", "InvalidStateError");
      stage.apply(state);
      const high = Math.max(1, Math.round((wide * canvas.height) / canvas.width));
      const copy = new OffscreenCanvas(wide, high);
      copy.getContext("2d")?.drawImage(canvas, 0, 0, wide, high);
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

/** True where the viewer has told the browser to be sparing with data. */
function sparesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
