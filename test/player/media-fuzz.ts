import { seededRandom } from "../../src/math/random.ts";
import type { Media } from "./media-log.ts";
import { MediaLog } from "./media-log.ts";
import type { Files } from "./media-scripts/script.ts";

/** One thing that is done to a media element, with what it is done with; the last step may be another one. */
export type Step = readonly [name: string, ...given: unknown[]];

/** What steps share. */
interface Scene {
  readonly log: MediaLog;
  readonly media: Media;
  readonly files: Files;
  readonly tracks: TextTrack[];
  /** How many play() there were, for their names. */
  plays: number;
  /** It has played since it was last put somewhere: where it stands is chance. */
  adrift: boolean;
}

type Deed = (scene: Scene, ...given: never[]) => void | Promise<void>;

/** Not those that tell of the metadata: how far a small file has got by then is a race within the browser. */
const EVENTS = [
  "abort canplay canplaythrough emptied ended error loadeddata loadstart pause play",
  "playing ratechange seeked seeking volumechange waiting",
]
  .join(" ")
  .split(" ");

const set =
  (name: keyof Media): Deed =>
  ({ media, log }, value: never) => {
    try {
      (media as unknown as Record<string, unknown>)[name] = value;
    } catch (error) {
      log.write(`· ${name} = ${value} throws ${(error as Error).name}`);
    }
  };

const addressOf = (files: Files, which: "good" | "bad" | "empty") =>
  ({ good: files.inline, bad: files.bad, empty: "" })[which];

/** What can be done in the middle of a task. */
const DEEDS: Readonly<Record<string, Deed>> = {
  src: ({ media, files }, which: "good" | "bad" | "empty") => media.setAttribute("src", addressOf(files, which)),
  noSrc: ({ media }) => media.removeAttribute("src"),
  load: ({ media }) => media.load(),
  play: (scene) => {
    scene.plays += 1;
    void scene.log.promise(`play() ${scene.plays}`, scene.media.play());
  },
  pause: ({ media }) => media.pause(),
  currentTime: set("currentTime"),
  playbackRate: set("playbackRate"),
  defaultPlaybackRate: set("defaultPlaybackRate"),
  loop: set("loop"),
  muted: set("muted"),
  volume: set("volume"),
  preload: set("preload"),
  autoplay: set("autoplay"),
  srcObject: ({ media }) => {
    (media as unknown as HTMLVideoElement).srcObject = null;
  },
  remove: ({ media }) => media.remove(),
  append: ({ media }) => document.body.append(media),
  // Whether it still loads is a race within the browser.
  source: ({ media, files, log }, which: "good" | "bad" | "empty") => {
    const source = document.createElement("source");
    if (which !== "empty") source.src = addressOf(files, which);
    source.addEventListener("error", () => log.write("· source failed"));
    media.append(source);
  },
  noSource: ({ media }) => media.querySelector("source")?.remove(),
  addTextTrack: ({ media, log, tracks }) => {
    const track = media.addTextTrack("captions");
    const name = tracks.push(track);
    track.addEventListener("cuechange", () =>
      log.write(`· cuechange ${name}: ${[...(track.activeCues ?? [])].map(({ id }) => id)}`),
    );
  },
  mode: ({ tracks }, index: number, mode: TextTrackMode) => {
    const track = tracks[index % Math.max(tracks.length, 1)];
    if (track) track.mode = mode;
  },
  cue: ({ tracks, log }, index: number, from: number, to: number) => {
    const track = tracks[index % Math.max(tracks.length, 1)];
    const cue = new VTTCue(from, to, "");
    cue.id = `${from}-${to}`;
    for (const type of ["enter", "exit"]) cue.addEventListener(type, () => log.write(`· ${type} ${cue.id}`));
    track?.addCue(cue);
  },
  noCue: ({ tracks }, index: number) => {
    const track = tracks[index % Math.max(tracks.length, 1)];
    const cue = track?.cues?.[0];
    if (cue) track?.removeCue(cue);
  },
  note: ({ log, media }) =>
    log.note("at once", () =>
      [
        media.paused,
        media.ended,
        media.seeking,
        media.networkState === 1 ? 2 : media.networkState,
        media.error?.code,
      ].join(),
    ),
  on: (scene, type: string, step: Step) => {
    const again = () => {
      scene.log.write(`· within ${type}`);
      void perform(scene, step);
    };
    scene.media.addEventListener(type, again, { once: true });
  },
};

/** So long is waited for an event that may not come. Milliseconds. */
const PATIENCE_MS = 700;

const within = (promise: Promise<unknown>) =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);

/** What ends a task. */
const WAITS: Readonly<Record<string, Deed>> = {
  settle: async ({ log, media }) => {
    do await log.settled();
    while (media.networkState === 2);
  },
  event: async ({ log }, type: string) => {
    await within(log.event(type));
  },
  turn: async ({ log, media }) => {
    // How soon a seek is over is chance.
    if (media.seeking) return log.settled();
    const told = log.event("volumechange");
    media.volume = media.volume === 1 ? 0.5 : 1;
    await told;
  },
  moves: async ({ log, media }) => {
    if (!media.paused) await within(log.until(() => media.currentTime > 0.3));
  },
};

async function perform(scene: Scene, [name, ...given]: Step): Promise<void> {
  await (DEEDS[name] ?? WAITS[name])?.(scene, ...(given as never[]));
}

/** Where it has come to. */
function state({ log, media, adrift }: Scene): void {
  log.note("state", () =>
    [
      media.paused ? "paused" : "plays",
      media.ended && "ended",
      media.seeking && "seeking",
      `${media.readyState}/${media.networkState}`,
      media.error && `error ${media.error.code}`,
      !adrift && media.paused && `at ${media.currentTime.toFixed(2)}`,
      `×${media.playbackRate}/${media.defaultPlaybackRate}`,
      `of ${media.duration}`,
      `${media.buffered.length}${media.seekable.length} ${media.videoWidth > 0}`,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

/**
 * Without what is chance: how far a load or a seek is when something else is told, whether it has moved at all when it is
 * emptied, and where a real video runs dry.
 */
function evenOut(lines: readonly string[]): string[] {
  const dry = /(?:^|\n)waiting\ncanplay\(4\)\nplaying\(4\)\ncanplaythrough\(4\)(?=\n|$)/g;
  return lines
    .map((line) => line.replace(/^((?:volume|rate)change|play|waiting|timeupdate)\(\d\)/, "$1"))
    .map((line) => line.replace(/^((?:volume|rate)change).*/, "$1"))
    .filter(
      (line, i, all) => line !== "timeupdate" && !(line === "timeupdate paused" && all[i - 1]?.startsWith("emptied")),
    )
    .join("\n")
    .replace(dry, "")
    .split("\n");
}

/** Does all of it to one element. @returns what was seen. */
export async function runSteps(steps: readonly Step[], tag: string, files: Files): Promise<string[]> {
  const media = document.createElement(tag) as Media;
  document.body.append(media);
  const told = new Promise((resolve) => media.addEventListener("volumechange", resolve, { once: true }));
  media.muted = true;
  await told;
  const log = new MediaLog(media);
  const scene: Scene = { log, media, files, tracks: [], plays: 0, adrift: false };
  media.addEventListener("playing", () => {
    scene.adrift = true;
  });
  for (const type of ["seeking", "emptied", "ended"])
    media.addEventListener(type, () => {
      scene.adrift = !media.paused;
    });
  try {
    for (const step of steps) {
      await perform(scene, step);
      if (step[0] in WAITS) log.write(`· after ${step.join(" ")}`);
      if (step[0] === "settle") state(scene);
    }
    media.pause();
    await perform(scene, ["settle"]);
    state(scene);
    return evenOut(log.lines);
  } finally {
    media.remove();
    media.removeAttribute("src");
    media.replaceChildren();
    media.load();
  }
}

/** Steps out of a seed. */
export function stepsOf(seed: number): Step[] {
  const random = seededRandom(seed);
  const one = <T>(...all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const flag = () => random() < 0.5;
  const deeds: readonly (() => Step)[] = [
    () => ["src", one("good", "good", "good", "bad", "empty")],
    () => ["noSrc"],
    () => ["load"],
    () => ["play"],
    () => ["play"],
    () => ["pause"],
    () => ["currentTime", one(0, 0.5, 1, 1.5, 2, 5, -1, Number.NaN)],
    () => ["currentTime", one(0, 0.5, 1, 1.5, 2)],
    () => ["playbackRate", one(0, 0.5, 1, 2, 4, -1, 20, 0.01, Number.NaN)],
    () => ["defaultPlaybackRate", one(0, 0.5, 1, 2, -1, 20)],
    () => ["loop", flag()],
    () => ["muted", flag()],
    () => ["volume", one(0.2, 0.7, 1, 2, -1)],
    () => ["preload", one("none", "auto", "metadata", "x")],
    () => ["autoplay", flag()],
    () => ["srcObject"],
    () => ["remove"],
    () => ["append"],
    () => ["source", one("good", "bad", "empty")],
    () => ["noSource"],
    () => ["addTextTrack"],
    () => ["mode", one(0, 1), one("disabled", "hidden", "showing")],
    () => ["cue", one(0, 1), ...one([0, 2], [0.5, 1], [1, 1.5], [0.4, 0.4])],
    () => ["noCue", one(0, 1)],
    () => ["note"],
    () => ["on", one(...EVENTS), one(...deeds)()],
  ];
  const waits: readonly (() => Step)[] = [
    () => ["settle"],
    () => ["settle"],
    () => ["event", one(...EVENTS)],
    () => ["turn"],
    () => ["moves"],
  ];
  const steps: Step[] = flag() ? [["src", "good"], one(...waits)()] : [];
  const rounds = 1 + Math.floor(random() * 4);
  for (let round = 0; round < rounds; round++) {
    const count = 1 + Math.floor(random() * 4);
    for (let i = 0; i < count; i++) steps.push(one(...deeds)());
    steps.push(one(...waits)());
  }
  return steps;
}

export type Differing = readonly [ours: readonly string[], theirs: readonly string[]];

/** Takes of both, until one of ours is one of theirs. @returns undefined then; else the first of each. */
export async function compare(
  takes: number,
  ours: () => Promise<string[]>,
  theirs: () => Promise<string[]>,
): Promise<Differing | undefined> {
  const mine: string[][] = [];
  const others: string[][] = [];
  const seen = (all: string[][], log: string[]) => all.some((one) => one.join("\n") === log.join("\n"));
  for (let take = 0; take < takes; take++) {
    others.push(await theirs());
    if (mine.some((log) => seen(others, log))) return undefined;
    mine.push(await ours());
    if (mine.some((log) => seen(others, log))) return undefined;
  }
  return [mine[0] ?? [], others[0] ?? []];
}

/** Fewer steps that still differ. */
export async function shrink(
  steps: readonly Step[],
  differs: (steps: readonly Step[]) => Promise<Differing | undefined>,
): Promise<readonly Step[]> {
  for (let i = 0; i < steps.length; i++) {
    const fewer = steps.filter((_, at) => at !== i);
    if (await differs(fewer)) return shrink(fewer, differs);
  }
  return steps;
}
