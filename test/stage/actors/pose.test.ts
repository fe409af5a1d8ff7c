import { describe, expect, it } from "vitest";
import { CAST, characterOf } from "../../../src/cast/cast.ts";
import type { Character } from "../../../src/cast/character.ts";
import { MOODS } from "../../../src/cast/moods.ts";
import { VISEMES } from "../../../src/cast/visemes.ts";
import { seededRandom } from "../../../src/math/random.ts";
import { allGestures } from "../../../src/stage/gallery/contact-sheet-plans.ts";
import type { Pose } from "../../../src/stage/actors/acted.ts";
import { poseActor } from "../../../src/stage/actors/pose.ts";
import type { ActorState } from "../../../src/timeline/state.ts";
import { performing, standing } from "./acting.ts";

const everybody: readonly Character[] = [...CAST, characterOf("Somebody New")];

/** A busy minute: moods change, gestures follow and overlap, somebody talks. */
function stateAt(character: Character, t: number): ActorState {
  const gestures = allGestures(character);
  const performances = [0, 1].flatMap((track) => {
    const every = 1.7 + track * 0.6;
    const n = Math.floor(t / every);
    const local = t - n * every;
    const [name, variant] = gestures[(n * 7 + track * 13) % gestures.length] as (typeof gestures)[number];
    const performance = performing(name, local, {
      id: `${track}.${n}`,
      duration: every - 0.5,
      ...(variant ? { variant } : {}),
    });
    return performance.weight > 0 ? [performance] : [];
  });
  const mood = Math.floor(t / 2.5);
  return standing(character.id, {
    performances,
    mood: MOODS[mood % MOODS.length],
    moodFrom: MOODS[(mood + MOODS.length - 1) % MOODS.length],
    moodMix: Math.min(1, (t % 2.5) / 0.45),
    moodSince: t % 2.5,
    speaking: t % 3 < 2,
    mouth: t % 3 < 2 ? VISEMES[Math.floor(t * 7) % VISEMES.length] : "rest",
    gaze: ["viewer", "Kai", "down", "nobody at all"][Math.floor(t) % 4],
  });
}

const poseAt = (character: Character, frame: number): Pose =>
  poseActor(character, stateAt(character, frame / 12), frame / 12, { alarm: frame % 50 < 10 ? 0.5 : 0, tension: 0.4 });

describe("poseActor", () => {
  it.each(everybody)("gives $id the same pose at a time, however it was reached", (character) => {
    const frames = 132;
    const straight = Array.from({ length: frames }, (_, frame) => JSON.stringify(poseAt(character, frame)));
    const random = seededRandom(character.id);
    for (let i = 0; i < 100; i++) {
      const frame = Math.floor(random() * frames);
      expect(JSON.stringify(poseAt(character, frame)), `frame ${frame}`).toBe(straight[frame]);
    }
    for (let frame = frames - 1; frame >= 0; frame -= 5)
      expect(JSON.stringify(poseAt(character, frame)), `backwards, frame ${frame}`).toBe(straight[frame]);
  });

  it.each(everybody)("keeps every number of $id sound and every frame one that is drawn", (character) => {
    const wrong: string[] = [];
    for (let frame = 0; frame < 400; frame += 2) {
      poseAt(character, frame).parts.forEach((part, i) => {
        const { id, frames } = character.rig.parts[i] as Character["rig"]["parts"][number];
        const { x, y, rotation, scaleX, scaleY, alpha } = part;
        if (![x, y, rotation, scaleX, scaleY, alpha].every(Number.isFinite)) wrong.push(`${id} is nowhere at ${frame}`);
        if (alpha < 0 || alpha > 1) wrong.push(`${id} has opacity ${alpha} at ${frame}`);
        if (scaleX < 0.3 || scaleY < 0.3) wrong.push(`${id} vanishes at ${frame}`);
        if (frames && !frames.includes(part.frame ?? "")) wrong.push(`${id} shows ${part.frame} at ${frame}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  it.each(everybody)("makes each gesture of $id a pose of its own", (character) => {
    const poses = allGestures(character)
      .filter(([, variant]) => variant === undefined)
      .map(
        ([name]) =>
          [
            name,
            JSON.stringify(
              poseActor(
                character,
                standing(character.id, { performances: [performing(name, 0.75, { id: "same" })] }),
                4,
              ),
            ),
          ] as const,
      );
    const still = JSON.stringify(poseActor(character, standing(character.id), 4));
    expect(new Set(poses.map(([, pose]) => pose)).size).toBe(poses.length);
    for (const [name, pose] of poses) expect(pose, name).not.toBe(still);
  });

  it.each(everybody)("lets every gesture of $id begin and end where the body was", (character) => {
    const still = poseActor(character, standing(character.id), 4);
    const popping: string[] = [];
    for (const [name, variant] of allGestures(character)) {
      for (const local of [0, 1.8999]) {
        const pose = poseActor(
          character,
          standing(character.id, { performances: [performing(name, local, variant ? { variant } : {})] }),
          4,
        );
        pose.parts.forEach((part, i) => {
          const rest = still.parts[i] as typeof part;
          const { id } = character.rig.parts[i] as Character["rig"]["parts"][number];
          const turn = Math.abs(((((part.rotation - rest.rotation + 180) % 360) + 360) % 360) - 180);
          const moved = Math.hypot(part.x - rest.x, part.y - rest.y);
          // What hangs is still swinging when the gesture is over.
          if (moved > 4 || turn > 22)
            popping.push(`${name}:${variant} has ${id} off by ${moved}, ${turn}° at ${local}`);
        });
      }
    }
    expect(popping).toEqual([]);
  });

  it.each(everybody)("keeps $id alive: something moves in any half second of doing nothing", (character) => {
    for (let frame = 0; frame < 240; frame++) {
      const now = poseActor(character, standing(character.id), frame / 12);
      const later = poseActor(character, standing(character.id), (frame + 6) / 12);
      const moved = Math.max(
        ...now.parts.map((part, i) => {
          const then = later.parts[i] as typeof part;
          return Math.max(
            Math.abs(part.x - then.x),
            Math.abs(part.y - then.y),
            Math.abs(part.rotation - then.rotation),
          );
        }),
      );
      expect(moved, `after frame ${frame}`).toBeGreaterThan(0.35);
    }
  });

  it("turns towards whom a gesture is aimed at", () => {
    const kai = characterOf("Kai");
    const aimed = (x: number) => {
      const pose = poseActor(
        kai,
        standing("Kai", { performances: [performing("point", 0.6, { target: "Vector" })] }),
        4,
        {
          toward: () => ({ x, y: 0 }),
        },
      );
      return (pose.parts[kai.rig.parts.findIndex(({ id }) => id === "upper")] as { rotation: number }).rotation;
    };
    expect(aimed(1)).toBeGreaterThan(2);
    expect(aimed(-1)).toBeLessThan(-2);
  });

  it("shuts the eyes on a blink and opens the mouth on a vowel", () => {
    const vector = characterOf("Vector");
    const frameOf = (id: string, extra: Partial<ActorState>) =>
      (
        poseActor(vector, standing("Vector", extra), 2).parts[vector.rig.parts.findIndex((part) => part.id === id)] as {
          frame: string;
        }
      ).frame;
    expect(frameOf("lid-l", { blink: 1 })).toBe("shut");
    expect(frameOf("lid-l", { blink: 0 })).not.toBe("shut");
    expect(frameOf("mouth", { mouth: "ah", speaking: true })).toBe("ah");
    expect(frameOf("mouth", { mouth: "lth", speaking: true })).toBe("lth");
    expect(frameOf("mouth", { mouth: "rest", mood: "sad" })).toBe("sad");
  });

  it("writes the latest figures on the readouts", () => {
    const kai = characterOf("Kai");
    const pose = poseActor(kai, standing("Kai"), 2, { readouts: ["89%", "340%"] });
    const shown = (chip: number) =>
      [1, 2, 3, 4].map(
        (place) => pose.parts[kai.rig.parts.findIndex(({ id }) => id === `chip-${chip}-${place}`)]?.frame,
      );
    expect(shown(1)).toEqual(["3", "4", "0", "pct"]);
    expect(shown(2)).toEqual(["none", "8", "9", "pct"]);
    expect(shown(3)).toEqual(["none", "dash", "dash", "pct"]);
  });
});
