import { endKindOfHeading } from "../../script/assembling/end-sections.ts";
import type { BeatCues } from "./cues.ts";
import { METER_LEVELS, type MeterKind, SCALE_STEP } from "./meter-kinds.ts";
import { NUMBER_IN_WORDS, wordsWorth } from "./number-words.ts";
import { scheduleOf } from "./reveal.ts";
import { sentenceStarts } from "./sentences.ts";
import { toMillisecond } from "../../math/round.ts";
import { lastAtMost } from "../../math/search.ts";
import type { AlertLevel, Meter, MeterKey, NarrationCue, SpeechCue } from "../timeline.ts";

/** Sentences back at which a quantity's name still counts. */
const MEMORY = 6;

/** "1,200" counts thousands; "0,5" and "0.5" are less than one. */
const AMOUNT = String.raw`((?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?!\d)|(?<!\d)\d+(?:[.,]\d+)?|${NUMBER_IN_WORDS})`;
const NUMBER = new RegExp(String.raw`${AMOUNT}(?:\s*(?:-|–|to|and)\s*${AMOUNT})?\s*(?:%|per\s?cent\b)`, "gi");
const STARTS_WITH_NUMBER = new RegExp(String.raw`^[\s"“”‘’'(*\-–—…]*(?:\d|${NUMBER_IN_WORDS}\s+per\s?cent\b)`, "i");
const CURRENT = /\bcurrent level\b/i;
/** A quantity that is measured against a baseline is spoken of as such without its name. */
const ABOVE_BASELINE = /\babove baseline\b/i;
/** A level in words is an answer: no number is to follow. */
const IN_WORDS = /\b(?:low|lower|moderate|medium|high|higher|minimal|nominal|normal|zero|none|unknown)\b/i;
/** A percentage of something else, named right before it or right after it. */
const OTHER =
  /\b(?:accura\w+|confiden\w+|probabilit\w+|likelihood|signal strength|chance|certain\w*|match|edge)\b[^,;.]{0,24}$/i;
const OTHER_AFTER =
  /^\s*(?:accura\w+|confiden\w+|probabilit\w+|likelihood|chance|certain\w*|sure|of\s+(?!baseline)|provide|show|cannot)/i;

/** By how much it changed: "fell by 20%", and where it stood before: "15%, up from 9%". */
const CHANGED_BY =
  /\b(?:up|down|rose|rises|risen|rising|fell|falls|fallen|falling|dropp?\w*|grew|grows|grown|climb\w*|jump\w*|spik\w*|increas\w*|decreas\w*|reduc\w*|cut|went\s+(?:up|down))\s+(?:\w+\s+)?by\s+(?:about\s+|another\s+|roughly\s+|some\s+)?$/i;
const CAME_FROM = /[%t]\W*\s(?:(?:up|down|rising|falling|climbing|coming)\s+from|from|was|versus|vs\.?)\s+$/i;
/** What is only thought of: "if it ever passes 90%". */
const SUPPOSED =
  /\b(?:if|unless|should|would|could|until)\b[^,;.!?…]{0,60}\b(?:pass\w*|exceed\w*|hits?|reach\w*|cross\w*|tops?|goes|go|gets?|climbs?|drops?|falls?|rises?|is|are|above|below|over|under)\s+(?:\w+\s+){0,2}$/i;
const GOES_ON_TO = /^\s*(?:to|→|->|–|-)/;

/** The words of `OTHER` stand no further back than this, in UTF-16 units: keeps a run of numbers linear. */
const LOOK_BACK = 80;

/** Whether the number at `[from, to)` of a sentence is a percentage of another thing, or none that it stands at. */
function isOfSomethingElse(sentence: string, from: number, to: number): boolean {
  // A window starts between words, so that none is cut.
  const start = from > LOOK_BACK ? sentence.indexOf(" ", from - LOOK_BACK) : 0;
  if (start >= 0 && start < from) {
    const before = sentence.slice(start, from);
    if (OTHER.test(before) || SUPPOSED.test(before)) return true;
    if (CHANGED_BY.test(before) && !ABOVE_BASELINE.test(sentence)) return true;
    if (CAME_FROM.test(before) && !GOES_ON_TO.test(sentence.slice(to, to + LOOK_BACK))) return true;
  }
  return OTHER_AFTER.test(sentence.slice(to, to + LOOK_BACK));
}

/** Whether a number at `index` of a sentence that names two quantities is the first one's: that named last before it. */
function isNearer(one: MeterKind, other: MeterKind, sentence: string, index: number): boolean {
  const near = sentence.slice(Math.max(0, index - RIVAL_REACH), index + RIVAL_REACH);
  const at = Math.min(index, RIVAL_REACH);
  const [first, second] = [lastNamed(one, near, at), lastNamed(other, near, at)];
  if (first !== second) return first > second;
  // Neither stands before it: what comes next counts.
  const [next, after] = [near.search(one.names), near.search(other.names)];
  return next >= 0 && (after < 0 || next < after);
}

/** How far a number may stand from the quantity that it is of, where a sentence names two; in UTF-16 units. */
const RIVAL_REACH = 200;

/** Where a quantity is named last before `index`, -1 if nowhere. */
function lastNamed({ names }: MeterKind, sentence: string, index: number): number {
  const all = new RegExp(names.source, `${names.flags}g`);
  let last = -1;
  for (const match of sentence.matchAll(all)) {
    if (match.index >= index) break;
    last = match.index;
  }
  return last;
}

interface Found {
  readonly value: number;
  /** Index of its cue. */
  readonly at: number;
  readonly cue: BeatCues;
  /** Offset in the cue's text at which the words that name the value are complete. */
  readonly until: number;
}

const worth = (number: string): number =>
  /^[a-z]/i.test(number)
    ? wordsWorth(number)
    : Number(/^[1-9]\d{0,2}(?:,\d{3})+$/.test(number) ? number.replaceAll(",", "") : number.replace(",", "."));

/** Asked first: few texts have it. */
const PERCENT = /%|per\s?cent\b/i;
/** What a number that counts ends in. */
const NUMBER_ENDS = new RegExp(String.raw`\d\s*(?:%|per\s?cent\b)|${NUMBER_IN_WORDS}\s+(?:%|per\s?cent\b)`, "i");

/** By cue, whether a number comes in it or so soon behind it that a name in it may count. */
function numbersNear(cues: readonly BeatCues[]): boolean[] {
  const near: boolean[] = [];
  // Every text is a sentence at the least.
  let sentences = Number.POSITIVE_INFINITY;
  for (let at = cues.length - 1; at >= 0; at--) {
    const entry = cues[at] as BeatCues;
    const { text } = entry.cue;
    sentences =
      PERCENT.test(text) && NUMBER_ENDS.test(text) ? 0 : sentences + (text === "" || isPassedOver(entry) ? 0 : 1);
    near[at] = sentences <= MEMORY + 1;
  }
  return near;
}

/** A sentence of a cue's text, and where it starts in that. */
interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** The sentences of cues, by index: cut once, however many meters ask. */
function sentencesOf(cues: readonly BeatCues[]): (at: number) => readonly Sentence[] {
  const known: (readonly Sentence[] | undefined)[] = [];
  return (at) => {
    const { text = "" } = cues[at]?.cue ?? {};
    known[at] ??= sentenceStarts(text).map((start, i, starts) => ({ text: text.slice(start, starts[i + 1]), start }));
    return known[at];
  };
}

/** By cue whether it may name a quantity; asked of those only that numbers are near to. */
const mayName = ({ hint }: MeterKind, cues: readonly BeatCues[], near: readonly boolean[]): boolean[] =>
  cues.map(({ cue }, at) => near[at] === true && (hint === undefined || hint.test(cue.text)));

/** The values of quantity `k` in reading order. `hinted` says by kind and cue whether that may be named there. */
function valuesOf(
  k: number,
  kinds: readonly MeterKind[],
  cues: readonly BeatCues[],
  sentences: (at: number) => readonly Sentence[],
  near: readonly boolean[],
  hinted: readonly (readonly boolean[])[],
): Found[] {
  const kind = kinds[k] as MeterKind;
  const isNamed = (other: number, text: string, at: number): boolean =>
    hinted[other]?.[at] === true && (kinds[other] as MeterKind).names.test(text);
  const found: Found[] = [];
  let since = Number.POSITIVE_INFINITY;
  let armed = false;
  const relative = ABOVE_BASELINE.test(kind.unit);
  for (let at = 0; at < cues.length; at++) {
    const entry = cues[at] as BeatCues;
    const { cue } = entry;
    if (isPassedOver(entry)) continue;
    if (!near[at]) {
      since = Number.POSITIVE_INFINITY;
      armed = false;
      continue;
    }
    // Most paragraphs neither name it nor come after one that does.
    if (since > MEMORY && !isNamed(k, cue.text, at)) continue;
    for (const { text: segment, start } of sentences(at)) {
      const named = isNamed(k, segment, at);
      since = named ? 0 : since + 1;
      // A number that another quantity's name stands beside is that one's.
      const foreign = !named && kinds.some((_, other) => other !== k && isNamed(other, segment, at));
      const counts =
        named ||
        (armed && !foreign) ||
        (since <= MEMORY &&
          !foreign &&
          (STARTS_WITH_NUMBER.test(segment) || CURRENT.test(segment) || (relative && ABOVE_BASELINE.test(segment))));
      const rivals = named ? kinds.filter((_, other) => other !== k && isNamed(other, segment, at)) : [];
      let numbers = 0;
      NUMBER.lastIndex = 0;
      if (counts)
        for (let match = NUMBER.exec(segment); match; match = NUMBER.exec(segment)) {
          if (isOfSomethingElse(segment, match.index, match.index + match[0].length)) continue;
          if (rivals.length > 0 && rivals.some((rival) => isNearer(rival, kind, segment, match.index))) continue;
          numbers++;
          const value =
            match[2] === undefined ? worth(match[1] as string) : (worth(match[1] as string) + worth(match[2])) / 2;
          found.push({ value, at, cue: entry, until: start + match.index + match[0].length });
        }
      armed = named && numbers === 0 && !IN_WORDS.test(segment);
    }
  }
  return found;
}

/** Where a single voice begins to sum up under a heading that says so: what it tells is over. */
function recapOf(cues: readonly BeatCues[]): number {
  let teller: string | undefined;
  for (let at = cues.length - 1; at >= 0; at--) {
    const { cue } = cues[at] as BeatCues;
    if (cue.type === "speech") {
      if (teller !== undefined && teller !== cue.actor) break;
      teller = cue.actor;
    } else if (cue.type === "card" && cue.kind === "heading" && endKindOfHeading(cue.text, true) === "takeaways")
      return at;
  }
  return cues.length;
}

/** Titles and end matter are no source. */
const isPassedOver = ({ timed: { beat } }: BeatCues): boolean =>
  beat.type === "card" &&
  (beat.kind === "title" ||
    beat.kind === "takeaways" ||
    beat.kind === "credits" ||
    beat.kind === "next" ||
    beat.kind === "faq");

/** Ends of a cue's pages in its text, kept per cue: a long line may name many values. */
const pageEnds = new WeakMap<SpeechCue | NarrationCue, readonly number[]>();

function pageEndsOf(cue: SpeechCue | NarrationCue): readonly number[] {
  let ends = pageEnds.get(cue);
  if (!ends) {
    let end = 0;
    ends = cue.pages.map(({ text }) => {
      end = cue.text.indexOf(text, end) + text.length;
      return end;
    });
    pageEnds.set(cue, ends);
  }
  return ends;
}

/** The second at which a cue's text is revealed up to `offset`. */
export function revealTime({ cue }: BeatCues, offset: number): number {
  if (cue.type === "card") {
    let end = -1;
    for (const item of cue.items) {
      end += item.text.length + 1;
      if (offset <= end) return item.start;
    }
    return cue.start;
  }
  if (cue.type !== "speech" && cue.type !== "narration") return cue.start;
  const ends = pageEndsOf(cue);
  const index = lastAtMost(ends, offset - 1, (end) => end) + 1;
  const page = cue.pages[index];
  if (!page) return cue.end;
  const at = (ends[index] as number) - page.text.length;
  return page.start + (offset > at ? (scheduleOf(page, cue).times[offset - at - 1] ?? 0) : 0);
}

/**
 * Puts in what authors' directives set: `meter=480` the meter that was named last before, or the first; `meter=risk:8`
 * that one. All lists are in reading order; a directive comes before the words of its cue.
 */
function withAsked(kinds: readonly MeterKind[], found: readonly Found[][], cues: readonly BeatCues[]): Found[][] {
  const merged: Found[][] = found.map(() => []);
  const taken = found.map(() => 0);
  /** Moves what stands up to cue `at` into the merged lists. */
  const takeUpTo = (at: number) =>
    found.forEach((values, k) => {
      let next = taken[k] as number;
      for (; next < values.length && (values[next] as Found).at <= at; next++) merged[k]?.push(values[next] as Found);
      taken[k] = next;
    });
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at] as BeatCues;
    const asked = cue.timed.beat.directive?.meter;
    if (typeof asked !== "number" && typeof asked !== "string") continue;
    const [name, number = name] = String(asked).split(/:(?=[^:]*$)/);
    const value = Number(number);
    if (!Number.isFinite(value)) continue;
    takeUpTo(at - 1);
    // The words of this very cue count as named before, too.
    const latest = (k: number) => {
      const own = found[k]?.[taken[k] as number];
      return own?.at === at ? at : (merged[k]?.at(-1)?.at ?? -1);
    };
    let of = 0;
    if (name === number) for (let k = 1; k < found.length; k++) if (latest(k) > latest(of)) of = k;
    if (name !== number) of = kinds.findIndex((kind) => kind.id === name || kind.names.test(name ?? ""));
    merged[of]?.push({ value, at, cue, until: 0 });
  }
  takeUpTo(cues.length);
  return merged;
}

/** The meters that the story talks about, each with its keys set when the words that name the value appear. */
export function metersOf(kinds: readonly MeterKind[], cues: readonly BeatCues[]): Meter[] {
  const story = cues.slice(0, recapOf(cues));
  const sentences = sentencesOf(story);
  const near = numbersNear(story);
  const hinted = kinds.map((kind) => mayName(kind, story, near));
  const found = withAsked(
    kinds,
    kinds.map((_, k) => valuesOf(k, kinds, story, sentences, near, hinted)),
    cues,
  );
  return kinds.flatMap((kind, i) => {
    const keys: MeterKey[] = [];
    for (const { value, cue, until } of found[i] ?? []) {
      if (keys[keys.length - 1]?.value === value) continue;
      keys.push({ t: toMillisecond(revealTime(cue, until)), value, source: cue.cue.source });
    }
    if (keys.length === 0) return [];
    const { id, label, unit, min } = kind;
    const highest = keys.reduce((most, { value }) => Math.max(most, value), min);
    const max = kind.max ?? Math.max(SCALE_STEP, Math.ceil(highest / SCALE_STEP) * SCALE_STEP);
    return [{ id, label, unit, min, max, keys, alerts: alertsOf(keys, min, max) }];
  });
}

function alertsOf(keys: readonly MeterKey[], min: number, max: number): { t: number; level: AlertLevel }[] {
  const alerts: { t: number; level: AlertLevel }[] = [];
  for (const { t, value } of keys) {
    const level = levelOf(value, min, max);
    if (alerts[alerts.length - 1]?.level !== level) alerts.push({ t, level });
  }
  return alerts;
}

/** How alarming a value is on its scale. */
export function levelOf(value: number, min: number, max: number): AlertLevel {
  const share = max > min ? (value - min) / (max - min) : 0;
  return share >= METER_LEVELS.alarm ? "alarm" : share >= METER_LEVELS.watch ? "watch" : "calm";
}
