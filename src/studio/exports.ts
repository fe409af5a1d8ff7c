import { transcriptHtml } from "../timeline/derived/transcript.ts";
import { captionsSrt, captionsVtt, chaptersVtt, descriptionsVtt } from "../timeline/derived/webvtt.ts";
import type { Timeline } from "../timeline/timeline.ts";

export type CaptionKind = "vtt" | "srt" | "chapters" | "descriptions" | "transcript";

/** Texts that can be had of a timeline: what writes them, and the file's ending and kind. */
const CAPTIONS: Readonly<
  Record<CaptionKind, { readonly write: (timeline: Timeline) => string; readonly end: string; readonly type: string }>
> = {
  vtt: { write: captionsVtt, end: ".vtt", type: "text/vtt" },
  srt: { write: captionsSrt, end: ".srt", type: "application/x-subrip" },
  chapters: { write: chaptersVtt, end: ".chapters.vtt", type: "text/vtt" },
  descriptions: { write: descriptionsVtt, end: ".descriptions.vtt", type: "text/vtt" },
  transcript: { write: transcriptHtml, end: ".transcript.html", type: "text/html" },
};

/** A timeline's captions, chapters, descriptions or transcript as a file; `base` is the post's name. */
export function captionFile(timeline: Timeline, kind: CaptionKind, base: string): { name: string; content: Blob } {
  const { write, end, type } = CAPTIONS[kind];
  return { name: `${stem(base)}${end}`, content: new Blob([write(timeline)], { type: `${type};charset=utf-8` }) };
}

/** The still's file name says where it is from: `026-what-is-fine-tuning-2m05.50s.png`. */
export function stillName(base: string, t: number): string {
  const minutes = Math.floor(t / 60);
  return `${stem(base)}-${minutes}m${(t % 60).toFixed(2).padStart(5, "0")}s.png`;
}

const stem = (name: string): string => name.replace(/\.(md|markdown|txt)$/i, "");
