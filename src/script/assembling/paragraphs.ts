import { imitationOf } from "../directions/lexicon.ts";
import { hasWords, LetterPattern } from "../letters.ts";
import type { Problems } from "../problems.ts";
import { STYLE, type TextAtom } from "../reading/pieces.ts";
import { isBlank, linesOf, type Passage, passageOf } from "../rich-text.ts";
import type { Direction, Meaning } from "../script.ts";
import type { CastIndex } from "../script-cast.ts";
import { shapeOf, unquoted } from "../speech-shape.ts";
import { bracketsAsItalics } from "./brackets.ts";
import {
  humanItalicsAreDirection,
  inlineItalicsAreDirection,
  italicParagraphIsSpeech,
  itemsItalicsAreDirection,
  type Stretch,
  stretchesOf,
  whollyItalic,
} from "./italics.ts";
import type { Output, Voice } from "./output.ts";
import { inner, isQuoteOrItalic, isQuoteOrItalicLine, quotesOf, unbracketed } from "./quotes.ts";
import { type SideScene, subjectOf } from "./side-scene.ts";
import { type Understood, understoodBy } from "./understood.ts";

/** So many stretches on either side tell how italics stand in their paragraph. */
const NEIGHBOURS = 8;
/** A paragraph that starts in italics and forgets to end them. */
const UNCLOSED = new LetterPattern(String.raw`^\*[\p{L}]`, "u");
/** Words in brackets behind a sound, and nothing that goes on with their sentence. */
const IN_BRACKETS = /^\s*\(([a-z][^()]{2,60})\)(?=\s*(?:$|["“'‘(]*[A-Z0-9*]))\s*/;
const OPENS_BRACKET = /^\s*\(/;
/** What makes one sentence of two stretches of italics. */
const JOINS = /[,;—–-]/;

/** An item of a list. */
interface Item {
  readonly atoms: readonly TextAtom[];
  readonly list: number;
  readonly ordered: boolean;
  readonly depth: number;
  readonly marker: string;
  readonly from: number;
  readonly to: number;
}

/** Plays single paragraphs: what of one is said, what is done, what is told. */
export class ParagraphPlayer {
  private readonly out: Output;
  private readonly cast: CastIndex;
  private readonly problems: Problems;
  private readonly understood: Understood;

  constructor(out: Output, cast: CastIndex, problems: Problems) {
    this.out = out;
    this.cast = cast;
    this.problems = problems;
    this.understood = understoodBy(cast);
  }

  /** A paragraph in somebody's turn. */
  spoken(written: readonly TextAtom[], voice: Voice): void {
    const actor = voice.speakers.length === 1 ? voice.speakers[0] : undefined;
    const atoms = bracketsAsItalics(this.closeItalics(written), actor, this.understood);
    const italicSpeech = actor !== undefined && this.cast.speaksInItalics(actor);
    if (atoms.every(({ italic }) => italic === 0)) {
      if (atoms.every(({ style }) => style & STYLE.strong) && isAllSounds(atoms)) {
        this.direct(atoms, actor, false);
        return;
      }
      // Most paragraphs are speech and nothing else.
      if (!isBlank(atoms)) this.say(passageOf(atoms, italicSpeech || whollyItalic(atoms) ? STYLE.emphasis : 0));
      return;
    }
    const stretches = stretchesOf(atoms);
    const whole = whollyItalic(atoms);
    if (stretches.length === 1 && whole) {
      // A direction and nothing else, or all of it said in italics.
      if (this.isDirection(stretches, 0, whole, italicSpeech, actor))
        this.direct(atoms, this.doerOf(stretches[0]?.text ?? "") ?? actor, false);
      else this.say(passageOf(atoms, STYLE.emphasis));
      return;
    }
    const alone = stretches.filter(({ text }) => hasWords(text)).length === 1;
    let speech: TextAtom[] = [];
    let pieces = 0;
    const flush = () => {
      const passage = passageOf(pieces > 0 ? afterStop(speech) : speech, whole || italicSpeech ? STYLE.emphasis : 0);
      speech = [];
      // A full stop left over from between two directions is no line.
      if (hasWords(passage.text) || (pieces === 0 && passage.text !== "") || /^\.{2,}$|…/.test(passage.text))
        this.say(passage);
      pieces++;
    };
    stretches.forEach((stretch, at) => {
      const direction = stretch.italic && this.isDirection(stretches, at, whole, italicSpeech, actor);
      if (!direction) {
        speech.push(...stretch.atoms);
        return;
      }
      if (!isBlank(speech)) flush();
      speech = [];
      pieces++;
      const own = this.withTail(stretch, stretches[at + 1]);
      const rest = stretches.some((other) => other !== stretch && other.atoms.some(({ text }) => hasWords(text)));
      this.direct(own, this.doerOf(stretch.text) ?? actor, !alone && rest);
    });
    if (!isBlank(speech)) flush();
  }

  /** A direction with the brackets behind it that say how: `*BEEP* (softer)`. What follows is left without them. */
  private withTail(stretch: Stretch, next: Stretch | undefined): readonly TextAtom[] {
    const first = next?.atoms[0];
    const match = first && OPENS_BRACKET.test(first.text) ? IN_BRACKETS.exec(first.text) : null;
    const words = match?.[1] ?? "";
    if (!next || !first || !match || words.split(/\s+/).length > 6) return stretch.atoms;
    const { guessed, intensity, moods } = this.understood.of(words, undefined);
    if (guessed && intensity === 1 && moods.length === 0) return stretch.atoms;
    const end = first.from + match[0].length;
    next.atoms[0] = { ...first, text: first.text.slice(match[0].length), from: end };
    return [...stretch.atoms, { ...first, text: match[0], to: end }];
  }

  /** Another than the one whose turn it is: "Name raises an eyebrow". */
  private doerOf(text: string): string | undefined {
    // Of several sentences each may have a doer of its own.
    if (/[.!?]\s/.test(text)) return undefined;
    return this.understood.doerOf(text.trim().replace(/^[[(]\s*/, ""));
  }

  /** How a turn is said, as its label has it: "(whispering)". */
  manner(text: string, from: number, actor: string | undefined): void {
    const to = from + text.length;
    this.direct([{ type: "text", text, style: 0, href: undefined, italic: 0, from, to }], actor, false);
  }

  private isDirection(
    stretches: readonly Stretch[],
    at: number,
    whole: boolean,
    italicSpeech: boolean,
    actor: string | undefined,
  ): boolean {
    const text = stretches[at]?.text ?? "";
    if (!hasWords(text)) return false;
    // Two stretches of italics in a paragraph of the Human's are each judged by themselves, unless a dash joins them.
    if (whole && italicSpeech) {
      const joined = [stretches[at - 1], stretches[at + 1]].some((other) => other && JOINS.test(other.text));
      const all = joined ? stretches.map((other) => other.text).join("") : text;
      return humanItalicsAreDirection(all, (word) => this.cast.find(word) !== undefined);
    }
    if (whole) return !italicParagraphIsSpeech(text, () => !this.understood.of(text, actor).guessed);
    // Italics beside italics stand for themselves: `*excited* *looks at Name* Well…`.
    const before = besideItalics(stretches, at, -1) ? "" : textOf(stretches.slice(Math.max(0, at - NEIGHBOURS), at));
    const after = besideItalics(stretches, at, 1) ? "" : textOf(stretches.slice(at + 1, at + 1 + NEIGHBOURS));
    return inlineItalicsAreDirection(text, before, after, () => this.understood.of(text, actor));
  }

  /**
   * An item of a list, or a number that somebody says and Markdown takes for an empty item. What is done in it is no
   * part of the list: that goes on behind it.
   *
   * @param voice whose turn the list stands in
   */
  item(step: Item, voice: Voice | null): void {
    if (voice && this.itemInParts(step, voice)) return;
    const passage = passageOf(step.atoms);
    if (passage.text !== "") {
      this.out.addItem(passage, step.list, step.ordered, step.depth, step.marker);
      return;
    }
    if (!step.ordered) return;
    const said: Passage = { text: step.marker, spans: [], from: step.from, to: step.to };
    if (this.out.inTurn) this.say(said);
    else this.tell(said);
  }

  /** Whether an item of a list starts with what these do, and words follow. */
  startsWithDeed(atoms: readonly TextAtom[], speakers: readonly string[]): boolean {
    const stretches = stretchesOf(bracketsAsItalics(atoms, speakers[0], this.understood));
    const first = stretches.findIndex(({ text }) => hasWords(text));
    const goesOn = stretches.slice(first + 1).some(({ text }) => hasWords(text));
    return goesOn && stretches[first]?.italic === true && this.isDirectionInItem(stretches, first, "", speakers[0]);
  }

  /** `- *beeps* The first`: what is done, and the item without it. False where nothing is. */
  private itemInParts({ atoms: written, list, ordered, depth, marker }: Item, voice: Voice): boolean {
    if (!written.some(({ italic, text }) => italic !== 0 || /^\s*[[(]|[.!?…]\s+[[(]/.test(text))) return false;
    const actor = voice.speakers.length === 1 ? voice.speakers[0] : undefined;
    const stretches = stretchesOf(bracketsAsItalics(written, actor, this.understood));
    const directed = stretches.map(
      (stretch, at) => stretch.italic && this.isDirectionInItem(stretches, at, marker, actor),
    );
    if (!directed.includes(true)) return false;
    let shown: TextAtom[] = [];
    let mark = marker;
    const flush = () => {
      const passage = passageOf(afterStop(shown));
      shown = [];
      if (!hasWords(passage.text)) return;
      this.out.addItem(passage, list, ordered, depth, mark);
      mark = "";
    };
    const rest = stretches.some(({ text }, at) => !directed[at] && hasWords(text));
    stretches.forEach((stretch, at) => {
      if (!directed[at]) {
        shown.push(...stretch.atoms);
        return;
      }
      flush();
      this.direct(this.withTail(stretch, stretches[at + 1]), this.doerOf(stretch.text) ?? actor, rest);
    });
    flush();
    return true;
  }

  /** What a cell of somebody's table says that is done: told apart as in items of a list. */
  deedsIn(written: readonly TextAtom[], voice: Voice | null): readonly Meaning[] {
    if (voice?.speakers.length !== 1 || !written.some(({ italic, text }) => italic !== 0 || /^\s*[[(]/.test(text)))
      return [];
    const [actor] = voice.speakers;
    const stretches = stretchesOf(bracketsAsItalics(written, actor, this.understood));
    return stretches
      .filter(({ italic }, at) => italic && this.isDirectionInItem(stretches, at, "·", actor))
      .map(({ text }) => this.understood.of(text.trim(), actor));
  }

  private isDirectionInItem(
    stretches: readonly Stretch[],
    at: number,
    marker: string,
    actor: string | undefined,
  ): boolean {
    const text = stretches[at]?.text ?? "";
    const after = besideItalics(stretches, at, 1) ? "" : textOf(stretches.slice(at + 1, at + 1 + NEIGHBOURS));
    const alone = stretches.every((other, i) => i === at || !hasWords(other.text));
    return (
      itemsItalicsAreDirection(text, alone && marker !== "", after, () => this.understood.of(text, actor)) &&
      (alone || this.isDirection(stretches, at, false, false, actor))
    );
  }

  /** A paragraph of a container without a meaning. */
  narrated(atoms: readonly TextAtom[]): void {
    const passage = passageOf(atoms, whollyItalic(atoms) ? STYLE.emphasis : 0);
    if (passage.text !== "") this.tell(passage);
  }

  /** A paragraph of scenery: narration, except where it is nothing but a sound. */
  scenery(written: readonly TextAtom[]): void {
    const atoms = this.closeItalics(written);
    if (whollyItalic(atoms)) {
      const passage = passageOf(atoms, STYLE.emphasis);
      const meaning = this.understood.of(passage.text, undefined);
      if (meaning.sounds.length > 0 && meaning.gestures.length === 0 && passage.text.split(/\s+/).length <= 6) {
        this.direct(atoms, undefined, false);
        return;
      }
    }
    this.narrated(atoms);
  }

  /** A paragraph between turns: an italic line about somebody is a direction, anything else narration. */
  between(written: readonly TextAtom[]): void {
    const atoms = this.closeItalics(written);
    if (whollyItalic(atoms)) {
      const passage = passageOf(atoms, STYLE.emphasis);
      const actor = subjectOf(passage.text, this.cast);
      const meaning = this.understood.of(passage.text, actor);
      const short = passage.text.split(/\s+/).length <= 16;
      const sound = meaning.sounds.length > 0 && meaning.gestures.length === 0 && passage.text.split(/\s+/).length <= 6;
      if (short && !meaning.guessed && (actor !== undefined || sound) && !passage.text.endsWith(":")) {
        this.direct(atoms, actor, false);
        return;
      }
    }
    this.narrated(atoms);
  }

  /** A paragraph of a side scene: quotes are its character's, italics deeds and sounds, the rest is told. */
  side(written: readonly TextAtom[], scene: SideScene): void {
    const atoms = bracketsAsItalics(this.closeItalics(written), scene.speaker, this.understood);
    const italic = whollyItalic(atoms);
    const passage = passageOf(atoms, italic ? STYLE.emphasis : 0);
    const quote = unquoted(passage.text);
    if (quote) {
      if (!this.out.inTurn) this.out.openTurn(scene.voice, passage.from);
      this.say(inner(passage, quote.text, quote.lead, quote.tail));
      return;
    }
    const quotes = quotesOf(passage);
    if (quotes) {
      if (!this.out.inTurn) this.out.openTurn(scene.voice, passage.from);
      for (const one of quotes) this.say(one);
      return;
    }
    const lines = passage.text.includes("\n") ? linesOf(atoms) : [];
    if (lines.length > 1 && lines.some(isQuoteOrItalicLine)) {
      for (const line of lines) this.side(line, scene);
      return;
    }
    const stretches = italic ? [] : stretchesOf(atoms);
    if (stretches.some((stretch) => stretch.italic) && stretches.every(isQuoteOrItalic)) {
      for (const stretch of stretches) if (stretch.text.trim() !== "") this.side(stretch.atoms, scene);
      return;
    }
    scene.hear(passage.text);
    if (italic) {
      this.direct(atoms, scene.actorOf(passage.text), false);
      return;
    }
    this.out.closeTurn();
    this.narrated(atoms);
  }

  private say(passage: Passage): void {
    if (passage.text === "") return;
    const { text, spans, from, to } = passage;
    const { cutOff, resumes, trailsOff } = shapeOf(text);
    const source = this.problems.source.span(from, to);
    this.out.add({ type: "speech", text, spans, cutOff, resumes, trailsOff, source });
  }

  private tell(passage: Passage): void {
    const { text, spans, from, to } = passage;
    this.out.add({ type: "narration", text, spans, source: this.problems.source.span(from, to) });
  }

  private direct(atoms: readonly TextAtom[], actor: string | undefined, inline: boolean): void {
    const whole = passageOf(atoms, STYLE.emphasis);
    const { text, spans, from, to } = unbracketed(whole);
    if (text === "") return;
    const meaning = this.understood.of(text, actor);
    const source = this.problems.source.span(from, to);
    if (meaning.guessed)
      this.problems.add("unknown-direction", from, to, { text: text.length > 60 ? `${text.slice(0, 57)}…` : text });
    const direction: Direction =
      actor === undefined
        ? { type: "direction", text, spans, meaning, inline, source }
        : { type: "direction", text, spans, meaning, inline, source, actor };
    this.out.add(direction);
  }

  /** A paragraph that starts with an asterisk and never closes it was meant to be in italics. */
  private closeItalics(atoms: readonly TextAtom[]): readonly TextAtom[] {
    const first = atoms[0];
    if (first?.italic !== 0 || !first.text.startsWith("*") || !UNCLOSED.test(first.text)) return atoms;
    if (
      first.text.indexOf("*", 1) >= 0 ||
      atoms.some((atom, at) => at > 0 && (atom.text.includes("*") || atom.italic !== 0))
    )
      return atoms;
    const end = atoms.at(-1)?.to ?? first.to;
    this.problems.add("stray-asterisk", first.from, first.from + 1, {}, [
      { title: "Close the italics", span: { start: end, end }, text: "*" },
    ]);
    return atoms.map((atom, at) => ({
      ...atom,
      text: at === 0 ? atom.text.slice(1) : atom.text,
      from: at === 0 ? atom.from + 1 : atom.from,
      style: atom.style | STYLE.emphasis,
      italic: 1,
    }));
  }
}

const textOf = (stretches: readonly Stretch[]): string => stretches.reduce((words, { text }) => words + text, "");

/** Whether nothing but white space stands between two stretches of italics. */
const besideItalics = (stretches: readonly Stretch[], at: number, step: 1 | -1): boolean =>
  stretches[at + step]?.text.trim() === "" && stretches[at + 2 * step]?.italic === true;

/** Speech behind a direction without the mark that was the direction's: `*beep*. Done`, `*whirr* - Done`. */
function afterStop(atoms: readonly TextAtom[]): readonly TextAtom[] {
  const start = atoms.findIndex(({ text }) => text.trim() !== "");
  const first = atoms[start];
  const stop = first && /^\s*[.,;:!?-](?:\s+(?=\S)|\s*$)/.exec(first.text)?.[0].length;
  if (!first || !stop || (stop === first.text.length && start === atoms.length - 1)) return atoms;
  return [{ ...first, text: first.text.slice(stop), from: first.from + stop }, ...atoms.slice(start + 1)];
}

/** `**WHIRR-CLICK**`: a paragraph in bold that only imitates sounds. */
function isAllSounds(atoms: readonly TextAtom[]): boolean {
  const words = passageOf(atoms).text.split(/\s+/);
  return words.length <= 6 && words.every((word) => imitationOf(word) !== undefined);
}
