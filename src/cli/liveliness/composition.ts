import type { CastLookup } from "../../stage/layout/placement.ts";
import { headBox, type Placement } from "../../stage/layout/placement.ts";
import { characterOf } from "../../cast/cast.ts";
import { type Box, overlap } from "../../stage/layout/box.ts";
import type { Frame } from "../../stage/layout/frame.ts";
import type { Moment } from "./moments.ts";

/** What a designed picture keeps to, as shares. */
export const COMPOSED = {
  /** A second face in a shot of people is at least so tall, of the tallest face's height. */
  size: 0.6,
  /** Of a face, at most so much lies under another figure's. */
  covered: 0.08,
  /** Of a face, at most so much is cut off by the frame. */
  cut: 0.08,
} as const;

/** Shots that are about people; the others are about a place. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["two", "medium", "deep", "over", "close"]);

/** A picture whose figures stand in each other's way, or look like dwarfs. */
export interface Badly {
  readonly at: number;
  readonly what: string;
}

/** What is wrong with where figures stand in a shot, in words: empty where it is composed. */
export function badlyComposed(
  shot: string,
  placements: readonly Placement[],
  frame: Frame,
  cast: CastLookup = characterOf,
): string[] {
  const found: string[] = [];
  const faces = placements
    .filter(({ visible, depth }) => visible > 0.5 && depth > -0.5)
    .map((placement) => ({ id: placement.id, head: headBox(placement, cast(placement.id)) }));
  const area = ({ width, height }: Box): number => width * height;
  const share = (part: number): string => `${Math.round(part * 100)} %`;
  const tallest = Math.max(...faces.map(({ head }) => head.height));
  for (const { id, head } of faces) {
    if (OF_PEOPLE.has(shot) && head.height < tallest * COMPOSED.size)
      found.push(`${id} is ${share(head.height / tallest)} as large`);
    const cut = 1 - overlap(head, frame.stage) / area(head);
    if (shot !== "insert" && cut > COMPOSED.cut) found.push(`${id} is cut off by ${share(cut)}`);
  }
  // In the wide shot and beside a split they stand as a group, one before the other.
  if (OF_PEOPLE.has(shot))
    faces.forEach((one, i) => {
      for (const other of faces.slice(i + 1)) {
        const covered = overlap(one.head, other.head) / Math.min(area(one.head), area(other.head));
        if (covered > COMPOSED.covered) found.push(`${one.id} and ${other.id} share ${share(covered)}`);
      }
    });
  return found;
}

/** Finds shots whose figures stand badly, each once. */
export class Compositions {
  readonly #frame: Frame;
  readonly #found = new Map<string, Badly>();
  readonly #seen = new Set<string>();

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  add({ t, state, layout }: Moment): void {
    const { camera } = state;
    const key = `${camera.shot} ${camera.on.join()} ${layout.card?.state.cue.id ?? ""} ${state.actors.length}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (layout.card?.place.whole) return;
    for (const what of badlyComposed(camera.shot, layout.staging.placements, this.#frame))
      this.#found.set(`${key} ${what}`, { at: t, what: `${camera.shot} ${camera.on.join("+")}: ${what}` });
  }

  done(): readonly Badly[] {
    return [...this.#found.values()];
  }
}
