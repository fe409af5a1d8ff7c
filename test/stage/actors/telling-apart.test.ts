import { expect, it } from "vitest";
import { CAST, characterOf } from "../../../src/cast/cast.ts";
import type { Pose } from "../../../src/stage/actors/acted.ts";
import { poseActor } from "../../../src/stage/actors/pose.ts";
import { type Anchors, anchors, type Point } from "../../../src/stage/actors/skeleton.ts";
import { allGestures } from "../../../src/stage/gallery/contact-sheet-plans.ts";
import { performing, standing } from "./acting.ts";

/** Seconds into a gesture at which it is looked at: attack, hold, what comes back. */
const LOOKS = [0.17, 0.33, 0.5, 0.75, 1, 1.25] as const;
/** A drawing that is another one counts as so many sheet units of way. */
const FRAME = 40;
/** Least way between two gestures, added up over a figure and averaged over the looks: less looks alike. */
const APART = 75;

/** The mouth counts twice: where it is to the head says how that is turned. */
const pointsOf = ({ mouth, handL, handR, headBox: { x, y, width, height } }: Anchors): Point[] => [
  mouth,
  { x: 2 * (mouth.x - x), y: 2 * (mouth.y - y) },
  handL,
  handR,
  { x: x + width / 2, y: y + height / 2 },
];

it.each([...CAST, characterOf("Somebody New")])("no two gestures of $id look alike", (character) => {
  const gestures = allGestures(character).map(([name, variant]) => ({
    label: variant ? `${name}:${variant}` : name,
    poses: LOOKS.map((local) =>
      poseActor(
        character,
        standing(character.id, { performances: [performing(name, local, variant ? { variant } : {})] }),
        3,
      ),
    ),
  }));
  const frames = (pose: Pose) =>
    pose.parts.map(({ frame }, i) => (/^(lid|low)/.test(character.rig.parts[i]?.id ?? "") ? undefined : frame));
  const seen = gestures.map(({ label, poses }) => ({
    label,
    looks: poses.map((pose) => ({ points: pointsOf(anchors(character, pose)), frames: frames(pose) })),
  }));
  const alike: string[] = [];
  seen.forEach((a, i) => {
    for (const b of seen.slice(i + 1)) {
      let way = 0;
      a.looks.forEach((look, n) => {
        const other = b.looks[n];
        if (!other) return;
        look.points.forEach((point, k) => {
          way += Math.hypot(point.x - (other.points[k]?.x ?? 0), point.y - (other.points[k]?.y ?? 0));
        });
        way += FRAME * look.frames.filter((frame, k) => frame !== other.frames[k]).length;
      });
      if (way / LOOKS.length < APART) alike.push(`${a.label} and ${b.label}: ${Math.round(way / LOOKS.length)}`);
    }
  });
  expect(alike).toEqual([]);
});
