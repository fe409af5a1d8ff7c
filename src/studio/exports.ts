import { transcriptHtml } from "../timeline/derived/transcript.ts";
import { captionsSrt, captionsVtt, chaptersVtt, descriptionsVtt } from "../timeline/derived/webvtt.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { Link } from "./link.ts";
import type { Desk } from "./post/desk.ts";
import { download } from "./post/file-place.ts";
import type { Screen } from "./screen.ts";
import type { Notices } from "./shell/notices.ts";

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

/** Pixels across of an exported still. */
const STILL_WIDTH = 1920;

interface Parts {
  readonly screen: Screen;
  readonly link: Link;
  readonly desk: Desk;
}

/** Hands stills and texts over as downloads, and says why where there is none to be had. */
export class Exporter {
  readonly #parts: Parts;
  readonly #notices: Notices;

  constructor(parts: Parts, notices: Notices) {
    this.#parts = parts;
    this.#notices = notices;
  }

  /** The frame at the playhead. */
  async still(): Promise<void> {
    const { screen, desk } = this.#parts;
    const { time } = screen;
    try {
      download(stillName(desk.place.name, time), await screen.still(time, STILL_WIDTH));
      this.#notices.drop("export");
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#notices.say({ topic: "export", words: `There is no still to be had now. ${why}`, tone: "trouble" });
    }
  }

  captions(kind: CaptionKind): void {
    const { timeline } = this.#parts.link;
    if (!timeline) return;
    const { name, content } = captionFile(timeline, kind, this.#parts.desk.place.name);
    download(name, content);
  }
}
