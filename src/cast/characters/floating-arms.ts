import type { ArmPlace, ArmPose, Layer } from "../acting.ts";
import { type Held, upright } from "./two-joint-arms.ts";

/** Where a floating hand is, in sheet units, how it is turned (0 points down), its shape, its layer. */
export type FloatRow = readonly [x: number, y: number, turn: number, hand: string, layer?: Layer];

export interface FloatingArm {
  readonly side: "l" | "r";
  /** As drawn: the shoulder, the loose forearm, the hand. */
  readonly shoulder: readonly [x: number, y: number];
  readonly forearm: readonly [x: number, y: number];
  readonly hand: readonly [x: number, y: number];
  readonly held?: Held;
}

/** How far along from shoulder to hand the forearm hangs. */
const FOREARM_AT = 0.52;

/** Arms without elbows: the hand goes where it is wanted, the forearm floats between it and the shoulder. */
export function floatingArm(
  { side, shoulder, forearm, hand, held }: FloatingArm,
  rows: Readonly<Partial<Record<ArmPlace, FloatRow>>>,
): Partial<Record<ArmPlace, ArmPose>> {
  const poses: Partial<Record<ArmPlace, ArmPose>> = {};
  const drawn = Math.atan2(hand[1] - shoulder[1], hand[0] - shoulder[0]);
  for (const [place, [x, y, turn, shape, layer]] of Object.entries(rows) as [ArmPlace, FloatRow][]) {
    const turned = ((Math.atan2(y - shoulder[1], x - shoulder[0]) - drawn) * 180) / Math.PI;
    const swing = ((((turned + 180) % 360) + 360) % 360) - 180;
    poses[place] = {
      joints: {
        [`arm-${side}-upper`]: { rotation: swing * 0.12 },
        [`arm-${side}-lower`]: {
          rotation: swing * 0.7,
          x: shoulder[0] + (x - shoulder[0]) * FOREARM_AT - forearm[0],
          y: shoulder[1] + (y - shoulder[1]) * FOREARM_AT - forearm[1],
        },
        [`hand-${side}`]: { rotation: turn, x: x - hand[0], y: y - hand[1] },
        ...(held ? { [held.part]: upright(held, turn, held.turns?.[place] ?? held.turn) } : {}),
      },
      hand: shape,
      ...(layer === undefined ? {} : { layer }),
    };
  }
  return poses;
}
