import type { Problems } from "../problems.ts";
import { type Passage, passageOf } from "../rich-text.ts";
import type { TextAtom } from "../reading/pieces.ts";
import type { Card, ListItem, Meaning } from "../script.ts";
import type { SourceText } from "../source-text.ts";
import type { Container } from "../shortcodes/container.ts";
import type { Output } from "./output.ts";
import type { Step } from "./step.ts";
import type { Frame, Turns } from "./turns.ts";

type Picture = Extract<Container, { type: "figure" }>;

/** Things to read: tables, code, pictures, alerts, headings of somebody's. */
export class Cards {
  private readonly out: Output;
  private readonly turns: Turns;
  private readonly problems: Problems;
  private readonly source: SourceText;

  constructor(out: Output, turns: Turns, problems: Problems) {
    this.out = out;
    this.turns = turns;
    this.problems = problems;
    this.source = problems.source;
  }

  item({ text, spans, from, to }: Passage, marker = ""): ListItem {
    return { text, spans, depth: 0, marker, source: this.source.span(from, to) };
  }

  /** @param deedsIn what is done in a table's cell */
  ofStep(
    step: Extract<Step, { type: "table" | "code" | "image" }>,
    deedsIn: (atoms: readonly TextAtom[]) => readonly Meaning[],
  ): void {
    const { from, to } = step;
    if (step.type === "image") {
      const below = step.caption ? passageOf(step.caption) : null;
      const items = below && below.text !== "" ? [this.item(below)] : [];
      const picture: Picture = { type: "figure", src: step.src, alt: step.alt, caption: "" };
      this.figure(picture, items, step.shownAt ?? from, step.shownAt ?? to, step);
      return;
    }
    const source = this.source.span(from, to);
    if (step.type === "code") {
      const items = [this.item({ text: step.text.trimEnd(), spans: [], from, to })];
      this.place({ type: "card", kind: "code", items, source });
      return;
    }
    const items = step.cells.map((cell) => {
      for (const atom of cell.atoms) if (atom.type === "image") this.notShown(atom, atom.from, atom.to);
      const atoms = cell.atoms.filter((atom) => atom.type === "text");
      const deeds = deedsIn(atoms);
      const item = this.item({ ...passageOf(atoms), from: cell.from, to: cell.to });
      return deeds.length > 0 ? { ...item, deeds } : item;
    });
    this.place({ type: "card", kind: "table", items, columns: step.columns, source });
  }

  /** A picture with its caption; `inner` is what its container held, `written` where it stands in the text. */
  figure(
    { src, alt, caption }: Picture,
    inner: readonly ListItem[],
    from: number,
    to: number,
    written: { readonly from: number; readonly to: number } = { from, to: Math.max(from, to) },
  ): void {
    const lines = caption === "" ? [] : caption.split("\n");
    const items = [...lines.map((text) => this.item({ text, spans: [], from, to })), ...inner];
    const source = this.source.span(from, Math.max(from, to));
    this.place({ type: "card", kind: "figure", items, image: { src, alt }, source }, written);
  }

  alert({ items, from, to }: Frame): void {
    if (items.length === 0) return;
    const end = items.at(-1)?.source.end ?? 0;
    const source = this.source.span(from, Math.max(to, end - this.source.base));
    this.place({ type: "card", kind: "alert", items, source });
  }

  heading(passage: Passage): void {
    const item = this.item(passage);
    this.place({ type: "card", kind: "heading", items: [item], source: item.source });
  }

  /** In somebody's turn, by itself, or behind the story among what is read then. */
  private place(card: Card, written?: { readonly from: number; readonly to: number }): void {
    const from = card.source.start - this.source.base;
    if (this.out.endMatter && !this.turns.voice) {
      if (card.image && written) this.notShown(card.image, written.from, written.to);
      for (const item of card.items) {
        const { start, end } = item.source;
        this.out.addEndItem({ ...item, from: start - this.source.base, to: end - this.source.base }, 0, "");
      }
      return;
    }
    this.turns.resume(from);
    this.out.add(card);
  }

  /** Tables and what is read behind the story show no pictures. */
  private notShown({ src, alt }: { readonly src: string; readonly alt: string }, from: number, to: number): void {
    this.problems.add("picture-not-shown", from, to, { src, alt: alt === "" ? "" : ` (“${alt}”)` });
  }
}
