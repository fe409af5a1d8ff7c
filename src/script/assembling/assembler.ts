import { suggestion } from "../../diagnostics/did-you-mean.ts";
import { readDirective } from "../directives.ts";
import type { Problems } from "../problems.ts";
import { passageOf } from "../rich-text.ts";
import type { Block, ListItem } from "../script.ts";
import type { CastIndex } from "../script-cast.ts";
import type { Container } from "../shortcodes/container.ts";
import { BOX_CLASSES, containerOf } from "../shortcodes/html-containers.ts";
import { SHORTCODES, shortcodeNamed } from "../shortcodes/table.ts";
import { endKindOfHeading, endKindOfLabel } from "./end-sections.ts";
import { Output, type Voice } from "./output.ts";
import { ParagraphPlayer } from "./paragraphs.ts";
import { readMarker, tidyMarkers } from "./scene-markers.ts";
import { SideScene } from "./side-scene.ts";
import { Speakers } from "./speakers.ts";
import type { Step } from "./steps.ts";

/** Containers deeper than this are passed over: no post nests more than four. */
const DEEPEST = 64;

type StepOf<T extends Step["type"]> = Extract<Step, { type: T }>;

interface Frame {
  readonly container: Container;
  /** Index of the step that opened it. */
  readonly step: number;
  readonly name: string;
  readonly from: number;
  readonly voice: Voice | null;
  /** What cards collect. */
  readonly items: ListItem[];
  used: boolean;
}

/** Folds the steps of a body into its blocks: who speaks, what is done, where, and what is left for the end. */
export class Assembler {
  private readonly steps: readonly Step[];
  private readonly cast: CastIndex;
  private readonly problems: Problems;
  private readonly out: Output;
  private readonly speakers: Speakers;
  private readonly paragraphs: ParagraphPlayer;
  private readonly frames: Frame[] = [];
  /** A turn that lasts until the next one, and how many frames were open when it began. */
  private labelled: { voice: Voice; depth: number } | null = null;
  private side: SideScene | null = null;
  private readonly named = new Set<string>();
  /** Text atoms of a label that turned out to be none, waiting for the text they belong to. */
  private endLevel = 0;
  private readonly lastTurn: number;
  /** Whether anybody speaks in the post. */
  spoken = false;

  constructor(steps: readonly Step[], cast: CastIndex, problems: Problems) {
    this.steps = steps;
    this.cast = cast;
    this.problems = problems;
    this.out = new Output(problems.source);
    this.speakers = new Speakers(cast, problems);
    this.paragraphs = new ParagraphPlayer(this.out, cast, problems);
    this.lastTurn = this.findLastTurn();
  }

  run(): Block[] {
    for (let at = 0; at < this.steps.length; at++) this.step(at);
    while (this.frames.length > 0) this.pop();
    this.out.closeAll();
    return tidyMarkers(this.out.blocks);
  }

  private step(at: number): void {
    const step = this.steps[at];
    if (!step) return;
    switch (step.type) {
      case "text":
        this.text(step, at);
        return;
      case "label":
        this.label(step, at);
        return;
      case "open-shortcode":
        this.openShortcode(step, at);
        return;
      case "open-tag":
        this.openTag(step, at);
        return;
      case "close-shortcode":
        this.close(step, `{{< /${step.name} >}}`);
        return;
      case "close-tag":
        this.close(step, `</${step.name}>`);
        return;
      case "rule":
        this.rule(step);
        return;
      case "break":
        if (this.problems.source.text.startsWith("`n`n", step.from)) {
          this.problems.add("stray-break", step.from, step.to, {}, [
            { title: "Put an empty line here", span: { start: step.from, end: step.to }, text: "\n\n" },
          ]);
        }
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
        this.card(step);
    }
  }

  // Containers.

  private openShortcode(step: StepOf<"open-shortcode">, at: number): void {
    const { tag, from, to } = step;
    const shortcode = shortcodeNamed(tag.name);
    if (!shortcode) {
      const known = SHORTCODES.map(({ name }) => name);
      this.problems.addOnce(tag.name, "unknown-shortcode", from, to, {
        name: tag.name,
        suggestion: suggestion(tag.name, known),
      });
      if (step.close >= 0) this.push({ type: "narration" }, step, at, tag.name);
      return;
    }
    const container = shortcode.container(tag);
    if (container.type === "turn" && container.speakers.length === 0 && shortcode.speaks) {
      this.problems.add("no-speaker", from, to, { name: tag.name });
    }
    if (step.close < 0) {
      if (shortcode.leaf) {
        if (container.type === "figure") this.figure(container, [], from, to);
        return;
      }
      this.problems.add("unclosed-shortcode", from, to, { name: tag.name });
      this.openUnclosed(container, step);
      return;
    }
    this.push(container, step, at, tag.name);
  }

  private openTag(step: StepOf<"open-tag">, at: number): void {
    const { tag, from, to } = step;
    const { container, unknown } = containerOf(tag);
    if (unknown?.kind === "class") {
      const values = {
        name: unknown.name,
        suggestion: suggestion(unknown.name, ["dialogue-box", ...Object.keys(BOX_CLASSES)]),
      };
      this.problems.addOnce(unknown.name, "unknown-class", from, to, values);
    } else if (unknown) this.problems.addOnce(unknown.name, "raw-html", from, to, { name: unknown.name });
    if (step.close >= 0) this.push(container, step, at, tag.name);
    else {
      if (container.type !== "neutral") this.problems.add("unclosed-tag", from, to, { name: tag.name });
      this.openUnclosed(container, step);
    }
  }

  /** An opener without an end: a turn lasts until the next one, a scene until its return; anything else means nothing. */
  private openUnclosed(container: Container, step: StepOf<"open-shortcode" | "open-tag">): void {
    if (container.type === "turn") {
      const voice = this.voiceOf(container, step);
      if (voice) this.openLabelled(voice, step.from);
    } else if (container.type === "scene") {
      this.endLabelled();
      this.marker(container.kind, "", step.from, step.to);
    }
  }

  private push(container: Container, step: StepOf<"open-shortcode" | "open-tag">, at: number, name: string): void {
    if (this.frames.length >= DEEPEST) {
      this.problems.addOnce("deep", "nested-too-deep", step.from, step.to, { limit: DEEPEST });
      return;
    }
    const { from, to } = step;
    let kind = container;
    let voice: Voice | null = null;
    if (kind.type === "turn") {
      voice = this.voiceOf(kind, step);
      if (!voice) kind = { type: "narration" };
    }
    // A recap behind the last turn is no scene: it is read when the story is over.
    if (kind.type === "scene" && kind.kind === "recap" && at > this.lastTurn) kind = { type: "end" };
    this.frames.push({ container: kind, step: at, name, from, voice, items: [], used: false });
    if (kind.type === "neutral" || kind.type === "narration") return;
    if (kind.type === "turn" && voice) {
      this.endLabelled();
      this.openTurn(voice, from);
    } else if (kind.type === "scene") {
      this.endLabelled();
      this.marker(kind.kind, "", from, to);
    } else if (kind.type === "end") {
      this.endLabelled();
      this.out.openEnd("takeaways", "", from, to);
      this.endLevel = 0;
    }
  }

  private voiceOf(container: Extract<Container, { type: "turn" }>, { from, to }: Step): Voice | null {
    const speakers = [...new Set(container.speakers.map((name) => this.speakers.resolve(name, from, to)))];
    if (speakers.length > 0) return { speakers, manner: container.manner };
    const around = this.enclosingVoice();
    return around ? { ...around, manner: container.manner } : null;
  }

  private close(step: StepOf<"close-shortcode" | "close-tag">, written: string): void {
    if (step.open >= 0) {
      const index = this.frames.findLastIndex((frame) => frame.step === step.open);
      if (index >= 0) while (this.frames.length > index) this.pop();
      return;
    }
    // The end of a turn that was opened by another name, or of nothing.
    if (step.type === "close-shortcode" && this.labelled && shortcodeNamed(step.name)?.container) this.endLabelled();
    if (step.type === "close-shortcode") {
      this.problems.add("stray-close", step.from, step.to, { name: written }, [
        { title: "Take it out", span: { start: step.from, end: step.to }, text: "" },
      ]);
    }
  }

  private pop(): void {
    const frame = this.frames.pop();
    if (!frame) return;
    const { container, from } = frame;
    const end = this.problems.source.text.length;
    if (this.labelled && this.labelled.depth > this.frames.length) this.endLabelled();
    if (container.type === "turn") {
      this.out.closeTurn();
      if (!frame.used)
        this.problems.add("empty-turn", from, Math.min(end, from + 1), {
          name: frame.voice?.speakers.join(", ") ?? "",
        });
    } else if (container.type === "scene") {
      const last = this.out.blocks.at(-1);
      this.out.closeAll();
      const returned = last?.type === "scene-marker" && last.kind === "return" && this.out.blocks.at(-1) === last;
      if (!returned) this.marker("return", "", from, from);
    } else if (container.type === "alert") {
      this.placeCard({ type: "card", kind: "alert", items: frame.items, source: this.spanOf(frame) });
    } else if (container.type === "figure")
      this.figure(container, frame.items, from, frame.items.at(-1)?.source.end ?? from);
    else if (container.type === "end") this.out.closeEnd();
  }

  private spanOf(frame: Frame) {
    return this.problems.source.span(frame.from, frame.items.at(-1)?.source.end ?? frame.from);
  }

  /** The innermost frame that says what its content is. */
  private get frame(): Frame | null {
    return this.frames.findLast((frame) => frame.container.type !== "neutral") ?? null;
  }

  private enclosingVoice(): Voice | null {
    return this.frames.findLast((frame) => frame.voice !== null)?.voice ?? this.labelled?.voice ?? null;
  }

  // Turns.

  private label(step: StepOf<"label">, at: number): void {
    const inClosedTurn = this.frames.some((frame) => frame.voice !== null);
    const accepted = this.speakers.isLabel(step) && (step.bracketed || (!inClosedTurn && !this.out.endMatter));
    if (!accepted) {
      const next = this.steps[at + 1];
      if (next?.type === "text" && next.role === "paragraph" && !next.whole) {
        // It was text after all: give it back to the paragraph that it starts.
        this.text({ ...next, atoms: [...step.atoms, ...next.atoms], from: step.from }, at);
        this.skipped.add(at + 1);
      } else this.text({ ...TEXT, atoms: step.atoms, from: step.from, to: step.to }, at);
      return;
    }
    this.openLabelled({ speakers: [this.speakers.resolve(step.name, step.from, step.to)], manner: "plain" }, step.from);
  }

  private readonly skipped = new Set<number>();

  private openLabelled(voice: Voice, from: number): void {
    this.endLabelled();
    this.labelled = { voice, depth: this.frames.length };
    this.openTurn(voice, from);
    const frame = this.frame;
    if (frame) frame.used = true;
  }

  private openTurn(voice: Voice, from: number): void {
    this.spoken = true;
    for (const name of voice.speakers) this.named.add(name);
    this.out.openTurn(voice, from);
  }

  private endLabelled(): void {
    if (!this.labelled) return;
    this.labelled = null;
    this.out.closeTurn();
  }

  /** Makes sure that the turn whose words come now is the open one: another may have stood inside it. */
  private resume(frame: Frame | null, from: number): Voice | null {
    const voice = this.labelled?.voice ?? frame?.voice ?? null;
    if (voice && !this.out.inTurn) this.openTurn(voice, from);
    for (const other of this.frames) other.used = true;
    return voice;
  }

  // Content.

  private text(step: StepOf<"text">, at: number): void {
    if (this.skipped.delete(at)) return;
    const frame = this.frame;
    const type = frame?.container.type;
    if (frame && (type === "alert" || type === "figure")) {
      const { text, spans, from, to } = passageOf(step.atoms);
      frame.items.push({ text, spans, depth: 0, marker: step.marker, source: this.problems.source.span(from, to) });
      return;
    }
    if (type === "narration") {
      this.narrated(step, frame);
      return;
    }
    if (step.role === "heading") {
      this.heading(step, at);
      return;
    }
    if (this.unstory(step, at)) return;
    const voice = this.resume(frame, step.from);
    if (voice) {
      if (step.role === "item") this.paragraphs.item(step);
      else this.paragraphs.spoken(step.atoms, voice);
    } else if (step.role === "item") this.paragraphs.item(step);
    else this.unspoken(step);
  }

  /** Scene markers, end matter and rubbish: true where the step was one of them. */
  private unstory(step: StepOf<"text">, at: number): boolean {
    const closedTurn = !this.labelled && this.frame?.voice != null;
    if (step.role === "paragraph") {
      const plain = step.atoms
        .map((atom) => atom.text)
        .join("")
        .trim();
      if (plain === "-->") {
        this.problems.add("stray-comment-end", step.from, step.to, {}, [
          { title: "Take it out", span: { start: step.from, end: step.to }, text: "" },
        ]);
        return true;
      }
      const bold = step.atoms.every((atom) => atom.style & 1 || atom.text.trim() === "");
      const marker = step.whole ? readMarker(plain, bold && !closedTurn) : null;
      if (marker && (marker.sure || !this.enclosingVoice())) {
        this.endLabelled();
        this.marker(marker.kind, marker.text, step.from, step.to);
        return true;
      }
      if (at > this.lastTurn && !closedTurn && this.startsEnd(step)) return true;
    }
    if (!this.out.endMatter || this.labelled || closedTurn) return false;
    this.out.addEndItem(passageOf(step.atoms), step.depth, step.marker);
    return true;
  }

  /** `**NEXT EPISODE:** …` and its like, where the story is over. */
  private startsEnd(step: StepOf<"text">): boolean {
    if (this.frame && this.frame.container.type !== "end") return false;
    const first = step.atoms.find((atom) => atom.text.trim() !== "");
    if (!first || !(first.style & 1)) return false;
    const kind = endKindOfLabel(first.text.replace(/:\s*$/, ""), this.out.endKind);
    if (!kind || this.frame) return false;
    this.endLabelled();
    this.out.openEnd(kind, "", step.from, step.to);
    this.out.addEndItem(passageOf(step.atoms), 0, "");
    this.endLevel = 7;
    return true;
  }

  private heading(step: StepOf<"text">, at: number): void {
    const passage = passageOf(step.atoms);
    const frame = this.frame;
    if (frame?.voice && !this.labelled) {
      this.resume(frame, step.from);
      const { text, spans, from, to } = passage;
      const source = this.problems.source.span(from, to);
      this.placeCard({ type: "card", kind: "heading", items: [{ text, spans, depth: 0, marker: "", source }], source });
      return;
    }
    this.endLabelled();
    if (frame?.container.type === "end") {
      this.out.addEndItem(passage, 0, "");
      return;
    }
    const kind = endKindOfHeading(passage.text, at > this.lastTurn);
    if (kind && !(this.out.endMatter && step.level > this.endLevel)) {
      this.out.openEnd(kind, passage.text, step.from, step.to);
      this.endLevel = step.level;
    } else if (this.out.endMatter && step.level > this.endLevel) this.out.addEndItem(passage, 0, "");
    else if (passage.text !== "") this.marker("heading", passage.text, step.from, step.to);
  }

  /** Text of a container that means nothing. */
  private narrated(step: StepOf<"text">, frame: Frame | null): void {
    if (frame) frame.used = true;
    const outer = this.frames.findLast((other) => other.voice !== null) ?? null;
    if (outer || this.labelled) this.resume(outer, step.from);
    if (step.role === "item") this.paragraphs.item(step);
    else this.paragraphs.narrated(step.atoms);
  }

  /** A paragraph that nobody speaks. */
  private unspoken(step: StepOf<"text">): void {
    if (this.side) {
      this.paragraphs.side(step.atoms, this.side);
      this.spoken ||= this.out.inTurn;
    } else if (this.frame?.container.type === "scene") this.paragraphs.scenery(step.atoms);
    else this.paragraphs.between(step.atoms);
  }

  private marker(kind: Parameters<Output["marker"]>[0], text: string, from: number, to: number): void {
    const known = text === "" ? undefined : this.cast.named(text);
    this.out.marker(kind, text, from, to, kind === "meanwhile" ? known : undefined);
    if (kind === "meanwhile") this.side = new SideScene(this.cast, this.named, text);
    else if (kind !== "cut" && kind !== "heading") this.side = null;
  }

  private rule(step: Step): void {
    const frame = this.frame;
    if (frame?.voice && !this.labelled) return;
    this.endLabelled();
    if (frame && frame.container.type !== "scene") return;
    if (!this.out.endMatter) this.marker("cut", "", step.from, step.to);
  }

  private comment(step: StepOf<"comment">): void {
    if (!step.closed) this.problems.add("open-comment", step.from, Math.min(step.to, step.from + 4));
    if (!/^\s*cue\b/.test(step.text)) return;
    const directive = readDirective(step.text, step.from + 4, this.problems);
    if (!directive) return;
    const frame = this.frame;
    if (frame?.voice || this.labelled) this.resume(frame, step.from);
    this.out.add(directive);
  }

  private plain(step: StepOf<"plain">): void {
    this.problems.add(
      step.broken ? "broken-shortcode" : "block-too-tangled",
      step.from,
      Math.min(step.to, step.from + 80),
    );
    const atoms = [{ ...ATOM, text: step.text, from: step.from, to: step.to }];
    this.text({ ...TEXT, atoms, whole: false, from: step.from, to: step.to }, -1);
  }

  private card(step: StepOf<"table" | "code" | "image">): void {
    const { source } = this.problems;
    const span = source.span(step.from, step.to);
    if (step.type === "image") {
      this.figure({ type: "figure", src: step.src, alt: step.alt, caption: "" }, [], step.from, step.to);
      return;
    }
    const items: ListItem[] =
      step.type === "code"
        ? [{ text: step.text.replace(/\s+$/, ""), spans: [], depth: 0, marker: "", source: span }]
        : step.cells.map((cell) => {
            const { text, spans } = passageOf(cell.atoms.filter((atom) => atom.type === "text"));
            return { text, spans, depth: 0, marker: "", source: source.span(cell.from, cell.to) };
          });
    if (this.out.endMatter && !this.enclosingVoice()) {
      for (const item of items) this.out.addEndItem({ ...item, from: item.source.start, to: item.source.end }, 0, "");
    } else if (step.type === "code") this.placeCard({ type: "card", kind: "code", items, source: span });
    else this.placeCard({ type: "card", kind: "table", items, columns: step.columns, source: span });
  }

  private figure(
    container: Extract<Container, { type: "figure" }>,
    inner: readonly ListItem[],
    from: number,
    to: number,
  ): void {
    const source = this.problems.source.span(from, Math.max(to, from));
    const lines = container.caption === "" ? [] : container.caption.split("\n");
    const items = [...lines.map((text) => ({ text, spans: [], depth: 0, marker: "", source })), ...inner];
    if (this.out.endMatter && !this.enclosingVoice()) {
      for (const item of items) this.out.addEndItem({ ...item, from, to }, 0, "");
      return;
    }
    this.placeCard({ type: "card", kind: "figure", items, image: { src: container.src, alt: container.alt }, source });
  }

  private placeCard(card: Extract<Block, { type: "card" }>): void {
    const frame = this.frame;
    if (frame?.voice || this.labelled) this.resume(frame, card.source.start);
    this.out.add(card);
  }

  /** The last step that gives somebody the word: what stands behind it may be the post's end. */
  private findLastTurn(): number {
    return this.steps.findLastIndex((step) => {
      if (step.type === "label") return step.bracketed && this.speakers.isLabel(step);
      if (step.type === "open-shortcode") return shortcodeNamed(step.tag.name)?.container(step.tag).type === "turn";
      return step.type === "open-tag" && containerOf(step.tag).container.type === "turn";
    });
  }
}

const ATOM = { type: "text", style: 0, href: undefined, italic: 0 } as const;
const TEXT = {
  type: "text",
  role: "paragraph",
  level: 0,
  list: 0,
  ordered: false,
  depth: 0,
  marker: "",
  whole: true,
} as const;
