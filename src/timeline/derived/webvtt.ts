import type { Timeline } from "../timeline.ts";
import { type Caption, captionsOf } from "./captions.ts";
import { descriptionsOf } from "./descriptions.ts";

/** Hours, minutes, seconds, milliseconds as WebVTT (".") or SRT (",") writes them. */
export function timestamp(seconds: number, point: "." | ","): string {
  const total = Math.max(0, Math.round(seconds * 1000));
  const part = (value: number, width: number) => String(value).padStart(width, "0");
  const whole = Math.floor(total / 1000);
  return `${part(Math.floor(whole / 3600), 2)}:${part(Math.floor(whole / 60) % 60, 2)}:${part(whole % 60, 2)}${point}${part(total % 1000, 3)}`;
}

/** Text as WebVTT takes it: no markup, no arrow, no blank line. */
const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/(?<!\s)\s*\n\s*/g, " ");

const cue = (start: number, end: number, payload: string): string =>
  `${timestamp(start, ".")} --> ${timestamp(end, ".")}\n${payload}\n`;

const file = (cues: readonly string[]): string => `WEBVTT\n\n${cues.join("\n")}`;

/** Captions with the speaker as voice: `<v Kai>…`. */
export const captionsVtt = (timeline: Timeline): string =>
  file(
    captionsOf(timeline).map(({ start, end, speaker, lines }) => {
      const text = lines.map(escaped).join("\n");
      return cue(start, end, speaker === undefined ? text : `<v ${escaped(speaker)}>${text}`);
    }),
  );

/** Chapters, for a `<track kind="chapters">`. */
export const chaptersVtt = (timeline: Timeline): string =>
  file(timeline.chapters.map(({ start, end, title }) => cue(start, end, escaped(title) || "…")));

/** What is to be seen, in words, for a `<track kind="descriptions">`. */
export const descriptionsVtt = (timeline: Timeline): string =>
  file(descriptionsOf(timeline).map(({ start, end, text }) => cue(start, end, escaped(text))));

/** SubRip knows no escapes: a zero-width space keeps what looks like a tag or an arrow from being one. */
const plain = (text: string): string => text.replaceAll("<", "<\u200b").replaceAll("-->", "--\u200b>");

/** SubRip: names stand in the lines. */
export const captionsSrt = (timeline: Timeline): string =>
  captionsOf(timeline, { names: true })
    .map(
      ({ start, end, lines }: Caption, i) =>
        `${i + 1}\n${timestamp(start, ",")} --> ${timestamp(end, ",")}\n${lines.map(plain).join("\n")}\n`,
    )
    .join("\n");
