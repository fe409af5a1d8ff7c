import { afterEach, describe, expect, it } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { createStage } from "../../src/stage/stage.ts";
import type { Stage, StageOptions } from "../../src/stage/stage-contract.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";
import type { StageState } from "../../src/timeline/state.ts";

const POST = `---
title: A short one
---

**Human:** Is it real, or only marketing that says so?

**Kai:** *beep* Bandwidth at 340% above baseline! *WHIRR*

- Training: $8 per 1M tokens
- Inference: $120 per 1M tokens

**Vector:** NO ONE PANIC! It is *fine*. Everything is **under control** here.

[Meanwhile, in a forgotten sector…]

**?:** C'mon c'mon. *crunch*

[Back with the group…]

**Recurse:** Bandwidth is at 600% now. ALARM-BUZZ! *alarm blares*
`;
const { timeline } = compile(parse(POST).script);
const SIZE = { width: 320, height: 180 } as const;
const stages: Stage[] = [];

async function stage(options: Partial<StageOptions> = {}): Promise<Stage> {
  const canvas = document.body.appendChild(document.createElement("canvas"));
  const made = await createStage({
    canvas,
    assets: "/art/",
    renderer: "canvas",
    captionStrip: "never",
    ...SIZE,
    ...options,
  });
  stages.push(made);
  return made;
}

async function show(on: Stage, state: StageState): Promise<string> {
  await on.ready(state);
  on.apply(state);
  return on.canvas.toDataURL();
}

afterEach(() => {
  for (const made of stages.splice(0)) {
    made.destroy();
    made.canvas.remove();
  }
});

/** Moments spread over the whole post: title, bubbles, card, split, alarm. */
const TIMES = Array.from({ length: 10 }, (_, i) => (timeline.duration * (i + 0.5)) / 10);

describe("The stage", () => {
  for (const renderer of ["canvas", "webgl"] as const)
    it(`shows the same state in the same pixels, however it is reached (${renderer})`, async () => {
      const one = await stage({ renderer });
      const straight = new Map<number, string>();
      for (const t of TIMES) straight.set(t, await show(one, sample(timeline, t)));
      for (const t of [...TIMES].reverse()) {
        await show(one, sample(timeline, t / 2));
        expect((await show(one, sample(timeline, t))) === straight.get(t), `${t} s, backwards`).toBe(true);
      }
      const fresh = await stage({ renderer });
      for (const t of TIMES.filter((_, i) => i % 3 === 0))
        expect((await show(fresh, sample(timeline, t))) === straight.get(t), `${t} s, on a fresh stage`).toBe(true);
      expect(new Set(straight.values()).size).toBe(TIMES.length);
    }, 120_000);

  it("draws nothing for the same key, and makes no picture while a page is read", async () => {
    const one = await stage();
    const bubble = timeline.cues.find((cue) => cue.type === "speech");
    if (bubble?.type !== "speech") throw new Error("no speech");
    const [page] = bubble.pages;
    if (!page) throw new Error("no page");
    const at = (share: number) => sample(timeline, page.start + (page.end - page.start) * share);
    await show(one, at(0.3));
    const before = one.stats();
    one.apply(at(0.3));
    expect(one.stats().frames).toBe(before.frames);
    for (let share = 0.3; share < 0.95; share += 0.02) await show(one, at(share));
    expect(one.stats().frames).toBeGreaterThan(before.frames);
    expect(one.stats().picturesMade).toBe(before.picturesMade);
    expect(one.stats().layouts).toBe(before.layouts);
  });

  it("knows which cue is under a point", async () => {
    const one = await stage();
    const speech = timeline.cues.find((cue) => cue.type === "speech");
    if (!speech) throw new Error("no speech");
    await show(one, sample(timeline, speech.start + 1));
    const [first] = one.layout()?.bubbles ?? [];
    if (!first) throw new Error("no bubble");
    const { outer } = first.bubble;
    const scale = SIZE.height / 720;
    expect(one.hit((outer.x + outer.width / 2) * scale, (outer.y + outer.height / 2) * scale)).toBe(speech.id);
    expect(one.hit(1, SIZE.height - 1)).toBeUndefined();
  });

  it("takes another size, and comes back to the same picture", async () => {
    const one = await stage();
    const state = sample(timeline, TIMES[2] as number);
    const before = await show(one, state);
    const wide = one.layout();
    one.resize(180, 320, 1);
    expect(one.canvas.width).toBe(180);
    expect(one.layout()).not.toEqual(wide);
    one.resize(SIZE.width, SIZE.height, 1);
    expect(one.canvas.toDataURL() === before).toBe(true);
  });

  it("draws again when a lost context comes back", async () => {
    const one = await stage({ renderer: "webgl" });
    const state = sample(timeline, TIMES[3] as number);
    const before = await show(one, state);
    const context = one.canvas.getContext("webgl2");
    const loss = context?.getExtension("WEBGL_lose_context");
    if (!loss) throw new Error("contexts cannot be lost here");
    const event = (name: string) =>
      new Promise((resolve) => one.canvas.addEventListener(name, resolve, { once: true }));
    const lost = event("webglcontextlost");
    loss.loseContext();
    await lost;
    // The loss has to be over with all its listeners before it can be undone.
    await new Promise(requestAnimationFrame);
    const restored = event("webglcontextrestored");
    loss.restoreContext();
    await restored;
    expect(one.canvas.toDataURL() === before).toBe(true);
  });

  it("moves nothing of itself under reduced motion", async () => {
    const calm = await stage({ reducedMotion: true });
    const speech = timeline.cues.find((cue) => cue.type === "speech");
    if (speech?.type !== "speech") throw new Error("no speech");
    const end = speech.pages[0]?.end ?? speech.end;
    const first = await show(calm, { ...sample(timeline, end - 0.5), key: "a" });
    const second = await show(calm, {
      ...sample(timeline, end - 0.4),
      key: "b",
      bubbles: sample(timeline, end - 0.5).bubbles,
      actors: sample(timeline, end - 0.5).actors,
      camera: sample(timeline, end - 0.5).camera,
    });
    expect(second === first).toBe(true);
  });

  it("says what is missing where the art is not to be had", async () => {
    await expect(stage({ assets: "/nowhere/" })).rejects.toThrow(/missing.*set@1x\.json/);
  });
});
