import type { SoundEffect } from "../sound-families.ts";

/**
 * Words that are sounds by themselves, wherever they stand in a direction: "WHIRR", "ALARM-BUZZ interrupts". A pattern
 * matches a whole word, without regard to case; letters may be drawn out ("slurrrrp").
 */
export const SOUND_IMITATIONS: readonly (readonly [effect: SoundEffect, pattern: string])[] = [
  ["whirr-click", "wh?i+r+[- ]?cli+ck|cli+ck[- ]?wh?i+r+"],
  ["whirr", "(?:wh?i+r+|whi+z+|vr+|vroo+m|br{3,})(?:[- ]?(?:wh?i+r+|whi+z+))*"],
  ["chk", "t?ch+k+(?:[- ]?t?ch+k+)*|ka?-?ch(?:ak|unk|k)|cl(?:ack|unk)-cl(?:ack|unk)"],
  ["alarm", "alarm[- ]?bu+z+(?:er)?|awoo+ga+|wee?-?oo+(?:-wee?-?oo+)*|whoop-whoop|klaxons?|sirens?"],
  ["beep", "b(?:l)?e+p(?:[- ]?(?:b(?:l)?e+p|boop))*|b(?:l)?oo+p|blip"],
  ["chime", "d+i+ng+(?:[- ]?do+ng+|[- ]di+ng+)*|ta-?da+"],
  ["bzzt", "b+z+t+(?:[- ]?b+z+t+)*|z+t+|z+a+p+|kr+z+t*|fi*zz+t?|[ck]?r{2,}s+h+|[ck]r+s+h+|ks+h+t?"],
  ["crunch", "cru+nch(?:[- ]?cru+nch)*|cho+mp|no+m(?:[- ]?no+m)*|mu+nch"],
  ["slurp", "slu+r+p+|bu+r+p+|gu+lp|glu+g(?:[- ]?glu+g)*|be+lch|hic"],
  ["shatter", "sma+sh|cra+sh|ba+ng|bo+m|boo+m|cla+ng|cra+ck|wha+m|thu+d|kaboo+m|pow"],
  ["click", "cli+ck[- ]?cla+ck|cli+ck(?:[- ]?cli+ck)*|cla+ck|tick(?:[- ]?(?:tick|tock))*|ta+p(?:[- ]?ta+p)+|snap"],
  ["purr", "pu+r{2,}"],
  ["servo", "hu+m{2,}|hss+|whi+ne|zzz+|[fs]?w?h?oo+sh|pff+t?|pss+h?t"],
  ["pulse", "pi+ng+|thrumm*|vw?omm+"],
  ["whistle", "fwee+t?|twee+t|phwee+t"],
  ["music", "wo+mp(?:[- ]?wo+mp)*|wah(?:[- ]?wa+h)+|du+n(?:[- ]?du+n)*"],
];

/** Imitations that are also everyday verbs or nouns: only in capitals, alone, or repeated are they sounds by themselves. */
export const DOUBTFUL_IMITATIONS = new Set([
  "crash",
  "smash",
  "bang",
  "crack",
  "pow",
  "boom",
  "click",
  "tick",
  "snap",
  "ping",
  "munch",
  "crunch",
  "gulp",
  "whine",
  "nom",
  "hic",
  "siren",
  "sirens",
  "blip",
  "purr",
  "clang",
  "thud",
]);

/** Nouns that name a sound where they head a direction: "soft chime", "scanner sweep", "rhythmic ticking". */
export const SOUND_NOUNS: Readonly<Record<string, SoundEffect>> = {
  whirr: "whirr",
  whir: "whirr",
  whirring: "whirr",
  whirrs: "whirr",
  whirs: "whirr",
  sounds: "whirr",
  sound: "whirr",
  noise: "whirr",
  noises: "whirr",
  chime: "chime",
  chimes: "chime",
  chiming: "chime",
  ding: "chime",
  bell: "chime",
  doorbell: "chime",
  ringtone: "chime",
  dings: "chime",
  bells: "chime",
  alert: "chime",
  alerts: "chime",
  notification: "chime",
  chirp: "chime",
  chirps: "chime",
  chirping: "chime",
  trills: "chime",
  burps: "slurp",
  belch: "slurp",
  belches: "slurp",
  rumble: "servo",
  rumbling: "servo",
  thrum: "servo",
  whoosh: "servo",
  squeal: "whistle",
  squeak: "whistle",
  screech: "bzzt",
  static: "bzzt",
  hums: "servo",
  thuds: "shatter",
  trill: "chime",
  alarm: "alarm",
  alarms: "alarm",
  siren: "alarm",
  sirens: "alarm",
  klaxons: "alarm",
  buzzers: "alarm",
  klaxon: "alarm",
  buzzer: "alarm",
  whistles: "whistle",
  pulse: "pulse",
  pulses: "pulse",
  scan: "pulse",
  scans: "pulse",
  sweep: "pulse",
  sweeps: "pulse",
  ping: "pulse",
  pings: "pulse",
  throb: "pulse",
  sonar: "pulse",
  beep: "beep",
  beeps: "beep",
  beeping: "beep",
  bleep: "beep",
  blip: "beep",
  boop: "beep",
  purr: "purr",
  purrs: "purr",
  purring: "purr",
  crunch: "crunch",
  crunches: "crunch",
  crunching: "crunch",
  chewing: "crunch",
  munching: "crunch",
  rustle: "crunch",
  rustling: "crunch",
  crinkle: "crunch",
  tone: "whistle",
  tones: "whistle",
  whistle: "whistle",
  whistling: "whistle",
  buzz: "bzzt",
  buzzing: "bzzt",
  buzzes: "bzzt",
  crackle: "bzzt",
  crackling: "bzzt",
  spark: "bzzt",
  sparks: "bzzt",
  zap: "bzzt",
  shatter: "shatter",
  shattering: "shatter",
  crash: "shatter",
  smash: "shatter",
  bang: "shatter",
  thud: "shatter",
  explosion: "shatter",
  slurp: "slurp",
  slurping: "slurp",
  burp: "slurp",
  gulp: "slurp",
  servo: "servo",
  servos: "servo",
  whine: "servo",
  whining: "servo",
  hum: "servo",
  hiss: "servo",
  drone: "servo",
  groan: "servo",
  click: "click",
  clicks: "click",
  clicking: "click",
  tick: "click",
  ticks: "click",
  ticking: "click",
  clack: "click",
  clatter: "click",
  clacking: "click",
  footsteps: "click",
  knock: "click",
  knocks: "click",
  drumroll: "click",
  clattering: "click",
  tapping: "click",
  music: "music",
  jingle: "music",
  fanfare: "music",
  melody: "music",
  tune: "music",
  soundtrack: "music",
  trombone: "music",
  theme: "music",
};

/** Nouns above that are machine sounds only beside one of these words; a person has them too, or they mean other things. */
export const NEEDS_MACHINE = new Set([
  "tone",
  "sound",
  "sounds",
  "noise",
  "noises",
  "groan",
  "whine",
  "whining",
  "hums",
  "squeal",
  "screech",
  "static",
  "squeak",
  "theme",
  "scan",
  "scans",
  "sweep",
  "sweeps",
  "alert",
  "alerts",
  "tapping",
  "chewing",
  "notification",
  "spark",
  "sparks",
  "drone",
]);

/** What machines' sounds are called by. */
export const MACHINE_WORDS = new Set(
  (
    "alert alarm analysis analyzing array audio calibration charging chirping confirmation cooling data detection " +
    "diagnostic diagnostics dial digital drive electronic error fan fans game gentle grid hard keyboard level " +
    "low-frequency machine mechanical mechanism metal metallic monitor monitoring motor multiple network notification " +
    "perimeter power priority proximity processing processor pulsing radar rapid rising falling scanner scanning " +
    "sensor sensors server servo sharp short signal single soft sonar startup status synth system systems thermal " +
    "three-tone two-tone tracking urgent various warning power-down power-up shutdown boot boot-up dial-up modem engine turbine " +
    "ascending descending high-pitched low-pitched gear gears warbling wavering piercing shrill"
  ).split(" "),
);

/** A noun beside one of these is a way of speaking, not a sound: "teaching tone", "a voice tone". */
export const VOICE_WORDS = new Set(
  (
    "voice teaching service conversational casual serious normal friendly dry flat mean meaner cutting intelligent " +
    "apologetic sarcastic professional neutral clinical his her their its my your human's vector's"
  ).split(" "),
);

/** What pulses beside one of these is seen, not heard: "light pulses amber". */
export const LIGHT_WORDS = new Set(
  "light lights lighting led leds eye eyes glow colour color colours colors indicator indicators".split(" "),
);

/** Nouns that only say that something is heard; what it is stands before them: "notification sound". */
export const ANY_SOUND = new Set(["sound", "sounds", "noise", "noises"]);

/** What is heard beside a noun of any sound, where no other noun of a sound says it. */
export const SOUNDS_OF: Readonly<Record<string, SoundEffect>> = {
  alert: "chime",
  confirmation: "chime",
  error: "bzzt",
  keyboard: "click",
  "dial-up": "bzzt",
  modem: "bzzt",
  "level-up": "chime",
  "power-up": "chime",
  notification: "chime",
  success: "chime",
  typing: "click",
  victory: "music",
  static: "bzzt",
  chewing: "crunch",
  eating: "crunch",
  wrapper: "crunch",
  drinking: "slurp",
  explosion: "shatter",
  breaking: "shatter",
};

/** Behind a sound these say that it is no longer heard: "alarm stops", "music cuts out". */
export const FALLS_SILENT = /^(?:stops?|stopped|stopping|ends?|ended|dies|died|ceases?|cuts?|halts?|silenced|gone)$/;
