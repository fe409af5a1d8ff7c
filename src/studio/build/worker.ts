import { retime } from "../retime/retime.ts";
import { type Built, build } from "./build.ts";
import { foldsOf } from "./folds.ts";
import type { RecordingState, RecordingStates } from "../../timeline/derived/recordings.ts";
import type { Answer, Ask, Tell } from "./messages.ts";

/** The last text and what came of it: a drag starts from what was just compiled. */
let last: { readonly text: string; readonly built: Built } | undefined;

/** What the page has told of recordings. A new one each time, so that what was built with another is built anew. */
let states: ReadonlyMap<string, RecordingState> = new Map();
let stateOf: RecordingStates = () => undefined;

function learn({ recordings }: Tell): void {
  states = recordings === null ? new Map() : new Map([...states, ...recordings]);
  const now = states;
  stateOf = (name) => now.get(name);
}

function buildOnce(text: string): Built {
  if (last?.text !== text || last.built.stateOf !== stateOf) last = { text, built: build(text, last?.built, stateOf) };
  return last.built;
}

function answer(ask: Ask): Answer {
  const built = buildOnce(ask.text);
  const { timeline, diagnostics, script, wanted } = built;
  if (ask.ask === "build") return { id: ask.id, built: { timeline, diagnostics, folds: foldsOf(script), wanted } };
  return { id: ask.id, retimed: retime(ask.text, built, ask.cue, ask.start, ask.keepLater) };
}

addEventListener("message", ({ data }: MessageEvent<Ask | Tell>) => {
  if (!("ask" in data)) return learn(data);
  try {
    postMessage(answer(data));
  } catch (error) {
    // A fault of ours: the page keeps the last picture and says so.
    postMessage({ id: data.id, failed: error instanceof Error ? error.message : String(error) } satisfies Answer);
  }
});
