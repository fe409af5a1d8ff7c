import { ascending } from "../../math/order.ts";
import { toMillisecond } from "../../math/round.ts";
import type { GestureFamily } from "../../cast/gesture-families.ts";
import { SOUND_FAMILIES } from "../../cast/sound-families.ts";
import type { Beat, CardBeat } from "./beats.ts";
import { type Anchor, type CueNames, cueNames } from "./cue-id.ts";
import type { TimedBeat } from "./pacing.ts";
import { GESTURE_TIMES, PACING } from "./pacing-rules.ts";
import type {
  ActionCue,
  CardCue,
  Cue,
  GestureCall,
  NarrationCue,
  SetPieceCue,
  SoundCue,
  SpeechCue,
} from "../timeline.ts";

/** A cue that came straight from a beat, and that beat's place in time. */
export interface BeatCues {
  readonly timed: TimedBeat;
  /** Holds the beat's words. */
  readonly cue: SpeechCue | ActionCue | SoundCue | NarrationCue | CardCue;
  /** Sounds and gestures that accompany it; they hold no words. */
  readonly also: readonly (SoundCue | ActionCue)[];
  readonly pieces: readonly SetPieceCue[];
}

/** The cues of the timed beats, in reading order, with ids that survive edits elsewhere. */
export function cuesOf(timed: readonly TimedBeat[], sceneIds: readonly string[], names: CueNames): BeatCues[] {
  const anchors = anchorsOf(timed.map(({ beat }) => beat));
  return timed.map((entry) => {
    const cue = textCue(entry, sceneIds[entry.beat.scene] ?? "", names, anchors);
    return { timed: entry, cue, also: companyOf(entry, cue), pieces: pieceCues(entry, cue) };
  });
}

const ALONE: readonly never[] = [];

/** Most lines bring nothing along. */
function companyOf(entry: TimedBeat, cue: BeatCues["cue"]): readonly (SoundCue | ActionCue)[] {
  const { type, directive } = entry.beat;
  if (entry.beat.type === "card" && entry.beat.items.some(({ deeds }) => deeds))
    return [...sideSounds(entry, cue), ...askedGestures(entry, cue), ...deedsInCells(entry, entry.beat, cue)];
  if (!directive && type !== "action" && type !== "sound") return ALONE;
  return [...sideSounds(entry, cue), ...askedGestures(entry, cue)];
}

/** What is done while cells of a table are read. */
function deedsInCells({ items }: TimedBeat, beat: CardBeat, cue: BeatCues["cue"]): (SoundCue | ActionCue)[] {
  const { actor } = beat;
  const cues: (SoundCue | ActionCue)[] = [];
  beat.items.forEach(({ deeds = [] }, cell) => {
    const start = items[cell]?.start ?? cue.start;
    for (const { sounds, gestures: asked, moods, intensity } of deeds) {
      for (const { effect, word, count } of sounds)
        cues.push(sideSound(cue, cues.length, effect, word, count, gainOf(intensity), start));
      if (asked.length === 0 || actor === undefined) continue;
      const gestures = asked.map(({ name, target, variant }, i): GestureCall => {
        const from = toMillisecond(start + i * PACING.gestureStagger);
        return { name, target, variant, start: from, end: toMillisecond(from + GESTURE_TIMES[name].length) };
      });
      const end = gestures.reduce((most, call) => Math.max(most, call.end), start);
      const { scene, source } = cue;
      const id = `${cue.id}.cell${cell}`;
      cues.push({ id, type: "action", start, end, scene, source, actor, text: "", gestures, moods, intensity });
    }
  });
  return cues;
}

const textOf = (beat: Beat): string =>
  beat.type === "speech"
    ? beat.speech.text
    : beat.type === "narration"
      ? beat.text
      : beat.type === "card"
        ? beat.items.map((item) => item.text).join("\n")
        : beat.direction.text;

/** The ids that the spoken beats' cues will have. */
export function lineIdsOf(beats: readonly Beat[]): Map<Beat, string> {
  const anchors = anchorsOf(beats);
  const names = cueNames();
  const ids = new Map<Beat, string>();
  for (const beat of beats)
    if (beat.type === "speech")
      ids.set(beat, names.name("speech", beat.actor, beat.speech.text, anchors[beat.turn] ?? NO_ANCHOR));
  return ids;
}

/** So much of a turn's longest text tells it from others: every short text of the turn reads it. UTF-16 units. */
const ANCHOR_LENGTH = 4000;

/** By turn what it is known by: its speaker and its longest text. */
function anchorsOf(beats: readonly Beat[]): Anchor[] {
  const anchors: Anchor[] = [];
  const longest: number[] = [];
  for (const beat of beats) {
    const { turn } = beat;
    const text = textOf(beat);
    if (text.length <= (longest[turn] ?? -1)) continue;
    longest[turn] = text.length;
    anchors[turn] = [("actor" in beat && beat.actor) || "", "|", text.slice(0, ANCHOR_LENGTH)];
  }
  return anchors;
}

const NO_ANCHOR: Anchor = [];

function textCue(
  { beat, start, end, pages, items, gestures }: TimedBeat,
  scene: string,
  names: CueNames,
  anchors: readonly Anchor[],
): BeatCues["cue"] {
  const text = textOf(beat);
  const { source } = beat;
  const anchor = anchors[beat.turn] ?? NO_ANCHOR;
  // Fields that may be missing are left undefined: every cue of a type has one shape.
  switch (beat.type) {
    case "speech": {
      const { actor, actors, label, speech, delivery, mood, intensity, directive } = beat;
      const id = names.name("speech", actor, text, anchor);
      const cutOff = speech.cutOff || directive?.cut === true || undefined;
      const trailsOff = speech.trailsOff || undefined;
      const voice = typeof directive?.voice === "string" ? directive.voice : undefined;
      const type = "speech";
      return {
        id,
        type,
        start,
        end,
        scene,
        source,
        actor,
        actors,
        label,
        text,
        pages,
        delivery,
        cutOff,
        trailsOff,
        mood,
        intensity,
        voice,
      };
    }
    case "narration":
      return {
        id: names.name("narration", undefined, text, anchor),
        type: "narration",
        start,
        end,
        scene,
        source,
        text,
        pages,
      };
    case "card": {
      const { kind, actor, title, ordered, columns, image } = beat;
      const id = names.name("card", actor, text, anchor);
      return { id, type: "card", start, end, scene, source, kind, actor, text, title, ordered, columns, image, items };
    }
    case "action": {
      const { actor, direction } = beat;
      const { moods, intensity, gestures: asked } = direction.meaning;
      const target = asked.find((gesture) => gesture.target !== undefined)?.target;
      const id = names.name("action", actor, text, anchor);
      return { id, type: "action", start, end, scene, source, actor, text, gestures, moods, target, intensity };
    }
    case "sound": {
      const { actor, direction } = beat;
      const { sounds, moods: felt, intensity } = direction.meaning;
      const { effect, word, count } = sounds[0] ?? { effect: "beep", word: text, count: 1 };
      return {
        id: names.name("sound", actor, text, anchor),
        type: "sound",
        start,
        end: toMillisecond(start + ringing(effect, count)),
        scene,
        source,
        actor,
        effect,
        text,
        lettering: word,
        gain: gainOf(intensity),
        count: Math.max(1, count),
        moods: felt.length > 0 ? felt : undefined,
      };
    }
  }
}

const ringing = (effect: SoundCue["effect"], count: number): number =>
  SOUND_FAMILIES[effect].length + (Math.max(1, count) - 1) * SOUND_FAMILIES[effect].hold;

/** "Louder, more insistent" is 2, a faint one 0.3; heard levels span less. */
const gainOf = (intensity: number): number => Math.min(1.6, Math.max(0.4, 0.4 + 0.6 * intensity));

/** Sounds beside the one that holds the words: of an action, the second and later of a sound, an author's own. */
function sideSounds({ beat, start }: TimedBeat, cue: BeatCues["cue"]): SoundCue[] {
  const cues: SoundCue[] = [];
  if (beat.type === "action" || beat.type === "sound") {
    const { sounds, intensity } = beat.direction.meaning;
    let at = start;
    for (const [i, { effect, word, count }] of sounds.entries()) {
      if (i > 0 || beat.type === "action")
        cues.push(sideSound(cue, cues.length, effect, word, count, gainOf(intensity), at));
      at += SOUND_FAMILIES[effect].hold * Math.max(1, count);
    }
  }
  const asked = beat.directive?.sound;
  if (typeof asked === "string" && Object.hasOwn(SOUND_FAMILIES, asked)) {
    const gain = typeof beat.directive?.gain === "number" ? Math.min(2, Math.max(0, beat.directive.gain)) : 1;
    cues.push(sideSound(cue, cues.length, asked as SoundCue["effect"], "", 1, gain, start));
  }
  return cues;
}

function sideSound(
  cue: BeatCues["cue"],
  index: number,
  effect: SoundCue["effect"],
  word: string,
  count: number,
  gain: number,
  at: number,
): SoundCue {
  return {
    id: `${cue.id}.sound${index || ""}`,
    type: "sound",
    start: toMillisecond(at),
    end: toMillisecond(at + ringing(effect, count)),
    scene: cue.scene,
    source: cue.source,
    actor: "actor" in cue ? cue.actor : undefined,
    effect,
    text: "",
    lettering: word,
    gain,
    count: Math.max(1, count),
  };
}

/** An author's `gesture=notebook/open,stare target=Kai`, with whatever beat it stands before. */
function askedGestures({ beat, start }: TimedBeat, cue: BeatCues["cue"]): ActionCue[] {
  const { gesture, variant, target } = beat.directive ?? {};
  const actor = "actor" in cue ? cue.actor : undefined;
  if (typeof gesture !== "string" || actor === undefined) return [];
  const gestures = gesture.split(",").flatMap((asked, i): GestureCall[] => {
    const [name = "", finer] = asked.trim().split("/");
    if (!isGesture(name)) return [];
    const from = toMillisecond(start + i * PACING.gestureStagger);
    return [
      {
        name,
        target: typeof target === "string" ? target : undefined,
        variant: finer ?? (typeof variant === "string" ? variant : undefined),
        start: from,
        end: toMillisecond(from + GESTURE_TIMES[name].length),
      },
    ];
  });
  if (gestures.length === 0) return [];
  const { scene, source } = cue;
  const end = gestures.reduce((most, call) => Math.max(most, call.end), start);
  return [
    {
      id: `${cue.id}.gesture`,
      type: "action",
      start,
      end,
      scene,
      source,
      actor,
      text: "",
      gestures,
      moods: [],
      intensity: 1,
    },
  ];
}

const isGesture = (name: string): name is GestureFamily => Object.hasOwn(GESTURE_TIMES, name);

function pieceCues({ beat, pieces }: TimedBeat, cue: BeatCues["cue"]): readonly SetPieceCue[] {
  if (pieces.length === 0) return ALONE;
  const actor = "actor" in beat ? beat.actor : undefined;
  return pieces.map(({ name, variant, start, end }, i) => ({
    id: `${cue.id}.piece${i || ""}`,
    type: "set-piece",
    start,
    end,
    scene: cue.scene,
    source: cue.source,
    name,
    actor,
    variant,
  }));
}

/** Lists of cues as one, by start; cues that start together keep their order, so that words stay in reading order. */
export function inOrder<C extends Cue>(...lists: readonly (readonly C[])[]): C[] {
  const cues: C[] = [];
  const starts: number[] = [];
  for (const list of lists)
    for (const cue of list) {
      cues.push(cue);
      starts.push(cue.start);
    }
  const order = ascending(new Float64Array(starts));
  const sorted: C[] = [];
  for (let i = 0; i < order.length; i++) sorted.push(cues[order[i] as number] as C);
  return sorted;
}
