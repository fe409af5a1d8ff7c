import type { TextSpan } from "../../script/script.ts";
import type { CardCue, CardItem } from "../../timeline/timeline.ts";

/** A number that a card's line names, as it is written. */
export interface Amount {
  readonly value: number;
  /** What stands before and after it: "$", "%". */
  readonly before: string;
  readonly after: string;
  /** Digits after the decimal sign. */
  readonly decimals: number;
  /** Offsets in the text it was found in. */
  readonly start: number;
  readonly end: number;
}

/** A line of a card, taken apart; nothing of it is lost or invented. */
export interface CardLine {
  /** Its number among the cue's items. */
  readonly index: number;
  readonly depth: number;
  readonly label?: string;
  readonly text: string;
  readonly spans: readonly TextSpan[];
  /** The text's leading number, where it begins with one. */
  readonly amount?: Amount;
  /** The amount's share of the largest one of its unit on the card, 0…1; percentages of a hundred. */
  readonly share?: number;
  /** Where the line names a range of per cent ("often 30-60%"), the shares of a hundred that it lies between. */
  readonly range?: Range;
  /** Where the text is a length of time ("hours to days", "3 days"), the units that it lies in: see `TIME_UNITS`. */
  readonly time?: Range;
}

/** From one to another; both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const TIME_UNITS = ["seconds", "minutes", "hours", "days", "weeks", "months", "years"] as const;
/** A scale of times shows so many units at least. */
const LEAST_UNITS = 3;

const UNIT = "(second|minute|hour|day|week|month|year)s?";
const COUNT = "(?:(?:an?|one|two|three|four|five|six|several|some|(?:\\d+(?:\\s?[-–]\\s?\\d+)?\\+?))\\s)?";
const TIME = new RegExp(
  `^(?:~|about |around |up to |over )?${COUNT}${UNIT}(?:\\s?(?:to|or|[-–])\\s?${COUNT}${UNIT})?(?![\\w-])`,
  "i",
);

/** The units that a text lies in which begins with a length of time. */
export function timeOf(text: string): Range | undefined {
  const match = TIME.exec(text);
  const [one, two] = [match?.[1], match?.[2]].map((word) =>
    word === undefined ? -1 : TIME_UNITS.findIndex((unit) => unit.startsWith(word.toLowerCase())),
  ) as [number, number];
  if (one < 0) return undefined;
  return two < 0 ? { from: one, to: one } : { from: Math.min(one, two), to: Math.max(one, two) };
}

/** The units that a card's lengths of time are shown on: all that they lie in, and neighbours up to three. */
export function timeScale(times: readonly Range[]): Range | undefined {
  if (times.length === 0) return undefined;
  let from = Math.min(...times.map((time) => time.from));
  let to = Math.max(...times.map((time) => time.to));
  while (to - from + 1 < LEAST_UNITS) {
    if (from > 1) from--;
    else to++;
  }
  return { from, to };
}

const PERCENT_RANGE = /(?<![\w.])(\d{1,3}(?:\.\d+)?)\s?%?\s?(?:[-–—]|to)\s?(\d{1,3}(?:\.\d+)?)\s?%/;

/** The first range of per cent in a text, as shares of a hundred. */
export function rangeOf(text: string): Range | undefined {
  const match = PERCENT_RANGE.exec(text);
  const [from, to] = [Number(match?.[1]) / 100, Number(match?.[2]) / 100];
  return from <= to && to <= 1 ? { from, to } : undefined;
}

/** Labels are short: a colon further on belongs to the sentence. */
const LONGEST_LABEL = 30;
const LEADING_AMOUNT = /^(~?\s?[$€£¥])?\s?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(%|[KMB](?=\b))?(?![\w–-])/;

export function amountOf(text: string): Amount | undefined {
  const match = LEADING_AMOUNT.exec(text);
  if (!match?.[2]) return undefined;
  const digits = match[2].replaceAll(",", "");
  const before = match[1]?.trim() ?? "";
  const after = match[3] ?? "";
  // A bare number at the start is as likely a year or a count of nothing in particular.
  if (!before && !after) return undefined;
  return {
    value: Number(digits),
    before,
    after,
    decimals: digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0,
    start: 0,
    end: match[0].length,
  };
}

const cut = (spans: readonly TextSpan[], from: number): TextSpan[] =>
  spans.flatMap((span) =>
    span.end <= from ? [] : [{ ...span, start: Math.max(0, span.start - from), end: span.end - from }],
  );

/** Splits "Training: $8 per 1M tokens" and "**What it is:** words" into label and words. */
function lineOf({ text, spans, depth }: CardItem, index: number): CardLine {
  const strong = spans.find((span) => span.style === "strong" && span.start === 0);
  const bold = strong && /:$/.test(text.slice(0, strong.end).trimEnd()) ? strong.end : -1;
  const colon = text.indexOf(":");
  const plain = colon > 0 && colon <= LONGEST_LABEL && /^\s\S/.test(text.slice(colon + 1)) ? colon + 1 : -1;
  const at = bold > 0 ? bold : plain;
  // A line that is nothing but a bold label heads those that follow.
  if (bold >= text.trimEnd().length)
    return { index, depth, label: text.trimEnd().replace(/:$/, ""), text: "", spans: [] };
  if (at <= 0 || at >= text.length) {
    const amount = amountOf(text);
    return { index, depth, text, spans, ...(amount ? { amount } : {}) };
  }
  const gap = /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  const rest = text.slice(at + gap);
  const amount = amountOf(rest);
  return {
    index,
    depth,
    label: text.slice(0, at).trimEnd().replace(/:$/, ""),
    text: rest,
    spans: cut(spans, at + gap),
    ...(amount ? { amount } : {}),
  };
}

/** The title of a card and its lines. An item that only repeats the title is the title. */
export function cardContent(cue: CardCue): { readonly title?: string; readonly lines: readonly CardLine[] } {
  const [first] = cue.items;
  const titled = cue.title !== undefined && first?.text === cue.title;
  const lines = cue.items.map(lineOf).slice(titled ? 1 : 0);
  const shares = sharesOf(lines.map(({ amount }) => amount));
  return {
    ...(cue.title === undefined ? {} : { title: cue.title }),
    lines: lines.map((line, i) => ({ ...line, ...comparedOf(line, shares[i]) })),
  };
}

/** What there is to see of a line beside its words. */
function comparedOf({ text, amount }: CardLine, share: number | undefined): Pick<CardLine, "share" | "range" | "time"> {
  if (share !== undefined) return { share };
  const time = amount ? undefined : timeOf(text);
  if (time) return { time };
  const range = amount ? undefined : rangeOf(text);
  return range ? { range } : {};
}

/** What an amount is counted in. */
const unitOf = ({ before, after }: Amount): string => before + after;

/**
 * Each amount's share of the largest of its unit: percentages of a hundred at least. An amount that has nothing to be
 * compared with has none.
 */
export function sharesOf(amounts: readonly (Amount | undefined)[]): (number | undefined)[] {
  const known = amounts.filter((amount) => amount !== undefined);
  return amounts.map((amount) => {
    if (!amount) return undefined;
    const alike = known.filter((other) => unitOf(other) === unitOf(amount));
    const percent = amount.after === "%";
    if (alike.length < 2 && !percent) return undefined;
    const most = Math.max(percent ? 100 : 0, ...alike.map(({ value }) => value));
    return most > 0 ? amount.value / most : undefined;
  });
}

/** A number as it stands while it counts up to its amount. */
export function countedText(amount: Amount, progress: number): string {
  const value = amount.value * Math.min(1, Math.max(0, progress));
  const [whole = "0", part] = value.toFixed(amount.decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return `${amount.before}${grouped}${part === undefined ? "" : `.${part}`}${amount.after}`;
}
