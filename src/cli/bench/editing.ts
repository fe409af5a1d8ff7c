import { changeDraft, openDraft } from "../../script/editing.ts";
import { compile } from "../../timeline/compile.ts";
import { layoutMemory } from "../../timeline/composing/layout-memory.ts";
import { type Finding, summary } from "./measure.ts";
import { longestPost } from "./posts.ts";

const EDITS = 120;
/** Keystrokes before those that are measured. */
const WARM = 40;
/** A keystroke in the longest episode, from text to timeline. Milliseconds. */
const LIMIT = 5;

/** Keystrokes all over the longest post: what changed is read again, all is laid out again with what is remembered. */
export function editing(): Finding[] {
  const draft = openDraft(longestPost().text);
  const memory = layoutMemory();
  const reading: number[] = [];
  const whole: number[] = [];
  for (let i = -WARM; i < EDITS; i++) {
    const from = draft.text.length - 1 - Math.floor(((draft.text.length / 2) * Math.abs(i)) / EDITS);
    const start = performance.now();
    const changed = changeDraft(draft, [{ from, to: from, insert: "x" }]);
    const read = performance.now() - start;
    compile(changed.script, { memory });
    if (i < 0) continue;
    reading.push(read);
    whole.push(performance.now() - start);
  }
  const ms = (times: readonly number[]) => {
    const { best, median, p95 } = summary(times);
    return `${median.toFixed(2)} ms (best ${best.toFixed(2)}, p95 ${p95.toFixed(2)})`;
  };
  return [
    { name: "a keystroke, read", value: ms(reading) },
    { name: "a keystroke, laid out", value: ms(whole), ratio: summary(whole).median, limit: LIMIT },
  ];
}
