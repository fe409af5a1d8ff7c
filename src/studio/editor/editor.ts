import { closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, isolateHistory } from "@codemirror/commands";
import { foldKeymap } from "@codemirror/language";
import { lintKeymap, nextDiagnostic } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { type ChangeDesc, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import type { TextChange } from "../../script/editing.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import type { Fold } from "../build/folds.ts";
import type { Tones } from "../panel/tones.ts";
import { appearance } from "./appearance.ts";
import { changesBetween } from "./changes.ts";
import { completion, type Vocabulary } from "./completion.ts";
import { dialect } from "./dialect.ts";
import { folding, showFolds } from "./folding.ts";
import { applyFix, problemsOf } from "./problems.ts";
import { showNow, showSpeakers, speakers } from "./speakers.ts";

export interface EditorEvents {
  /** The text changed, by whomever; `changes` maps old offsets to new ones. */
  changed(changes: ChangeDesc): void;
  /** A person moved the caret there (typing does not count). */
  caret(offset: number): void;
}

/** The script's editor. The text in it is the one model of the studio; everything else is computed from it. */
export class ScriptEditor {
  readonly view: EditorView;
  readonly #tones: Tones;
  readonly #extensions: Extension;

  constructor(parent: HTMLElement, events: EditorEvents, tones: Tones, vocabulary: () => Vocabulary) {
    this.#tones = tones;
    this.#extensions = [
      lineNumbers(),
      folding,
      highlightSpecialChars(),
      history(),
      drawSelection(),
      EditorView.lineWrapping,
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      closeBrackets(),
      search({ top: true }),
      dialect.extension,
      appearance,
      speakers(tones),
      completion(vocabulary),
      EditorView.contentAttributes.of({
        "aria-label": "Script",
        spellcheck: "true",
        "aria-multiline": "true",
        tabindex: "0",
      }),
      keymap.of([
        { key: "F8", run: nextDiagnostic },
        ...closeBracketsKeymap,
        ...defaultKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...foldKeymap,
        ...completionKeymap,
        ...lintKeymap,
      ]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) events.changed(update.changes);
        else if (update.selectionSet && update.transactions.some((t) => t.isUserEvent("select")))
          events.caret(update.state.selection.main.head);
      }),
    ];
    this.view = new EditorView({ parent, state: this.#stateOf("") });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  get caret(): number {
    return this.view.state.selection.main.head;
  }

  /** Another post: its own undo history. */
  open(text: string): void {
    const before = this.view.state;
    this.view.setState(this.#stateOf(text));
    if (before.doc.length > 0) this.view.scrollDOM.scrollTop = 0;
  }

  /** The whole text replaced by one that is much like it: only what differs changes, as one step of undo. */
  replace(text: string): void {
    const old = this.text;
    if (old === text) return;
    this.apply(changesBetween(old, text), "input.outside");
  }

  /** Changes of the text that count as one step of undo. */
  apply(changes: readonly TextChange[], userEvent: string, selection?: number): void {
    this.view.dispatch({
      changes: [...changes],
      ...(selection === undefined ? {} : { selection: { anchor: selection } }),
      annotations: isolateHistory.of("full"),
      userEvent,
    });
  }

  applyFix(fix: Fix): void {
    applyFix(this.view, fix.span, fix.text);
    this.view.focus();
  }

  /** Selects a stretch and brings it into view. */
  select(from: number, to: number, focus: boolean): void {
    const { length } = this.view.state.doc;
    const [anchor, head] = [Math.min(from, length), Math.min(to, length)];
    this.view.dispatch({
      selection: { anchor, head },
      effects: EditorView.scrollIntoView(anchor, { y: "center", yMargin: 60 }),
      userEvent: "show",
    });
    if (focus) this.view.focus();
  }

  /** Shows what was compiled from the text as it is now: speakers' colours, folds, problems. */
  show(timeline: Timeline, folds: readonly Fold[], diagnostics: readonly Diagnostic[]): void {
    showSpeakers(this.view, timeline, this.#tones);
    showFolds(this.view, folds);
    this.view.dispatch(problemsOf(this.view.state, diagnostics));
  }

  /** Marks what plays now, and keeps it in view if `follow`. */
  showNow(range: { readonly from: number; readonly to: number } | null, follow: boolean): void {
    const { length } = this.view.state.doc;
    const inside = range && range.from <= length ? { from: range.from, to: Math.min(range.to, length) } : null;
    showNow(this.view, inside);
    if (inside && follow)
      this.view.dispatch({ effects: EditorView.scrollIntoView(inside.from, { y: "nearest", yMargin: 90 }) });
  }

  destroy(): void {
    this.view.destroy();
  }

  #stateOf(doc: string): EditorState {
    return EditorState.create({ doc, extensions: this.#extensions });
  }
}
