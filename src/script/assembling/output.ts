import type { Passage } from "../rich-text.ts";
import type { Block, Card, EndMatter, ListItem, SceneMarker, Turn, TurnChild } from "../script.ts";
import type { SourceText } from "../source-text.ts";

export interface Voice {
  readonly speakers: readonly string[];
  readonly manner: Turn["manner"];
  readonly label?: string;
}

interface OpenTurn {
  readonly voice: Voice;
  readonly children: TurnChild[];
  readonly from: number;
  /** End of the last child in the file. */
  end: number;
}

interface OpenList {
  readonly list: number;
  readonly ordered: boolean;
  readonly items: ListItem[];
  readonly from: number;
  to: number;
}

interface OpenEnd {
  readonly kind: EndMatter["kind"];
  readonly title: string;
  readonly items: ListItem[];
  readonly from: number;
  to: number;
}

/** Builds the body of a script: what comes goes into the open list, turn or end matter, else stands by itself. */
export class Output {
  readonly blocks: Block[] = [];
  readonly source: SourceText;
  private turn: OpenTurn | null = null;
  private list: OpenList | null = null;
  private end: OpenEnd | null = null;

  constructor(source: SourceText) {
    this.source = source;
  }

  get inTurn(): boolean {
    return this.turn !== null;
  }

  get endMatter(): boolean {
    return this.end !== null;
  }

  get endKind(): EndMatter["kind"] | undefined {
    return this.end?.kind;
  }

  openTurn(voice: Voice, from: number): void {
    this.closeAll();
    this.turn = { voice, children: [], from, end: 0 };
  }

  /** Ends the open turn; true if it had anything in it. */
  closeTurn(): boolean {
    this.closeList();
    const { turn } = this;
    this.turn = null;
    if (!turn || turn.children.length === 0) return false;
    const { voice, children, from, end } = turn;
    const { speakers, manner, label } = voice;
    const source = this.source.span(from, end - this.source.base);
    this.blocks.push(
      label === undefined
        ? { type: "turn", speakers, manner, children, source }
        : { type: "turn", speakers, label, manner, children, source },
    );
    return true;
  }

  openEnd(kind: EndMatter["kind"], title: string, from: number, to: number): void {
    this.closeAll();
    this.end = { kind, title, items: [], from, to };
  }

  closeEnd(): void {
    const { end } = this;
    this.end = null;
    if (!end || (end.items.length === 0 && end.title === "")) return;
    const { kind, title, items, from, to } = end;
    this.blocks.push({ type: "end-matter", kind, title, items, source: this.source.span(from, to) });
  }

  addEndItem(passage: Passage, depth: number, marker: string): void {
    if (!this.end || passage.text === "") return;
    const { text, spans, from, to } = passage;
    this.end.items.push({ text, spans, depth, marker, source: this.source.span(from, to) });
    this.end.to = Math.max(this.end.to, to);
  }

  /** What may stand in a turn, in the open one or by itself. */
  add(child: TurnChild): void {
    this.closeList();
    this.place(child);
  }

  marker(kind: SceneMarker["kind"], text: string, from: number, to: number, resident?: string): void {
    this.closeAll();
    const source = this.source.span(from, to);
    this.blocks.push(
      resident === undefined
        ? { type: "scene-marker", kind, text, source }
        : { type: "scene-marker", kind, text, resident, source },
    );
  }

  /** An item of a list: the items of one list become one card. */
  addItem(passage: Passage, list: number, ordered: boolean, depth: number, marker: string): void {
    if (this.list && this.list.list !== list) this.closeList();
    this.list ??= { list, ordered, items: [], from: passage.from, to: passage.to };
    const { text, spans, from, to } = passage;
    this.list.items.push({ text, spans, depth, marker, source: this.source.span(from, to) });
    this.list.to = Math.max(this.list.to, to);
  }

  closeAll(): void {
    this.closeTurn();
    this.closeEnd();
  }

  private closeList(): void {
    const { list } = this;
    this.list = null;
    if (!list) return;
    const card: Card = {
      type: "card",
      kind: "list",
      ordered: list.ordered,
      items: list.items,
      source: this.source.span(list.from, list.to),
    };
    this.place(card);
  }

  private place(child: TurnChild): void {
    const { turn } = this;
    if (!turn) {
      // Speech needs somebody who speaks: the assembler opens a turn before it.
      if (child.type !== "speech") this.blocks.push(child);
      return;
    }
    const { speakers } = turn.voice;
    const actor = speakers.length === 1 ? speakers[0] : undefined;
    // An alert is a voice of its own, even in the middle of somebody's turn.
    const owned = child.type === "card" && child.kind !== "alert" && actor !== undefined;
    const known = owned ? { ...child, actor } : child;
    turn.children.push(known);
    if (child.source.end > turn.end) turn.end = child.source.end;
  }
}
