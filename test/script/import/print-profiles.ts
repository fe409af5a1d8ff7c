import type { SpeechProfiles } from "../../../src/script/import/profiles.ts";

/** Profiles as their data file; format it with Biome. */
export function print({ says, opens, seams, passes, called, calls, strangers, ends }: SpeechProfiles): string {
  const packed = (tables: SpeechProfiles["says"]) =>
    Object.entries(tables)
      .map(([name, weights]) => {
        const byWeight = new Map<number, string[]>();
        for (const [feature, weight] of Object.entries(weights))
          if (weight !== 0) byWeight.set(weight, [...(byWeight.get(weight) ?? []), feature.replaceAll(" ", "_")]);
        const lines = [...byWeight]
          .sort((a, b) => b[0] - a[0])
          .map(([weight, features]) => `${weight} ${features.sort().join(" ")}`);
        return `    ${JSON.stringify(name)}: \`\n${lines.join("\n")}\n\`,`;
      })
      .join("\n");
  return `/**
 * How each character of the blog's cast speaks and moves, for the import of published pages: log-odds of words (their
 * first six letters), shapes of lines, gestures, sounds; where turns end; to whom the word passes; who speaks
 * before the page names them. A line is a weight
 * and the features that have it; blanks in features are underscores. The empty name is narration. Learnt by
 * test/script/import/learn-profiles.ts from traits written by hand and real posts.
 */
export const SPEECH_PROFILES = {
  called: ${called},
  calls: ${calls},
  strangers: ${JSON.stringify(strangers)},
  ends: ${JSON.stringify(ends)},
  says: {
${packed(says)}
  },
  opens: {
${packed(opens)}
  },
  seams: {
${packed(seams)}
  },
  passes: {
${packed(passes)}
  },
};
`;
}
