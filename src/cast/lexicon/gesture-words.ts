import type { GestureFamily } from "../gesture-families.ts";

/** A reading of words as a gesture. Words are stems: "flip" stands for flips, flipping, flipped. */
export interface GestureRow {
  readonly family: GestureFamily;
  readonly variant?: string;
  /** Any of these is the verb (or the noun that stands for it). */
  readonly words: string;
  /** One of these stands in the same clause, too: makes the row more specific than rows without. */
  readonly with?: string;
}

const PAPERS =
  "note notes notebook notebooks page pages book files file case casebook journal ledger list checklist paper papers folder binder manual records report document documents pad index";
const SCREENS =
  "screen screens monitor monitors display displays dashboard terminal console keyboard interface editor code log logs panel overlay hologram holo-panel feed tab tabs browser window windows laptop phone tablet data graph chart diagram timeline slide documentation website websites readout readouts";

/** More specific rows first; among equals the clause's first word decides. */
export const GESTURE_ROWS: readonly GestureRow[] = [
  // Notebook and pages.
  {
    family: "notebook",
    variant: "close",
    words: "close shut snap put set tuck flip",
    with: "closed shut away",
  },
  { family: "notebook", variant: "open", words: "open reopen pull take get produce ready grab", with: PAPERS },
  { family: "notebook", variant: "open", words: "flip", with: "open" },
  { family: "notebook", variant: "close", words: "close shut", with: PAPERS },
  { family: "write", words: "take", with: "note notes" },
  { family: "write", variant: "underline", words: "underline circle highlight", with: undefined },
  { family: "write", words: "add append enter", with: `${PAPERS} entry board wall` },
  {
    family: "flip-pages",
    words: "flip rifle leaf thumb page turn shuffle sort skim scan review read consult check look",
    with: `${PAPERS} evidence`,
  },
  { family: "flip-pages", words: "flip rifle leaf thumb skim" },
  { family: "present", variant: "page", words: "show hold present turn slide", with: PAPERS },
  { family: "notebook", words: "notebook notes casebook" },
  // Looking.
  {
    family: "look-around",
    words: "look glance peer gaze stare peek search scan check",
    with: "around over everywhere room space door corner corners wildly surroundings shoulder side",
  },
  { family: "look-around", variant: "up", words: "look glance peer gaze", with: "up" },
  { family: "look-around", variant: "away", words: "look glance peer gaze turn", with: "away down aside" },
  { family: "stare", words: "stare squint glare gaze goggle gape eyeball lock widen" },
  { family: "stare", variant: "freeze", words: "freeze frozen blink rigid stiffen dumbfounded petrify" },
  {
    family: "look",
    words:
      "look glance watch eye face turn notice see observe spot peek peer regard address exchange spin whirl swivel recognize witness",
  },
  { family: "look-around", words: "search rummage hunt hide duck peek crouch listen sniff crane" },
  // Hands and head.
  {
    family: "point",
    variant: "count",
    words: "count tick list",
    with: "finger fingers off on rapidly rapid quietly points reasons",
  },
  { family: "point", variant: "count", words: "count fingers enumerate" },
  {
    family: "point",
    words:
      "gesture point indicate wave motion beckon jab nudge poke wag raise finger interject interrupt interruption cut tap",
  },
  { family: "nod", words: "nod agree acknowledge confirm bow salute affirm concede thumbs" },
  { family: "shrug", variant: "shake-head", words: "shake", with: "head" },
  { family: "shrug", words: "shrug dismiss dismissive wave-off handwave unbothered whatever nonchalant" },
  { family: "smile", words: "smile grin smirk beam wink amuse wry" },
  {
    family: "smile",
    variant: "laugh",
    words: "laugh chuckle giggle snicker snort cackle haha hahaha hehe heh lol laughter guffaw joke",
  },
  { family: "sigh", words: "sigh deflate exhale groan droop sag slump wilt defeat resign" },
  { family: "posture", variant: "arms", words: "cross fold", with: "arm arms" },
  { family: "think", variant: "tilt", words: "tilt cock", with: "head" },
  { family: "defend", variant: "hands", words: "raise hold throw put", with: "hand hands arms palms defense" },
  {
    family: "defend",
    variant: "catch",
    words: "catch stop interrupt correct recover collect compose",
    with: "himself herself itself themselves self",
  },
  {
    family: "defend",
    variant: "catch",
    words: "self-interrupting self-interrupt self-correct backpedal stammer stutter fumble",
  },
  {
    family: "defend",
    words: "defensive defend protest object insist indignant bristle huff argue deny retort justify insistent plead",
  },
  // Playing, eating.
  { family: "play", variant: "throw", words: "throw toss hurl fling chuck pitch drop slam smash" },
  { family: "play", variant: "respawn", words: "respawn reappear materialize poof rematerialize appear" },
  {
    family: "play",
    variant: "conjure",
    words: "conjure summon pull produce grab pluck retrieve reach take",
    with: "pocket hoodie nowhere air behind bag controller impossible",
  },
  { family: "eat", words: "eat chew munch bite crunch snack nibble devour swallow lick chomp" },
  { family: "eat", variant: "drink", words: "drink sip gulp slurp burp swig chug belch", with: undefined },
  {
    family: "eat",
    words: "pull grab take reach pass open offer hold unwrap",
    with: "chip chips candy pizza snack snacks chocolate sandwich cookie soda can drink coffee cup mug popcorn bag",
  },
  { family: "eat", words: "snack pizza chips candy mouth hungry coffee" },
  {
    family: "play",
    words:
      "play game dodge win lose crash warp juggle race level navigate die celebrate dance spin dab controller joystick high-five high-fives yo-yo defeat",
  },
  // Screens and machines.
  { family: "present", words: "pull bring call", with: `up ${SCREENS}` },
  {
    family: "present",
    words: "present project display show reveal unveil activate highlight demonstrate share open spread produce load",
    with: `${SCREENS} evidence findings board map result results entry dataset data findings`,
  },
  { family: "present", words: "present project display show reveal unveil activate highlight produce spread" },
  {
    family: "work-screen",
    words:
      "type tap swipe click scroll key code program adjust tweak edit drag press hack configure toggle rearrange redesign upload download zoom query",
  },
  {
    family: "work-screen",
    words:
      "check open close work switch read review change turn touch access update move scan look back monitor navigate",
    with: SCREENS,
  },
  { family: "work-screen", words: "screen terminal dashboard keyboard implement work" },
  {
    family: "glitch",
    words:
      "glitch flicker static distort stutter fragment garble pixelate fritz lag spasm twitch malfunction short-circuit corrupt",
  },
  { family: "glitch", variant: "recover", words: "snap shake", with: "back off out it" },
  {
    family: "process",
    words:
      "process compute calculate analyze analyse cross-reference correlate run compile buffer detect scan track monitor log measure record index reboot recalibrate calibrate initialize check systems system verify query compare sensor sensors algorithm data archive update evaluate assess blink alert status",
  },
  {
    family: "notebook",
    variant: "investigate",
    words: "investigate examine inspect study scrutinize trace probe research",
  },
  {
    family: "write",
    words: "write scribble document jot mark record note annotate draw sketch log transcribe doodle sign file",
  },
  // Moving.
  {
    family: "pace",
    words:
      "pace walk step move approach retreat wander march stroll back follow shuffle hover float drift run rush hurry leave enter storm tiptoe circle creep exit arrive disappear vanish head return",
  },
  { family: "posture", variant: "lean", words: "lean" },
  { family: "posture", variant: "stand", words: "stand rise" },
  { family: "posture", variant: "sit", words: "sit perch flop collapse sprawl slouch" },
  { family: "posture", words: "stretch straighten posture shift kneel crouch adjust settle hunch prop shoulder" },
  // Minds.
  { family: "panic", words: "panic hyperventilate flail terrify horrify freak shriek scream mayday frantic meltdown" },
  {
    family: "agitate",
    words:
      "agitate frustrate irritate annoy fume stomp fist intensify escalate flash shake tremble vibrate bristle exasperate angry anger furious mad sway swing spark rattle fluster rant rage shout yell growl loud louder mean meaner snarl tense quiver pulse buzz whisper-yell cutting twitchy heat",
  },
  {
    family: "excite",
    words:
      "excite excited enthusiastic enthusiasm animate bounce jump perk brighten gleeful passionate passion cheer exclaim triumphant triumph proud delight eager thrill pump energetic energy celebrate light hype clap rally beam wow awe amaze fascinate",
  },
  {
    family: "teach",
    words:
      "explain teach lecture instruct serious practical summarize clarify elaborate professor narrate recite quote announce declare emphasize stress lead guide firm deliver report state",
  },
  {
    family: "think",
    words:
      "think thoughtful consider ponder reflect realize realise wonder contemplate remember recall curious muse concentrate focus understand hmm introspective click dawn connect piece reconsider weigh",
  },
  {
    family: "unsure",
    words:
      "unsure uncertain confuse hesitate nervous reluctant fidget puzzle awkward sheepish embarrass uncomfortable bewilder concern concerned worry worried anxious alarmed doubt torn falter less lost disoriented distract stumble wince cringe suspicious skeptical wary gulp flinch shudder tear desperate rattled",
  },
  {
    family: "calm",
    words:
      "calm quiet quieter soft softer softly whisper low gentle slow settle relax breathe breath hum murmur mutter subdued dry deadpan flat monotone resigned reassure comfort warm steady sober careful silent slowly hush casual patient sincere tone voice equally genuine",
  },
  {
    family: "pause",
    words: "pause beat stop silence wait moment trail hold halt long still breathe stall",
    with: undefined,
  },
];

/** Things that a gesture can be aimed at, by the words that name them; characters are found by their names. */
export const TARGET_WORDS: Readonly<Record<string, string>> = {
  monitor: "monitor monitors",
  screen: "screen screens display displays dashboard terminal console panel readout interface",
  notebook: "notebook notes note page pages checklist file files book",
  wall: "wall",
  controller: "controller controllers gamepad",
  keyboard: "keyboard keys",
  whiteboard: "whiteboard board",
  door: "door entrance",
  couch: "couch sofa server-couch",
  hand: "hand hands palm",
  group: "group team both everyone everybody others all",
  camera: "camera audience reader readers",
};
