import { afterAll, expect, it } from "vitest";
import { parse } from "../../../src/script/parse.ts";
import { createStage } from "../../../src/stage/stage.ts";
import type { Stage } from "../../../src/stage/stage-contract.ts";
import { FACES } from "../../../src/stage/text/faces.ts";
import { compile } from "../../../src/timeline/compile.ts";
import { sample } from "../../../src/timeline/sample.ts";
import type { StageState } from "../../../src/timeline/state.ts";

const { timeline } = compile(
  parse(`---
title: A short one
---

**Kai:** Bandwidth at 340% above baseline!

**Recurse:** What I have written down:

- Training: $8 per 1M tokens
- Inference: $120 per 1M tokens

**Vector:** It is in \`config.json\`, and nowhere else.
`).script,
);
const stages: Stage[] = [];

async function open(sparing: boolean, first: StageState): Promise<Stage> {
  const made = await createStage({
    assets: "/art/",
    renderer: "canvas",
    captionStrip: "never",
    width: 320,
    height: 180,
    sparing,
    first,
  });
  stages.push(made);
  return made;
}
afterAll(() => {
  for (const made of stages) made.destroy();
});

/** The state in the middle of the first cue of that kind. */
function during(found: (cue: (typeof timeline.cues)[number]) => boolean): StageState {
  const cue = timeline.cues.find(found);
  if (!cue) throw new Error("no such cue");
  return sample(timeline, (cue.start + cue.end) / 2);
}
const plain = during(({ type }) => type === "speech");
const listed = during((cue) => cue.type === "card" && cue.kind === "list");
const coded = during((cue) => cue.type === "speech" && cue.text.includes("config.json"));

const asked = () =>
  [...document.fonts].filter(({ family }) =>
    [FACES.ink.family, FACES.mono.family].some((late) => family.includes(late)),
  );

it("asks for the faces of cards and code when one comes, and never draws one in others", async () => {
  const stage = await open(true, plain);
  expect(stage.coming(plain)).toBeUndefined();
  stage.apply(plain);
  expect(asked()).toEqual([]);

  // Asked to draw at once it leaves out what cannot be written yet, and draws it when it can.
  const coming = stage.coming(listed);
  expect(coming).toBeInstanceOf(Promise);
  stage.apply(listed);
  const without = stage.canvas.toDataURL();
  await coming;
  expect(asked().length).toBe(4);
  await new Promise((resolve) => setTimeout(resolve));
  const drawn = stage.canvas.toDataURL();
  expect(drawn === without).toBe(false);

  const unhurried = await open(false, plain);
  await unhurried.ready(listed);
  unhurried.apply(listed);
  expect(drawn === unhurried.canvas.toDataURL()).toBe(true);
  expect(stage.coming(coded)).toBeUndefined();
}, 60_000);
