import { captionsOf } from "../timeline/derived/captions.ts";
import { descriptionsOf } from "../timeline/derived/descriptions.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { NATURAL } from "./natural-size.ts";
import type { MediaTextTracks } from "./text-tracks.ts";
import type { Words } from "./words.ts";

/** Seconds between two previews on the thumbnails track. */
const PREVIEW_EVERY = 5;

/** WebVTT's cue text is markup: what is plain text must not read as such. */
const plain = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * The tracks that an episode has of itself: captions with sounds, descriptions, chapters, and thumbnails (the address
 * of the episode with a time, in the form that thumbnail tracks have: the player draws these live).
 */
export function fillTracks(
  tracks: MediaTextTracks,
  timeline: Timeline,
  words: Words,
  options: { readonly captions: boolean; readonly source: string },
): void {
  const { lang: language, title } = timeline.episode;
  const cue = (start: number, end: number, text: string, id = "") => {
    const made = new VTTCue(start, end, text);
    made.id = id;
    return made;
  };

  tracks.fill(
    "captions",
    { label: words.captionsTrack, language, mode: options.captions ? "showing" : "disabled" },
    captionsOf(timeline).map(({ start, end, speaker, lines }) => {
      const text = plain(lines.join("\n"));
      return cue(start, end, speaker === undefined ? text : `<v ${plain(speaker)}>${text}`);
    }),
  );
  tracks.fill(
    "descriptions",
    { label: words.descriptionsTrack, language, mode: "hidden" },
    descriptionsOf(timeline).map(({ start, end, text }) => cue(start, end, plain(text))),
  );
  tracks.fill(
    "chapters",
    { label: words.chaptersTrack, language, mode: "hidden" },
    timeline.chapters.map((chapter, i) => cue(chapter.start, chapter.end, plain(chapter.title || title), `${i}`)),
  );
  const previews = Math.ceil(timeline.duration / PREVIEW_EVERY);
  tracks.fill(
    "thumbnails",
    { label: "thumbnails", language: "", mode: "hidden" },
    Array.from({ length: previews }, (_, i) => {
      const start = i * PREVIEW_EVERY;
      return cue(
        start,
        Math.min(start + PREVIEW_EVERY, timeline.duration),
        `${options.source}#xywh=0,0,${NATURAL.width},${NATURAL.height}&t=${start}`,
      );
    }),
  );
}
