import type { Cue, Meter, Scene, Timeline } from "../../timeline/timeline.ts";
import { dealIntoRows, type Row, type Stretch } from "./rows.ts";

export type ItemKind = "scene" | Cue["type"];

/** One box on a lane. */
export interface LaneItem extends Stretch {
  /** The cue's id; a scene's is `scene:` and its id. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly label: string;
  /** Whose colour it wears: an actor's name, or a name of the panel's own tones ("sector-7b", "card", …). */
  readonly tone: string;
}

/** A band of a lane: its rows share the band's height. */
export interface Band {
  /** Share of the lane's height; a lane's shares add up to 1. */
  readonly share: number;
  readonly rows: readonly Row<LaneItem>[];
}

export type LaneKind = "scenes" | "camera" | "actor" | "cards" | "sounds" | "music" | "side" | "meter";

export interface Lane {
  readonly id: string;
  readonly kind: LaneKind;
  readonly label: string;
  readonly tone: string;
  readonly bands: readonly Band[];
  /** Of a meter's lane. */
  readonly meter?: Meter;
}

export interface Lanes {
  readonly duration: number;
  readonly lanes: readonly Lane[];
  /** Where an item is, by its id. */
  readonly placeOf: (id: string) => Place | undefined;
}

export interface Place {
  /** Index of the lane. */
  readonly lane: number;
  readonly item: LaneItem;
}

/** Rows that overlapping items of one band are dealt over. */
const ROWS = { plain: 1, speech: 2 } as const;
/** Height of an actor's speech; the rest is what they do. */
const SPEECH_SHARE = 0.7;

/** A timeline as lanes: scenes, camera, each actor's speech above their gestures, cards, sounds, music, side scene, meters. */
export function lanesOf(timeline: Timeline): Lanes {
  const sorted = bySort(timeline.cues);
  const band = (items: readonly LaneItem[] | undefined, rows: number, share = 1): Band => ({
    share,
    rows: dealIntoRows(items ?? [], rows),
  });
  const lanes: Lane[] = [
    lane("scenes", "scenes", "Scenes", "main", [band(timeline.scenes.map(sceneItem), ROWS.plain)]),
    lane("camera", "camera", "Camera", "camera", [band(sorted.get("camera"), ROWS.plain)]),
  ];
  for (const actor of actorsOf(timeline)) {
    lanes.push(
      lane(`actor:${actor}`, "actor", actor, actor, [
        band(sorted.get(`speech:${actor}`), ROWS.speech, SPEECH_SHARE),
        band(sorted.get(`action:${actor}`), ROWS.plain, 1 - SPEECH_SHARE),
      ]),
    );
  }
  lanes.push(
    lane("cards", "cards", "Cards", "card", [band(sorted.get("cards"), ROWS.plain)]),
    lane("sounds", "sounds", "Sounds", "sound", [band(sorted.get("sound"), ROWS.plain)]),
    lane("music", "music", "Music", "music", [band(sorted.get("music"), ROWS.plain)]),
    lane("side", "side", "Side scene", "side", [band(sorted.get("set-piece"), ROWS.plain)]),
  );
  for (const meter of timeline.meters)
    lanes.push({ ...lane(`meter:${meter.id}`, "meter", meter.label, "meter", []), meter });
  // A lane with nothing on it says nothing: only scenes and cards, which every episode has, always stand.
  const shown = lanes.filter(
    (l) => l.kind === "scenes" || l.kind === "cards" || l.kind === "meter" || l.bands.some((b) => b.rows.length > 0),
  );
  return { duration: timeline.duration, lanes: shown, placeOf: places(shown) };
}

const lane = (id: string, kind: LaneKind, label: string, tone: string, bands: readonly Band[]): Lane => ({
  id,
  kind,
  label,
  tone,
  bands,
});

function bySort(cues: readonly Cue[]): Map<string, LaneItem[]> {
  const sorted = new Map<string, LaneItem[]>();
  const put = (key: string, item: LaneItem) => {
    const list = sorted.get(key);
    if (list) list.push(item);
    else sorted.set(key, [item]);
  };
  for (const cue of cues) {
    const key = laneKey(cue);
    if (cue.type === "speech" && cue.actors) {
      for (const actor of cue.actors) put(`speech:${actor}`, cueItem(cue, actor));
    } else put(key, cueItem(cue));
  }
  return sorted;
}

function laneKey(cue: Cue): string {
  switch (cue.type) {
    case "speech":
      return `speech:${cue.actor}`;
    case "action":
      return cue.actor === undefined ? "cards" : `action:${cue.actor}`;
    case "narration":
    case "card":
      return "cards";
    default:
      return cue.type;
  }
}

/** Who speaks or acts, in the order of the episode's list, then of appearance. */
function actorsOf(timeline: Timeline): string[] {
  const acting = new Set<string>();
  for (const cue of timeline.cues) {
    if (cue.type === "speech") for (const actor of cue.actors ?? [cue.actor]) acting.add(actor);
    if (cue.type === "action" && cue.actor !== undefined) acting.add(cue.actor);
  }
  const listed = timeline.episode.characters.map((c) => c.id).filter((id) => acting.has(id));
  return [...new Set([...listed, ...acting])];
}

/** What a scene is called: its title, else its place in words. */
export const sceneName = ({ title, place }: Scene): string =>
  title || (place === "main" ? "Main scene" : place.charAt(0).toUpperCase() + place.slice(1).replaceAll("-", " "));

const sceneItem = (scene: Scene): LaneItem => ({
  id: `scene:${scene.id}`,
  kind: "scene",
  start: scene.start,
  end: scene.end,
  label: sceneName(scene),
  tone: scene.place,
});

const cueItem = (cue: Cue, actor?: string): LaneItem => ({
  id: cue.id,
  kind: cue.type,
  start: cue.start,
  end: cue.end,
  label: labelOf(cue),
  tone: actor ?? toneOf(cue),
});

/** A cue in as few words as its box may have room for. */
export function labelOf(cue: Cue): string {
  switch (cue.type) {
    case "sound":
      return cue.lettering || cue.effect;
    case "card":
      return cue.title || cue.text.split("\n")[0] || cue.kind;
    case "camera":
      return cue.on.length > 0 ? `${cue.shot} · ${cue.on.join(", ")}` : cue.shot;
    case "set-piece":
      return cue.name.replaceAll("-", " ");
    case "music":
      return cue.theme;
    default:
      return cue.text;
  }
}

function toneOf(cue: Cue): string {
  if (cue.type === "speech") return cue.actor;
  if (cue.type === "action") return cue.actor ?? "card";
  if (cue.type === "card" && cue.kind === "alert") return "alert";
  if (cue.type === "narration" || cue.type === "card") return "card";
  return cue.type === "set-piece" ? "side" : cue.type;
}

/** Found when first asked for: drawing needs it for nothing but what is chosen. */
function places(lanes: readonly Lane[]): Lanes["placeOf"] {
  let found: Map<string, Place> | undefined;
  return (id) => {
    found ??= new Map(
      lanes.flatMap((l, lane) =>
        l.bands.flatMap(({ rows }) =>
          rows.flatMap((row) => row.items.map((item) => [item.id, { lane, item }] as const)),
        ),
      ),
    );
    return found.get(id);
  };
}
