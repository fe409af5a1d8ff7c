import { ChangeSet, type ChangeDesc } from "@codemirror/state";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Cue, Timeline } from "../timeline/timeline.ts";
import { CueSources, hasWords } from "./build/cue-source.ts";
import { keepPlace } from "./build/keep-place.ts";
import type { BuiltMessage } from "./build/messages.ts";
import type { ScriptEditor } from "./editor/editor.ts";
import type { Panel } from "./panel/panel.ts";
import type { Playhead } from "./playhead.ts";
import type { Screen } from "./screen.ts";

interface Parts {
  readonly editor: ScriptEditor;
  readonly panel: Panel;
  readonly screen: Screen;
  readonly playhead: Playhead;
}

const WEIGHT = { error: 3, warning: 2, info: 1 } as const;

/** Holds script, stage and timeline together: what one of them points at, the others show. */
export class Link {
  readonly #parts: Parts;
  #timeline: Timeline | undefined;
  #sources: CueSources | undefined;
  #diagnostics: readonly Diagnostic[] = [];
  /** From the text of the timeline to the text as it is now. */
  #since: ChangeDesc = ChangeSet.empty(0);
  #now: Cue | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get timeline(): Timeline | undefined {
    return this.#timeline;
  }

  /** Whether the timeline is that of the text as it is now. */
  get current(): boolean {
    return this.#timeline !== undefined && this.#since.empty;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  cue(id: string): Cue | undefined {
    return this.#sources?.cue(id);
  }

  /** Another post, of that length: nothing of the old one's place is kept. */
  reset(length: number): void {
    this.#since = ChangeSet.empty(length);
    this.#timeline = undefined;
    this.#sources = undefined;
    this.#now = undefined;
    this.#parts.panel.select(undefined);
  }

  /** The text was edited. */
  edited(changes: ChangeDesc): void {
    this.#since = compose(this.#since, changes);
  }

  /** What came of the text that is in the editor now. */
  built({ timeline, diagnostics, folds }: BuiltMessage): void {
    const { editor, panel, screen, playhead } = this.#parts;
    const old = this.#timeline;
    const since = this.#since;
    const t = old ? keepPlace(old, timeline, screen.time, (offset) => mapped(since, offset)) : 0;
    this.#timeline = timeline;
    this.#sources = new CueSources(timeline);
    this.#diagnostics = diagnostics;
    this.#since = ChangeSet.empty(editor.text.length);
    this.#now = undefined;
    playhead.duration = timeline.duration;
    screen.show(timeline, t);
    panel.setTimeline(timeline, problemCues(timeline, diagnostics));
    editor.show(timeline, folds, diagnostics);
    this.at(t, !screen.paused);
  }

  /** The playhead is there. */
  at(t: number, playing: boolean): void {
    const { panel, editor } = this.#parts;
    panel.setTime(t, playing);
    const cue = this.#sources?.playingAt(t);
    if (cue === this.#now) return;
    this.#now = cue;
    // Whoever is at work in the script keeps their place in it.
    editor.showNow(cue ? this.#rangeOf(cue) : null, playing || !editor.view.hasFocus);
  }

  /** The caret was put there: the playhead goes to that line's cue, unless it is in it. */
  caret(offset: number): void {
    const cue = this.#sources?.atOffset(mapped(this.#since.invertedDesc, offset));
    if (!cue) return;
    const { panel, playhead, screen } = this.#parts;
    panel.select(cue.id, true);
    const { time } = screen;
    if (time < cue.start || time >= cue.end) playhead.seek(cue.start);
  }

  /** A cue was picked on the timeline or the stage: its words are selected, the playhead goes to its start. */
  pick(id: string, focus = false): void {
    const cue = this.#sources?.cue(id);
    if (!cue) return;
    const { panel, playhead, editor, screen } = this.#parts;
    panel.select(id, true);
    const { from, to } = this.#rangeOf(cue);
    editor.select(from, to, focus);
    if (screen.time < cue.start || screen.time >= cue.end) playhead.seek(cue.start);
  }

  /** The next cue with words after the playhead (1), or the one before it (−1). */
  step(direction: 1 | -1): void {
    const { screen } = this.#parts;
    const worded = this.#timeline?.cues.filter(hasWords) ?? [];
    const { time } = screen;
    const cue =
      direction > 0
        ? worded.find(({ start }) => start > time + 1e-3)
        : worded.findLast(({ start }) => start < time - 1e-3);
    if (!cue) return;
    this.#parts.playhead.seek(cue.start);
    this.pick(cue.id);
  }

  /** The script at the cue that plays, with the caret in it. */
  toScript(): void {
    const { panel, editor } = this.#parts;
    const id = this.#now?.id ?? panel.state.selected;
    if (id !== undefined) this.pick(id, true);
    else editor.view.focus();
  }

  /** Where a cue's words are in the text as it is now. */
  #rangeOf(cue: Cue): { from: number; to: number } {
    return { from: mapped(this.#since, cue.source.start), to: mapped(this.#since, cue.source.end) };
  }
}

/** An offset beyond the text that changes are of is at its end. */
const mapped = (changes: ChangeDesc, offset: number): number => changes.mapPos(Math.min(offset, changes.length), 1);

function compose(first: ChangeDesc, then: ChangeDesc): ChangeDesc {
  return first.newLength === then.length ? first.composeDesc(then) : then;
}

/** The worst that is reported about the words of each cue. */
function problemCues(timeline: Timeline, diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Severity> {
  const found = new Map<string, Severity>();
  const sources = new CueSources(timeline);
  for (const { severity, span } of diagnostics) {
    const cue = sources.atOffset(span.start);
    if (!cue || cue.source.end < span.start) continue;
    const known = found.get(cue.id);
    if (!known || WEIGHT[severity] > WEIGHT[known]) found.set(cue.id, severity);
  }
  return found;
}
