import type { ArmPlace, ArmPose, JointPose, Layer } from "../acting.ts";

/** Shoulder, elbow and wrist in degrees as drawn (0 hangs down; the left arm goes out with positive angles), hand, layer. */
export type ArmRow = readonly [shoulder: number, elbow: number, wrist: number, hand: string, layer?: Layer];

export type ArmRows = Readonly<Partial<Record<ArmPlace, ArmRow>>>;

type Extra = Partial<Pick<ArmPose, "show" | "hide" | "reveal">> & {
  /** The shoulder comes along by this. */
  readonly shift?: readonly [x: number, y: number];
};

/** Something held that keeps upright however the hand turns. */
export interface Held {
  readonly part: string;
  /** The arm's angles on the sheet, added up. */
  readonly drawnAt: number;
  /** From the wrist to the prop's origin as seen on the sheet, and how the prop is turned there. */
  readonly offset: readonly [x: number, y: number];
  readonly turn: number;
  /** Where a place turns it otherwise: degrees. */
  readonly turns?: Readonly<Partial<Record<ArmPlace, number>>>;
}

export interface ArmOptions {
  readonly every?: Extra;
  readonly places?: Readonly<Partial<Record<ArmPlace, Extra>>>;
  readonly held?: Held;
}

/** Arms of two joints: `arm-<side>-upper`, `arm-<side>-lower` and `hand-<side>`, each drawn downwards from its joint. */
export function twoJointArm(
  side: "l" | "r",
  rows: ArmRows,
  options: ArmOptions = {},
): Partial<Record<ArmPlace, ArmPose>> {
  const poses: Partial<Record<ArmPlace, ArmPose>> = {};
  for (const [place, [shoulder, elbow, wrist, hand, layer]] of Object.entries(rows) as [ArmPlace, ArmRow][]) {
    const { held } = options;
    const { shift, ...extra } = { ...options.every, ...options.places?.[place] };
    poses[place] = {
      ...extra,
      joints: {
        [`arm-${side}-upper`]: { rotation: shoulder, ...(shift ? { x: shift[0], y: shift[1] } : {}) },
        [`arm-${side}-lower`]: { rotation: elbow },
        [`hand-${side}`]: { rotation: wrist },
        ...(held ? { [held.part]: upright(held, shoulder + elbow + wrist, held.turns?.[place] ?? held.turn) } : {}),
      },
      hand,
      ...(layer === undefined ? {} : { layer }),
    };
  }
  return poses;
}

/** A prop's joint in a hand that is turned by `angle`, so that it hangs as it was drawn. */
export function upright({ drawnAt, offset: [x, y], turn }: Held, angle: number, wanted: number): JointPose {
  const at = (degrees: number): [number, number] => {
    const a = (degrees * Math.PI) / 180;
    return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)];
  };
  const [restX, restY] = at(turn - drawnAt);
  const [nowX, nowY] = at(wanted - angle);
  return { rotation: wanted - angle, x: nowX - restX, y: nowY - restY };
}
