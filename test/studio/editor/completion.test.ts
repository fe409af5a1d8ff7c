import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { complete } from "../../../src/studio/editor/completion.ts";

/** What is offered at the `|`: labels, and what of the text they replace. */
function offered(text: string): { labels: string[]; replaces: string } {
  const at = text.indexOf("|");
  const state = EditorState.create({ doc: text.replace("|", "") });
  const vocabulary = () => ({ characters: ["Ann", "Ben"], setPieces: ["controller-throw", "eat"] });
  const result = complete(vocabulary, new CompletionContext(state, at, false));
  return { labels: result?.options.map((o) => o.label) ?? [], replaces: text.slice(result?.from ?? at, at) };
}

describe("completion", () => {
  it.each([
    ["{{<|", "{{< dialogue ", "{{<"],
    ["{{< dia|", "{{< small-comment ", "{{< dia"],
    ['{{< dialogue char="A|', "Ann", "A"],
    ['{{< unity-box chars="Ann,B|', "Ben", "B"],
    ["**[A|", "**[Ann]:**", "**[A"],
    ["**[Mean|", "**[Meanwhile, …]**", "**[Mean"],
    ["*whi|", "*whirr*", "*whi"],
    ["*loo|", "*look around*", "*loo"],
    ["<!-- cue |", "wait", ""],
    ["<!-- cue wait=1 mo|", "mood", "mo"],
    ["<!-- cue mood=sus|", "suspicious", "sus"],
    ["<!-- cue gesture=|", "notebook", ""],
    ["<!-- cue sound=|", "alarm", ""],
    ["<!-- cue camera=close on=|", "Ann", ""],
    ["<!-- cue set-piece=e|", "eat", "e"],
    ["<!-|", "<!-- cue  -->", "<!-"],
  ])("%s offers %j", (text, label, replaces) => {
    const offer = offered(text);
    expect(offer.labels).toContain(label);
    expect(offer.replaces).toBe(replaces);
  });

  it.each([
    "Just words|",
    "A word *emphasis*|",
    "<!-- cue wait=1 --> and|",
    "<!-- a comment mo|",
  ])("%s: nothing in the way of writing", (text) => {
    expect(offered(text).labels).toEqual([]);
  });
});
