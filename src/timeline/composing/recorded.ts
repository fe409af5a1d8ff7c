import { diagnose } from "../../diagnostics/catalogue.ts";
import { suggestion } from "../../diagnostics/did-you-mean.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedRecordings } from "../../script/script.ts";
import type { Beats, SpeechBeat } from "./beats.ts";
import { lineIdsOf } from "./cues.ts";

/** Seconds of a recording by the name that the post gives it; undefined where that is not known. */
export type RecordingLength = (file: string) => number | undefined;

export interface Recorded {
  readonly beats: Beats;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lines get the recordings that the post names for them, and take as long as those do, unless the post says how long
 * they take. A directive at the line comes first, then the line's own entry in the front matter, then its speaker's,
 * then everybody's; of the entries with a `*`, a line has the recording whose length is known.
 */
export function withRecordings(
  beats: Beats,
  named: readonly NamedRecordings[],
  lengthOf: RecordingLength = () => undefined,
): Recorded {
  const choose = named.length === 0 ? undefined : chooser(beats, named, lengthOf);
  const withVoices = beats.beats.map((beat) => {
    if (beat.type !== "speech") return beat;
    const { directive } = beat;
    const voice = typeof directive?.voice === "string" ? directive.voice : choose?.fileOf(beat);
    if (voice === undefined) return beat;
    const length = directive?.length ?? lengthOf(voice);
    return { ...beat, directive: { ...directive, voice, ...(length === undefined ? {} : { length }) } };
  });
  return { beats: { ...beats, beats: withVoices }, diagnostics: choose?.diagnostics ?? [] };
}

/** Digits that numbers in files' names are filled up to with zeros. */
const MOST_DIGITS = 3;

/** The files that a `*` may stand for at a line: by its id, or by its number among its speaker's, `7`, `07` or `007`. */
export function candidates(file: string, id: string, number: number): string[] {
  const digits = [1, 2, MOST_DIGITS].map((most) => String(number).padStart(most, "0"));
  return [...new Set([id, ...digits])].map((name) => file.replace("*", name));
}

const folded = (name: string) => name.trim().toLowerCase();

function chooser({ beats }: Beats, named: readonly NamedRecordings[], lengthOf: RecordingLength) {
  const ids = lineIdsOf(beats);
  const numbers = new Map<SpeechBeat, number>();
  const counts = new Map<string, number>();
  for (const beat of beats) {
    if (beat.type !== "speech") continue;
    const count = (counts.get(beat.actor) ?? 0) + 1;
    counts.set(beat.actor, count);
    numbers.set(beat, count);
  }
  const entryOf = new Map(named.map((entry) => [entry.of === undefined ? "" : folded(entry.of), entry.file]));

  const lines = new Set(ids.values());
  const speakers = [...counts.keys()];
  const known = new Set([...lines, ...speakers.map(folded)]);
  const diagnostics = named.flatMap(({ of, source }) =>
    of === undefined || known.has(folded(of))
      ? []
      : [diagnose("voice-of-nobody", source, { name: of, suggestion: suggestion(of, speakers) })],
  );

  const fileOf = (beat: SpeechBeat): string | undefined => {
    const id = ids.get(beat) ?? "";
    const own = entryOf.get(id);
    if (own !== undefined && !own.includes("*")) return own;
    for (const file of [own, entryOf.get(folded(beat.actor)), entryOf.get("")]) {
      if (file === undefined) continue;
      const found = candidates(file, id, numbers.get(beat) ?? 0).find((name) => lengthOf(name) !== undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return { fileOf, diagnostics };
}
