import { hashNoise } from "../../math/random.ts";
import type { StageState } from "../../timeline/state.ts";
import { sectorName, sectorsWalked } from "./aisle.ts";

/** Where the main set's radar sees the side scene's resident. */
export interface Blip {
  /** On the disc: −1…1 from its centre, right and down. */
  readonly x: number;
  readonly y: number;
  /** Radius of the area that it may be in, share of the disc's; small once it moves. */
  readonly blur: number;
  /** 0…1: how bright; pulses once a second. */
  readonly strength: number;
  /** Its sector: "7-B" until it leaves it. */
  readonly sector: string;
  /** Where it was over the last sectors, newest first, on the disc. */
  readonly trail: readonly { readonly x: number; readonly y: number }[];
}

const TICKS = 12;
/** Where the sector lies on the disc: out at the edge, where nobody looks. */
const HOME = { x: 0.52, y: -0.55 } as const;
/** Sectors of the trail. */
const TRAIL = 4;
/** Blur by how often it has been noticed, and brightness. */
const NOTICED = [
  { blur: 1, strength: 0 },
  { blur: 0.55, strength: 0.35 },
  { blur: 0.26, strength: 0.7 },
  { blur: 0.12, strength: 0.9 },
] as const;

/** The way through the sectors, bent so that it stays on the disc however long the walk is. */
function placeAfter(sectors: number): { x: number; y: number } {
  const turn = sectors * 0.31;
  const radius = 0.76 - 0.34 * Math.abs(Math.sin(sectors * 0.071));
  const a = Math.atan2(HOME.y, HOME.x) + turn;
  return { x: radius * Math.cos(a), y: radius * Math.sin(a) };
}

/** The blip of a state, in main scenes and beside side scenes; undefined before the first of these. Steps 12 a second. */
export function blipOf({ entity, poseTime }: Pick<StageState, "entity" | "poseTime">): Blip | undefined {
  if (!entity) return undefined;
  const noticed = NOTICED[
    Math.min(NOTICED.length - 1, entity.wandering === undefined ? entity.sightings : 3)
  ] as (typeof NOTICED)[number];
  const pulse = 0.75 + 0.25 * Math.cos(2 * Math.PI * (poseTime % 1));
  if (entity.wandering === undefined) {
    // Nobody can pin it down yet: the echo jumps about within its area, twice a second.
    const step = Math.floor(poseTime * 2 + 1e-6);
    const off = (k: number) => (hashNoise(311 + k, step) - 0.5) * noticed.blur * 0.5;
    return {
      x: HOME.x + off(1),
      y: HOME.y + off(2),
      blur: noticed.blur,
      strength: noticed.strength * pulse,
      sector: "7-B",
      trail: [],
    };
  }
  const sectors = sectorsWalked(Math.floor(entity.wandering * TICKS + 1e-6));
  const at = placeAfter(sectors);
  const trail = Array.from({ length: TRAIL }, (_, i) => sectors - (i + 1) * 0.5)
    .filter((before) => before >= 0)
    .map(placeAfter);
  return {
    ...at,
    blur: noticed.blur,
    strength: noticed.strength * pulse,
    sector: sectorName(Math.floor(sectors)),
    trail,
  };
}
