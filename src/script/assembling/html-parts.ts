import { decodeEntities } from "../reading/entities.ts";
import type { Cell, TextAtom } from "../reading/pieces.ts";
import { isBlank } from "../rich-text.ts";
import type { Step } from "./step.ts";

type OpenTag = Extract<Step, { type: "open-tag" }>;

const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "dl"]);
const ITEMS: ReadonlySet<string> = new Set(["li", "dt", "dd"]);
const HEADING = /^h[1-6]$/;
const TABLE_PARTS: ReadonlySet<string> = new Set("thead tbody tfoot tr td th caption colgroup col p div".split(" "));
/** What is read as a whole, from its tag to its end. */
const WHOLE: ReadonlySet<string> = new Set(["table", "pre", "figure"]);

const isPart = (name: string): boolean => LISTS.has(name) || HEADING.test(name) || WHOLE.has(name);

/**
 * Lists, headings, tables, code and pictures that a post writes as HTML, as the steps that Markdown makes of them. What
 * has no end, or holds somebody's turn, stays as it is.
 */
export function withHtmlParts(steps: Step[], source: string): Step[] {
  if (!steps.some((step) => step.type === "open-tag" && isPart(step.tag.name))) return steps;
  return new HtmlParts(steps, source).read();
}

interface OpenList {
  readonly ordered: boolean;
  readonly closer: number;
  next: number;
}

class HtmlParts {
  private readonly steps: readonly Step[];
  private readonly source: string;
  private readonly ends: ReadonlyMap<number, number>;
  private readonly closers: ReadonlySet<number>;
  private readonly out: Step[] = [];
  private readonly lists: OpenList[] = [];
  /** The outermost list's number: below those of Markdown's lists. */
  private list = 0;
  private marker = "";
  private depth = 0;
  private level = 0;

  constructor(steps: readonly Step[], source: string) {
    this.steps = steps;
    this.source = source;
    this.ends = endsOf(steps);
    this.closers = new Set(this.ends.values());
  }

  read(): Step[] {
    for (let at = 0; at < this.steps.length; at++) {
      const step = this.steps[at] as Step;
      const end = this.ends.get(at);
      if (end !== undefined && step.type === "open-tag") {
        if (WHOLE.has(step.tag.name)) {
          const whole = this.whole(step, at, end);
          if (whole) {
            this.out.push(...whole);
            at = end;
            continue;
          }
        } else {
          this.open(step, end, at);
          continue;
        }
      }
      if (this.closers.has(at) && step.type === "close-tag" && !WHOLE.has(step.name)) this.close(step.name, at);
      else if (this.lists.length > 0 || this.level > 0) at = this.inside(step, at);
      else this.out.push(step);
    }
    return this.out;
  }

  private open({ tag }: OpenTag, end: number, at: number): void {
    if (!LISTS.has(tag.name)) {
      this.level = Number(tag.name.slice(1));
      return;
    }
    if (this.lists.length === 0) this.list = -1 - at;
    this.lists.push({
      ordered: tag.name === "ol",
      closer: end,
      next: Number.parseInt(tag.attributes.get("start") ?? "1", 10) || 1,
    });
    this.depth = this.lists.length - 1;
  }

  private close(name: string, at: number): void {
    if (HEADING.test(name)) this.level = 0;
    else if (this.lists.at(-1)?.closer === at) {
      this.lists.pop();
      this.depth = Math.max(0, this.lists.length - 1);
      this.marker = "";
    }
  }

  /** A step of a list or heading. Returns the index of the last step that it took in. */
  private inside(step: Step, at: number): number {
    const list = this.lists.at(-1);
    if (list && step.type === "open-tag" && ITEMS.has(step.tag.name)) {
      this.marker = markerOf(step.tag.name, list);
      this.depth = this.lists.length - (step.tag.name === "dd" ? 0 : 1);
      return at;
    }
    if (list && step.type === "close-tag" && ITEMS.has(step.name)) return at;
    if (step.type === "label") {
      // `<li><b>Name:</b> …`: what a list or heading says is nobody's line.
      const next = this.steps[at + 1];
      const more = step.leads && next?.type === "text" ? next : null;
      const last = more ?? step;
      this.text(step, [...step.atoms, ...(more?.atoms ?? [])], last.to);
      return more ? at + 1 : at;
    }
    if (step.type === "text" && step.role === "paragraph") this.text(step, step.atoms, step.to);
    else this.out.push(step);
    return at;
  }

  private text({ from }: Step, atoms: readonly TextAtom[], to: number): void {
    if (isBlank(atoms)) return;
    const item = this.level === 0;
    this.out.push({
      type: "text",
      role: item ? "item" : "heading",
      atoms,
      level: this.level,
      list: item ? this.list : 0,
      ordered: item && this.lists.at(-1)?.ordered === true,
      depth: item ? this.depth : 0,
      marker: item ? this.marker : "",
      whole: true,
      from,
      to,
    });
    this.marker = "";
  }

  private whole(opener: OpenTag, at: number, end: number): Step[] | null {
    const within = this.steps.slice(at + 1, end);
    const { from, to: inner } = opener;
    const { from: rest = inner, to = inner } = this.steps[end] ?? {};
    if (opener.tag.name === "pre") {
      const text = decodeEntities(this.source.slice(inner, rest).replace(/<\/?[a-z][^<>]*>/gi, ""));
      return text.trim() === "" ? [] : [{ type: "code", text: text.replace(/^\r?\n/, ""), language: "", from, to }];
    }
    return opener.tag.name === "table" ? tableOf(within, from, to) : figureOf(within, from, to);
  }
}

function markerOf(name: string, list: OpenList): string {
  if (name !== "li") return "";
  return list.ordered ? `${list.next++}.` : "-";
}

/** Where the parts end that have an end, and hold nobody's turn. */
function endsOf(steps: readonly Step[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: { readonly name: string; readonly at: number }[] = [];
  steps.forEach((step, at) => {
    if (step.type === "open-tag") {
      if (isPart(step.tag.name)) open.push({ name: step.tag.name, at });
      else if (step.tag.name === "div" && step.tag.attributes.has("class")) open.length = 0;
    } else if (step.type === "open-shortcode" || step.type === "close-shortcode" || step.type === "rule")
      open.length = 0;
    else if (step.type === "close-tag") {
      const index = open.findLastIndex(({ name }) => name === step.name);
      const opener = open[index];
      if (!opener) return;
      ends.set(opener.at, at);
      open.length = index;
    }
  });
  return ends;
}

/** Cells row by row; null where something else than cells stands in the table. */
function tableOf(within: readonly Step[], from: number, to: number): Step[] | null {
  const rows: { atoms: Cell["atoms"][number][]; from: number; to: number }[][] = [];
  const before: Step[] = [];
  let cell: { atoms: Cell["atoms"][number][]; from: number; to: number } | null = null;
  for (const step of within) {
    if (step.type === "open-tag") {
      if (!TABLE_PARTS.has(step.tag.name)) return null;
      if (step.tag.name === "tr") rows.push([]);
      else if (step.tag.name === "td" || step.tag.name === "th") {
        cell = { atoms: [], from: step.to, to: step.to };
        if (rows.length === 0) rows.push([]);
        rows.at(-1)?.push(cell);
      }
    } else if (step.type === "close-tag") {
      if (!TABLE_PARTS.has(step.name)) return null;
      if (step.name === "td" || step.name === "th" || step.name === "tr") cell = null;
    } else if (step.type === "text" || step.type === "label") {
      if (!cell) {
        if (step.type === "text" && isBlank(step.atoms)) continue;
        if (rows.length > 0 || step.type === "label") return null;
        before.push(step);
        continue;
      }
      if (cell.atoms.length > 0 && !(step.type === "text" && !step.whole)) cell.atoms.push(lineBreak(step.from));
      cell.atoms.push(...step.atoms);
      cell.to = step.to;
    } else if (step.type === "image" && cell) cell.atoms.push(step);
    else if (step.type !== "break" && step.type !== "comment") return null;
  }
  const filled = rows.filter((row) => row.length > 0);
  const columns = Math.max(0, ...filled.map((row) => row.length));
  if (columns === 0) return null;
  const cells = filled.flatMap((row) => [
    ...row,
    ...Array.from({ length: columns - row.length }, () => ({
      atoms: [],
      from: row.at(-1)?.to ?? to,
      to: row.at(-1)?.to ?? to,
    })),
  ]);
  return [...before, { type: "table", columns, cells, from, to }];
}

/** `<figure><img><figcaption>…`: the picture with what is written beneath it. */
function figureOf(within: readonly Step[], from: number, to: number): Step[] | null {
  const pictures = within.filter((step) => step.type === "image");
  // "Exhibit A: a lamp" is no line of somebody of that name.
  const caption = within.flatMap((step) => (step.type === "text" || step.type === "label" ? step.atoms : []));
  const [picture] = pictures;
  const known = within.every(({ type }) => /^(?:image|text|label|open-tag|close-tag|break|comment)$/.test(type));
  if (!picture || pictures.length > 1 || !known) return null;
  return [{ ...picture, caption, from, to }];
}

const lineBreak = (at: number): TextAtom => ({
  type: "text",
  text: "\n",
  from: at,
  to: at,
  style: 0,
  href: undefined,
  italic: 0,
});
