import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippet,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { GESTURE_FAMILIES } from "../../cast/gesture-families.ts";
import { SOUND_FAMILIES } from "../../cast/sound-families.ts";
import { DIRECTIVE_KEYS } from "../../script/directive-keys.ts";

/** What may be offered: who plays, and which set pieces there are. */
export interface Vocabulary {
  readonly characters: readonly string[];
  readonly setPieces: readonly string[];
}

const turn = (name: string, attributes: string, detail: string): Completion =>
  snippetOf(`{{< ${name} `, `{{< ${name} ${attributes}>}}\n\n#{}\n\n{{< /${name} >}}`, detail);

function snippetOf(label: string, template: string, detail: string): Completion {
  return { label, detail, type: "keyword", apply: snippet(template) };
}

const SHORTCODES: readonly Completion[] = [
  turn("dialogue", 'char="#{name}" ', "somebody's turn"),
  turn("small-comment", 'char="#{name}" ', "an aside, small"),
  turn("thought", 'char="#{name}" ', "a thought bubble"),
  turn("cutin", 'char="#{name}" ', "cuts in"),
  turn("glitch", 'char="#{name}" ', "glitched words"),
  turn("unity-box", 'chars="#{names}" ', "several together"),
  turn("optimax-alert", "", "a system alert"),
  turn("private-channel", 'human-status="offline" ', "a secret scene"),
  snippetOf("{{< figure ", '{{< figure src="#{file}" alt="#{what it shows}" >}}', "a picture"),
];

const MARKERS: readonly Completion[] = [
  {
    label: "**[Meanwhile, …]**",
    apply: "**[Meanwhile, in a forgotten sector…]**",
    detail: "the side scene begins",
    type: "class",
  },
  { label: "**[Back with the group…]**", detail: "the side scene ends", type: "class" },
  { label: "**[FLASHBACK …]**", apply: "**[FLASHBACK]**", detail: "a flashback begins", type: "class" },
  { label: "**[RETURN TO PRESENT]**", detail: "the flashback ends", type: "class" },
  { label: "**[Last time on …]**", detail: "a recap", type: "class" },
];

/** What may follow a key's equals sign. */
function valuesOf(key: string, { characters, setPieces }: Vocabulary): readonly string[] | undefined {
  if (key === "on" || key === "target") return characters;
  if (key === "set-piece") return setPieces;
  const value = DIRECTIVE_KEYS[key]?.value;
  return value?.type === "word" ? value.words : undefined;
}

/** Words that a direction or a sound often begins with: completed after `*`. */
const DIRECTIONS: readonly Completion[] = [
  ...GESTURE_FAMILIES.map(
    (name): Completion => ({ label: `*${name.replaceAll("-", " ")}*`, detail: "direction", type: "function" }),
  ),
  ...Object.keys(SOUND_FAMILIES).map((name): Completion => ({ label: `*${name}*`, detail: "sound", type: "constant" })),
];

/** What can stand at the caret; null where nothing would help. */
export function complete(vocabulary: () => Vocabulary, context: CompletionContext): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  return (
    inDirective(vocabulary(), context, before) ??
    characterName(vocabulary(), context, before) ??
    atLineStart(vocabulary(), context, before)
  );
}

/** `<!-- cue mood=sus|` */
function inDirective(vocabulary: Vocabulary, context: CompletionContext, before: string): CompletionResult | null {
  if (!/<!--\s*cue\b(?:(?!-->).)*$/.test(before)) return null;
  const value = /([\w-]+)=([\w-]*)$/.exec(before);
  if (value) {
    const [, key = "", typed = ""] = value;
    const values = valuesOf(key, vocabulary);
    if (!values) return null;
    return {
      from: context.pos - typed.length,
      options: values.map((label) => ({ label, type: "enum" })),
      validFor: /^[\w-]*$/,
    };
  }
  const word = /(?:^|\s)([\w-]*)$/.exec(before);
  if (!word) return null;
  return {
    from: context.pos - (word[1] ?? "").length,
    options: Object.entries(DIRECTIVE_KEYS).map(([label, { does, value }]) => ({
      label,
      detail: does,
      type: "property",
      apply: value.type === "flag" || (value.type === "number" && value.flag) ? label : `${label}=`,
    })),
    validFor: /^[\w-]*$/,
  };
}

/** `char="Ka|` and `**[Ka|` */
function characterName(
  { characters }: Vocabulary,
  context: CompletionContext,
  before: string,
): CompletionResult | null {
  const attribute = /\bchars?="([^"]*,)?([^",]*)$/.exec(before);
  if (attribute) {
    const typed = attribute[2] ?? "";
    return {
      from: context.pos - typed.length,
      options: characters.map((label) => ({ label, type: "class" })),
      validFor: /^[^",]*$/,
    };
  }
  return null;
}

function atLineStart({ characters }: Vocabulary, context: CompletionContext, before: string): CompletionResult | null {
  const typed = before.trimStart();
  const from = context.pos - typed.length;
  const offer = (options: readonly Completion[], validFor: RegExp) => ({ from, options, validFor });
  if (/^\{\{?<?\s*[\w-]*$/.test(typed) && typed !== "") return offer(SHORTCODES, /^\{\{?<?\s*[\w-]*$/);
  if (/^\*\*\[?[^\]]*$/.test(typed)) {
    const labels = characters.map(
      (name): Completion => ({ label: `**[${name}]:**`, apply: `**[${name}]:** `, detail: "speaks", type: "class" }),
    );
    return offer([...labels, ...MARKERS], /^\*\*\[?[^\]]*$/);
  }
  if (/^\*[^*]*$/.test(typed)) return offer(DIRECTIONS, /^\*[^*]*$/);
  if (/^<!?-?-?\s*c?u?e?$/.test(typed)) {
    const directive: Completion = {
      label: "<!-- cue  -->",
      detail: "a direction to the player",
      type: "property",
      apply: snippet("<!-- cue #{} -->"),
    };
    return offer([directive], /^<[!-]*\s*c?u?e?$/);
  }
  return context.explicit && typed === ""
    ? offer(
        [
          ...SHORTCODES,
          ...characters.map((name): Completion => ({ label: `**[${name}]:** `, detail: "speaks", type: "class" })),
          ...MARKERS,
        ],
        /^$/,
      )
    : null;
}

/** Completion of shortcodes, names, markers, directions, sounds and the keys of directives. */
export const completion = (vocabulary: () => Vocabulary): Extension =>
  autocompletion({ override: [(context) => complete(vocabulary, context)], icons: false });
