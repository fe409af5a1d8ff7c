import { SPEECH_PROFILES } from "../../cast/lexicon/speech-profiles.ts";
import { table } from "../../cast/table.ts";

type Weights = Readonly<Record<string, number>>;

/** What is known of speakers, as log-odds of features. Names are those of the cast; the empty one is narration. */
export interface SpeechProfiles {
  /** By speaker: what they say and do. */
  readonly says: Readonly<Record<string, Weights>>;
  /** By speaker: how they open a turn. */
  readonly opens: Readonly<Record<string, Weights>>;
  /** By the one who speaks before it, and for `any`: where turns end. */
  readonly seams: Readonly<Record<string, Weights>>;
  /** By speaker, then the next: to whom the word passes. */
  readonly passes: Readonly<Record<string, Weights>>;
  /** That one who is called answers; that one who just spoke is called. */
  readonly called: number;
  readonly calls: number;
  /** By speaker: that they speak before the page has named them. */
  readonly strangers: Weights;
  /** By the kinds of lines on both sides: the share of seams at which a turn ends, between 0 and 1. */
  readonly ends: Weights;
}

/** The profiles of the blog's cast, read from their data. */
export function defaultProfiles(): SpeechProfiles {
  const { called, calls, strangers, ends } = SPEECH_PROFILES;
  return {
    says: unpacked(SPEECH_PROFILES.says),
    opens: unpacked(SPEECH_PROFILES.opens),
    seams: unpacked(SPEECH_PROFILES.seams),
    passes: unpacked(SPEECH_PROFILES.passes),
    called,
    calls,
    strangers: table<number>(strangers),
    ends: table<number>(ends),
  };
}

/** A line of a table is a weight and the features that have it, their blanks written as underscores. */
function unpacked(tables: Readonly<Record<string, string>>): Readonly<Record<string, Weights>> {
  const all: Record<string, Weights> = {};
  for (const [name, lines] of Object.entries(tables)) {
    const weights: Record<string, number> = {};
    for (const line of lines.split("\n")) {
      const [weight, ...features] = line.split(" ");
      for (const feature of features) weights[feature.replaceAll("_", " ")] = Number(weight);
    }
    all[name] = table(weights);
  }
  return table(all);
}
