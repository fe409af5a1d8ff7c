import type { Block, Script, TurnChild } from "../../src/script/script.ts";

/**
 * The visible words of a post by a way of its own: marks taken out of the raw text with regular expressions, no parser.
 * It is cruder than the parser, and shares nothing with it, which is what makes it a check.
 */
export function wordsInSource(text: string): string[] {
  let body = text
    .replace(/^\ufeff/, "")
    .replace(/^(?:---|\s*\n---(?=\n\w+:))[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/, "");
  body = body.replace(/^\+\+\+[ \t]*\n[\s\S]*?\n\+\+\+[ \t]*\n/, "").replace(/^\{\s*\n\s*"[\s\S]*?\n\}[ \t]*\n/, "");
  body = body.replace(/^\{"[^\n]*\}[ \t]*\n/, "");
  // What links refer to, footnotes' marks, headings' ids and boxes to tick are not seen.
  body = body.replace(/^\[[^\]^\n]+\]:[ \t]+(?:https?:|<|\/)\S[^\n]*$/gm, (line) =>
    body.toLowerCase().split(line.slice(0, line.indexOf("]") + 1).toLowerCase()).length > 2 ? "" : line,
  );
  for (const [, label = ""] of body.matchAll(/^\[\^(\w+)\]:/gm)) body = body.replaceAll(`[^${label}]`, "");
  body = body.replace(/[ \t]\{#[\w-]+\}[ \t]*$/gm, "").replace(/^([ \t]*- )\[[ x]\] /gm, "$1");
  body = body.replace(/\[([^\]\n]+)\]\[(?:manual|)\]/g, "$1");
  body = body.replace(/<!--[\s\S]*?-->/g, "\n").replace(/^[ \t]*-->[ \t\r]*$/gm, "");
  body = body.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, "\n");
  // A figure's caption is seen; nothing else within a shortcode's tag is.
  body = body.replace(/\{\{[<%]([\s\S]*?)[>%]\}\}/g, (_, tag: string) => {
    const shown = /^\s*figure/.test(tag)
      ? [...tag.matchAll(/(?:title|caption|attr)="([^"]*)"/g)].map((found) => found[1])
      : [];
    return `\n${shown.join(" ")}\n`;
  });
  body = body.replace(/<(https?:\/\/[^>\s]+)>/g, "$1");
  body = body.replace(/<\/?[a-z][^>\n]*>/gi, (tag) =>
    /^<\/?(?:em|strong|b|i|span|code|a|sub|sup)\b/i.test(tag) ? "" : "\n",
  );
  // Speakers' labels, at the start of a line.
  body = body.replace(/^([ \t]*)(?:\*\*)?\[[^\]\n]{1,40}\]:?(?:\*\*)?:?(?=[ \t*]|$)/gm, (label, space: string) =>
    /^\s*(?:\*\*)?\[[A-Z][\w ]{0,30}\](?::(?:\*\*)?|(?:\*\*):)/.test(label) ? space : label,
  );
  // Labels of several, with a sign, with how it is said, and without brackets.
  body = body.replace(/^\*\*\[(?:Vector & Kai|Recurse, Bounce and Human|🤖 Kai)\]:\*\*/gmu, "");
  body = body.replace(/^\[Kai \((\w+)\)\]:/gm, "$1").replace(/^\*\*(?:Vector|BOUNCE|PORTER):\*\*/gm, "");
  body = body.replace(/^\*\*\[(?:Everyone|All)(?:, (at once)| (?:but|except the) \w+)\]:\*\*/gm, (_, how = "") => how);
  // Quotation marks in the wrong encoding are marks, too.
  body = body.replace(/^â€œ(.*)â€.?$/gm, "$1");
  // Turns in the items of a numbered list.
  body = body.replace(/^(\d\. )\*\*(?:Vector|Kai|Recurse):\*\*/gm, "$1");
  body = body.replace(/`n`n/g, "\n\n");
  body = body.replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, "").replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, "$1");
  body = body.replace(/^```.*$/gm, "").replace(/^[ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/gm, "");
  body = body.replace(/&[a-z]+;|&#\d+;/gi, " ");
  return body.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that a script holds, in order. */
export function wordsInScript(script: Script): string[] {
  return script.body.flatMap(textsOf).flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** All texts of a block that people see, in order. */
export function textsOf(block: Block | TurnChild): string[] {
  switch (block.type) {
    case "turn":
      return block.children.flatMap(textsOf);
    case "card":
      return block.items.map((item) => item.text);
    case "end-matter":
      return [block.title, ...block.items.map((item) => item.text)];
    case "directive":
      return [];
    default:
      return [block.text];
  }
}

/** Where two lists of words part, with what surrounds that place; null where they are equal. */
export function firstDifference(expected: readonly string[], found: readonly string[]): string | null {
  const length = Math.max(expected.length, found.length);
  for (let at = 0; at < length; at++) {
    if (expected[at] === found[at]) continue;
    const around = (words: readonly string[]) => words.slice(Math.max(0, at - 6), at + 8).join(" ");
    return `word ${at}: expected “${around(expected)}”, found “${around(found)}”`;
  }
  return null;
}
