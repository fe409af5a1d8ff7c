import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { characterOf } from "../../../src/cast/cast.ts";
import { sliceAt } from "../../../src/math/slices.ts";
import { parse } from "../../../src/script/parse.ts";
import type { Pose } from "../../../src/stage/actors/acted.ts";
import { poseActor } from "../../../src/stage/actors/pose.ts";
import { anchors } from "../../../src/stage/actors/skeleton.ts";
import { compile } from "../../../src/timeline/compile.ts";
import { actorsAt } from "../../../src/timeline/sampling/actors-at.ts";
import { performancesOf } from "../../../src/timeline/sampling/performances.ts";
import { type Tracks, tracksOf } from "../../../src/timeline/sampling/tracks.ts";
import type { ActorState } from "../../../src/timeline/state.ts";
import type { Timeline } from "../../../src/timeline/timeline.ts";

/** Seconds between two looks at what should be one pose, and how far anything may have gone in them: sheet units. */
const MOMENT = 0.00008;
const FARTHEST = 1.5;

const posts = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

function actorAt(tracks: Tracks, timeline: Timeline, id: string, t: number): ActorState | undefined {
  const place = tracks.scenes[timeline.scenes.findLastIndex(({ start }) => start <= t)];
  return place && actorsAt(tracks, place, sliceAt(tracks.slicing, t), t).find((actor) => actor.id === id);
}

/** How far head, mouth and hands are apart in two poses, sheet units. */
function apart(id: string, a: Pose, b: Pose): number {
  const character = characterOf(id);
  const [one, two] = [anchors(character, a), anchors(character, b)];
  return Math.max(
    ...(["mouth", "handL", "handR"] as const).map((at) => Math.hypot(one[at].x - two[at].x, one[at].y - two[at].y)),
  );
}

/** What may change at once: eyes, lips, the accents of talk, the beat of a sound. */
const unheld = ({ mouth, blink, gaze, speaking, pulse }: ActorState) => ({ mouth, blink, gaze, speaking, pulse });

/** The joints' jumps where a gesture begins, where its settle begins, and where nothing of it is left. */
function popsIn(file: string): { looked: number; pops: string[] } {
  const { timeline } = compile(parse(readFileSync(file, "utf8")).script);
  const tracks = tracksOf(timeline);
  const pops: string[] = [];
  let looked = 0;
  for (const { actor, name, start, end } of performancesOf(timeline, tracks.light))
    for (const t of [start, end, end + 0.4]) {
      // The grid of the trembling that alarms bring is no boundary of a gesture.
      const [before, after] = [t - MOMENT / 2, t + MOMENT / 2];
      const [was, is] = [actorAt(tracks, timeline, actor, before), actorAt(tracks, timeline, actor, after)];
      if (!was || !is || timeline.scenes.some(({ start: cut }) => cut > before && cut <= after)) continue;
      looked++;
      const context = { tension: 0 };
      const jump = apart(
        actor,
        poseActor(characterOf(actor), was, t, context),
        poseActor(characterOf(actor), { ...is, ...unheld(was) }, t, context),
      );
      if (jump > FARTHEST) pops.push(`${actor} jumps by ${jump.toFixed(1)} at ${t.toFixed(3)} s (${name})`);
    }
  return { looked, pops };
}

describe("Gestures run into each other without a jump", () => {
  for (const file of posts("episodes"))
    it(`in ${file}`, () => {
      const { looked, pops } = popsIn(file);
      expect(pops).toEqual([]);
      expect(looked).toBeGreaterThan(100);
    });

  const corpus = process.env.SIDESCENE_CORPUS;
  it.skipIf(!corpus)(
    "in the corpus",
    () => {
      for (const file of posts(corpus as string)) expect(popsIn(file).pops, file).toEqual([]);
    },
    240_000,
  );
});
