import type { ShortcodeTag } from "../grammar/shortcode-tag.ts";

/** Styles of an atom, as bits. `emphasis` within `emphasis` is `stressed`: italics inside an italic line. */
export const STYLE = { strong: 1, emphasis: 2, code: 4, strike: 8, stressed: 16 } as const;

/** A stretch of visible text of one style. */
export interface TextAtom {
  readonly type: "text";
  readonly text: string;
  /** Offsets into the source. Where `to - from` differs from the text's length, it was decoded (`&amp;`, `\*`). */
  readonly from: number;
  readonly to: number;
  readonly style: number;
  readonly href: string | undefined;
  /** Which outermost stretch of italics it stands in, counted within its block; 0 for none. */
  readonly italic: number;
}

/** Something inside a paragraph that is no text. */
export type Mark =
  | { readonly type: "shortcode"; readonly tag: ShortcodeTag; readonly from: number; readonly to: number }
  | { readonly type: "tag"; readonly tag: HtmlTag; readonly from: number; readonly to: number }
  | { readonly type: "comment"; readonly text: string; readonly from: number; readonly to: number }
  | {
      readonly type: "image";
      readonly src: string;
      readonly alt: string;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly type: "label";
      readonly name: string;
      readonly bold: boolean;
      readonly from: number;
      readonly to: number;
    }
  /** A break that an author's tool left as `` `n`n ``. */
  | { readonly type: "break"; readonly from: number; readonly to: number };

export type Atom = TextAtom | Mark;

export interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** A post's body as a flat run of blocks in reading order; containers are pairs of tags in it, not yet matched. */
export type Piece =
  | ({ readonly type: "paragraph"; readonly atoms: readonly Atom[]; readonly quoted: boolean } & Place)
  | ({ readonly type: "heading"; readonly level: number; readonly atoms: readonly Atom[] } & Place)
  /** An item of the list `list`; a second paragraph of the same item has no marker. */
  | ({
      readonly type: "item";
      readonly list: number;
      readonly ordered: boolean;
      readonly depth: number;
      readonly marker: string;
      readonly atoms: readonly Atom[];
    } & Place)
  | ({ readonly type: "table"; readonly columns: number; readonly cells: readonly Cell[] } & Place)
  | ({ readonly type: "code"; readonly text: string; readonly language: string } & Place)
  | ({ readonly type: "rule" } & Place)
  | ({ readonly type: "plain"; readonly text: string } & Place)
  | ({ readonly type: "shortcode"; readonly tag: ShortcodeTag } & Place)
  | ({ readonly type: "broken-shortcode"; readonly text: string } & Place)
  | ({ readonly type: "tag"; readonly tag: HtmlTag } & Place)
  | ({ readonly type: "comment"; readonly text: string; readonly closed: boolean } & Place)
  | ({ readonly type: "unseen"; readonly closed: boolean; readonly text: string } & Place);

export interface Cell extends Place {
  readonly atoms: readonly Atom[];
}
