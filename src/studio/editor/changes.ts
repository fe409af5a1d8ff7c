import { presentableDiff } from "@codemirror/merge";
import { applyChanges, type TextChange } from "../../script/editing.ts";

/** Characters that are compared exactly; what differs more is replaced in larger pieces. */
const SCAN_LIMIT = 500;

/** What has to be replaced in `old` to get `text`: as little as may be, so that caret, folds and marks stay. */
export function changesBetween(old: string, text: string): TextChange[] {
  const changes = presentableDiff(old, text, { scanLimit: SCAN_LIMIT }).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    insert: text.slice(fromB, toB),
  }));
  // Whatever a difference leaves out would be lost: then everything is replaced.
  return applyChanges(old, changes) === text ? changes : [{ from: 0, to: old.length, insert: text }];
}
