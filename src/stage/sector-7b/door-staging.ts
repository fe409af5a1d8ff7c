import { clamp, easeInOut } from "../../math/ease.ts";
import type { SetPieceState } from "../../timeline/state.ts";
import { type Frame, openArea } from "../layout/frame.ts";
import type { CastLookup, Placement, Staging } from "../layout/placement.ts";
import { DOOR, DOOR_ART, signHalf } from "./door-art.ts";

/** Units that a window hangs further to the right than in the set: beside the door, not over its sign. */
const WINDOW_ASIDE = 140;

/** A window's height, and how far it hangs from the sign in narrow frames. Units. */
const WINDOW = { height: 313, gap: 4 } as const;

/** Everybody is whole within the frame: half of a figure, share of its sheet's height, and units to the frame's edge. */
const WHOLE = { half: 0.27, edge: 8 } as const;

/** Share of the open height at which the door's foot stands. */
const FOOT: Readonly<Record<Frame["kind"], number>> = { wide: 0.81, square: 0.76, tall: 0.66 };

/** Share of the size by which the picture comes nearer while somebody comes to the door, and seconds that it takes. */
const PUSH = { share: 0.15, length: 6.5 } as const;

/** A shot's staging about the door: that in the middle, as near as its picture fills the frame, nobody before its sign. */
export function beforeDoor(
  staging: Staging,
  { cue, local }: SetPieceState,
  frame: Frame,
  cast: CastLookup,
  still: boolean,
): Staging {
  const { camera, placements } = staging;
  const { width, height } = frame.stage;
  const open = Math.max(height, openArea(frame).height);
  const foot = FOOT[frame.kind] * open;
  const near = still || cue.name !== "arrive-at-door" ? 0 : easeInOut(clamp(local / PUSH.length));
  const around = frame.kind === "tall" ? besideSign(width, cue.variant ?? "") / (1 + PUSH.share) : camera.zoom;
  const zoom = Math.max(around, width / DOOR_ART.width, foot / (DOOR.foot - DOOR_ART.y)) * (1 + PUSH.share * near);
  const about = { x: DOOR.x, y: DOOR.foot - (foot - height / 2) / zoom, zoom, tilt: 0 };
  const moved = (placement: Placement): Placement => {
    const aside = cast(placement.id).window ? WINDOW_ASIDE : 0;
    return {
      ...placement,
      x: ((placement.x - width / 2) / camera.zoom + camera.x + aside - about.x) * zoom + width / 2,
      y: ((placement.y - height / 2) / camera.zoom + camera.y - about.y) * zoom + height / 2,
      height: (placement.height / camera.zoom) * zoom,
    };
  };
  // Beside a card whoever presents it stands where the card has them.
  if (staging.soft > 0) return { ...staging, camera: about };
  return { ...staging, camera: about, placements: closedUp(placements.map(moved), width) };
}

/** The size at which a window hangs whole between the sign and the edge of a frame so wide, whoever is there yet. */
const besideSign = (width: number, label: string): number =>
  (width / 2 - WHOLE.edge) / (signHalf(label) + WINDOW.gap + 2 * WHOLE.half * WINDOW.height);

/** Narrow frames: each side closes up to the middle as far as its outermost needs to be whole. */
function closedUp(placements: readonly Placement[], width: number): Placement[] {
  const middle = width / 2;
  const shareOf = (right: boolean) =>
    placements
      .filter(({ x, visible }) => visible > 0 && x > middle === right)
      .reduce((share, { x, height }) => {
        const room = middle - WHOLE.edge - height * WHOLE.half;
        return Math.min(share, room / Math.max(1, Math.abs(x - middle)));
      }, 1);
  const shares = { left: shareOf(false), right: shareOf(true) };
  return placements.map((placement) => {
    const share = placement.x > middle ? shares.right : shares.left;
    return { ...placement, x: middle + (placement.x - middle) * Math.max(0, share) };
  });
}
