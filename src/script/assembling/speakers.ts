import { nearest, suggestion } from "../../diagnostics/did-you-mean.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import { LetterPattern } from "../letters.ts";
import type { Problems } from "../problems.ts";
import type { CastIndex } from "../script-cast.ts";

/** A name of up to three words, starting with a capital: what a bold label in brackets may hold. */
const NAME = new LetterPattern(String.raw`^(?:\?+|[\p{Lu}][\p{L}\p{N}'’.-]*(?: [\p{L}\p{N}'’.&#-]+){0,3})$`, "u");

const MOST_STRANGERS = 1000;
/** A name with its signs and spaces is no longer, in UTF-16 units. */
const LONGEST_LABEL = 120;

/** Signs beside a name: emoji, and what joins them. */
const SIGNS = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu;
/** "Name (whispering)": how it is said. */
const ASIDE = /^(.*?)\s*\(([^()]{1,60})\)$/u;
/** "Name & Name", "Name, Name and Name". */
const JOINED = /\s*(?:,\s*(?:and|&)\s|&|\+|,|\/|(?<=\s)and(?=\s))\s*/u;
/** "Name - softly", "Name, to Other", "Name → Other". */
const TURNED = /^(.{1,40}?)\s*(?:,|:|;|[-–—=]*>|→|(?<=\s)[-–—](?=\s)|[–—])\s*(.{1,60})$/u;
/** What neither of the two can do without. */
const BETWEEN_NAMES = /[&+,/:;>→–—-]| and /;
/** A title that only people have: no bracket is needed to tell such a label from a heading in bold. */
const HONORIFIC = new LetterPattern(
  String.raw`^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Miss|Sir|Madam)\b\.?\s+[\p{Lu}]`,
  "u",
);
/** "Name's voice", over whatever it comes. */
const VOICE_OF = /^(.{1,40}?)['’]s?\s+(?:voice|echo|(?:inner\s+)?thoughts?)$/i;
const EVERYBODY =
  /^(?:all(?: (?:of them|together|at once|three|four))?|every(?:one|body)(?: else)?|together|both(?: of them)?|the (?:whole |entire )?(?:team|group|gang|crew)|team|group)(?: together)?$/iu;
/** Asked first: few labels have it. */
const LEAVES_OUT = /\s(?:but|except|minus|without|save)\s/i;
/** "Everyone but Name", "All except Name and Name". */
const ALL_BUT = /^(.+?),?\s+(?:but|except(?: for)?|minus|without|save)\s+(.+)$/iu;

/** Whom a label names. */
export interface Named {
  /** Canonical names; several speak in unison. */
  readonly speakers: readonly string[];
  /** How it is said, and where that stands behind the label's start. */
  readonly aside?: { readonly text: string; readonly at: number };
}

interface Reading extends Named {
  /** "All": whoever is present, and the whole cast where nobody is. */
  readonly everybody?: true;
  /** Those of everybody who don't join in. */
  readonly without?: readonly string[];
}

/** Turns names as written into canonical ones, naming those whom nobody knows. */
export class Speakers {
  private readonly cast: CastIndex;
  private readonly problems: Problems;
  /** Those whom nobody knows, once they are named: as they were named first, by that in small letters. */
  private readonly strangers = new Map<string, string>();
  /** Labels as read so far: they recur, and each is asked for several times. */
  private readonly labels = new Map<string, Reading | null>();

  constructor(cast: CastIndex, problems: Problems) {
    this.cast = cast;
    this.problems = problems;
  }

  resolve(written: string, from: number, to: number): string {
    const name = written.replace(/\s+/g, " ").trim().slice(0, 60);
    const known = this.cast.find(name) ?? this.stranger(name);
    if (known !== undefined) return known;
    this.strangers.set(name.toLowerCase(), name);
    // Looking for who was meant takes a while: no more often than problems of a kind are kept.
    if (this.strangers.size > MOST_STRANGERS) return name;
    const values = { name, suggestion: suggestion(name, this.cast.names) };
    this.problems.addOnce(name, "unknown-speaker", from, to, values, this.fixes(written, name, from, to));
    return name;
  }

  /** Somebody whom nobody knows but who was named before, in whatever letters. */
  private stranger(name: string): string | undefined {
    return this.strangers.get(name.toLowerCase());
  }

  /** Whether a label or heading is nothing but the name of the one whose words follow. */
  isNameOf(written: string, speakers: readonly string[]): boolean {
    // Asked of whole paragraphs, which are rarely so short.
    const [only] = speakers;
    if (written.length > LONGEST_LABEL || only === undefined || speakers.length > 1) return false;
    const name = bare(written.replace(/[:：]\s*$/, ""));
    if (name === "") return false;
    return this.cast.find(name) === only || name.toLowerCase() === only.toLowerCase();
  }

  knows(name: string): boolean {
    return this.cast.find(name) !== undefined;
  }

  /** Whether all whom a label names are of the cast. */
  knowsAll(name: string): boolean {
    return this.known(name, []) !== null;
  }

  /** The nearest name in the place of the one that is written, where there is one. */
  private fixes(written: string, name: string, from: number, to: number): Fix[] | undefined {
    const meant = nearest(name, this.cast.names);
    const at = this.problems.source.text.slice(from, to).indexOf(written);
    if (meant === undefined || at < 0) return undefined;
    const start = from + at;
    return [{ title: `Write “${meant}”`, span: { start, end: start + written.length }, text: meant }];
  }

  /** Whether a label names a speaker: somebody known, or in bold brackets anything like a name. */
  isLabel(label: { name: string; bold: boolean; bracketed: boolean }): boolean {
    if (this.known(label.name, []) !== null) return true;
    const name = bare(label.name);
    // Once somebody has spoken, bold alone will do for them.
    if (label.bold && this.stranger(strangerIn(name).name) !== undefined) return true;
    if (!label.bold) return false;
    return label.bracketed ? NAME.test(strangerIn(name).name) : HONORIFIC.test(name) && NAME.test(name);
  }

  /** Those whom a label names; `present` are everybody whom the post has named so far. */
  named(written: string, present: Iterable<string>, from: number, to: number): Named {
    const known = this.known(written, present);
    if (known) return known;
    const { name, how } = strangerIn(bare(written));
    const speakers = [this.resolve(name, from, to)];
    const at = how === "" ? -1 : written.indexOf(how);
    return at < 0 ? { speakers } : { speakers, aside: { text: how, at } };
  }

  /** Those whom a label names if all of them are known, null otherwise. */
  private known(written: string, present: Iterable<string>): Named | null {
    let reading = this.labels.get(written);
    if (reading === undefined) {
      reading = this.read(written);
      // Whoever is left out may yet be heard of.
      if (reading || !LEAVES_OUT.test(written)) this.labels.set(written, reading);
    }
    if (!reading?.everybody) return reading;
    const { without = [] } = reading;
    const here = [...present].filter((name) => !without.includes(name));
    return here.length > 1 || (here.length === 1 && without.length > 0) ? { ...reading, speakers: here } : reading;
  }

  private read(written: string): Reading | null {
    const name = bare(written);
    const exact = this.cast.find(name);
    if (exact !== undefined) return { speakers: [exact] };
    const [, said = name, how = ""] = (name.endsWith(")") && ASIDE.exec(name)) || [];
    const aside = how === "" ? {} : { aside: { text: how, at: written.indexOf(how) } };
    const one = this.cast.find(said);
    if (one !== undefined) return { speakers: [one], ...aside };
    const heard = this.cast.find(VOICE_OF.exec(said)?.[1] ?? "");
    if (heard !== undefined) return { speakers: [heard], ...aside };
    if (EVERYBODY.test(said)) return { speakers: [...this.cast.names], ...aside, everybody: true };
    const [, all = "", butFor = ""] = (LEAVES_OUT.test(said) && ALL_BUT.exec(said)) || [];
    if (EVERYBODY.test(all)) {
      const without = butFor
        .split(JOINED)
        .map((part) => this.cast.find(part) ?? this.stranger(part.replace(/^the /i, "")));
      const known = without.filter((part) => part !== undefined);
      if (known.length === without.length)
        return {
          speakers: this.cast.names.filter((one) => !known.includes(one)),
          without: known,
          ...aside,
          everybody: true,
        };
    }
    // Most of what stands before a colon is no label at all.
    if (!BETWEEN_NAMES.test(name)) return null;
    const parts = said.split(JOINED).map((part) => this.cast.find(part));
    const speakers = parts.filter((part) => part !== undefined);
    if (parts.length > 1 && speakers.length === parts.length) return { speakers: [...new Set(speakers)], ...aside };
    return this.turned(name, written);
  }

  /** A name with how, or to whom, it is said behind it. */
  private turned(name: string, written: string): Reading | null {
    const [, first = "", behind = ""] = TURNED.exec(name) ?? [];
    const speaker = this.cast.find(first);
    const at = written.indexOf(behind);
    if (speaker === undefined) {
      if (at < 0 || !EVERYBODY.test(first)) return null;
      return { speakers: [...this.cast.names], aside: { text: behind, at }, everybody: true };
    }
    if (at < 0 || this.cast.find(behind.replace(/^to\s+/i, "")) !== undefined) return { speakers: [speaker] };
    return { speakers: [speaker], aside: { text: behind, at } };
  }
}

/** Somebody whom nobody knows, and how it is said: "Name, whispering", but "Name (of Elsewhere)" is a name with a note. */
function strangerIn(written: string): { name: string; how: string } {
  const [, name = written, behind = ""] = ASIDE.exec(written) ?? TURNED.exec(written) ?? [];
  return { name, how: /^(?!(?:of|from|at|in|for|the|a|an)\s)\p{Ll}/u.test(behind) ? behind : "" };
}

const bare = (written: string): string =>
  (/[^\0-\x7f]/.test(written) ? written.replace(SIGNS, "") : written).replace(/\s+/g, " ").trim();
