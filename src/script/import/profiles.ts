import { SPEECH_PROFILES } from "../../cast/lexicon/speech-profiles.ts";
import type { SpeechProfiles } from "./speakers.ts";

/** The profiles of the blog's cast, read from their data. */
export function defaultProfiles(): SpeechProfiles {
  const { called, calls } = SPEECH_PROFILES;
  return {
    says: unpacked(SPEECH_PROFILES.says),
    opens: unpacked(SPEECH_PROFILES.opens),
    seams: unpacked(SPEECH_PROFILES.seams),
    passes: unpacked(SPEECH_PROFILES.passes),
    called,
    calls,
  };
}

/** A line of a table is a weight and the features that have it, their blanks written as underscores. */
function unpacked(tables: Readonly<Record<string, string>>): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => {
      // Words are anybody's: a table without a prototype has no "constructor".
      const weights: Record<string, number> = Object.create(null);
      for (const line of table.split("\n")) {
        const [weight, ...features] = line.split(" ");
        for (const feature of features) weights[feature.replaceAll("_", " ")] = Number(weight);
      }
      return [name, weights];
    }),
  );
}
