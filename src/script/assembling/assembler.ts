import { isDirective, readDirective } from "../directives.ts";
import type { Problems } from "../problems.ts";
import { STYLE, type TextAtom } from "../reading/pieces.ts";
import { passageOf, wordsOf } from "../rich-text.ts";
import type { Block } from "../script.ts";
import type { CastIndex } from "../script-cast.ts";
import { unquoted } from "../speech-shape.ts";
import { speakerKeys } from "../shortcodes/container.ts";
import { shortcodeNamed } from "../shortcodes/table.ts";
import { wordsInTag } from "../shortcodes/words-in-tag.ts";
import { Cards } from "./cards.ts";
import { Containers } from "./containers.ts";
import { endKindOfHeading, endKindOfLabel, saysWhatIsNext } from "./end-sections.ts";
import { Output } from "./output.ts";
import { ParagraphPlayer } from "./paragraphs.ts";
import { lettersOf } from "./italics.ts";
import { lastTurnOf } from "./last-turn.ts";
import { readHeading, readMarker, splitMarker, tidyMarkers } from "./scene-markers.ts";
import { Scenes } from "./scenes.ts";
import { Speakers } from "./speakers.ts";
import { paragraph, type Step, type StepOf } from "./step.ts";
import { type Frame, Turns } from "./turns.ts";
import { labelWithin, writtenLabel } from "./written-labels.ts";

/** Deeper than any heading: end matter that a bold label opened. */
const BELOW_HEADINGS = 7;

/** Folds the steps of a body into its blocks: who speaks, what is done, where, and what is left for the end. */
export class Assembler {
  private readonly steps: readonly Step[];
  private readonly problems: Problems;
  private readonly out: Output;
  private readonly turns: Turns;
  private readonly scenes: Scenes;
  private readonly cards: Cards;
  private readonly speakers: Speakers;
  private readonly containers: Containers;
  private readonly paragraphs: ParagraphPlayer;
  /** Level of the heading that opened the end matter. */
  private endLevel = 0;
  /** A step that has been played already, together with the one before it. */
  private played = -1;
  private readonly lastTurn: number;
  /** Whether a label without brackets has given somebody the word. */
  private unbracketed = false;
  /** The list whose items are turns. */
  private spokenList = 0;
  /** The heading that was read last. */
  private lastHeading = -1;

  constructor(steps: readonly Step[], cast: CastIndex, problems: Problems) {
    this.steps = steps;
    this.problems = problems;
    this.out = new Output(problems.source);
    this.turns = new Turns(this.out);
    this.scenes = new Scenes(this.out, cast, this.turns.named);
    this.cards = new Cards(this.out, this.turns, problems);
    this.speakers = new Speakers(cast, problems);
    const { out, turns, scenes, cards, speakers } = this;
    this.containers = new Containers({ out, turns, scenes, cards, speakers, problems });
    this.paragraphs = new ParagraphPlayer(this.out, cast, problems);
    this.lastTurn = lastTurnOf(steps, this.speakers);
  }

  run(): { readonly body: Block[]; readonly spoken: boolean } {
    this.steps.forEach((step, at) => {
      if (at !== this.played) this.step(step, at);
    });
    this.containers.closeAll(this.problems.source.text.length);
    this.out.closeAll();
    const body = tidyMarkers(this.out.blocks);
    this.nameLooseDirectives(body);
    return { body, spoken: this.turns.spoken };
  }

  private step(step: Step, at: number): void {
    switch (step.type) {
      case "text":
        this.text(step, at);
        return;
      case "label":
        this.label(step, at);
        return;
      case "open-shortcode":
        this.containers.open(step, at, at > this.lastTurn);
        this.withinTag(step);
        return;
      case "open-tag":
        this.containers.open(step, at, at > this.lastTurn);
        return;
      case "close-shortcode":
      case "close-tag":
        this.containers.close(step);
        return;
      case "rule":
        this.rule(step);
        return;
      case "break":
        this.strayBreak(step);
        return;
      case "comment":
        this.comment(step);
        return;
      case "unseen":
        this.problems.add("script-ignored", step.from, step.to, { name: step.name });
        return;
      case "plain":
        this.plain(step);
        return;
      default:
        this.cards.ofStep(step, (atoms) => this.paragraphs.deedsIn(atoms, this.turns.voice));
    }
  }

  /** What a reader sees of a shortcode's attributes. */
  private withinTag({ tag, close, from, to }: StepOf<"open-shortcode">): void {
    const shortcode = shortcodeNamed(tag.name);
    if (shortcode?.leaf) return;
    const frame = close < 0 ? null : this.turns.frame;
    const speakers = shortcode ? [] : speakerKeys(tag).filter((name) => this.speakers.knows(name));
    const speaks = shortcode?.speaks === true || speakers.length > 0;
    const found = wordsInTag(tag, speaks);
    if (found.length === 0) return;
    // `{{< chat char="Name" text="…" >}}` is a turn all by itself.
    const alone = !shortcode && close < 0 && speakers.length > 0;
    if (alone) {
      const names = speakers.map((name) => this.speakers.resolve(name, from, to));
      this.turns.openLabelled({ speakers: names, manner: names.length > 1 ? "unison" : "plain" }, from);
    }
    for (const { text, kind } of found) {
      const start = Math.max(from, this.problems.source.text.slice(0, to).indexOf(text, from));
      const end = Math.min(to, start + text.length);
      const atom = { type: "text", text, style: 0, href: undefined, italic: 0, from: start, to: end } as const;
      const voice = alone || frame?.voice ? this.turns.voice : null;
      const step = paragraph([atom], false, start, end);
      if (voice && kind === "done")
        this.paragraphs.manner(text, start, voice.speakers.length === 1 ? voice.speakers[0] : undefined);
      else if (voice || frame?.container.type === "alert") this.text(step, -1);
      else if (!this.belongsToEnd(step)) this.narrated(step);
    }
    if (alone) this.turns.endLabelled();
    else if (frame) frame.used = true;
  }

  private label(step: StepOf<"label">, at: number): void {
    if (this.speakers.isLabel(step) && this.mayLabel(step, at)) {
      const { speakers, aside } = this.speakers.named(step.name, this.turns.named, step.from, step.to);
      const next = this.steps[at + 1];
      if (this.scenes.side && speakers.length === 1 && step.leads && next?.type === "text" && isQuote(next.atoms)) {
        this.out.closeTurn();
        this.scenes.side.is(speakers[0] as string);
        return;
      }
      this.giveWord(step, speakers, aside?.text);
      return;
    }
    if (this.isOwnName(step.name)) return;
    if (step.name.startsWith("^")) {
      this.footnote(at);
      return;
    }
    // It was text after all: give it back to the paragraph that it starts.
    const next = this.steps[at + 1];
    if (step.leads && next?.type === "text" && next.role === "paragraph" && !next.whole) {
      this.played = at + 1;
      this.text(paragraph([...step.atoms, ...next.atoms], step.whole, step.from, next.to), at);
    } else this.text(paragraph(step.atoms, !step.leads, step.from, step.to), at);
  }

  /** @param manner how they say it, as the label has it */
  private giveWord(
    { bracketed, from }: { bracketed: boolean; from: number },
    speakers: readonly string[],
    manner = "",
  ) {
    this.unbracketed ||= !bracketed;
    this.scenes.returnFor(speakers, from);
    this.turns.openLabelled({ speakers, manner: speakers.length > 1 ? "unison" : "plain" }, from);
    if (manner === "") return;
    const at = this.problems.source.text.indexOf(manner, from);
    this.paragraphs.manner(manner, at, speakers.length === 1 ? speakers[0] : undefined);
  }

  /** `**Name:** … **Other:** …` in one paragraph: each has their own part of it. False where nobody else is named. */
  private severalSpeak(step: StepOf<"text">, at: number): boolean {
    if (step.role !== "paragraph" || step.atoms.length < 2) return false;
    const within = labelWithin(step.atoms);
    if (!within || !this.speakers.knowsAll(within.label.name) || !this.mayLabel(within.label, at)) return false;
    const { label } = within;
    const from = step.atoms[within.at]?.from ?? step.from;
    this.text({ ...step, atoms: step.atoms.slice(0, within.at), whole: false, to: from }, at);
    const { speakers, aside } = this.speakers.named(label.name, this.turns.named, from, step.to);
    this.giveWord({ bracketed: label.bracketed, from }, speakers, aside?.text);
    this.text({ ...step, atoms: label.rest, whole: false, from: label.rest[0]?.from ?? step.to }, at);
    return true;
  }

  /**
   * `1. **Name:** *(draws)* A square.`: somebody's turn, where each has a number. Without a deed in any item before it
   * is only told of them: `- **Name:** teaches`.
   */
  private itemSpeaks(step: StepOf<"text">, at: number): boolean {
    if (step.role !== "item" || step.atoms.length < 2) return false;
    const label = writtenLabel(step.atoms);
    if (!label?.bold || !this.speakers.knowsAll(label.name) || !this.mayLabel(label, at)) return false;
    const { speakers, aside } = this.speakers.named(label.name, this.turns.named, step.from, step.to);
    if (step.list !== this.spokenList && !this.paragraphs.startsWithDeed(label.rest, speakers)) return false;
    this.spokenList = step.list;
    this.giveWord({ bracketed: label.bracketed, from: step.from }, speakers, aside?.text);
    this.text(paragraph(label.rest, false, label.rest[0]?.from ?? step.from, step.to), at);
    return true;
  }

  /** Whether a label may give somebody the word where it stands. */
  private mayLabel(step: { readonly name: string; readonly bracketed: boolean }, at: number): boolean {
    const inClosedTurn = this.turns.frames.some((frame) => frame.voice !== null);
    // A box quotes strangers; the cast speaks for itself.
    if (step.bracketed) return !inClosedTurn || this.speakers.knowsAll(step.name);
    if (inClosedTurn || this.out.endMatter) return false;
    // Under a heading behind the last turn names are listed: "Vector: …" is told of them, unless turns are written so.
    if (this.lastTurn < 0 || at < this.lastTurn || this.lastHeading < this.lastTurn) return true;
    const next = this.steps[at + 1];
    return this.unbracketed && next?.type === "text" && !/^\s*\p{Ll}/u.test(wordsOf(next.atoms));
  }

  /** `[^1]: …`: nobody's line, read where it stands. */
  private footnote(at: number): void {
    const next = this.steps[at + 1];
    if (next?.type !== "text" || next.role !== "paragraph") return;
    this.played = at + 1;
    if (!this.turns.inClosedTurn) this.turns.endLabelled();
    if (!this.belongsToEnd(next)) this.narrated(next);
  }

  /** A box may start with its speaker's name, as a heading or however: the page shows whose it is anyway. */
  private isOwnName(written: string): boolean {
    const { unheard } = this.turns;
    return unheard.length > 0 && this.speakers.isNameOf(written, unheard);
  }

  private text(step: StepOf<"text">, at: number): void {
    const { frame } = this.turns;
    const type = frame?.container.type;
    if (step.role !== "item" && this.turns.unheard.length > 0 && this.isOwnName(wordsOf(step.atoms))) return;
    if (this.severalSpeak(step, at) || this.itemSpeaks(step, at)) return;
    if (frame && (type === "alert" || type === "figure"))
      frame.items.push(this.cards.item(passageOf(step.atoms), step.marker));
    // A box without a meaning within a side scene is a part of that.
    else if (type === "narration" && !this.turns.isLabelledHere && !(this.scenes.side && !this.turns.voice))
      this.narrated(step);
    else if (step.role === "heading") this.heading(step, at, frame);
    else if (!(step.role === "paragraph" && this.notStory(step, at)) && !this.belongsToEnd(step)) this.story(step);
  }

  private story(step: StepOf<"text">): void {
    const voice = this.turns.resume(step.from);
    if (step.role === "item") this.paragraphs.item(step, voice);
    else if (voice) this.paragraphs.spoken(step.atoms, voice);
    else if (this.scenes.side) {
      if (this.turns.frame?.container.type === "scenery" && !isQuote(step.atoms)) {
        this.scenes.side.hear(wordsOf(step.atoms));
        this.out.closeTurn();
        this.paragraphs.scenery(step.atoms);
      } else this.paragraphs.side(step.atoms, this.scenes.side);
      this.turns.spoken ||= this.out.inTurn;
    } else if (this.turns.frame?.container.type === "scene") this.paragraphs.scenery(step.atoms);
    else this.paragraphs.between(step.atoms);
  }

  /** Scene markers, starts of end matter and rubbish: true where the paragraph was one of them. */
  private notStory(step: StepOf<"text">, at: number): boolean {
    const { from, to, atoms } = step;
    const words = wordsOf(atoms);
    if (words === "-->") {
      this.problems.add("stray-comment-end", from, to, {}, [
        { title: "Take it out", span: { start: from, end: to }, text: "" },
      ]);
      return true;
    }
    const closedTurn = this.turns.inClosedTurn;
    const marker = step.whole ? readMarker(words, closedTurn ? "plain" : lettersOf(atoms), this.scenes) : null;
    if (marker && (marker.sure || !this.turns.voice)) {
      this.turns.endLabelled();
      this.scenes.mark(marker.kind, marker.text, from, to);
      return true;
    }
    if (step.whole && !closedTurn && /^\[/.test(words) && this.markerBefore(step, at)) return true;
    return at > this.lastTurn && !closedTurn && this.startsEnd(step);
  }

  /** `**[Meanwhile, …]** *somebody laughs*`: a marker, and what stands behind it or on the next lines. */
  private markerBefore(step: StepOf<"text">, at: number): boolean {
    const parts = splitMarker(step.atoms);
    if (!parts) return false;
    const [head, rest] = parts;
    const marker = readMarker(wordsOf(head), lettersOf(head), this.scenes);
    if (!marker?.sure) return false;
    const to = head.at(-1)?.to ?? step.to;
    this.turns.endLabelled();
    this.scenes.mark(marker.kind, marker.text, step.from, to);
    this.text({ ...step, atoms: rest, from: rest[0]?.from ?? to }, at);
    return true;
  }

  /** `**NEXT EPISODE:** …` and its like, where the story is over. */
  private startsEnd(step: StepOf<"text">): boolean {
    if (this.turns.frame) return false;
    const first = step.atoms.find((atom) => atom.text.trim() !== "");
    if (!first) return false;
    const next = this.out.endKind !== "next" && saysWhatIsNext(first.text);
    const strong = (first.style & STYLE.strong) !== 0;
    const kind = strong ? endKindOfLabel(first.text.replace(/:\s*$/, ""), this.out.endKind) : next ? "next" : undefined;
    if (!kind) return false;
    this.turns.endLabelled();
    this.out.openEnd(kind, "", step.from, step.to);
    this.out.addEndItem(passageOf(step.atoms), 0, "");
    this.endLevel = BELOW_HEADINGS;
    return true;
  }

  /** Takes in what stands under a heading that ended the story. */
  private belongsToEnd(step: StepOf<"text">): boolean {
    if (!this.out.endMatter || this.turns.isLabelled || this.turns.inClosedTurn) return false;
    this.out.addEndItem(passageOf(step.atoms), step.depth, step.marker);
    return true;
  }

  private heading(step: StepOf<"text">, at: number, frame: Frame | null): void {
    const passage = passageOf(step.atoms);
    if (passage.text === "") return;
    this.lastHeading = at;
    if (this.turns.inClosedTurn) {
      this.cards.heading(passage);
      return;
    }
    this.turns.endLabelled();
    const below = this.out.endMatter && step.level > this.endLevel;
    const kind = below ? undefined : endKindOfHeading(passage.text, at > this.lastTurn);
    if (below || frame?.container.type === "end") this.out.addEndItem(passage, 0, "");
    else if (kind) {
      this.out.openEnd(kind, passage.text, step.from, step.to);
      this.endLevel = step.level;
    } else {
      const marker = readHeading(passage.text, this.scenes);
      if (marker === "heading") this.scenes.leaveAt(step.level, step.from);
      this.scenes.mark(marker, passage.text, step.from, step.to);
      if (marker === "meanwhile") this.scenes.underHeading(step.level);
    }
  }

  /** Text of a container that means nothing. */
  private narrated(step: StepOf<"text">): void {
    this.turns.resumeAround(step.from);
    if (step.role === "item") this.paragraphs.item(step, null);
    else this.paragraphs.narrated(step.atoms);
  }

  private rule({ from, to }: Step): void {
    if (this.turns.inClosedTurn) return;
    this.turns.endLabelled();
    const { frame } = this.turns;
    if (frame && frame.container.type !== "scene") return;
    if (!this.out.endMatter) this.scenes.mark("cut", "", from, to);
  }

  private comment({ text, closed, from, to }: StepOf<"comment">): void {
    if (!closed) this.problems.add("open-comment", from, Math.min(to, from + 4));
    if (!isDirective(text)) return;
    const directive = readDirective(text, from + 4, from, to, this.problems);
    if (!directive) return;
    this.turns.resume(from);
    this.out.add(directive);
  }

  private strayBreak({ from, to }: Step): void {
    if (!this.problems.source.text.startsWith("`n", from)) return;
    this.problems.add("stray-break", from, to, {}, [
      { title: "Put an empty line here", span: { start: from, end: to }, text: "\n\n" },
    ]);
  }

  private plain({ text, broken, from, to }: StepOf<"plain">): void {
    this.problems.add(broken ? "broken-shortcode" : "block-too-tangled", from, Math.min(to, from + 80));
    const atoms = [{ type: "text", text, style: 0, href: undefined, italic: 0, from, to } as const];
    this.text(paragraph(atoms, false, from, to), -1);
  }

  /** Directives behind the last beat have nothing to act on. */
  private nameLooseDirectives(body: readonly Block[]): void {
    const { base } = this.problems.source;
    for (const block of body.toReversed()) {
      for (const part of block.type === "turn" ? block.children.toReversed() : [block]) {
        if (part.type !== "directive") return;
        this.problems.add("loose-directive", part.source.start - base, part.source.end - base);
      }
    }
  }
}

const isQuote = (atoms: readonly TextAtom[]): boolean => unquoted(atoms.map(({ text }) => text).join("")) !== null;
