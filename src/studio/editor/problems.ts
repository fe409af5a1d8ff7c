import { type Action, type Diagnostic as Mark, setDiagnostics } from "@codemirror/lint";
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/** More squiggles than this help nobody and slow the editor down; the list of problems names the rest. */
const MOST_MARKS = 500;

/** A diagnostic as the editor shows it: within the text, at least one character wide, its fixes as buttons. */
export function markOf(diagnostic: Diagnostic, length: number): Mark {
  const from = Math.min(Math.max(diagnostic.span.start, 0), length);
  const to = Math.min(Math.max(diagnostic.span.end, from), length);
  return {
    from: from === to && from === length ? Math.max(from - 1, 0) : from,
    to: from === to ? Math.min(from + 1, length) : to,
    severity: diagnostic.severity,
    message: diagnostic.message,
    source: diagnostic.code,
    actions: (diagnostic.fixes ?? []).map(
      (fix): Action => ({
        name: fix.title,
        // The editor hands in where the squiggle stands by now: the fix moves along with it.
        apply: (view, at) => {
          const moved = at - from;
          applyFix(view, { start: fix.span.start + moved, end: fix.span.end + moved }, fix.text);
        },
      }),
    ),
  };
}

/** Replaces a span, if it is still within the text. */
export function applyFix(view: EditorView, span: { readonly start: number; readonly end: number }, text: string): void {
  const { length } = view.state.doc;
  if (span.start < 0 || span.end > length || span.start > span.end) return;
  view.dispatch({
    changes: { from: span.start, to: span.end, insert: text },
    selection: { anchor: span.start + text.length },
    userEvent: "input.fix",
    scrollIntoView: true,
  });
}

export const problemsOf = (state: EditorState, diagnostics: readonly Diagnostic[]) =>
  setDiagnostics(
    state,
    diagnostics.slice(0, MOST_MARKS).map((diagnostic) => markOf(diagnostic, state.doc.length)),
  );
