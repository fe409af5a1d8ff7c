import type { Rig, RigPart } from "../../cast/rig.ts";
import { sheetHash } from "../../cast/rig.ts";

/** One image to draw: markup in its part's coordinates and a generous box around it. */
export interface Piece {
  readonly name: string;
  readonly markup: string;
  readonly box: { x: number; y: number; width: number; height: number };
}

export interface CutSheet {
  readonly rig: Rig;
  readonly pieces: readonly Piece[];
  /** Gradients that pieces refer to. */
  readonly defs: string;
}

interface Draft {
  id: string;
  parent: number;
  element: SVGGElement;
  content: (string | number)[];
  frames?: string[];
  follows?: string;
  borrows?: string;
  box?: [number, number, number, number];
}

/** Strokes reach beyond the geometry that `getBBox` measures. */
const MARGIN = 18;

const round = (x: number, digits = 2): number => Number(x.toFixed(digits)) + 0;

/**
 * Takes a sheet apart (in a browser: it measures). Groups with `data-pivot` (the joint, in their own coordinates)
 * are parts; runs of other elements between them are images; `data-frames` lists alternative images, children with
 * `data-frame`; `data-follows` ties a part's motion to another's; `data-borrows` draws another part's frames;
 * `data-alpha` is the opacity at rest.
 */
export function cutSheet(svg: string): CutSheet {
  const host = document.createElement("div");
  host.style.cssText = "position:absolute;left:-9999px;top:0;visibility:hidden";
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const root = document.importNode(parsed, true) as unknown as SVGSVGElement;
  host.append(root);
  document.body.append(host);
  try {
    return cut(root, sheetHash(svg));
  } finally {
    host.remove();
  }
}

function cut(root: SVGSVGElement, hash: string): CutSheet {
  const drafts: Draft[] = [];
  const pieces: Piece[] = [];
  const xml = new XMLSerializer();
  const markupOf = (elements: Element[]): string => elements.map((element) => xml.serializeToString(element)).join("");

  const measure = (elements: Element[]): Piece["box"] | undefined => {
    let box: DOMRect | undefined;
    for (const element of elements) {
      if (!(element instanceof SVGGraphicsElement) || element instanceof SVGClipPathElement) continue;
      const part = element.getBBox();
      if (part.width === 0 && part.height === 0) continue;
      const own = element.transform.baseVal.consolidate()?.matrix;
      const moved = own ? transformBox(part, own) : part;
      box = box ? union(box, moved) : moved;
    }
    return (
      box && { x: box.x - MARGIN, y: box.y - MARGIN, width: box.width + 2 * MARGIN, height: box.height + 2 * MARGIN }
    );
  };
  const addPiece = (name: string, elements: Element[]): Piece["box"] | undefined => {
    const box = measure(elements);
    if (box) pieces.push({ name, markup: markupOf(elements), box });
    return box;
  };

  const walk = (element: SVGGElement, parent: number): number => {
    const index = drafts.length;
    const draft: Draft = { id: element.id, parent, element, content: [] };
    drafts.push(draft);
    if (element.dataset.follows) draft.follows = element.dataset.follows;
    if (element.dataset.borrows) draft.borrows = element.dataset.borrows;
    if (element.dataset.frames) {
      draft.frames = element.dataset.frames.split(" ");
      for (const child of element.children) {
        const frame = (child as SVGGElement).dataset.frame;
        if (!frame) throw new Error(`${draft.id} has frames and something else besides`);
        const shown = child.getAttribute("display");
        child.removeAttribute("display");
        const box = addPiece(`${draft.id}/${frame}`, [child]);
        if (frame === draft.frames[0] && box) draft.box = inner(box);
        if (shown) child.setAttribute("display", shown);
      }
      draft.content.push("frames");
      return index;
    }
    let run: Element[] = [];
    let boxes: Piece["box"] | undefined;
    const flush = (): void => {
      if (run.length === 0) return;
      const name = `${draft.id}/${draft.content.filter((entry) => typeof entry === "string").length}`;
      const box = addPiece(name, run);
      if (box) {
        draft.content.push(name);
        boxes = boxes ? union(new DOMRect(boxes.x, boxes.y, boxes.width, boxes.height), box) : box;
      }
      run = [];
    };
    for (const child of element.children) {
      if (child instanceof SVGGElement && child.dataset.pivot) {
        flush();
        draft.content.push(walk(child, index));
      } else run.push(child);
    }
    flush();
    if (boxes) draft.box = inner(boxes);
    return index;
  };

  const top = root.querySelector<SVGGElement>(":scope > g[data-pivot]");
  if (!top) throw new Error("A sheet needs one outer group with data-pivot");
  walk(top, -1);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const rig: Rig = { hash, parts: drafts.map((draft) => finish(draft, byId)) };
  return { rig, pieces, defs: markupOf([...root.querySelectorAll(":scope > defs")]) };
}

function finish(draft: Draft, byId: ReadonlyMap<string, Draft>): RigPart {
  const [pivotX = 0, pivotY = 0] = (draft.element.dataset.pivot ?? "0,0").split(",").map(Number);
  const matrix = draft.element.transform.baseVal.consolidate()?.matrix ?? { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
  const frames = draft.borrows ? byId.get(draft.borrows)?.frames : draft.frames;
  return {
    id: draft.id,
    parent: draft.parent,
    x: round(matrix.a * pivotX + matrix.c * pivotY + matrix.e),
    y: round(matrix.b * pivotX + matrix.d * pivotY + matrix.f),
    rotation: round((Math.atan2(matrix.b, matrix.a) * 180) / Math.PI),
    scale: round(Math.hypot(matrix.a, matrix.b), 4),
    pivotX,
    pivotY,
    alpha: Number(draft.element.dataset.alpha ?? 1),
    content: draft.borrows ? [`frames:${draft.borrows}`] : draft.content,
    ...(frames ? { frames } : {}),
    ...(draft.follows ? { follows: draft.follows } : {}),
    ...(draft.box ? { box: draft.box } : {}),
  };
}

function inner(box: Piece["box"]): [number, number, number, number] {
  return [
    round(box.x + MARGIN, 1),
    round(box.y + MARGIN, 1),
    round(box.width - 2 * MARGIN, 1),
    round(box.height - 2 * MARGIN, 1),
  ];
}

function union(a: DOMRect, b: { x: number; y: number; width: number; height: number }): DOMRect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return new DOMRect(x, y, Math.max(a.x + a.width, b.x + b.width) - x, Math.max(a.y + a.height, b.y + b.height) - y);
}

function transformBox(
  box: DOMRect,
  matrix: { a: number; b: number; c: number; d: number; e: number; f: number },
): DOMRect {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const x of [box.x, box.x + box.width]) {
    for (const y of [box.y, box.y + box.height]) {
      xs.push(matrix.a * x + matrix.c * y + matrix.e);
      ys.push(matrix.b * x + matrix.d * y + matrix.f);
    }
  }
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return new DOMRect(x, y, Math.max(...xs) - x, Math.max(...ys) - y);
}
