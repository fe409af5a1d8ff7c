import { hashNoise, seedOf } from "../../math/random.ts";
import { lastAtMost } from "../../math/search.ts";
import type { GestureFamily } from "../../cast/gesture-families.ts";
import { ACTING, ATTENDING, EMPHASIS, PANTOMIME, REACTION_SHARE, REACTIONS } from "./acting-rules.ts";
import type { LightKey } from "./light-track.ts";
import { GESTURE_TIMES } from "../composing/pacing-rules.ts";
import type { Cue, NarrationCue, Scene, SoundCue, SpeechCue, Timeline } from "../timeline.ts";

/** A gesture that somebody will have under way from `start` to `end`. */
interface Deed {
  readonly id: string;
  readonly name: GestureFamily;
  readonly variant?: string;
  readonly target?: string;
  readonly start: number;
  readonly end: number;
  readonly intensity: number;
}

/** The same with whose it is, and until it has settled. */
export interface Part extends Deed {
  readonly actor: string;
}

type Parts = Map<string, Part[]>;
/** By actor, in order. */
type Directed = Map<string, { readonly start: number; readonly end: number }[]>;

/** Every gesture of everyone: what directions ask for, what lines want, how others take them, the pantomime. */
export function performancesOf(timeline: Timeline, light: readonly LightKey[]): Part[] {
  const parts: Parts = new Map();
  const scenes = new Map(timeline.scenes.map((scene) => [scene.id, scene]));
  const asked: Directed = new Map();
  for (const cue of timeline.cues) {
    if (cue.type !== "action" || cue.actor === undefined) continue;
    const directed = asked.get(cue.actor) ?? [];
    asked.set(cue.actor, directed);
    for (const [i, gesture] of cue.gestures.entries()) {
      directed.push(gesture);
      put(parts, cue.actor, { ...gesture, id: `${cue.id}.${i}`, intensity: cue.intensity });
    }
  }
  const diaries = new Diaries(asked, parts);
  let spoke: string | undefined;
  for (const cue of timeline.cues) {
    const scene = scenes.get(cue.scene);
    if (!scene || scene.split) continue;
    if (cue.type === "speech") {
      emphasise(cue, diaries);
      react(cue, spoke, scene, diaries);
      spoke = cue.actor;
    } else if (cue.type === "narration") attend(cue, scene, diaries);
    else if (cue.type === "sound" && cue.effect === "alarm") flinch(cue, scene, diaries);
  }
  for (const scene of timeline.scenes) if (scene.split) pantomime(scene, timeline, light, parts);
  return [...parts.values()].flat().sort((a, b) => a.start - b.start);
}

function put(parts: Parts, actor: string, { id, name, variant, target, start, end, intensity }: Deed): void {
  // Of one shape, whoever asks for it: a long episode has very many.
  const part: Part = { id, actor, name, variant, target, start, end: end + ACTING.settle, intensity };
  const list = parts.get(actor);
  if (list) list.push(part);
  else parts.set(actor, [part]);
}

/** Who has their hands full when: directions come first, and what people do by themselves comes one after the other. */
class Diaries {
  readonly #asked: Directed;
  readonly #parts: Parts;
  readonly #until = new Map<string, number>();

  constructor(asked: Directed, parts: Parts) {
    this.#asked = asked;
    this.#parts = parts;
  }

  /** Has them do it where they are free to. */
  offer(actor: string, deed: Deed): boolean {
    return deed.start >= (this.#until.get(actor) ?? Number.NEGATIVE_INFINITY) && this.startle(actor, deed);
  }

  /** Has them do it whatever they were about of their own accord. */
  startle(actor: string, deed: Deed): boolean {
    if (this.#isDirected(actor, deed.start, deed.end)) return false;
    this.#until.set(actor, deed.end);
    put(this.#parts, actor, deed);
    return true;
  }

  #isDirected(actor: string, from: number, to: number): boolean {
    const list = this.#asked.get(actor);
    if (!list) return false;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle] as Deed).end <= from) low = middle + 1;
      else high = middle;
    }
    const next = list[low];
    return next !== undefined && next.start < to;
  }
}

const pick = <T>(choices: readonly T[], x: number): T => choices[Math.floor(x * choices.length) % choices.length] as T;

function emphasise(cue: SpeechCue, diaries: Diaries): void {
  const seed = seedOf(cue.id);
  cue.pages.forEach((page, i) => {
    if (page.text.length < 20) return;
    const start = page.start + 0.2 + 0.5 * hashNoise(seed, i * 3);
    const name = pick(EMPHASIS[cue.mood], hashNoise(seed, i * 3 + 1));
    const end = Math.min(start + GESTURE_TIMES[name].length, Math.max(page.end, start + 0.8));
    for (const actor of cue.actors ?? [cue.actor])
      diaries.offer(actor, {
        id: `${cue.id}.page${i}`,
        name,
        start,
        end,
        intensity: Math.min(1.6, cue.intensity * 0.8),
      });
  });
}

/** How those who listen take a line: as it begins, whom it is said to most; and later pages of a long one. */
function react(cue: SpeechCue, answered: string | undefined, scene: Scene, diaries: Diaries): void {
  for (const { id: actor, from } of scene.cast ?? []) {
    if (actor === cue.actor || cue.actors?.includes(actor) || from > cue.start) continue;
    let free = cue.start;
    cue.pages.forEach((page, i) => {
      const seed = seedOf(`${cue.id}${actor}${i > 0 ? i : ""}`);
      const share = actor === answered ? REACTION_SHARE.answered : REACTION_SHARE[i === 0 ? "first" : "later"];
      if (hashNoise(seed, 0) > share) return;
      const start = page.start + 0.15 + 0.35 * hashNoise(seed, 1);
      if (start < free) return;
      const name = pick(REACTIONS[cue.mood], hashNoise(seed, 2));
      const end = start + Math.min(1.4, GESTURE_TIMES[name].length);
      const id = `${cue.id}.${actor}${i > 0 ? `.${i}` : ""}`;
      if (diaries.offer(actor, { id, name, target: cue.actor, start, end, intensity: 0.55 }))
        free = end + REACTION_SHARE.apart;
    });
  }
}

/** What the company does while a narrator speaks: now and then something of their own, and whoever is named, sooner. */
function attend(cue: NarrationCue, scene: Scene, diaries: Diaries): void {
  for (const { id: actor, from } of scene.cast ?? [])
    cue.pages.forEach((page, i) => {
      if (from > page.start) return;
      const seed = seedOf(`${cue.id}${actor}${i}`);
      const named = page.text.includes(actor);
      if (hashNoise(seed, 0) > (named ? ATTENDING.named : ATTENDING.others)) return;
      const start = page.start + 0.2 + 0.8 * hashNoise(seed, 1);
      const name = pick(named ? ATTENDING.asNamed : ATTENDING.asOthers, hashNoise(seed, 2));
      const end = start + Math.min(ATTENDING.longest, GESTURE_TIMES[name].length);
      diaries.offer(actor, { id: `${cue.id}.${actor}.${i}`, name, start, end, intensity: 0.7 });
    });
}

function flinch(cue: SoundCue, scene: Scene, diaries: Diaries): void {
  for (const { id: actor, from } of scene.cast ?? []) {
    if (from > cue.start || actor === cue.actor) continue;
    const start = cue.start + 0.1 + 0.2 * hashNoise(seedOf(`${cue.id}${actor}`), 0);
    diaries.startle(actor, {
      id: `${cue.id}.${actor}`,
      name: "agitate",
      variant: "flinch",
      start,
      end: start + 0.7,
      intensity: 0.9,
    });
  }
}

/** Who talked in the last so many seconds before a side scene counts. */
const TALK_BEFORE = 90;

/** Who talks on while the side scene plays: whom it names as doing so, else who talked most before it. */
export function talkerOf(scene: Scene, timeline: Timeline): string | undefined {
  const words = new Map<string, number>();
  const cast = scene.cast ?? [];
  const { cues } = timeline;
  for (let i = 1 + lastAtMost(cues, scene.start - TALK_BEFORE, (cue) => cue.start); i < cues.length; i++) {
    const cue = cues[i] as Cue;
    if (cue.start >= scene.end) break;
    if (cue.scene === scene.id && cue.type === "narration")
      for (const { id } of cast) if (cue.text.includes(id)) words.set(id, Number.POSITIVE_INFINITY);
    if (cue.type === "speech" && cue.start < scene.start)
      words.set(cue.actor, (words.get(cue.actor) ?? 0) + cue.text.length);
  }
  let most: string | undefined;
  for (const { id } of cast) if ((words.get(id) ?? 0) > (most === undefined ? 0 : (words.get(most) ?? 0))) most = id;
  return most ?? cast[0]?.id;
}

function pantomime(scene: Scene, timeline: Timeline, light: readonly LightKey[], parts: Parts): void {
  const talker = talkerOf(scene, timeline);
  for (const { id: actor } of scene.cast ?? []) {
    const seed = seedOf(`${scene.id}${actor}`);
    const kind = actor === talker ? "talking" : "listening";
    let at = scene.start + 0.6 + 2 * hashNoise(seed, 0);
    for (let i = 1; at + 1 < scene.end; i++) {
      // Under a red light, or with the meter in the red, nobody teaches on as if nothing were.
      const isAlarmed =
        light[lastAtMost(light, at, ({ t }) => t)]?.level === "alarm" ||
        timeline.meters.some(({ alerts }) => alerts[lastAtMost(alerts, at, ({ t }) => t)]?.level === "alarm");
      const name = pick(isAlarmed ? PANTOMIME.alarmed[kind] : PANTOMIME[kind], hashNoise(seed, i));
      const end = Math.min(scene.end, at + GESTURE_TIMES[name].length);
      put(parts, actor, { id: `${scene.id}.${actor}.${i}`, name, start: at, end, intensity: 0.8 });
      at += PANTOMIME.every[kind] * (0.75 + 0.5 * hashNoise(seed, i + 5000));
    }
  }
}

/** How much of a gesture is on `local` seconds after its start: it rises, is held for its duration, settles. */
export function weightAt(local: number, duration: number): number {
  if (local < 0) return 0;
  const rise = Math.min(1, local / ACTING.gestureRise + 0.34);
  const fall = local <= duration ? 1 : 1 - (local - duration) / ACTING.settle;
  return Math.max(0, Math.min(rise, fall));
}
