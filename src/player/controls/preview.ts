import type { EpisodePlayer } from "../episode-player.ts";

/** Width of the preview, CSS px; its height follows the stage's 16:9. */
const WIDTH = 208;
const ASPECT = 16 / 9;

/**
 * Draws the frame under the scrubber's pointer, live. Requests that come faster than frames can be drawn fall
 * together: the latest wins.
 */
export function previewFrames(
  player: EpisodePlayer,
  range: HTMLElement,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): void {
  let wanted: number | undefined;
  let drawing = false;
  const context = canvas.getContext("2d");
  const draw = async () => {
    if (drawing) return;
    drawing = true;
    while (wanted !== undefined && !signal.aborted) {
      const t = wanted;
      wanted = undefined;
      try {
        const width = Math.round(WIDTH * Math.min(devicePixelRatio, 2));
        const height = Math.round(width / ASPECT);
        const still = await player.frame(t, width);
        if (canvas.width !== width) Object.assign(canvas, { width, height });
        context?.drawImage(still, 0, 0, width, height);
        canvas.hidden = false;
      } catch {
        // No picture (yet): time and chapter are shown all the same.
        canvas.hidden = true;
      }
    }
    drawing = false;
  };
  canvas.hidden = true;
  range.addEventListener(
    "mediapreviewrequest",
    (event) => {
      const { detail } = event as CustomEvent<number | null | undefined>;
      if (typeof detail !== "number") return;
      wanted = detail;
      void draw();
    },
    { signal },
  );
}
