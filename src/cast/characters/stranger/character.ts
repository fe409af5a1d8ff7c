import type { Character } from "../../character.ts";
import type { Rig } from "../../rig.ts";
import { shortArms } from "../short-arms.ts";
import { faces } from "./faces.ts";
import { lookOf } from "./look.ts";
import rig from "./rig.json";

/** Somebody whom a post lets speak and nobody has drawn: a look from the name, on the common rig. */
export function strangerOf(name: string): Character {
  const { colours, template } = lookOf(name);
  return {
    id: name,
    generated: true,
    colours,
    window: false,
    cardStyle: "plain",
    art: `stranger ${name}`,
    template,
    rig: rig as unknown as Rig,
    written: ["badge"],
    acting: {
      faces,
      mouths: { ah: "ah", oh: "oh", ee: "ee", mbp: "mbp", fv: "fv", lth: "lth", wide: "wide" },
      arms: shortArms,
      manner: { size: 1.1, pace: 1 },
      mouthLike: { scream: "wide", sigh: "flat" },
      idle: {
        breath: { period: 3, rise: 2.6, lean: 0.5 },
        drift: { sway: 5, head: 2.6, period: 3.4 },
        stances: {
          every: 4.7,
          of: [
            {},
            { arms: { l: "hip" }, pose: { sway: 5, lean: -2 } },
            { arms: { r: "hip" }, pose: { sway: -5, lean: 2 } },
            { arms: { l: "hold", r: "hold" }, pose: { faceY: 2 } },
          ],
        },
        talk: { head: 3.6, bob: 3.6 },
      },
      trailing: [
        { part: "scarf", by: "body", spring: "cloth", turn: 0.7, x: -0.3, y: -0.2, sway: [3, 3.4, 0], flare: 14 },
        { part: "scarf-tip", by: "body", spring: "cloth", turn: 1.1, x: -0.5, y: -0.4, sway: [7, 2.6, 0.2], flare: 20 },
        { part: "top", by: "head", spring: "hair", turn: 0.16, y: 0.1 },
        { part: "ear-l", by: "head", spring: "wire", turn: 0.15 },
        { part: "badge", by: "body", spring: "wire", turn: 0.3, sway: [1, 3.1, 0] },
      ],
      eyeRange: { x: 10, y: 9 },
      parallax: { top: 0.4, "ear-l": -0.4, "ear-r": -0.4 },
      loops: Object.fromEntries(
        Object.entries(template.shapes).map(([part, frame]) => [part, { frames: [frame], every: 1 }]),
      ),
    },
    head: { x: 130, y: 60, width: 260, height: 340 },
    mouth: { x: 264, y: 340 },
    base: { x: 256, y: 740 },
  };
}
