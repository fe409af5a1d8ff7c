import { describe, expect, it } from "vitest";
import type { GestureKey } from "../../src/cast/acting.ts";
import { CAST, characterOf } from "../../src/cast/cast.ts";
import type { Character } from "../../src/cast/character.ts";
import { initialsOf } from "../../src/cast/characters/stranger/look.ts";
import { GESTURE_FAMILIES, type GestureFamily } from "../../src/cast/gesture-families.ts";
import { GESTURES } from "../../src/cast/gestures/gestures.ts";
import { GESTURE_TABLE } from "../../src/cast/lexicon/gesture-words.ts";
import { CAST_NAMES } from "../../src/cast/lexicon/people.ts";

const everybody: readonly Character[] = [...CAST, characterOf("Somebody New")];

describe("the cast", () => {
  it("has everyone whom the lexicon names, under that name", () => {
    expect(CAST.map(({ id }) => id).sort()).toEqual(CAST_NAMES.map(({ name }) => name).sort());
  });

  it.each(everybody)("lets $id use only parts and frames that the rig has", ({ acting, rig }) => {
    const parts = new Set(rig.parts.map(({ id }) => id));
    const mouth = rig.parts.find(({ id }) => id === "mouth")?.frames ?? [];
    const drawn = (name: string) => mouth.includes(name) || mouth.includes(acting.mouthLike?.[name] ?? "");
    for (const [mood, face] of Object.entries(acting.faces)) {
      expect(drawn(face.mouth), mood).toBe(true);
      if (face.closed) expect(mouth, mood).toContain(face.closed);
    }
    for (const name of Object.values(acting.mouths)) expect(mouth).toContain(name);
    for (const { part } of acting.trailing) expect(parts, part).toContain(part);
    for (const side of ["l", "r"] as const)
      for (const [place, pose] of Object.entries(acting.arms[side]))
        for (const part of [...Object.keys(pose.joints), ...(pose.hide ?? []), ...(pose.reveal ?? [])])
          expect(parts, `${side} ${place}`).toContain(part);
    for (const faded of Object.values(acting.fades ?? {})) for (const part of faded) expect(parts).toContain(part);
    for (const part of Object.keys(acting.parallax ?? {})) expect(parts).toContain(part);
  });

  it.each(everybody)("has a mouth of $id for every mouth that gestures show", ({ acting, rig }) => {
    const mouth = rig.parts.find(({ id }) => id === "mouth")?.frames ?? [];
    for (const [family, versions] of [...Object.entries(GESTURES), ...Object.entries(acting.gestures ?? {})]) {
      for (const gesture of [versions.base, ...Object.values(versions.variants ?? {})]) {
        const keys: readonly GestureKey[] = [
          ...gesture.attack,
          ...(gesture.cycle?.keys ?? []),
          ...(gesture.settle ?? []),
        ];
        for (const { show } of keys)
          if (show?.mouth) expect([...mouth, ...Object.keys(acting.mouthLike ?? {})], family).toContain(show.mouth);
      }
    }
  });
});

describe("gestures", () => {
  it("have a version for every finer reading that directions can ask for", () => {
    const asked = [...GESTURE_TABLE.matchAll(/^~?([a-z-]+)\/([a-z-]+):/gm)].map(([, family, variant]) => [
      family,
      variant,
    ]);
    expect(asked.length).toBeGreaterThan(20);
    const missing = asked
      .filter(([family, variant]) => !GESTURES[family as GestureFamily].variants?.[variant as string])
      .map(([family, variant]) => `${family}:${variant}`);
    // Opening a notebook and raising the hands in defence is what these families are anyway.
    expect([...new Set(missing)].sort()).toEqual(["defend:hands", "notebook:open"]);
  });

  it.each(
    GESTURE_FAMILIES,
  )("%s goes forward in time, keeps its cycle within its period, and prepares before it acts", (family) => {
    const { base, variants } = GESTURES[family];
    for (const gesture of [base, ...Object.values(variants ?? {})]) {
      const rising = (keys: readonly GestureKey[]) => keys.every(({ at }, i) => at > (keys[i - 1]?.at ?? -1));
      expect(rising(gesture.attack)).toBe(true);
      expect(rising(gesture.settle ?? [])).toBe(true);
      expect(rising(gesture.cycle?.keys ?? [])).toBe(true);
      for (const { at } of gesture.cycle?.keys ?? []) expect(at).toBeLessThanOrEqual(gesture.cycle?.period ?? 0);
      // At least one pose on the way besides the one that is held, or a cycle that goes on from it.
      expect(gesture.attack.length + (gesture.cycle ? 1 : 0)).toBeGreaterThan(1);
    }
  });
});

describe("a stranger", () => {
  it("looks the same whenever the name is met, and unlike others", () => {
    const names = ["Echo", "Null Pointer", "OPTIMAX", "Sam", "Zed", "日本", "Ghost", "Byte"];
    const looks = names.map((name) =>
      JSON.stringify([characterOf(name).template?.shapes, characterOf(name).colours.base]),
    );
    expect(new Set(looks).size).toBeGreaterThan(names.length - 2);
    expect(names.map((name) => JSON.stringify(characterOf(name).template))).toEqual(
      names.map((name) => JSON.stringify(characterOf(name).template)),
    );
  });

  it.each([
    ["Null Pointer", "NP"],
    ["echo", "EC"],
    ["Dr. Ada-Lovelace King", "DA"],
    ["日本", "日本"],
    ["👻", "?"],
    ["", "?"],
  ])("wears the initials of %j: %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it("has speaker colours that can be read: deep on paper and white on deep over 4.5:1", () => {
    for (const name of ["A", "Bo", "Cy", "Dee", "Eve", "Flo", "Gus", "Hal", "Ira", "Joy", "Kit", "Lou"]) {
      const { deep, paper } = characterOf(name).colours;
      expect(contrast(deep, paper), name).toBeGreaterThan(4.5);
      expect(contrast(deep, "#ffffff"), name).toBeGreaterThan(4.5);
    }
  });
});

/** WCAG 2 contrast of two `#rrggbb` colours. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
