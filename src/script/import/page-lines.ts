import { imitationOf, isGestureWord } from "../directions/lexicon.ts";
import { understandDirection } from "../directions/understand.ts";
import { wordsOf } from "../directions/word-forms.ts";
import type { CastIndex } from "../script-cast.ts";

/** What a line of a published page is by its looks. */
export type LineKind = "direction" | "speech" | "item";

/** A line longer than this (UTF-16 units) is no direction. */
const LONGEST_DIRECTION = 150;
/** Words of a direction that starts in upper case. */
const MOST_WORDS = 14;

const PERSON =
  /(?<![\p{L}'’])(?:I|I['’]\w+|me|my|mine|we|we['’]\w+|us|our|you|you['’]\w+|your|yours|let['’]s)(?![\p{L}])/iu;

/**
 * Tells directions and sounds from speech, where no italics do. In most posts they start in lower case; where they
 * don't, they are short, unpunctuated and made of words of the lexicon: "Flips through notes", "CHK-CHK".
 */
export function kindOfLine(line: string, cast: CastIndex): LineKind {
  if (/^[-•*] /.test(line)) return "item";
  if (line.length > LONGEST_DIRECTION) return "speech";
  const words = line.split(/\s+/);
  if (words.every((word) => imitationOf(word) !== undefined)) return "direction";
  if (/^\p{Ll}/u.test(line)) return "direction";
  if (/[.!?:…”"]$/.test(line) && !/^[\p{L}\s,'’-]+\.$/u.test(line)) return "speech";
  if (PERSON.test(line) || words.length > MOST_WORDS || /[“”=]/.test(line) || !/^\p{L}/u.test(line)) return "speech";
  const { guessed, sounds } = understandDirection(line, { cast });
  if (guessed) return "speech";
  if (sounds.length > 0 && words.length <= 6) return "direction";
  const first = wordsOf(line)[0] ?? "";
  const deed = isGestureWord(first) && (/(?:[^s]s|ing|ed|ly)$/.test(first) || words.length <= 3);
  const light =
    /^(?:gets|getting|starts|trying|tries|still|back|suddenly|slightly|quietly|more|less|very|small|deep|long|brief|longer|to|from|almost|already|genuinely|clearly|visibly|immediately|too|soft|sharp|low|voice|actually|equally|takes|keeps|makes|goes|puts|pulls|doesn['’]t|not|unusually)$/.test(
      first,
    );
  return deed || light ? "direction" : "speech";
}
