import type { LidSlant } from "../../cast/acting.ts";
import type { Rig } from "../../cast/rig.ts";

export interface LidFrame {
  readonly name: string;
  readonly level: number;
  readonly slant: LidSlant;
}

/** A rig with its parts at hand: by name, by what chooses their frames, by what they follow. */
export interface RigIndex {
  readonly at: ReadonlyMap<string, number>;
  /** Parts with frames, by the names that choose for them: "pupil" chooses for pupil-l and pupil-r. */
  readonly choosers: ReadonlyMap<string, readonly number[]>;
  readonly followers: readonly (readonly [follower: number, leader: number])[];
  /** The lids' frames by part index. */
  readonly lids: ReadonlyMap<number, readonly LidFrame[]>;
}

const known = new WeakMap<Rig, RigIndex>();

export function rigIndex(rig: Rig): RigIndex {
  const found = known.get(rig);
  if (found) return found;
  const at = new Map(rig.parts.map((part, i) => [part.id, i]));
  const choosers = new Map<string, number[]>();
  const lids = new Map<number, LidFrame[]>();
  const followers: [number, number][] = [];
  rig.parts.forEach((part, i) => {
    if (part.follows) followers.push([i, at.get(part.follows) ?? 0]);
    if (!part.frames) return;
    // "hand-l-shape" answers to itself, "hand-l" and "hand"; "mouth" to itself.
    const words = part.id.split("-");
    for (let n = words.length; n > 0; n--) {
      const name = words.slice(0, n).join("-");
      choosers.set(name, [...(choosers.get(name) ?? []), i]);
    }
    if (/^lid-/.test(part.id)) lids.set(i, part.frames.map(lidFrame));
  });
  const index = { at, choosers, followers, lids };
  known.set(rig, index);
  return index;
}

/** "45", "angry-24", "open", "shut": how far down, and how it slants. */
function lidFrame(name: string): LidFrame {
  if (name === "open") return { name, level: 0, slant: "flat" };
  if (name === "shut") return { name, level: 1, slant: "flat" };
  const [, slant, percent] = /^(?:(angry|sad)-)?(\d+)$/.exec(name) ?? [];
  return { name, level: Number(percent ?? 0) / 100, slant: (slant as LidSlant | undefined) ?? "flat" };
}

/** The frame nearest to a level, of the slant that is wanted if it has one near. */
export function lidFor(frames: readonly LidFrame[], level: number, slant: LidSlant): string {
  let best = frames[0] as LidFrame;
  let least = Number.POSITIVE_INFINITY;
  for (const frame of frames) {
    const plain = frame.level === 0 || frame.level === 1;
    if (!plain && frame.slant !== slant) continue;
    const distance = Math.abs(frame.level - level);
    if (distance < least) {
      least = distance;
      best = frame;
    }
  }
  return best.name;
}
