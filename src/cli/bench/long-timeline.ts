import type { Cue, Page, Timeline } from "../../timeline/timeline.ts";

/** A timeline played over and over until it has about so many cues: every copy with ids and times of its own. */
export function longTimeline(timeline: Timeline, cues: number): Timeline {
  const copies = Math.max(1, Math.round(cues / timeline.cues.length));
  const { duration } = timeline;
  const shifts = Array.from({ length: copies }, (_, i) => i);
  return {
    ...timeline,
    duration: duration * copies,
    scenes: shifts.flatMap((i) =>
      timeline.scenes.map((scene) => ({
        ...scene,
        ...moved(scene, i * duration),
        id: `${scene.id}.${i}`,
        // The copies are one story: none but the last ends it.
        place: scene.place === "end" && i < copies - 1 ? "main" : scene.place,
        cast: scene.cast?.map(({ id, from }) => ({ id, from: from + i * duration })),
      })),
    ),
    meters: timeline.meters.map((meter) => ({
      ...meter,
      keys: shifts.flatMap((i) => meter.keys.map((key) => ({ ...key, t: key.t + i * duration }))),
      alerts: shifts.flatMap((i) => meter.alerts.map((alert) => ({ ...alert, t: alert.t + i * duration }))),
    })),
    cues: shifts.flatMap((i) => timeline.cues.map((cue) => copy(cue, i, i * duration))),
  };
}

const moved = ({ start, end }: { readonly start: number; readonly end: number }, by: number) => ({
  start: start + by,
  end: end + by,
});

function copy(cue: Cue, index: number, by: number): Cue {
  const base = { ...cue, ...moved(cue, by), id: `${cue.id}.${index}`, scene: `${cue.scene}.${index}` };
  const pages = (all: readonly Page[]) => all.map((page) => ({ ...page, ...moved(page, by) }));
  switch (base.type) {
    case "speech":
    case "narration":
      return { ...base, pages: pages(base.pages) };
    case "action":
      return { ...base, gestures: base.gestures.map((gesture) => ({ ...gesture, ...moved(gesture, by) })) };
    case "card":
      return { ...base, items: base.items.map((item) => ({ ...item, start: item.start + by })) };
    default:
      return base;
  }
}
