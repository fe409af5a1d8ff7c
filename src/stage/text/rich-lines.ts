import type { TextSpan } from "../../script/script.ts";
import type { FaceName } from "./faces.ts";
import type { Measure } from "./measure.ts";

/** How plain, strong and emphasised words look in a text. */
export interface TextLook {
  readonly plain: FaceName;
  readonly strong: FaceName;
  readonly emphasis: FaceName;
  readonly both: FaceName;
  readonly code: FaceName;
  /** Words in capitals are set in the strong face. */
  readonly boldCapitals: boolean;
}

export const SPEECH_LOOK: TextLook = {
  plain: "say",
  strong: "sayBold",
  emphasis: "sayItalic",
  both: "sayBoldItalic",
  code: "mono",
  boldCapitals: true,
};
export const WHISPER_LOOK: TextLook = { ...SPEECH_LOOK, plain: "sayItalic", strong: "sayBoldItalic", emphasis: "say" };
export const SHOUT_LOOK: TextLook = {
  plain: "shout",
  strong: "shout",
  emphasis: "shout",
  both: "shout",
  code: "shout",
  boldCapitals: false,
};
export const INK_LOOK: TextLook = {
  plain: "ink",
  strong: "inkBold",
  emphasis: "ink",
  both: "inkBold",
  code: "mono",
  boldCapitals: false,
};
export const MONO_LOOK: TextLook = {
  plain: "mono",
  strong: "monoBold",
  emphasis: "mono",
  both: "monoBold",
  code: "mono",
  boldCapitals: false,
};

/** A stretch of one line in one style. */
export interface Run {
  readonly text: string;
  /** Offset of its first character in the whole text. */
  readonly start: number;
  /** From the line's left edge, px. */
  readonly x: number;
  readonly width: number;
  readonly face: FaceName;
  readonly size: number;
  readonly code: boolean;
  readonly link?: string;
  readonly strike: boolean;
}

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly runs: readonly Run[];
}

export interface TextBlock {
  readonly text: string;
  readonly size: number;
  readonly lineHeight: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly rightToLeft: boolean;
}

/** Code is set a little smaller: its face is wide. */
const CODE_SIZE = 0.88;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;
const CAPITALS = /^[\p{Lu}\p{N}\p{P}\p{S}]*\p{Lu}[\p{Lu}\p{N}\p{P}\p{S}]*\p{Lu}[\p{Lu}\p{N}\p{P}\p{S}]*$/u;
/** Written in capitals because they are initials, not because they are shouted. */
const INITIALS = new Set(
  "AI API APIS CD CEO CI CLI CPU CSS CSV DB DNS EU FAQ GPT GPU HTML HTTP HTTPS ID IDE IP IT JSON LLM LLMS ML MIT NLP OK OS PC PDF PR RAG RAM REST SDK SEO SQL TV UI UK UN URL US USA UX XML YAML".split(
    " ",
  ),
);
/** Scripts that break between any two characters. */
const BREAKS_ANYWHERE = /[\u2e80-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/;
/** Closing signs that do not start a line. */
const NO_LINE_START = /^[\u3001\u3002\uff0c\uff0e\uff01\uff1f\uff1a\uff1b\u300d\u300f\uff09\u3011\u300b)\]}.,;:!?…%]/;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly width: number;
  readonly face: FaceName;
  readonly size: number;
  readonly code: boolean;
  readonly link?: string;
  readonly strike: boolean;
}

/** What is kept together on a line, and the white space after it. */
interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly space: number;
  readonly start: number;
  readonly end: number;
  /** A line break stands after it. */
  readonly breakAfter: boolean;
}

/** First strong character decides, as in a paragraph of a browser. */
export function isRightToLeft(text: string): boolean {
  for (const character of text) {
    if (RIGHT_TO_LEFT.test(character)) return true;
    if (LETTER.test(character)) return false;
  }
  return false;
}

function styleAt(spans: readonly TextSpan[], at: number, look: TextLook, size: number, capitals: boolean) {
  let strong = capitals && look.boldCapitals;
  let emphasis = false;
  let code = false;
  let strike = false;
  let link: string | undefined;
  for (const span of spans) {
    if (at < span.start || at >= span.end) continue;
    if (span.style === "strong") strong = true;
    else if (span.style === "emphasis") emphasis = true;
    else if (span.style === "code") code = true;
    else if (span.style === "strike") strike = true;
    else link = span.href ?? "";
  }
  const face = code
    ? look.code
    : strong && emphasis
      ? look.both
      : strong
        ? look.strong
        : emphasis
          ? look.emphasis
          : look.plain;
  return { face, size: code ? size * CODE_SIZE : size, code, strike, ...(link === undefined ? {} : { link }) };
}

/** Splits a token of the text where styles change. */
function pieces(
  text: string,
  start: number,
  spans: readonly TextSpan[],
  look: TextLook,
  size: number,
  measure: Measure,
): Piece[] {
  const capitals = CAPITALS.test(text) && !INITIALS.has(text.replace(/[^\p{L}]/gu, ""));
  const edges = new Set([start, start + text.length]);
  for (const span of spans) {
    if (span.start > start && span.start < start + text.length) edges.add(span.start);
    if (span.end > start && span.end < start + text.length) edges.add(span.end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const list: Piece[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i] as number;
    const part = text.slice(from - start, (sorted[i + 1] as number) - start);
    const style = styleAt(spans, from, look, size, capitals);
    list.push({ text: part, start: from, width: measure(part, style.face, style.size), ...style });
  }
  return list;
}

/** The text as units that a line may break after. A unit wider than `longest` px is cut between graphemes. */
function words(
  text: string,
  spans: readonly TextSpan[],
  look: TextLook,
  size: number,
  measure: Measure,
  longest: number,
): Word[] {
  const list: Word[] = [];
  const add = (part: string, start: number, gap: string) => {
    const made = pieces(part, start, spans, look, size, measure);
    const width = made.reduce((sum, piece) => sum + piece.width, 0);
    const face = made.at(-1)?.face ?? look.plain;
    const space = gap && !gap.includes("\n") ? measure(" ", face, size) : 0;
    list.push({ pieces: made, width, space, start, end: start + part.length, breakAfter: gap.includes("\n") });
  };
  for (const match of text.matchAll(/(\S+)(\s*)/g)) {
    const token = match[1] ?? "";
    const gap = match[2] ?? "";
    // Dashes and slashes inside a token, and scripts without spaces, offer breaks of their own.
    const parts: string[] = [];
    let part = "";
    for (const { segment } of graphemes.segment(token)) {
      const breaks =
        part !== "" &&
        (BREAKS_ANYWHERE.test(segment) || BREAKS_ANYWHERE.test(part.at(-1) ?? "")) &&
        !NO_LINE_START.test(segment);
      const tooLong = part !== "" && measure(part + segment, look.strong, size) > longest;
      if (breaks || tooLong) {
        parts.push(part);
        part = "";
      }
      part += segment;
      if (/[—–/]$/.test(segment) && part.length > 1) {
        parts.push(part);
        part = "";
      }
    }
    if (part !== "") parts.push(part);
    let at = match.index;
    parts.forEach((each, i) => {
      add(each, at, i === parts.length - 1 ? gap : "");
      at += each.length;
    });
  }
  return list;
}

function breakLines(list: readonly Word[], maxWidth: number): Word[][] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let width = 0;
  for (const word of list) {
    if (line.length > 0 && width + word.width > maxWidth + 0.01) {
      lines.push(line);
      line = [];
      width = 0;
    }
    line.push(word);
    width += word.width + word.space;
    if (word.breakAfter) {
      lines.push(line);
      line = [];
      width = 0;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

const lineWidth = (line: readonly Word[]): number =>
  line.reduce((sum, word, i) => sum + word.width + (i < line.length - 1 ? word.space : 0), 0);

/** Runs of one line, neighbours of one style joined; in a right-to-left text they stand from the right. */
function setLine(line: readonly Word[], rightToLeft: boolean): Line {
  const joined: { text: string; start: number; width: number; piece: Piece }[] = [];
  line.forEach((word, i) => {
    for (const piece of word.pieces) {
      const last = joined.at(-1);
      const same =
        last &&
        last.piece.face === piece.face &&
        last.piece.code === piece.code &&
        last.piece.link === piece.link &&
        last.piece.strike === piece.strike;
      if (same) {
        last.text += piece.text;
        last.width += piece.width;
      } else joined.push({ text: piece.text, start: piece.start, width: piece.width, piece });
    }
    const last = joined.at(-1);
    if (last && i < line.length - 1 && word.space > 0) {
      last.text += " ";
      last.width += word.space;
    }
  });
  const width = lineWidth(line);
  let x = rightToLeft ? width : 0;
  const runs = joined.map(({ text, start, width: wide, piece }) => {
    if (rightToLeft) x -= wide;
    const run: Run = {
      text,
      start,
      x,
      width: wide,
      face: piece.face,
      size: piece.size,
      code: piece.code,
      strike: piece.strike,
      ...(piece.link === undefined ? {} : { link: piece.link }),
    };
    if (!rightToLeft) x += wide;
    return run;
  });
  return { start: line[0]?.start ?? 0, end: line.at(-1)?.end ?? 0, width, runs };
}

export interface BlockOptions {
  readonly look: TextLook;
  /** px. */
  readonly size: number;
  readonly maxWidth: number;
  /** Line height in sizes. */
  readonly leading?: number;
  /** Lines of about equal length instead of a full first and a short last one. */
  readonly balance?: boolean;
}

/** Breaks a styled text into lines no wider than `maxWidth` px. Pure: the same in Node and in a browser. */
export function layText(text: string, spans: readonly TextSpan[], options: BlockOptions, measure: Measure): TextBlock {
  const { look, size, maxWidth, leading = 1.28, balance = true } = options;
  const list = words(text, spans, look, size, measure, maxWidth);
  let lines = breakLines(list, maxWidth);
  if (balance && lines.length > 1) {
    let low = Math.max(...list.map((word) => word.width), 1);
    let high = maxWidth;
    while (high - low > 2) {
      const middle = (low + high) / 2;
      if (breakLines(list, middle).length > lines.length) low = middle;
      else high = middle;
    }
    lines = breakLines(list, high);
  }
  const rightToLeft = isRightToLeft(text);
  const set = lines.map((line) => setLine(line, rightToLeft));
  const lineHeight = size * leading;
  return {
    text,
    size,
    lineHeight,
    width: Math.max(0, ...set.map((line) => line.width)),
    height: set.length * lineHeight,
    lines: set,
    rightToLeft,
  };
}
