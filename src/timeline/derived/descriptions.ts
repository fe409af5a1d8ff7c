import type { Cue, Timeline } from "../timeline.ts";
import { shownNames, UNKNOWN } from "./shown-name.ts";

/** What is to be seen at a moment, in words. Seconds. */
export interface Description {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A description stands this long unless the next comes sooner. Seconds. */
const STANDS = 4;
const APART = 0.05;

/** Directions, side scenes and figures in words, in order, for those who cannot see the stage. */
export function descriptionsOf(timeline: Timeline): Description[] {
  const found: { start: number; text: string }[] = [];
  for (const scene of timeline.scenes) {
    if (scene.split) found.push({ start: scene.start, text: `The screen splits: ${scene.title ?? scene.place}.` });
    else if (scene.place === "flashback" || scene.place === "private")
      found.push({ start: scene.start, text: scene.title ?? scene.place });
  }
  const name = shownNames(timeline);
  for (const cue of timeline.cues) {
    const text = describe(cue, name);
    if (text !== undefined) found.push({ start: cue.start, text });
  }
  found.sort((a, b) => a.start - b.start);
  const joined: { start: number; text: string }[] = [];
  for (const one of found) {
    const last = joined[joined.length - 1];
    if (last && one.start - last.start < 0.3) last.text += ` ${one.text}`;
    else joined.push(one);
  }
  return joined.map(({ start, text }, i) => {
    const next = joined[i + 1]?.start ?? timeline.duration;
    return { start, end: Math.min(start + STANDS, next - APART), text };
  });
}

function describe(cue: Cue, name: ReturnType<typeof shownNames>): string | undefined {
  if (cue.type === "action" && cue.text !== "") {
    const called = cue.actor === undefined ? undefined : name(cue.actor, cue.scene);
    return sentence(called === UNKNOWN ? undefined : called, cue.text);
  }
  if (cue.type === "card" && cue.kind === "figure" && cue.image) return `A picture: ${cue.image.alt}.`;
  return undefined;
}

/** "Vector" and "gestures at data displays" make a sentence; what names its own subject stands as it is. */
function sentence(actor: string | undefined, text: string): string {
  const closed = /[.!?…]$/.test(text) ? text : `${text}.`;
  if (actor === undefined || text.includes(actor)) return closed;
  const [first = ""] = text.split(/\s/);
  return /^[a-z]/.test(first) && /[^s]s$/.test(first) ? `${actor} ${closed}` : `${actor}: ${closed}`;
}
