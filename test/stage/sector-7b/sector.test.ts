import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PIECES } from "../../../src/stage/sector-7b/pieces/table.ts";
import { drawSector, newSectorFrame, type SectorMoment } from "../../../src/stage/sector-7b/sector.ts";
import { hashOf } from "./picture-hash.ts";
import { sideScene } from "./side-scene.ts";
import { GAMING, LEAVING, REST, SNACKING } from "./three-scenes.ts";

const SCENES = { GAMING, SNACKING, LEAVING, REST } as const;
type Name = keyof typeof SCENES;
const NAMES = Object.keys(SCENES) as Name[];
const scenes = Object.fromEntries(
  NAMES.map((name, index) => [
    name,
    sideScene(SCENES[name], { index, earlier: index > 0 ? ["controller-throw", "conjure chips"] : [] }),
  ]),
) as Record<Name, ReturnType<typeof sideScene>>;

const draw = (moment: SectorMoment, width: 256 | 160 = 256) => {
  const frame = newSectorFrame(width);
  drawSector(frame, moment);
  return frame;
};

/** Every scene at 4 pictures a second. */
const moments = NAMES.flatMap((name) => {
  const { start, end } = scenes[name];
  return Array.from({ length: Math.floor((end - start) * 4) }, (_, i) => ({ name, t: start + i / 4 }));
});

describe("the picture", () => {
  it("is a function of the moment alone: any order, any frame to draw on, the same pixels", () => {
    const order = moments
      .map((moment, i) => ({ ...moment, key: Math.imul(i + 1, 2654435761) >>> 0 }))
      .sort((a, b) => a.key - b.key)
      .slice(0, 120);
    const straight = new Map(
      [...order]
        .sort((a, b) => a.t - b.t)
        .map(({ name, t }) => [`${name} ${t}`, hashOf(draw(scenes[name].momentAt(t)).data)]),
    );
    const used = newSectorFrame(256);
    for (const { name, t } of order) {
      drawSector(used, scenes[name].momentAt(t));
      expect(hashOf(used.data), `${name} at ${t - 100}`).toBe(straight.get(`${name} ${t}`));
    }
  });

  it("has at most sixteen colours, and no hole, in both widths", () => {
    for (const { name, t } of moments.filter((_, i) => i % 5 === 0))
      for (const width of [256, 160] as const) {
        const inks = new Set(draw(scenes[name].momentAt(t), width).data);
        for (const ink of inks) expect(ink, `${name} at ${t - 100}`).toBeLessThan(16);
      }
  });

  it("never rests: half a second later it is another one", () => {
    for (const name of NAMES) {
      const { start, end, momentAt } = scenes[name];
      for (let t = start + 0.6; t < end - 0.6; t += 0.5)
        expect(hashOf(draw(momentAt(t)).data), `${name} at ${t - start}`).not.toBe(
          hashOf(draw(momentAt(t + 0.5)).data),
        );
    }
  });

  it("is still where motion is to be reduced: no shake, no glitch, no snow", () => {
    const { start, momentAt } = scenes.LEAVING;
    const wild = momentAt(start + 41.1);
    const calm = draw({ ...wild, reducedMotion: true });
    expect(hashOf(draw(wild).data)).not.toBe(hashOf(calm.data));
    const noJump = draw({ ...wild, meter: wild.meter && { ...wild.meter, jump: 0 }, reducedMotion: true });
    expect(hashOf(noJump.data)).toBe(hashOf(calm.data));
  });

  it("keeps the hashes of chosen moments", () => {
    const chosen: Record<Name, readonly number[]> = {
      GAMING: [
        4, 6.5, 9.5, 11, 13, 14.7, 15.1, 15.7, 16.2, 16.7, 17.1, 18, 21.2, 26, 28.5, 29.2, 30.8, 32.6, 33.6, 35, 40,
      ],
      SNACKING: [1.5, 4, 8.6, 9.5, 12.6, 14.6, 15.9, 17.2, 18.4, 19.6, 25.2, 29.6, 30.9, 36],
      LEAVING: [2, 5, 5.8, 6.6, 9.3, 9.7, 10.8, 12, 15.1, 19, 20.9, 27.4, 28.1, 30, 33.4, 33.9, 38.2, 42.6, 50],
      REST: [1, 3, 6.4, 8.4, 11],
    };
    const found = Object.fromEntries(
      NAMES.flatMap((name) =>
        chosen[name].map((at) => [`${name} ${at}`, hashOf(draw(scenes[name].momentAt(scenes[name].start + at)).data)]),
      ),
    );
    const path = fileURLToPath(new URL("./goldens/pictures.json", import.meta.url));
    if (process.env.UPDATE_GOLDENS === "1") writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });
});

describe("set pieces", () => {
  const names = [...Object.keys(PIECES), "arrive", "game-play", "meter-wild", "something-nobody-has-drawn"];

  it("play at any length and in any order, with any variant", () => {
    const cue = fc.record({
      name: fc.constantFrom(...names),
      variant: fc.constantFrom("", "pizza", "soda", "candy", "chocolate", "chips", "racer", "platformer", "gravel"),
      gap: fc.double({ min: 0, max: 2, noNaN: true }),
      length: fc.double({ min: 0.05, max: 6, noNaN: true }),
      say: fc.constantFrom("", "NOOO!", "What?", "Hahaha!", "Well."),
    });
    fc.assert(
      fc.property(
        fc.array(cue, { minLength: 1, maxLength: 7 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(256 as const, 160 as const),
        (cues, share, width) => {
          let t = 0;
          const lines = cues.flatMap(({ name, variant, gap, length, say }) => {
            const from = t + gap;
            t = from + length;
            return [
              `${from.toFixed(3)} ${t.toFixed(3)} ! ${name} ${variant}`,
              ...(say ? [`${from.toFixed(3)} ${t.toFixed(3)} "${say}"`] : []),
            ];
          });
          const scene = sideScene(lines.join("\n"));
          const frame = draw(scene.momentAt(scene.start + share * (t + 0.4)), width);
          for (const ink of new Set(frame.data)) expect(ink).toBeLessThan(16);
        },
      ),
      { numRuns: 80 },
    );
  });

  it("each looks like itself: no two share their middle picture", () => {
    const middle = (name: string, variant = "") => {
      const scene = sideScene(`0 9 ! game-play platformer\n3 ${3 + (PIECES[name]?.length ?? 1)} ! ${name} ${variant}`);
      return hashOf(
        draw({ ...scene.momentAt(scene.start + 3 + (PIECES[name]?.length ?? 1) / 2), meter: undefined }).data,
      );
    };
    const seen = new Map<string, string>();
    for (const name of Object.keys(PIECES).filter((each) => each !== "game-win")) {
      const foods = name === "conjure" || name === "eat" ? ["chips", "pizza", "soda", "candy", "chocolate"] : [""];
      for (const food of name === "eat" ? [""] : foods) {
        const hash = middle(name, food);
        expect(seen.get(hash), `${name} ${food}`).toBeUndefined();
        seen.set(hash, name);
      }
    }
  });
});

describe("what is left behind", () => {
  it("wrappers lie where they fell, more with every meal", () => {
    const spots = (earlier: readonly string[]) => {
      const scene = sideScene("0 20 ! game-play platformer", { earlier });
      const moment = scene.momentAt(scene.start + 3);
      return draw({ ...moment, meter: undefined }).data;
    };
    const differ = (a: Uint8Array, b: Uint8Array) => a.filter((ink, i) => ink !== b[i]).length;
    const [none, one, two] = [spots([]), spots(["conjure pizza"]), spots(["conjure pizza", "conjure candy"])] as const;
    expect(differ(none, one)).toBeGreaterThan(20);
    expect(differ(none, two)).toBeGreaterThan(differ(none, one));
  });

  it("the wall keeps its crack", () => {
    const scene = (earlier: readonly string[]) => sideScene("0 20 ! game-play platformer", { earlier });
    const at = (earlier: readonly string[]) => draw({ ...scene(earlier).momentAt(103), meter: undefined }).at(18, 58);
    expect(at([])).not.toBe("v");
    expect(at(["controller-throw"])).toBe("v");
  });
});
