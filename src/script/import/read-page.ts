import { endKindOfHeading } from "../assembling/end-sections.ts";
import { readMarker } from "../assembling/scene-markers.ts";
import type { CastIndex } from "../script-cast.ts";
import { isHeading } from "./headings.ts";
import { featuresOf } from "./line-features.ts";
import { kindOfLine } from "./page-lines.ts";
import type { PagePart } from "./page-parts.ts";

/** A longer line is no title of what follows the story. */
const LONGEST_TITLE = 60;

/** A marker on a page stands in brackets: nothing else is left of it. */
const markerOf = (line: string) =>
  line.startsWith("[") ? readMarker(line, "plain", { side: null, isSidePlace: () => false, names: () => false }) : null;

/** Where the last label or marker stands: no story is over before it. */
function lastCueOf(text: string, cast: CastIndex): number {
  let last = -1;
  for (const match of text.matchAll(/^[ \t]*\[([^\]\n]{1,200})\](:?)/gm)) {
    const label = match[2] === ":" && cast.find(match[1] ?? "") !== undefined;
    if (label || markerOf(match[0].trim())) last = match.index;
  }
  return last;
}

const LABEL = /^\[([^\]\n]{1,40})\]:\s*/;

/** Splits a page into its lines: labels, markers, what follows the story, and what somebody says or does. */
export function readPage(text: string, cast: CastIndex): PagePart[] {
  const parts: PagePart[] = [];
  let side = false;
  let end = false;
  let first = true;
  let number = 0;
  const lastCue = lastCueOf(text, cast);
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    number++;
    const raw = match[0];
    const line = raw.replace(/^\ufeff/, "").trim();
    if (line === "") continue;
    const from = match.index + raw.indexOf(line.charAt(0));
    const place = { number, from, to: from + line.length };
    const marker = markerOf(line);
    const label = LABEL.exec(line);
    const speaker = label ? cast.find(label[1] ?? "") : undefined;
    if (marker && !end) {
      side = marker.kind === "meanwhile";
      first = true;
      parts.push({
        type: "marker",
        kind: marker.kind,
        text: line.slice(1, line.lastIndexOf("]")),
        rest: line.slice(line.lastIndexOf("]") + 1),
        ...place,
      });
      continue;
    }
    const title = match.index > lastCue && line.length < LONGEST_TITLE && endKindOfHeading(line, false) !== undefined;
    end ||= title;
    if (end) {
      parts.push({
        type: "end",
        text: line,
        title,
        ...place,
      });
      continue;
    }
    if (side && !label) {
      parts.push({ type: "side", text: line, ...place });
      continue;
    }
    if (speaker === undefined && isHeading(line, cast)) {
      parts.push({ type: "heading", text: line, ...place });
      first = true;
      continue;
    }
    const words = label && speaker !== undefined ? line.slice(label[0].length) : line;
    const kind = kindOfLine(words, cast);
    parts.push({
      type: "line",
      text: words,
      kind,
      features: featuresOf(words, kind, cast),
      ...(speaker === undefined ? {} : { label: speaker }),
      first,
      speaker: "",
      ...place,
    });
    if (speaker !== undefined) side = false;
    first = false;
  }
  return parts;
}
