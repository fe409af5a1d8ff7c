/** What links and footnotes of a body refer to. */
export interface References {
  /** The address that a link's label stands for. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Labels that links use. */
  readonly used: ReadonlySet<string>;
  /** Labels of the footnotes that the body has. */
  readonly footnotes: ReadonlySet<string>;
}

/**
 * A line that says what a label stands for: `[label]: https://…  "title"`. Only what can be nothing but an address:
 * `[Human]: Well.` is somebody's line.
 */
export const DEFINITION =
  /^ {0,3}\[(?!\^)([^[\]\n]{1,200})\]:[ \t]+(<[^<>\n]*>|#(?=\s)|(?:https?:\/\/|mailto:|\.{0,2}\/|#)[^\s]+)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*\r?$/;
/** What a definition cannot do without: a label, a colon and the start of an address. */
const MAY_DEFINE = /\]:[ \t]+[<hm./#]/;
const EVERY_DEFINITION = new RegExp(DEFINITION.source, "gm");
const FOOTNOTE = /^ {0,3}\[\^([^[\]\s]{1,60})\]:/gm;

/** `[label]` with no colon behind it. */
const USE = /\[([^[\]\n]{1,200})\](?!:)/g;

const NONE: References = { addresses: new Map(), used: new Set(), footnotes: new Set() };

/** Reads what the whole body defines, wherever it stands: links may come before it. */
export function referencesIn(text: string): References {
  if (!text.includes("]:")) return NONE;
  const addresses = new Map<string, string>();
  if (MAY_DEFINE.test(text))
    for (const [, label = "", address = ""] of text.matchAll(EVERY_DEFINITION)) {
      const key = labelKey(label);
      // The first definition holds.
      if (!addresses.has(key)) addresses.set(key, address.replace(/^<(.*)>$/, "$1"));
    }
  const notes = text.includes("[^") ? [...text.matchAll(FOOTNOTE)] : [];
  const footnotes = new Set(notes.map(([, label = ""]) => label));
  const used = new Set<string>();
  if (addresses.size > 0) for (const [, label = ""] of text.matchAll(USE)) used.add(labelKey(label));
  return { addresses, used, footnotes };
}

/** Labels are the same whatever their case and white space. */
export const labelKey = (label: string): string => label.trim().replace(/\s+/g, " ").toLowerCase();
