import type { Expression, Offsets } from "../../acting.ts";
import type { Character } from "../../character.ts";
import type { Mood } from "../../moods.ts";
import type { Rig } from "../../rig.ts";
import { shortArms } from "../short-arms.ts";
import { faces } from "./faces.ts";
import type { Build } from "./builds.ts";
import { lookOf } from "./look.ts";
import rig from "./rig.json";

const sheet = rig as unknown as Rig;
/** Where the head turns, and its box as drawn. */
const NECK = { x: 258, y: 388 } as const;
const HEAD = { x: 130, y: 60, width: 260, height: 340 } as const;
const MOUTH = { x: 264, y: 340 } as const;

/** The common rig in somebody's proportions. */
function rigOf({ head, scarf }: Build): Rig {
  return {
    ...sheet,
    parts: sheet.parts.map((part) => {
      if (part.id === "head") return { ...part, scale: part.scale * head };
      return /^scarf/.test(part.id) && !scarf ? { ...part, alpha: 0 } : part;
    }),
  };
}

/** The plain faces, carried as somebody is built. */
function facesOf({ stance }: Build): Readonly<Record<Mood, Expression>> {
  const carried = (pose: Offsets): Offsets => {
    const sum: Record<string, number> = { ...pose };
    for (const [channel, value] of Object.entries(stance)) sum[channel] = (sum[channel] ?? 0) + value;
    return sum;
  };
  return Object.fromEntries(
    Object.entries(faces).map(([mood, face]) => [mood, { ...face, pose: carried(face.pose) }]),
  ) as Record<Mood, Expression>;
}

/** Somebody whom a post lets speak and nobody has drawn: a look from the name, on the common rig. */
export function strangerOf(name: string): Character {
  const { colours, template, build } = lookOf(name);
  const grown = (at: number, neck: number) => neck + (at - neck) * build.head;
  return {
    id: name,
    generated: true,
    colours,
    window: false,
    cardStyle: "plain",
    art: `stranger ${name}`,
    template,
    rig: rigOf(build),
    written: ["badge"],
    acting: {
      faces: facesOf(build),
      mouths: { ah: "ah", oh: "oh", ee: "ee", mbp: "mbp", fv: "fv", lth: "lth", wide: "wide" },
      arms: shortArms,
      manner: build.manner,
      mouthLike: { scream: "wide", sigh: "flat" },
      idle: {
        breath: { period: build.breath, rise: 2.6, lean: 0.5 },
        drift: { sway: 5, head: 2.6, period: 3.4 },
        stances: {
          every: build.every,
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
    head: {
      x: grown(HEAD.x, NECK.x),
      y: grown(HEAD.y, NECK.y),
      width: HEAD.width * build.head,
      height: HEAD.height * build.head,
    },
    mouth: { x: grown(MOUTH.x, NECK.x), y: grown(MOUTH.y, NECK.y) },
    base: { x: 256, y: 740 },
  };
}
