/**
 * The road as text: lengths in metres with a bend, `s` straight, `r` and `l` gentle, `R` and `L` sharp. It repeats.
 */
const ROAD = "160s 120r 90s 150L 60s 130r 110l 80s 170R 120s 100l 100R 70s 210L 90s";

const BENDS: Readonly<Record<string, number>> = { s: 0, l: -0.45, r: 0.45, L: -1, R: 1 };
/** Metres over which a bend begins and ends. */
const EASE_IN = 30;

const pieces = ROAD.split(" ").map((piece) => ({
  length: Number.parseInt(piece, 10),
  bend: BENDS[piece.at(-1) ?? "s"] ?? 0,
}));
export const LAP = pieces.reduce((sum, piece) => sum + piece.length, 0);

/** Bend of the road at a distance, −1 (left) … 1 (right). */
export function bendAt(distance: number): number {
  let from = ((distance % LAP) + LAP) % LAP;
  for (let i = 0; i < pieces.length; i++) {
    const { length, bend } = pieces[i] as (typeof pieces)[number];
    if (from < length) {
      const before = pieces.at(i - 1)?.bend ?? 0;
      const mix = Math.min(1, from / EASE_IN);
      return before + (bend - before) * mix;
    }
    from -= length;
  }
  return 0;
}

/** What stands beside the road: metres from one palm to the next, and how far out, in half widths of the road. */
export const PALMS = { every: 22, out: 1.5 } as const;

/** A vehicle: where it starts, metres; its lane, half widths of the road from the middle; metres a second. */
export interface Vehicle {
  readonly kind: "traffic" | "truck";
  readonly start: number;
  readonly lane: number;
  readonly speed: number;
}

/** `start lane speed kind` a vehicle, in order of the road. */
const TRAFFIC = `
  70 0.45 20 traffic   120 -0.45 19 traffic   200 0.45 17 truck   270 -0.45 20 traffic   340 0.4 21 traffic
  430 -0.45 17 truck   520 0.45 20 traffic   600 -0.4 21 traffic   690 0.45 19 traffic   760 -0.5 17 truck
  850 0.45 20 traffic   930 -0.45 20 traffic   1010 0.4 17 truck   1100 -0.4 21 traffic   1190 0.45 20 traffic`;

export const VEHICLES: readonly Vehicle[] = TRAFFIC.trim()
  .split(/\s{2,}/)
  .map((line) => {
    const [start, lane, speed, kind] = line.split(" ");
    return {
      start: Number(start),
      lane: Number(lane),
      speed: Number(speed),
      kind: kind === "truck" ? "truck" : "traffic",
    };
  });
