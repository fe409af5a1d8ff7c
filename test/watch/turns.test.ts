import { describe, expect, it } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { turnsOf } from "../../src/watch/turns.ts";

const timeline = (text: string) => compile(parse(text).script).timeline;

const POST = `---
title: "A post"
type: episode
---

**[Human]:** *Is it so?*

{{< dialogue char="Kai" >}}
*beeps softly*

Yes. It is.

It really is.
{{< /dialogue >}}

{{< dialogue char="Vector" >}}
No!
{{< /dialogue >}}
`;

describe("turnsOf", () => {
  it("joins what one speaker says and does, in order, and leaves nothing out", () => {
    const turns = turnsOf(timeline(POST));
    expect(turns.map(({ actor, lines }) => `${actor}: ${lines.map(({ text }) => text).join(" / ")}`)).toEqual([
      "Human: Is it so?",
      "Kai: beeps softly / Yes. It is. / It really is.",
      "Vector: No!",
    ]);
  });

  it("holds every line of the timeline once", () => {
    const { cues } = timeline(POST);
    const words = cues.filter(
      (cue) => "text" in cue && cue.text !== "" && !(cue.type === "card" && cue.kind === "title"),
    );
    expect(turnsOf(timeline(POST)).flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(
      words.map(({ id }) => id),
    );
  });

  it("shows the mark of one who is not known yet instead of the name", () => {
    const known = timeline(POST);
    const masked = {
      ...known,
      cues: known.cues.map((cue) => (cue.type === "speech" && cue.actor === "Vector" ? { ...cue, label: "?" } : cue)),
    };
    expect(turnsOf(masked).at(-1)).toMatchObject({ label: "?", hidden: true, actor: "Vector" });
  });
});
