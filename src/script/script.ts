import type { GestureFamily } from "../cast/gesture-families.ts";
import type { Mood } from "../cast/moods.ts";
import type { SoundEffect } from "../cast/sound-families.ts";
import type { Span } from "../diagnostics/span.ts";

/** A post as parsed: a tree of plain data in reading order; every node knows where it stands in the text. */
export interface Script {
  readonly kind: "episode" | "page";
  readonly frontMatter: FrontMatter;
  readonly body: readonly Block[];
  /** Length of the source text in UTF-16 units. */
  readonly length: number;
}

export interface FrontMatter {
  readonly title?: string;
  readonly date?: string;
  readonly number?: number;
  readonly description?: string;
  readonly slug?: string;
  readonly tags: readonly string[];
  readonly characters: readonly string[];
  readonly lang: string;
  readonly draft: boolean;
  /** Reading pace: 1 is the default, 0.8 slower. */
  readonly pace: number;
  /** Which recordings whose lines have; missing where the post names none. */
  readonly voice?: readonly NamedRecordings[];
  /** Everything else as read, plain data. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** An entry under `voice`: a recording of one line, or those of all lines of somebody. */
export interface NamedRecordings {
  /** A speaker's name or a line's id; missing where everybody's lines are meant. */
  readonly of?: string;
  /** The file; `*` in it stands for the line's number among its speaker's, or for its id. */
  readonly file: string;
  readonly source: Span;
}

/** A styled stretch of `text`; offsets are into that text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly style: "strong" | "emphasis" | "code" | "link" | "strike";
  readonly href?: string;
}

/** Text as a reader sees it, with its styles. */
export interface RichText {
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

export type Block = SceneMarker | Turn | Narration | Card | Direction | EndMatter | Directive;

/** `[Meanwhile, …]`, `[Back with the group…]`, `[FLASHBACK …]`, a rule, a heading between scenes. */
export interface SceneMarker {
  readonly type: "scene-marker";
  readonly kind: "meanwhile" | "return" | "flashback" | "recap" | "private" | "setting" | "heading" | "cut";
  /** Visible words of the marker, brackets kept off; empty for a rule or a container's bounds. */
  readonly text: string;
  /** The character that the marker names ("Bounce's corner"), if it names one. */
  readonly resident?: string;
  readonly source: Span;
}

/** What one speaker (or several in unison) says and does until the next turn. */
export interface Turn {
  readonly type: "turn";
  /** Canonical names. More than one: they speak in unison. */
  readonly speakers: readonly string[];
  /** The name shown instead of the speaker's, such as "?" for one who is not yet named. */
  readonly label?: string;
  readonly manner: "plain" | "aside" | "thought" | "unison" | "cut-in" | "glitch";
  readonly children: readonly TurnChild[];
  readonly source: Span;
}

export type TurnChild = Speech | Direction | Card | Narration | Directive;

/** One paragraph of speech. */
export interface Speech extends RichText {
  readonly type: "speech";
  /** Ends on a dash: the next turn cuts in. */
  readonly cutOff: boolean;
  /** Starts on a dash: takes up an interrupted sentence. */
  readonly resumes: boolean;
  /** Ends on an ellipsis. */
  readonly trailsOff: boolean;
  readonly source: Span;
}

/** A stage direction or a sound, in italics in the post. */
export interface Direction extends RichText {
  readonly type: "direction";
  /** The one who does it, where known. */
  readonly actor?: string;
  readonly meaning: Meaning;
  /** Stands inside a paragraph of speech: played at this offset of the speech's text, which it interrupts. */
  readonly inline: boolean;
  readonly source: Span;
}

/** What a direction asks for. A direction with at least one sound and nothing else to see is a sound. */
export interface Meaning {
  readonly sounds: readonly SoundAsk[];
  readonly gestures: readonly GestureAsk[];
  readonly moods: readonly Mood[];
  /** 0.3 faint … 1 plain … 2 "louder, more insistent". */
  readonly intensity: number;
  /** True where no word of it was known and a neutral, lively reading was chosen. */
  readonly guessed: boolean;
}

export interface SoundAsk {
  readonly effect: SoundEffect;
  /** The word that asked for it: what the lettering shows ("ALARM-BUZZ"). */
  readonly word: string;
  readonly count: number;
}

export interface GestureAsk {
  readonly name: GestureFamily;
  /** Whom or what it is aimed at: a canonical character name, or a thing ("monitor", "notebook", "wall"). */
  readonly target?: string;
  /** A finer reading within the family: "open", "close", "throw", "pizza", "point"… */
  readonly variant?: string;
}

/** Words without a speaker: captions in the frame. */
export interface Narration extends RichText {
  readonly type: "narration";
  readonly source: Span;
}

export interface ListItem extends RichText {
  readonly depth: number;
  readonly marker: string;
  /** What is done while it is read, in a table's cell: the words stay in that. */
  readonly deeds?: readonly Meaning[];
  readonly source: Span;
}

/** Something to read in the world: a list, a table, an alert. All visible words are in `items`, in order. */
export interface Card {
  readonly type: "card";
  readonly kind: "list" | "heading" | "table" | "figure" | "alert" | "data" | "code";
  readonly ordered?: boolean;
  readonly items: readonly ListItem[];
  /** Tables: cells per row, the first row being the header; each cell's words are one item, in order. */
  readonly columns?: number;
  readonly image?: { readonly src: string; readonly alt: string };
  /** The one whose turn it stands in. */
  readonly actor?: string;
  readonly source: Span;
}

/** What follows the story: takeaways, sources, what is next. */
export interface EndMatter {
  readonly type: "end-matter";
  readonly kind: "takeaways" | "credits" | "next" | "faq" | "note";
  readonly title: string;
  readonly items: readonly ListItem[];
  readonly source: Span;
}

/** An author's `<!-- cue … -->`: binds to the next beat. */
export interface Directive {
  readonly type: "directive";
  readonly values: Readonly<Record<string, string | number | boolean>>;
  readonly source: Span;
}
