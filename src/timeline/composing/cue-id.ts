/** Texts of at least this length name their cue by themselves; shorter ones recur ("Right?") and lean on their turn. */
const SELF_NAMING_LENGTH = 24;

/**
 * 60 bits of a text as base 36: two FNV-1a hashes from different starts, so that 100,000 cues stay apart. The text comes
 * in parts, since joining them takes longer than reading them.
 */
function digest(parts: readonly string[]): string {
  let one = 0x811c9dc5;
  let two = 0x1b873593;
  let before = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ (code + before + i), 0x01000197);
    }
    before += part.length;
  }
  return sixDigits(one >>> 2) + sixDigits(two >>> 2);
}

/** Two digits of base 36 at once. */
const PAIR = 36 * 36;
const PAIRS = Array.from({ length: PAIR }, (_, n) => n.toString(36).padStart(2, "0"));

/** A number below 2³⁰ in base 36. */
const sixDigits = (n: number): string =>
  `${PAIRS[Math.floor(n / (PAIR * PAIR))]}${PAIRS[Math.floor(n / PAIR) % PAIR]}${PAIRS[n % PAIR]}`;

/** What a short text leans on, in parts: a turn's speaker and longest text, a scene's first words. */
export type Anchor = readonly string[];

/** Hands out cue ids that survive edits elsewhere in the file. */
export interface CueNames {
  /**
   * `anchor` is what the cue's turn is known by. Equal names (the same words by the same one in a turn of the same
   * words) get an ordinal.
   */
  name(type: string, actor: string | undefined, text: string, anchor: Anchor): string;
}

export function cueNames(): CueNames {
  const taken = new Map<string, number>();
  return {
    name(type, actor, text, anchor) {
      const who = actor ?? "";
      const leans = text.length < SELF_NAMING_LENGTH;
      const base = digest(leans ? [type, "|", who, "|", text, "|", ...anchor] : [type, "|", who, "|", text]);
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      return count === 1 ? base : `${base}-${count}`;
    },
  };
}
