import { lastIndexAtMost } from "../../math/intervals.ts";
import { ascending } from "../../math/order.ts";
import type { BeatCues } from "../composing/cues.ts";
import type { CardCue } from "../timeline.ts";
import { CAMERA, SIGNS, stagesOf, type Take } from "./take.ts";

/** Shots in which a second person only says which way the first looks. */
const ALONE: ReadonlySet<string> = new Set(["medium", "close"]);
const NEGLIGIBLE = 1e-6;

const samePicture = (a: Take, b: Take): boolean =>
  a.shot === b.shot && (ALONE.has(a.shot) ? a.on[0] === b.on[0] : a.on.join() === b.on.join());

/**
 * Takes in order of time, none shorter than the shortest unless an author or a scene that is over sooner wants it so:
 * what would stand too short waits, gives way to the next, or its place to the one before it.
 */
export function spaced(takes: readonly Take[], duration: number): Take[] {
  const sorted = [...takes].sort((a, b) => a.start - b.start);
  const kept: Take[] = [];
  const keep = (take: Take): void => {
    const last = kept[kept.length - 1];
    if (!last || !samePicture(last, take) || (last.claim === "asked") !== (take.claim === "asked")) kept.push(take);
  };
  sorted.forEach((take, i) => {
    const last = kept[kept.length - 1];
    if (!last) {
      kept.push({ ...take, start: 0 });
      return;
    }
    const free = last.start + CAMERA.shortest;
    if (take.start >= free - NEGLIGIBLE) {
      keep(take);
      return;
    }
    const { claim = "wanted" } = take;
    const waits = claim === "wanted" || (claim === "forced" && (last.claim === "opens" || last.claim === "asked"));
    if (waits) {
      const next = sorted[i + 1];
      if (next === undefined || next.start > free) keep({ ...take, start: free });
      return;
    }
    // Nothing of a take is left that the next one falls upon.
    const standsAnyway = last.claim === "asked" || (last.claim === "opens" && claim === "opens");
    if (!standsAnyway || take.start - last.start < NEGLIGIBLE) kept.pop();
    keep(kept.length === 0 || (last.claim === "opens" && !standsAnyway) ? { ...take, start: last.start } : take);
  });
  while (kept.length > 1 && duration - (kept[kept.length - 1] as Take).start < CAMERA.shortest) kept.pop();
  return kept;
}

/** Seconds before a card's end in which nobody is cut to: they are once it is gone. */
const LEAVING = 0.5;

/**
 * Takes that fall close to a card's coming or going fall together with it: one change of picture, not two. `heldUp` are
 * the times at which a list that is filled while somebody speaks is held up again.
 */
export function withCards(takes: readonly Take[], cards: readonly CardCue[], heldUp: readonly number[] = []): Take[] {
  const edges = Float64Array.from([
    ...cards.flatMap(({ kind, start, end }) => (SIGNS.has(kind) ? [] : [start, end])),
    ...heldUp,
  ]).sort();
  const ends = Float64Array.from(cards.flatMap(({ kind, end }) => (SIGNS.has(kind) ? [] : end))).sort();
  return takes.map((take) => {
    if (take.claim === "opens" || take.claim === "asked") return take;
    // What somebody does is to be seen as they begin, however short the time before a card: but not while one is about to go.
    if (take.of.cue.type === "action" && take.start <= take.of.cue.start + NEGLIGIBLE) {
      const goes = ends[lastIndexAtMost(ends, take.start) + 1];
      return goes === undefined || goes - take.start >= LEAVING ? take : { ...take, start: goes };
    }
    const i = lastIndexAtMost(edges, take.start);
    const near = [edges[i], edges[i + 1]].find(
      (edge) => edge !== undefined && Math.abs(edge - take.start) < CAMERA.shortest,
    );
    return near === undefined ? take : { ...take, start: near };
  });
}

/** Where a shot may change, in order: a page turns, a line of a card comes, somebody begins to do something. As columns. */
interface Turns {
  readonly times: Float64Array;
  readonly entries: readonly BeatCues[];
}

function turnsOf(cues: readonly BeatCues[]): Turns {
  const times: number[] = [];
  const entries: BeatCues[] = [];
  const add = (t: number, entry: BeatCues) => {
    times.push(t);
    entries.push(entry);
  };
  for (const entry of cues) {
    const { cue, timed } = entry;
    if (cue.type === "card") for (const t of stagesOf(cue)) add(t, entry);
    else {
      add(cue.start, entry);
      for (const page of timed.pages) add(page.start, entry);
    }
  }
  const order = ascending(new Float64Array(times));
  const sorted = new Float64Array(times.length);
  const from: BeatCues[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const at = order[i] as number;
    sorted[i] = times[at] as number;
    from.push(entries[at] as BeatCues);
  }
  return { times: sorted, entries: from };
}

/** Breaks up what stands for too long: at a turn near to where equal parts would meet, or there. */
export function refreshed(
  takes: readonly Take[],
  cues: readonly BeatCues[],
  duration: number,
  cast: (t: number) => readonly string[],
): Take[] {
  const turns = turnsOf(cues);
  const { times, entries } = turns;
  const result: Take[] = [];
  let first = 0;
  takes.forEach((planned, i) => {
    const end = takes[i + 1]?.start ?? duration;
    const last = result[result.length - 1];
    // What was planned may be what a shot that stood too long was broken up by.
    const again = last !== undefined && planned.claim === undefined && samePicture(last, planned);
    const take = again ? another(last, result, planned.of, planned.start, undefined, cast(planned.start)) : planned;
    result.push(take);
    let since = take.start;
    let standing = take;
    while (end - since > CAMERA.longest) {
      const parts = Math.ceil((end - since) / CAMERA.comfortable.most);
      const wish = since + (end - since) / parts;
      while (first < times.length && (times[first] as number) < since + CAMERA.shortest * 2) first++;
      const latest = Math.min(since + CAMERA.longest, end - CAMERA.shortest);
      let best = -1;
      let start = wish;
      for (let k = first; k < times.length; k++) {
        const t = times[k] as number;
        if (t > latest) break;
        if (best >= 0 && Math.abs(t - wish) >= Math.abs(start - wish)) continue;
        best = k;
        start = t;
      }
      const acting = actingAfter(turns, first, start);
      const next = another(standing, result, entries[best] ?? standing.of, start, acting, cast(start));
      result.push(next);
      since = start;
      standing = next;
    }
  });
  return result;
}

/** Who does something soon after a time: the camera had better see it. */
function actingAfter({ times, entries }: Turns, first: number, start: number): string | undefined {
  for (let i = first; i < times.length; i++) {
    const t = times[i] as number;
    if (t >= start + CAMERA.comfortable.most) return undefined;
    const cue = entries[i]?.cue;
    if (t >= start && cue?.type === "action" && cue.actor !== undefined) return cue.actor;
  }
  return undefined;
}

/** Another picture of what a shot holds: nearer, from further off, or somebody else of the company. */
function another(
  standing: Take,
  takes: readonly Take[],
  of: BeatCues,
  start: number,
  acting: string | undefined,
  cast: readonly string[],
): Take {
  const { shot, on } = standing;
  const { cue } = of;
  const speaker = cue.type !== "narration" && "actor" in cue ? cue.actor : undefined;
  const to = (next: Take["shot"], whom: readonly string[], move: Take["move"]): Take => ({
    start,
    shot: next,
    on: whom,
    move,
    of,
  });
  const before = takes[takes.length - 2]?.shot;
  switch (shot) {
    case "split":
      return to("split", on.length > 0 ? [] : [speaker ?? cue.scene], "pan");
    case "insert":
      return to("wide", [], "cut");
    case "wide": {
      const one =
        speaker ??
        (acting && cast.includes(acting) ? acting : undefined) ??
        cast[takes.length % Math.max(1, cast.length)];
      return one === undefined
        ? to("insert", [THINGS[takes.length % THINGS.length] as string], "cut")
        : to("medium", [one], "cut");
    }
    case "close":
      return to("medium", on, "pan");
    case "medium":
      return before === "close" && cue.type !== "card" ? to("wide", [], "cut") : to("close", on, "push");
    default:
      return to("medium", speaker === undefined || speaker === on[0] ? on : [speaker, ...on.slice(0, 1)], "cut");
  }
}

/** What there is to look at where nobody is. */
const THINGS = ["screens", "terminal", "board"] as const;
