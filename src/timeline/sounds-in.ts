import { SOUND_FAMILIES } from "../cast/sound-families.ts";
import { effectGain, effectName, effectRate, type Foley, foleyName } from "../cast/sound-names.ts";
import { type Intervals, indexIntervals, overlapping } from "../math/intervals.ts";
import { hashNoise, seedOf } from "../math/random.ts";
import type { SoundEvent } from "./sound-event.ts";
import { type MusicTrack, musicIn, musicTrack } from "./sampling/music-track.ts";
import { type SpokenPage, syllablesOf, voiceLevel } from "./sampling/voice-track.ts";
import { GESTURE_FOLEY, PIECE_SOUNDS, PLACE_AMBIENCE, SOUND_RULES } from "./sampling/sound-rules.ts";
import type { MusicCue, Scene, SetPieceCue, SoundCue, SpeechCue, Timeline } from "./timeline.ts";

/** What is known of a timeline's sounds, built once. */
interface Score {
  /** Effects, foley, ambience: events as they are. */
  readonly fixed: Intervals<SoundEvent>;
  readonly pages: Intervals<SpokenPage>;
  /** Factor on the gains of all babble. */
  readonly voices: number;
  readonly music: MusicTrack;
}

const scores = new WeakMap<Timeline, Score>();

/**
 * Every sound under way in [t0, t1), by start: effects, voices, music, ambience. An event keeps its id, start and
 * name whenever asked for; a music layer's gain is that at `t0`.
 */
export function soundsIn(timeline: Timeline, t0: number, t1: number): SoundEvent[] {
  let score = scores.get(timeline);
  if (!score) {
    score = scoreOf(timeline);
    scores.set(timeline, score);
  }
  const events = overlapping(score.fixed, t0, t1);
  for (const page of overlapping(score.pages, t0, t1))
    for (const event of syllablesOf(page, score.voices)) if (event.start < t1 && event.end > t0) events.push(event);
  events.push(...musicIn(score.music, t0, t1));
  return events.sort((a, b) => a.start - b.start);
}

function scoreOf(timeline: Timeline): Score {
  const scenes = new Map(timeline.scenes.map((scene) => [scene.id, scene]));
  const panOf = (scene: Scene | undefined, actor: string | undefined): number => panAt(scene, actor);
  const events: SoundEvent[] = [];
  const pages: SpokenPage[] = [];
  const music: MusicCue[] = [];
  const speech: SpeechCue[] = [];
  const soundings = timeline.cues.filter((cue): cue is SoundCue => cue.type === "sound");
  for (const cue of timeline.cues) {
    const scene = scenes.get(cue.scene);
    switch (cue.type) {
      case "sound":
        soundEffect(cue, panOf(scene, cue.actor), events);
        break;
      case "speech":
        speech.push(cue);
        spoken(cue, panOf(scene, cue.actor), pages, events);
        break;
      case "action":
        for (const [i, gesture] of cue.gestures.entries()) {
          const foley = GESTURE_FOLEY[gesture.name];
          if (foley)
            repeated(
              `${cue.id}.foley${i}`,
              foley.name,
              gesture.start + 0.15,
              gesture.end,
              foley.every,
              panOf(scene, cue.actor),
              events,
            );
        }
        break;
      case "card":
        if (cue.kind !== "title") foleyEvent(`${cue.id}.card`, "card", cue.start, 0, SOUND_RULES.card, events);
        break;
      case "set-piece":
        pieceSounds(cue, soundings, events);
        break;
      case "music":
        music.push(cue);
        break;
    }
  }
  for (const scene of timeline.scenes) ambience(scene, events);
  alarmBeds(timeline, events);
  const start = (event: { readonly start: number }) => event.start;
  const end = (event: { readonly end: number }) => event.end;
  return {
    fixed: indexIntervals(events, start, end),
    pages: indexIntervals(pages, start, end),
    voices: voiceLevel(pages),
    music: musicTrack(music, speech),
  };
}

/** Places on the set, left to right in order of the cast; a side scene stands a little to the right. */
function panAt(scene: Scene | undefined, actor: string | undefined): number {
  if (!scene || actor === undefined) return 0;
  if (scene.split) return SOUND_RULES.sidePan;
  const cast = scene.cast ?? [];
  const at = cast.findIndex(({ id }) => id === actor);
  if (at < 0 || cast.length < 2) return 0;
  return SOUND_RULES.panSpread * ((2 * at) / (cast.length - 1) - 1);
}

function soundEffect(cue: SoundCue, pan: number, events: SoundEvent[]): void {
  const family = SOUND_FAMILIES[cue.effect];
  const seed = seedOf(cue.id);
  for (let i = 0; i < cue.count; i++) {
    const start = cue.start + i * family.hold;
    events.push({
      id: `${cue.id}.${i}`,
      sound: effectName(cue.effect, cue.gain, hashNoise(seed, i)),
      bus: "effect",
      start,
      end: start + family.length,
      gain: effectGain(cue.effect, cue.gain),
      rate: effectRate(cue.effect, cue.gain) * (1 + (hashNoise(seed, i + 100) * 2 - 1) * SOUND_RULES.detune),
      loop: false,
      pan,
    });
  }
}

function spoken(cue: SpeechCue, pan: number, pages: SpokenPage[], events: SoundEvent[]): void {
  foleyEvent(`${cue.id}.pop`, "pop", cue.start, pan, SOUND_RULES.pop, events);
  if (cue.voice !== undefined) {
    const { id, start, end, voice } = cue;
    events.push({
      id: `${id}.voice`,
      sound: "voice",
      bus: "voice",
      start,
      end,
      gain: 1,
      rate: 1,
      loop: false,
      pan,
      file: voice,
    });
    return;
  }
  for (const page of cue.pages) pages.push({ cue, page, start: page.start, end: page.end, pan });
}

/** No take of foley is longer than this; what is shorter ends by itself. Seconds. */
const FOLEY_LENGTH = 0.9;

function foleyEvent(id: string, name: Foley, start: number, pan: number, gain: number, events: SoundEvent[]): void {
  const seed = seedOf(id);
  const sound = foleyName(name, hashNoise(seed, 0));
  const rate = 1 + (hashNoise(seed, 1) * 2 - 1) * SOUND_RULES.detune;
  events.push({ id, sound, bus: "effect", start, end: start + FOLEY_LENGTH, gain, rate, loop: false, pan });
}

function repeated(
  id: string,
  name: Foley,
  from: number,
  to: number,
  every: number | undefined,
  pan: number,
  events: SoundEvent[],
): void {
  for (let i = 0, at = from; i === 0 || (every !== undefined && at < to); i++, at += every ?? 1)
    foleyEvent(`${id}.${i}`, name, at, pan, SOUND_RULES.foley, events);
}

function pieceSounds(cue: SetPieceCue, soundings: readonly SoundCue[], events: SoundEvent[]): void {
  for (const [i, { foley, effect, at = 0, every }] of (PIECE_SOUNDS[cue.name] ?? []).entries()) {
    const id = `${cue.id}.${i}`;
    if (foley) repeated(id, foley, cue.start + at, cue.end, every, SOUND_RULES.sidePan, events);
    if (!effect || heardNear(soundings, effect, cue.start + at)) continue;
    const { length } = SOUND_FAMILIES[effect];
    for (
      let k = 0, start = cue.start + at;
      k === 0 || (every !== undefined && start < cue.end);
      k++, start += every ?? 1
    )
      events.push({
        id: `${id}.${k}`,
        sound: effectName(effect, 1, hashNoise(seedOf(id), k)),
        bus: "effect",
        start,
        end: start + length,
        gain: effectGain(effect, 1),
        rate: 1,
        loop: false,
        pan: SOUND_RULES.sidePan,
      });
  }
}

function heardNear(soundings: readonly SoundCue[], effect: SoundCue["effect"], t: number): boolean {
  let low = 0;
  let high = soundings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((soundings[middle] as SoundCue).start < t - SOUND_RULES.nearby) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < soundings.length; i++) {
    const cue = soundings[i] as SoundCue;
    if (cue.start > t + SOUND_RULES.nearby) return false;
    if (cue.effect === effect) return true;
  }
  return false;
}

function bed(id: string, name: string, start: number, end: number, gain: number): SoundEvent {
  return { id, sound: `ambience.${name}`, bus: "ambience", start, end, gain, rate: 1, loop: true, pan: 0 };
}

function ambience(scene: Scene, events: SoundEvent[]): void {
  const kind = scene.split ? "side" : scene.place in PLACE_AMBIENCE ? scene.place : "main";
  for (const { name, gain } of PLACE_AMBIENCE[kind] ?? [])
    events.push(bed(`${scene.id}.ambience.${name}`, name, scene.start, scene.end, gain));
}

/** Traffic from the first alert on, a far alarm while a meter stands high; neither in the end matter. */
function alarmBeds(timeline: Timeline, events: SoundEvent[]): void {
  const end = timeline.scenes.find(({ place }) => place === "end")?.start ?? timeline.duration;
  for (const { id, alerts } of timeline.meters)
    for (const [i, { t, level }] of alerts.entries()) {
      const until = Math.min(end, alerts[i + 1]?.t ?? end);
      if (level === "calm" || until <= t) continue;
      events.push(bed(`${id}.traffic.${i}`, "network-traffic", t, until, SOUND_RULES.ambience.traffic));
      if (level === "alarm")
        events.push(bed(`${id}.alarm.${i}`, "distant-alarm", t, until, SOUND_RULES.ambience.alarm));
    }
}
