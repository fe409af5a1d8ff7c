import type { Engines, Mix, Picture, Sound } from "../../src/player/engines.ts";
import { SidescenePlayer } from "../../src/player/sidescene-player.ts";
import type { Timeline } from "../../src/timeline/timeline.ts";

/** What the fakes were asked to do, and what they shall do. */
export interface Stand {
  readonly shown: number[];
  readonly followed: { t: number; moving: boolean }[];
  levels: { volume: number; muted: boolean }[];
  woken: number;
  open: number;
  noPicture: boolean;
  lose?: (lost: boolean) => void;
  heard: boolean;
  /** What its sound says of itself, where it is neither heard nor locked; and how it tells of a change. */
  sound?: Sound["state"];
  soundChanged?: () => void;
  /** There is no sound to be had. */
  deaf: boolean;
  mixes: Mix[];
  /** What the voice was asked to say, when it shall be done, and how often it was cut short. */
  said: string[];
  spoken?: () => void;
  cut: number;
}

export const stand: Stand = {
  shown: [],
  followed: [],
  levels: [],
  woken: 0,
  open: 0,
  noPicture: false,
  heard: true,
  deaf: false,
  mixes: [],
  said: [],
  cut: 0,
};

export function resetStand(): void {
  stand.shown.length = 0;
  stand.followed.length = 0;
  Object.assign(stand, { levels: [], woken: 0, noPicture: false, lose: undefined, heard: true, said: [], cut: 0 });
  Object.assign(stand, { mixes: [], sound: undefined, soundChanged: undefined, deaf: false });
}

const engines: Engines = {
  async picture(_timeline, options): Promise<Picture> {
    if (stand.noPicture) throw new Error("no WebGL");
    stand.open += 1;
    stand.lose = options.lost;
    const canvas = document.createElement("canvas");
    return {
      canvas,
      show: (t) => {
        stand.shown.push(t);
        return t;
      },
      coming: () => undefined,
      resize: () => undefined,
      replace: () => undefined,
      cueAt: () => undefined,
      still: async () => document.createElement("canvas"),
      close: () => {
        stand.open -= 1;
      },
    };
  },
  async sound(_timeline, { changed }): Promise<Sound> {
    if (stand.deaf) throw new Error("no sound");
    stand.open += 1;
    stand.soundChanged = changed;
    return {
      get state() {
        return stand.sound ?? (stand.heard ? "running" : "locked");
      },
      mix: (volumes) => stand.mixes.push(volumes),
      follow: (t, moving) => stand.followed.push({ t, moving }),
      replace: () => undefined,
      level: (volume, muted) => stand.levels.push({ volume, muted }),
      wake: async () => {
        stand.woken += 1;
        return stand.heard;
      },
      close: () => {
        stand.open -= 1;
      },
    };
  },
  voice: () => ({
    speak: (text, _lang, done) => {
      stand.said.push(text);
      stand.spoken = done;
    },
    silence: () => {
      stand.cut += 1;
    },
  }),
};

export class TestPlayer extends SidescenePlayer {
  static override engines = engines;
}
if (!customElements.get("test-player")) customElements.define("test-player", TestPlayer);

/** A timeline as an address that can be fetched. */
export const addressOf = (timeline: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(timeline)], { type: "application/json" }));

const source = { start: 0, end: 0, line: 1, column: 1 };

/** Twelve seconds: two speakers, two chapters, a meter, a direction, a sound. */
export const EPISODE: Timeline = {
  version: 1,
  generator: "test",
  episode: {
    id: "test",
    number: 3,
    title: "A test",
    lang: "en",
    tags: [],
    characters: [
      { id: "Ann", name: "Ann", generated: true },
      { id: "Bob", name: "Bob", generated: true },
    ],
  },
  duration: 12,
  scenes: [{ id: "s1", start: 0, end: 12, place: "main", split: false, cast: [] }],
  chapters: [
    { start: 0, end: 6, title: "Start" },
    { start: 6, end: 12, title: "Middle" },
  ],
  meters: [
    { id: "m", label: "Bandwidth", unit: "%", min: 0, max: 600, keys: [{ t: 7, value: 340, source }], alerts: [] },
  ],
  cues: [
    speech("a1", "Ann", 1, 4, "Hello there.", "How are you?"),
    {
      id: "d1",
      type: "action",
      start: 4,
      end: 5,
      scene: "s1",
      source,
      actor: "Bob",
      text: "waves",
      gestures: [],
      moods: [],
      intensity: 1,
    },
    {
      id: "n1",
      type: "sound",
      start: 5,
      end: 6,
      scene: "s1",
      source,
      actor: "Bob",
      effect: "beep",
      text: "beep",
      lettering: "BEEP",
      gain: 1,
      count: 1,
    },
    speech("b1", "Bob", 6, 11, "Fine <b>thanks</b>."),
  ],
};

function speech(id: string, actor: string, start: number, end: number, ...texts: string[]): Timeline["cues"][number] {
  const length = (end - start) / texts.length;
  const pages = texts.map((text, i) => ({ start: start + i * length, end: start + (i + 1) * length, text, spans: [] }));
  return {
    id,
    type: "speech",
    start,
    end,
    scene: "s1",
    source,
    actor,
    text: texts.join(" "),
    pages,
    delivery: "plain",
    mood: "neutral",
    intensity: 1,
  };
}
