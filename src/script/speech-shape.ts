/** Dashes, as written and as mangled by a wrong encoding. */
const DASH = '(?:[—–]|â€[”“"]|--)';
const CLOSERS = "[\"”'’)*_\\]]*";
const CUT_OFF = new RegExp(`${DASH}${CLOSERS}\\s*$`);
const RESUMES = new RegExp(`^\\s*["“'‘(]*${DASH}`);
const TRAILS_OFF = new RegExp(`(?:…|\\.\\.\\.|â€¦)${CLOSERS}\\s*$`);

const PLAIN = { cutOff: false, resumes: false, trailsOff: false };

/** Most lines start with a letter and end on a letter or one mark behind it: nothing to look at more closely. */
function isPlain(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const mark = last === 46 || last === 33 || last === 63 || last === 58;
  return isLetter(text.charCodeAt(0)) && isLetter(mark ? text.charCodeAt(text.length - 2) : last);
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** How a paragraph of speech starts and ends: its punctuation acts. */
export function shapeOf(text: string): { cutOff: boolean; resumes: boolean; trailsOff: boolean } {
  if (isPlain(text)) return PLAIN;
  return { cutOff: CUT_OFF.test(text), resumes: RESUMES.test(text), trailsOff: TRAILS_OFF.test(text) };
}

const QUOTES = /^(["“„])(.*)(["”“])$/s;
/** The same, read in the wrong encoding: the closing mark often loses its last character. */
const MANGLED_QUOTES = /^(â€œ)(.*?)(â€[\u009d\ufffd"]?)$/s;

/** A text within one pair of quotation marks, without them; null where it is not all one quotation. */
export function unquoted(text: string): { text: string; lead: number; tail: number } | null {
  const match = (/^â€/.test(text.trim()) ? MANGLED_QUOTES : QUOTES).exec(text.trim());
  if (!match) return null;
  const inner = match[2] ?? "";
  if (/["“”]|â€œ/.test(inner)) return null;
  const lead = text.length - text.trimStart().length + (match[1] ?? "").length;
  return { text: inner, lead, tail: text.length - text.trimEnd().length + (match[3] ?? "").length };
}
