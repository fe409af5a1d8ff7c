import {
  type Extension,
  type Range,
  RangeSet,
  RangeSetBuilder,
  StateEffect,
  StateField,
  type Text,
} from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import type { Cue, Timeline } from "../../timeline/timeline.ts";
import { hasWords } from "../build/cue-source.ts";
import type { Tones } from "../panel/tones.ts";

const setSpeakers = StateEffect.define<DecorationSet>();
const setNow = StateEffect.define<{ readonly from: number; readonly to: number } | null>();

const speakerField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) if (effect.is(setSpeakers)) now = effect.value;
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const NOW = Decoration.line({ class: "cm-now" });

const nowField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setNow)) now = effect.value ? linesOf(transaction.state.doc, effect.value) : Decoration.none;
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function linesOf(doc: Text, { from, to }: { readonly from: number; readonly to: number }): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const last = Math.min(Math.max(to - 1, from), doc.length);
  for (let line = doc.lineAt(Math.min(from, doc.length)); ; line = doc.line(line.number + 1)) {
    builder.add(line.from, line.from, NOW);
    if (line.to >= last || line.number === doc.lines) break;
  }
  return builder.finish();
}

/** What a cue's words look like beside speech, which is plain. */
const KINDS: Readonly<Partial<Record<Cue["type"], Decoration>>> = {
  action: Decoration.mark({ class: "cm-action" }),
  sound: Decoration.mark({ class: "cm-sound" }),
  narration: Decoration.mark({ class: "cm-narration" }),
};

/** A line of colour at the edge of each line that someone says (full) or does (faint), and how each is meant. */
function marksOf(doc: Text, timeline: Timeline, tones: Tones): DecorationSet {
  const lines = new Map<number, { readonly actor: string; readonly said: boolean }>();
  const ranges: Range<Decoration>[] = [];
  for (const cue of timeline.cues) {
    if (!hasWords(cue) || cue.source.end > doc.length || cue.source.start >= cue.source.end) continue;
    const kind = KINDS[cue.type];
    if (kind) ranges.push(kind.range(cue.source.start, cue.source.end));
    const actor = "actor" in cue ? cue.actor : undefined;
    if (actor === undefined) continue;
    const said = cue.type === "speech";
    for (let line = doc.lineAt(cue.source.start); ; line = doc.line(line.number + 1)) {
      if (said || !lines.has(line.from)) lines.set(line.from, { actor, said });
      if (line.to >= cue.source.end - 1 || line.number === doc.lines) break;
    }
  }
  const known = new Map<string, Decoration>();
  for (const [from, { actor, said }] of lines) {
    const name = `${said ? "cm-said" : "cm-done"} ${actor}`;
    let mark = known.get(name);
    if (!mark) {
      const style = `--tone: ${tones(actor).edge}`;
      mark = Decoration.line({ class: said ? "cm-said" : "cm-done", attributes: { style } });
      known.set(name, mark);
    }
    ranges.push(mark.range(from));
  }
  return RangeSet.of(ranges, true);
}

/** `char="Kai"` in Kai's colour, and authors' directives apart from other comments. */
function inlineMarks(tones: Tones): Extension {
  const matcher = new MatchDecorator({
    regexp: /\bchars?=["“]([^"”\n]{1,60})["”]|<!--\s*cue\b[^\n]*?-->/g,
    decoration: (match) => {
      const name = match[1];
      return name === undefined
        ? Decoration.mark({ class: "cm-directive" })
        : Decoration.mark({ class: "cm-who", attributes: { style: `color: ${tones(name).light}` } });
    },
  });
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = matcher.createDeco(view);
      }
      update(update: ViewUpdate) {
        this.decorations = matcher.updateDeco(update, this.decorations);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

/** Who speaks which line, and which line plays now. */
export const speakers = (tones: Tones): Extension => [speakerField, nowField, inlineMarks(tones)];

/** Marks the lines of a timeline that was compiled from this very text. */
export const showSpeakers = (view: EditorView, timeline: Timeline, tones: Tones): void =>
  view.dispatch({ effects: setSpeakers.of(marksOf(view.state.doc, timeline, tones)) });

/** Marks the lines that play now; `null` none. */
export const showNow = (view: EditorView, range: { readonly from: number; readonly to: number } | null): void =>
  view.dispatch({ effects: setNow.of(range) });
