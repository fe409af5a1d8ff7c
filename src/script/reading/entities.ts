/** Named character references that writers of posts use; numeric ones need no table. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "\u00ad",
  zwj: "\u200d",
  zwnj: "\u200c",
  ndash: "–",
  mdash: "—",
  minus: "−",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  deg: "°",
  plusmn: "±",
  times: "×",
  divide: "÷",
  frac12: "½",
  micro: "µ",
  copy: "©",
  reg: "®",
  trade: "™",
  sect: "§",
  para: "¶",
  dagger: "†",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  larr: "←",
  uarr: "↑",
  rarr: "→",
  darr: "↓",
  harr: "↔",
  rArr: "⇒",
  ne: "≠",
  le: "≤",
  ge: "≥",
  asymp: "≈",
  infin: "∞",
  radic: "√",
  sum: "∑",
  check: "✓",
  hearts: "♥",
  agrave: "à",
  aacute: "á",
  acirc: "â",
  auml: "ä",
  ccedil: "ç",
  egrave: "è",
  eacute: "é",
  ecirc: "ê",
  euml: "ë",
  iuml: "ï",
  ntilde: "ñ",
  ouml: "ö",
  szlig: "ß",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
};

/** The character that `&name;` stands for; the reference itself where nobody knows it. */
export function decodeEntity(reference: string): string {
  const body = reference.slice(1, -1);
  if (body.startsWith("#")) {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    // As HTML has it, what is no character becomes the replacement character.
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return Number.isNaN(code) ? reference : valid ? String.fromCodePoint(code) : "\ufffd";
  }
  return Object.hasOwn(NAMED, body) ? (NAMED[body] ?? reference) : reference;
}

/** Text with its references decoded: for attribute values. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,10});/gi, decodeEntity) : text;
}
