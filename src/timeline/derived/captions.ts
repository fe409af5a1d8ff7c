import type { Cue, Timeline } from "../timeline.ts";
import { captionLines } from "./caption-lines.ts";
import { shownNames } from "./shown-name.ts";

/** One caption: who speaks (if anyone) and at most two lines. Seconds. */
export interface Caption {
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
  readonly lines: readonly string[];
}

export interface CaptionOptions {
  /** Names stand in the lines ("KAI: …"), for formats without voices. */
  readonly names?: boolean;
}

/** Rules of timing (Netflix timed-text guide), in seconds. */
export const CAPTION_TIMES = {
  shortest: 5 / 6,
  /** Two frames at 24 a second between captions. */
  apart: 1 / 12,
  /** A gap shorter than this is closed to `apart`. */
  gap: 0.5,
} as const;

interface Words {
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
  readonly text: string;
}

/** All that is said, heard and read, one caption after the other without overlap: speech, `[sounds]`, `♪ music ♪`, cards. */
export function captionsOf(timeline: Timeline, options: CaptionOptions = {}): Caption[] {
  const captions: { start: number; end: number; speaker?: string; lines: string[] }[] = [];
  const name = shownNames(timeline);
  for (const words of timeline.cues.flatMap((cue) => wordsOf(cue, name))) {
    const prefix = options.names && words.speaker !== undefined ? `${words.speaker.toUpperCase()}: ` : "";
    const parts = captionLines(words.text, prefix);
    const sizes = parts.map((lines) => lines.join(" ").length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    let at = words.start;
    parts.forEach((lines, i) => {
      const end = at + ((words.end - words.start) * (sizes[i] as number)) / Math.max(1, total);
      captions.push({ start: at, end, speaker: words.speaker, lines });
      at = end;
    });
  }
  captions.sort((a, b) => a.start - b.start);
  return spaced(captions, timeline.duration);
}

function wordsOf(cue: Cue, name: ReturnType<typeof shownNames>): Words[] {
  switch (cue.type) {
    case "speech": {
      const speaker = cue.actors?.join(" & ") ?? cue.label ?? cue.actor;
      return cue.pages.map(({ start, end, text }) => ({ start, end, speaker, text }));
    }
    case "narration":
      return cue.pages.map(({ start, end, text }) => ({ start, end, text }));
    case "sound": {
      if (cue.text === "") return [];
      const { start, end, scene, text } = cue;
      const speaker = cue.actor === undefined ? undefined : name(cue.actor, scene);
      return [
        cue.effect === "music" ? { start, end, text: `♪ ${text} ♪` } : { start, end, speaker, text: `[${text}]` },
      ];
    }
    case "card":
      if (cue.echoes) return [];
      if (cue.kind === "title") return cue.title ? [{ start: cue.start, end: cue.end, text: cue.title }] : [];
      return cue.items.flatMap((item, i) => {
        const end = cue.items[i + 1]?.start ?? cue.end;
        return item.text.trim() === "" || end <= item.start ? [] : [{ start: item.start, end, text: item.text }];
      });
    default:
      return [];
  }
}

/** No overlap, no flash of a caption, no flicker of a gap. */
function spaced(
  captions: { start: number; end: number; speaker?: string; lines: string[] }[],
  duration: number,
): Caption[] {
  let free = 0;
  for (const [i, caption] of captions.entries()) {
    const next = captions[i + 1];
    caption.start = Math.max(caption.start, free);
    const room = Math.max(caption.start + 0.2, next?.start ?? duration) - (next ? CAPTION_TIMES.apart : 0);
    // A short sound keeps its words on screen a little into the line that follows it.
    const least = caption.start + CAPTION_TIMES.shortest;
    const gap = room - caption.end;
    caption.end =
      gap < CAPTION_TIMES.gap
        ? Math.max(room, Math.min(least, next ? latest(next) : duration))
        : Math.max(caption.end, least);
    // What was short and stays longer may have come near the next.
    if (room - caption.end > 0 && room - caption.end < CAPTION_TIMES.gap) caption.end = room;
    caption.end = Math.min(caption.end, duration);
    free = caption.end + CAPTION_TIMES.apart;
  }
  return captions.filter(({ start, end }) => end > start);
}

/** So much of a caption may the one before it take. */
const latest = ({ start, end }: Caption): number =>
  Math.max(start - CAPTION_TIMES.apart, end - CAPTION_TIMES.shortest - CAPTION_TIMES.apart);
