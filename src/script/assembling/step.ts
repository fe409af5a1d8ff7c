import type { ShortcodeTag } from "../grammar/shortcode-tag.ts";
import type { Cell, HtmlTag, TextAtom } from "../reading/pieces.ts";

interface Place {
  readonly from: number;
  readonly to: number;
}

/** An end of a container. */
interface Close<T extends string> {
  readonly type: T;
  readonly name: string;
  /** Step that it closes, -1 for none. */
  open: number;
  /** Name of that opener, where it is another; empty where they agree. */
  mismatch: string;
}

/** What the assembler walks over: pieces, with paragraphs split at what is no text in them. */
export type Step = Place &
  (
    | {
        readonly type: "text";
        readonly role: "paragraph" | "item" | "heading";
        readonly atoms: readonly TextAtom[];
        /** Headings: 1 to 6. */
        readonly level: number;
        readonly list: number;
        readonly ordered: boolean;
        readonly depth: number;
        readonly marker: string;
        /** Whether it is all of its paragraph. */
        readonly whole: boolean;
      }
    | {
        readonly type: "label";
        readonly name: string;
        readonly bold: boolean;
        readonly bracketed: boolean;
        readonly atoms: readonly TextAtom[];
        /** Whether the next step is what the label's paragraph goes on with. */
        readonly leads: boolean;
        /** Whether label and next step together are all of their paragraph. */
        readonly whole: boolean;
      }
    | {
        readonly type: "open-shortcode";
        readonly tag: ShortcodeTag /** Step that closes it, -1 for none. */;
        close: number;
      }
    | Close<"close-shortcode">
    | { readonly type: "open-tag"; readonly tag: HtmlTag; close: number }
    | Close<"close-tag">
    | { readonly type: "table"; readonly columns: number; readonly cells: readonly Cell[] }
    | { readonly type: "code"; readonly text: string; readonly language: string }
    | {
        readonly type: "image";
        readonly src: string;
        readonly alt: string;
        /** Where it is shown, if that is behind the words it stands among. */
        readonly shownAt?: number;
        /** What is written beneath it. */
        readonly caption?: readonly TextAtom[];
      }
    | { readonly type: "comment"; readonly text: string; readonly closed: boolean }
    | { readonly type: "unseen"; readonly name: string; readonly closed: boolean }
    | { readonly type: "rule" }
    | { readonly type: "break" }
    | { readonly type: "plain"; readonly text: string; readonly broken: boolean }
  );

export type StepOf<T extends Step["type"]> = Extract<Step, { type: T }>;

/** @param whole whether it is all of its paragraph */
export const paragraph = (atoms: readonly TextAtom[], whole: boolean, from: number, to: number): StepOf<"text"> => ({
  type: "text",
  role: "paragraph",
  atoms,
  level: 0,
  list: 0,
  ordered: false,
  depth: 0,
  marker: "",
  whole,
  from,
  to,
});
