/** Names of set pieces: the contract with the stage that plays them. `length` is seconds on the timeline. */
export const SET_PIECES = {
  /** The side scene opens. */
  arrive: { length: 1.6 },
  /** A game runs on the monitors until another does. Variant: platformer | racer. */
  "game-play": { length: 0, state: true },
  "game-die": { length: 1.6 },
  "game-win": { length: 2.2 },
  "game-crash": { length: 1.4 },
  "controller-throw": { length: 1.1 },
  "controller-shatter": { length: 0.9 },
  "controller-respawn": { length: 0.9 },
  "look-controller-wall": { length: 2.1 },
  /** Variant: the food. */
  conjure: { length: 1.6 },
  eat: { length: 1.5 },
  slurp: { length: 1.5 },
  burp: { length: 1 },
  "hand-through-screen": { length: 1.6 },
  "sidebar-rewrites-itself": { length: 3.2 },
  "keyboard-smash": { length: 1.3 },
  "keyboard-respawn": { length: 1 },
  type: { length: 1.4 },
  "look-hands": { length: 1.5 },
  shrug: { length: 0.9 },
  cheer: { length: 1.6 },
  rage: { length: 1.4 },
  laugh: { length: 1.4 },
  nod: { length: 0.9 },
  "look-around": { length: 1.6 },
  /** Sighs, slumps, sulks. */
  deflate: { length: 1.2 },
  sleep: { length: 2.6 },
  dance: { length: 2 },
  point: { length: 1.2 },
  "stand-stretch": { length: 1.5 },
  /** Runs until its scene ends. */
  wander: { length: 3, state: true },
  "meter-wild": { length: 2.4 },
  /** A closed door fills the picture; the group comes and stands before it. Variant: what stands on it. */
  door: { length: 7 },
  "arrive-at-door": { length: 7 },
  /** A held look or silence. */
  beat: { length: 1 },
} as const satisfies Record<string, { length: number; state?: boolean }>;

export type SetPieceName = keyof typeof SET_PIECES;

export interface PieceCall {
  readonly name: SetPieceName;
  readonly variant?: string;
}

/** Foods that can be conjured, most particular first. */
const FOODS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:pizzas?|pepperoni|slices?)\b/i, "pizza"],
  [/\b(?:sodas?|cola|drinks?|can of|juice|boba|bubble tea|coffee)\b/i, "soda"],
  [/\b(?:chocolates?|candy bars?|choco)\b/i, "chocolate"],
  [/\b(?:cand(?:y|ies)|gumm\w*|lollipops?|sweets?)\b/i, "candy"],
  [/\b(?:chips?|crisps|snacks?|popcorn|pretzels?|cookies?|food)\b/i, "chips"],
];

export const foodIn = (text: string): string | undefined => FOODS.find(([words]) => words.test(text))?.[1];

interface PieceRule {
  readonly name: SetPieceName;
  readonly asks: RegExp;
  /** Beginnings of words, of which three letters count; one stands in whatever `asks` finds. Without them it is always asked. */
  readonly hints?: string;
  /** Not where this stands too. */
  readonly unless?: RegExp;
  /** A fixed variant; "food" takes it from the sentence, or from what was conjured last. */
  readonly variant?: string;
  /** What a line, rather than a direction, may ask for: reactions in words. */
  readonly spoken?: true;
}

/** What is said not to happen. */
const NOT = /\b(?:not|does(?:n[’']t| not)|never|without)\b/i;

/** What a direction's sentence asks for, first match per row; several rows may answer one sentence, in this order. */
const RULES: readonly PieceRule[] = [
  {
    name: "game-play",
    variant: "racer",
    hints: "rac driving",
    asks: /\brac(?:ing|er)\b|\brace (?:car|track|game)|driving game/i,
  },
  {
    name: "game-play",
    variant: "platformer",
    hints: "platformer game",
    asks: /\bplatformer|\b(?:video|retro|arcade|8-bit) games?\b|plays? (?:a|the|another) game/i,
    unless: /music/i,
  },
  {
    name: "game-win",
    hints: "victory level wins score boss",
    asks: /\bvictory|level (?:complete|cleared)|\bwins\b|high score|final boss (?:falls|dies)/i,
  },
  {
    name: "game-die",
    hints: "character hero avatar sprite life game",
    asks: /\b(?:character|hero|avatar|sprite)\b.*\b(?:dies|falls|explodes)|last life|game over/i,
  },
  {
    name: "game-crash",
    hints: "crash car spins wreck",
    asks: /^\W*(?:he |she |they )?crash(?:es|ed)?\b|\bcar (?:crashes|flips|explodes)|spins out|wrecks?\b/i,
  },
  { name: "controller-throw", hints: "controller", asks: /\b(?:throw|hurl|toss|fling|chuck|slam)\w*\b.*\bcontroller/i },
  {
    name: "controller-shatter",
    hints: "controller shatter",
    asks: /\bcontroller\b.*\b(?:shatter|break|explode|smash|burst)\w*|shatters? into pixels/i,
  },
  { name: "keyboard-smash", hints: "key", asks: /\b(?:smash|slam|punch|bang|hit)\w*\b.*\bkeyboard|keys fly/i },
  { name: "keyboard-respawn", hints: "keyboard", asks: /\bkeyboard\b.*\b(?:respawn|reappear|reassemble|reform)\w*/i },
  {
    name: "controller-respawn",
    hints: "respawn reappear reassemble reform",
    asks: /\b(?:respawn|reappear|reassemble|reform)s?\b/i,
    unless: /keyboard/i,
  },
  {
    name: "look-controller-wall",
    hints: "controller wall",
    asks: /\b(?:looks?|stares?|glances?)\b.*\b(?:controller|wall)/i,
  },
  {
    name: "look-hands",
    hints: "hand keyboard palm finger",
    asks: /\b(?:looks?|stares?|glances?|examines?)\b.*\b(?:hands?|keyboard|palms?|fingers)\b/i,
  },
  {
    name: "hand-through-screen",
    hints: "through",
    asks: /\b(?:hand|arm|finger|elbow)s?\b.*\b(?:passes?|goes|slips?|phases?|reaches)\b.*\bthrough\b/i,
  },
  {
    name: "conjure",
    variant: "food",
    hints: "from out materializ bag can box packet unwrap slice hand",
    asks: /\b(?:pull|produce|grab|fish|conjure|summon|whip|take)s?\b.*\b(?:from|out)\b|\bmaterializ|\bopens? (?:(?:a|the|another|his|her|their) )?(?:\w+ )?(?:bag|can|box|packet)\b|\bunwraps?\b|\btakes? (?:(?:a|the|another) )?(?:\w+ )?(?:bag|can|slice)\b|\bappears? in (?:his|her|their) hand/i,
    unless: /notebook|stretch/i,
  },
  {
    name: "eat",
    variant: "food",
    hints: "eat munch chew nibbl bite crunch snack devour",
    asks: /\b(?:eats?|eating|munch\w*|chew\w*|nibbl\w*|bites?|crunch\w*|snack(?:s|ing) on|devours?)\b/i,
    unless: /too busy|does(?:n[’']t| not) notice/i,
  },
  {
    name: "slurp",
    hints: "slurp sllurp gulp sip chug drink",
    asks: /\bsl+u+r+p|\bgulp|\bsips?\b|\bchugs?\b|\bdrink(?:ing\b|s (?:it|the|a|from|some|more|all)\b)/i,
  },
  { name: "burp", hints: "burp buurp bburp bbburp belch", asks: /\bb+u+r+p+|\bbelch/i },
  {
    name: "sidebar-rewrites-itself",
    hints: "sidebar code algorithm blog page widget",
    asks: /\b(?:sidebar|code|algorithm|blog|page|widget)\b.*\b(?:flicker|update|rewrit|rearrang|optimi[sz]|re-?order|improv|shift)\w*/i,
  },
  {
    name: "type",
    hints: "typ button tap something",
    asks: /\b(?:starts? |begins? |keeps? )?typ(?:es|ing)\b|button mash|\btap(?:s|ping) (?:on|at|away)\b|\b(?:adjust|chang)(?:s|es|ing) something\b/i,
    unless: /stops typing/i,
  },
  {
    name: "stand-stretch",
    hints: "stretch stand get",
    asks: /\bstretch(?:es|ing)?\b|\bstands? up\b|\bgets? up\b/i,
    unless: NOT,
  },
  {
    name: "wander",
    hints: "wander explor walk stroll skip head",
    asks: /\bwander(?:s|ing)?\b|\bexplor(?:es|ing)\b|\b(?:walks?|strolls?|skips?|heads?) (?:off|away|out|through|toward|down)/i,
  },
  {
    name: "meter-wild",
    hints: "monitor meter gauge bandwidth reading climbing",
    asks: /\b(?:monitor|meter|gauge|bandwidth|readings?)\b.*\b(?:wild|crazy|haywire|off the charts|insane)\b|^\W*climbing\W*$/i,
  },
  { name: "meter-wild", asks: /\d%\W+\d+%\W+\d+%/ },
  { name: "shrug", hints: "shrug", asks: /\bshrug/i },
  {
    name: "beat",
    hints: "beat pause reali",
    asks: /^\W*(?:(?:a|one|long|short) )*(?:beat|pause)\W*$|\breali[sz]es?\b/i,
  },
  { name: "cheer", hints: "cheer jump fist celebrat", asks: /\bcheer|\bjumps? (?:up|for joy)|\bfist pump|\bcelebrat/i },
  {
    name: "dance",
    hints: "danc wiggl groove bop hum",
    asks: /\bdanc(?:es|ing)\b|\bwiggl|\bgrooves?\b|\bbop(?:s|ping)\b|\bhum(?:s|ming)\b/i,
  },
  {
    name: "sleep",
    hints: "sleep nap doze snor nod",
    asks: /\bfalls? asleep\b|\b(?:sleeps?|naps?|dozes?|snor(?:es|ing)|nods? off)\b/i,
    unless: NOT,
  },
  { name: "nod", hints: "nod", asks: /\bnods?\b/i, unless: /nods? off/i },
  {
    name: "laugh",
    hints: "laugh giggl chuckl cackl snicker grin",
    asks: /\b(?:laugh|giggl|chuckl|cackl|snicker|grin)(?:s|es|ing)\b/i,
    unless: /nervous/i,
  },
  {
    name: "deflate",
    hints: "slump sigh groan deflat shudder sulk pout collaps",
    asks: /\b(?:slump|sigh|groan|deflat|shudder|sulk|pout|collaps)(?:s|es|ing)\b/i,
  },
  { name: "point", hints: "point gestur wav", asks: /\b(?:point|gestur|wav)(?:s|es|ing) (?:at|to|toward|around)\b/i },
  {
    name: "look-around",
    hints: "look glanc peer gaz tilt perk",
    asks: /\b(?:look|glanc|peer|gaz)(?:s|es|ing) (?:around|about|up|over|back)\b|\btilts? (?:\w+ )?head\b|\bperks? up\b/i,
    unless: NOT,
  },
  { name: "rage", hints: "rage scream furious", asks: /\brage|\bscreams?\b|\bfurious/i },
  {
    name: "cheer",
    spoken: true,
    hints: "yes yees champion awesome let woh woo free",
    asks: /\bYE+S{2,}|\bCHAMPION|\bAWESOME\b|\bLET[’']?S GO+\b|\bWO+HO+|\bFREE [A-Z]{3,}/,
  },
  { name: "rage", spoken: true, hints: "noo no! come ugh", asks: /\bN[O]{3,}|\bNO!|\bCOME ON!|\bUGH+/ },
  { name: "shrug", spoken: true, hints: "meh well whatever nah", asks: /\b(?:meh+|oh well|whatever|nah{2,})\b/i },
  { name: "eat", variant: "food", spoken: true, hints: "down nom", asks: /\bdown you go\b|\bnom nom/i },
];

/** Three letters in a row as a number, whatever their case; other characters may look like letters. */
const nextTriple = (triple: number, code: number): number => ((triple << 5) | (code & 31)) & 0x7fff;
const tripleOf = (hint: string): number => [0, 1, 2].reduce((triple, at) => nextTriple(triple, hint.charCodeAt(at)), 0);

/** Rules as bits of two words: what a sentence may ask for is known when it has been read once. */
const WORD = 32;
interface Rules {
  readonly low: number;
  readonly high: number;
}
if (RULES.length > 2 * WORD) throw new RangeError("more rules of set pieces than two words have bits");
const bitsFrom = (first: number, holds: (rule: PieceRule) => boolean): number =>
  RULES.slice(first, first + WORD).reduce((bits, rule, i) => (holds(rule) ? bits | (1 << i) : bits), 0);
const rulesThat = (holds: (rule: PieceRule) => boolean): Rules => ({
  low: bitsFrom(0, holds),
  high: bitsFrom(WORD, holds),
});
const hintsOf = ({ hints }: PieceRule): number[] => hints?.split(" ").map(tripleOf) ?? [];

/** By triple the number of its hint, 0 for none; by that number the rules that have it. */
const hintNumbers = new Uint8Array(1 << 15);
const rulesByHint: Rules[] = [{ low: 0, high: 0 }];
for (const triple of new Set(RULES.flatMap(hintsOf)))
  hintNumbers[triple] = rulesByHint.push(rulesThat((rule) => hintsOf(rule).includes(triple))) - 1;

const ALWAYS = rulesThat(({ hints }) => hints === undefined);
const SPOKEN = rulesThat(({ spoken }) => spoken === true);
const NONE: readonly PieceRule[] = [];

/** The rules that a sentence has a hint of, or that need none, in their order. */
function rulesFor(sentence: string, spoken: boolean): readonly PieceRule[] {
  let { low, high } = ALWAYS;
  let triple = 0;
  for (let at = 0; at < sentence.length; at++) {
    triple = nextTriple(triple, sentence.charCodeAt(at));
    const hint = hintNumbers[triple] as number;
    if (hint === 0 || at < 2) continue;
    const rules = rulesByHint[hint] as Rules;
    low |= rules.low;
    high |= rules.high;
  }
  low &= spoken ? SPOKEN.low : ~SPOKEN.low;
  high &= spoken ? SPOKEN.high : ~SPOKEN.high;
  if (low === 0 && high === 0) return NONE;
  const found: PieceRule[] = [];
  for (; low !== 0; low &= low - 1) found.push(RULES[31 - Math.clz32(low & -low)] as PieceRule);
  for (; high !== 0; high &= high - 1) found.push(RULES[WORD + 31 - Math.clz32(high & -high)] as PieceRule);
  return found;
}

/** What a direction or narration asks for, sentence by sentence, in order; `lastFood` was conjured before. */
export function piecesAsked(text: string, spoken: boolean, lastFood?: string): PieceCall[] {
  const calls: PieceCall[] = [];
  let food = lastFood;
  for (const sentence of text.match(/[^.!?]+(?:[.!?]+|$)/g) ?? [text]) {
    for (const rule of rulesFor(sentence, spoken)) {
      if (!rule.asks.test(sentence) || rule.unless?.test(sentence)) continue;
      const variant = rule.variant === "food" ? (foodIn(sentence) ?? food ?? "chips") : rule.variant;
      if (rule.name === "conjure") food = variant;
      const before = calls[calls.length - 1];
      if (before?.name === rule.name && before.variant === variant) continue;
      calls.push(variant === undefined ? { name: rule.name } : { name: rule.name, variant });
    }
  }
  // "Pulls out a pizza": reaching and pulling are two sentences, one act.
  return calls.length < 2
    ? calls
    : calls.filter((call, i) => calls.findIndex((other) => other.name === call.name) === i);
}

export const pieceLength = (calls: readonly PieceCall[]): number =>
  calls.reduce(
    (sum, call) => sum + (isState(call.name) && call.name !== "wander" ? 0 : SET_PIECES[call.name].length),
    0,
  );

/** State pieces last until another of their kind begins or their scene ends. */
export const isState = (name: SetPieceName): boolean => "state" in SET_PIECES[name];
