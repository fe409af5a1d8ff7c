import type { GestureFamily } from "../../cast/gesture-families.ts";
import type { Mood } from "../../cast/moods.ts";

/** How people on stage live between what the script asks of them. Seconds unless the name says otherwise. */
export const ACTING = {
  entrance: 0.7,
  exit: 0.8,
  moodChange: 0.45,
  gestureRise: 0.16,
  /** A gesture settles this long after its duration. */
  settle: 0.4,
  /** Blinks come every 2 to 6 s. */
  blinkCell: 4,
  blinkJitter: 2,
  blink: 0.25,
  /** A listener's eyes reach a new speaker after this long, plus up to the spread. */
  gazeLag: 0.12,
  gazeSpread: 0.3,
  /** Share of a speaker's pages said to the viewer rather than to whom they answer. */
  toViewer: 0.45,
  /** A new value of the meter has the eyes of all who are free for this long; a line that comes up on a card, its presenter's. */
  meterGaze: 1.3,
  cardGaze: 1.1,
  /** A beat of a sound goes through who makes it with this time constant, and is over after so many of them. */
  pulse: 0.16,
  pulseLasts: 5,
  splitOpens: 0.65,
  splitCloses: 0.6,
  pan: 0.65,
  push: 0.9,
  /** A push-in creeps on for this long. */
  pushLength: 5,
  lightChange: 0.8,
  /** Red light stands this long after an alarm, unless the meter holds it. */
  alarmLight: 7,
  /** An alarm's shake and flinch die away within this. */
  alarmDecay: 1.8,
  meterAppears: 0.6,
  /** The last stretch before a key, in which most of the climb happens. */
  meterRush: 0.9,
  /** Share of a climb that creeps before the rush. */
  meterCreep: 0.35,
  meterJump: 0.8,
  /** Share of the scale by which the needle trembles. */
  meterJitter: 0.003,
  /** Bubbles and lettering pop in and out within this. */
  pop: 0.5,
} as const;

/** What a speaker's hands do on the later pages of a line that no direction covers, by mood. */
export const EMPHASIS: Readonly<Record<Mood, readonly GestureFamily[]>> = {
  neutral: ["point", "teach", "present", "nod"],
  calm: ["calm", "present", "nod"],
  happy: ["present", "smile", "point", "teach"],
  excited: ["excite", "teach", "point", "present"],
  defensive: ["defend", "point", "shrug"],
  confused: ["unsure", "shrug", "think"],
  suspicious: ["think", "point", "stare"],
  thoughtful: ["think", "unsure", "present"],
  serious: ["teach", "point", "posture"],
  worried: ["unsure", "agitate", "look-around"],
  panicking: ["panic", "agitate", "pace"],
  sad: ["sigh", "unsure"],
  angry: ["agitate", "point", "defend"],
  tired: ["sigh", "shrug"],
  smug: ["smile", "shrug", "posture"],
};

/** How those who listen take a line, by its mood. Most lines leave most listeners merely looking. */
export const REACTIONS: Readonly<Record<Mood, readonly GestureFamily[]>> = {
  neutral: ["nod", "posture", "think", "unsure"],
  calm: ["nod", "calm", "posture"],
  happy: ["smile", "nod"],
  excited: ["smile", "look-around", "nod", "excite"],
  defensive: ["shrug", "posture", "stare"],
  confused: ["unsure", "look", "think"],
  suspicious: ["think", "unsure", "look-around", "stare"],
  thoughtful: ["think", "nod"],
  serious: ["nod", "posture"],
  worried: ["unsure", "look-around"],
  panicking: ["unsure", "posture", "look-around"],
  sad: ["sigh", "unsure"],
  angry: ["defend", "posture"],
  tired: ["sigh", "nod"],
  smug: ["shrug", "sigh"],
};

/** Share of lines that a listener takes up: whom they answer, others at their beginning, on a later page; seconds between two. */
export const REACTION_SHARE = { answered: 0.72, first: 0.4, later: 0.22, apart: 1.2 } as const;

/** What people do while a narrator speaks: share of pages, of those named in them and of others; seconds. */
export const ATTENDING = {
  named: 0.85,
  others: 0.24,
  asNamed: ["posture", "look-around", "shrug", "smile", "think", "work-screen"],
  asOthers: ["think", "nod", "look-around", "work-screen", "posture", "unsure", "write"],
  longest: 2.2,
} as const satisfies {
  named: number;
  others: number;
  asNamed: readonly GestureFamily[];
  asOthers: readonly GestureFamily[];
  longest: number;
};

/** Where the eyes go with a gesture that has no target of its own. */
export const GESTURE_GAZE: Readonly<Partial<Record<GestureFamily, string>>> = {
  notebook: "notebook",
  "flip-pages": "notebook",
  write: "notebook",
  "work-screen": "screen",
  think: "up",
  sigh: "down",
  pause: "away",
  unsure: "away",
  "look-around": "side",
  panic: "side",
  present: "viewer",
  play: "screen",
};

/** What the group does in pantomime while a side scene plays: the one who talks, and those who listen. */
export const PANTOMIME = {
  talking: ["teach", "point", "present", "think", "excite"],
  listening: ["nod", "think", "write", "look", "posture"],
  /** Under the light of an alarm. */
  alarmed: {
    talking: ["agitate", "point", "look-around", "panic", "unsure"],
    listening: ["unsure", "look-around", "work-screen", "agitate", "posture"],
  },
  /** Seconds between starts. */
  every: { talking: 2.6, listening: 4.1 },
} as const satisfies {
  talking: readonly GestureFamily[];
  listening: readonly GestureFamily[];
  alarmed: Readonly<Record<"talking" | "listening", readonly GestureFamily[]>>;
  every: object;
};
