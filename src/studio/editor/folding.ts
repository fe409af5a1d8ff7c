import { codeFolding, foldGutter, foldService } from "@codemirror/language";
import { type Extension, StateEffect, StateField } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { lastAtMost } from "../../math/search.ts";
import type { Fold } from "../build/folds.ts";

const setFolds = StateEffect.define<readonly Fold[]>();

/** Sorted by `from`. */
const foldField = StateField.define<readonly Fold[]>({
  create: () => [],
  update(folds, transaction) {
    for (const effect of transaction.effects) if (effect.is(setFolds)) return effect.value;
    if (!transaction.docChanged) return folds;
    return folds.map(({ from, to }) => ({
      from: transaction.changes.mapPos(from, 1),
      to: transaction.changes.mapPos(to, -1),
    }));
  },
});

/** Folding by scene, by turn and of the front matter. */
export const folding: Extension = [
  foldField,
  foldService.of((state, lineStart, lineEnd) => {
    const folds = state.field(foldField);
    let best: Fold | undefined;
    for (let i = lastAtMost(folds, lineEnd, (fold) => fold.from); i >= 0; i--) {
      const fold = folds[i] as Fold;
      if (fold.from < lineStart) break;
      if (fold.to > lineEnd && (!best || fold.to > best.to)) best = fold;
    }
    return best ? { from: lineEnd, to: Math.min(best.to, state.doc.length) } : null;
  }),
  codeFolding({ placeholderText: "…" }),
  foldGutter({ openText: "⌄", closedText: "›" }),
];

export const showFolds = (view: EditorView, folds: readonly Fold[]): void =>
  view.dispatch({ effects: setFolds.of([...folds].sort((a, b) => a.from - b.from)) });
