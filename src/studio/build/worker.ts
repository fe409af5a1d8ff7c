import { retime } from "../retime/retime.ts";
import { type Built, build } from "./build.ts";
import { foldsOf } from "./folds.ts";
import type { Answer, Ask } from "./messages.ts";

/** The last text and what came of it: a drag starts from what was just compiled. */
let last: { readonly text: string; readonly built: Built } | undefined;

function buildOnce(text: string): Built {
  if (last?.text !== text) last = { text, built: build(text, last?.built) };
  return last.built;
}

function answer(ask: Ask): Answer {
  const built = buildOnce(ask.text);
  const { timeline, diagnostics, script } = built;
  if (ask.ask === "build") return { id: ask.id, built: { timeline, diagnostics, folds: foldsOf(script) } };
  return { id: ask.id, retimed: retime(ask.text, built, ask.cue, ask.start, ask.keepLater) };
}

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  try {
    postMessage(answer(data));
  } catch (error) {
    // A fault of ours: the page keeps the last picture and says so.
    postMessage({ id: data.id, failed: error instanceof Error ? error.message : String(error) } satisfies Answer);
  }
});
