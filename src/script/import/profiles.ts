import { SPEECH_CHANGES, SPEECH_PROFILES } from "../../cast/lexicon/speech-profiles.ts";
import type { SpeechProfiles } from "./speakers.ts";

/** The profiles of the blog's cast, read from their data. */
export function defaultProfiles(): SpeechProfiles {
  const profiles: Record<string, Record<string, number>> = {};
  for (const [name, table] of Object.entries(SPEECH_PROFILES)) {
    const weights: Record<string, number> = {};
    for (const line of table.split("\n")) {
      const [weight, ...features] = line.split(" ");
      for (const feature of features) weights[feature.replaceAll("_", " ")] = Number(weight);
    }
    profiles[name] = weights;
  }
  return { profiles, ...SPEECH_CHANGES };
}
