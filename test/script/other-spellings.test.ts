import { describe, expect, test } from "vitest";
import { parse } from "../../src/script/parse.ts";
import type { Block, TurnChild } from "../../src/script/script.ts";
import { corpus, episodes } from "./fixtures.ts";

/** Ways to write the same post otherwise: who says what must not depend on them. */
const SPELLINGS: Readonly<Record<string, (post: string) => string>> = {
  "percent signs": (post) => post.replace(/\{\{< (\/?(?:dialogue|small-comment)(?: [^{}]*?)?) >\}\}/g, "{{% $1 %}}"),
  "no blanks in tags": (post) => post.replace(/\{\{< (.*?) >\}\}/g, "{{<$1>}}"),
  "single quotes": (post) => post.replace(/char="(\w+)"/g, "char='$1'"),
  "typographic quotes": (post) => post.replace(/char="(\w+)"/g, "char=“$1”"),
  "quotes that don't match": (post) => post.replace(/char="(\w+)"/g, 'char="$1”'),
  "no quotes": (post) => post.replace(/char="(\w+)"/g, "char=$1"),
  "bare values": (post) => post.replace(/dialogue char="(\w+)"/g, 'dialogue "$1"'),
  "small letters": (post) => post.replace(/char="(\w+)"/g, (tag) => tag.toLowerCase()),
  "more attributes": (post) => post.replace(/dialogue char=/g, 'dialogue mood="happy > sad" char='),
  "a tag without its bracket": (post) => post.replace(/(\{\{< dialogue char="\w+") >\}\}/g, "$1 }}"),
  boxes: (post) =>
    post
      .replace(/\{\{< dialogue char="(\w+)" >\}\}/g, (_, name) => `<div class="dialogue-box ${name.toLowerCase()}">\n`)
      .replace(/\{\{< \/dialogue >\}\}/g, "\n</div>"),
  quotations: (post) =>
    post.replace(/\{\{< dialogue [^{}]* >\}\}[\s\S]*?\{\{< \/dialogue >\}\}/g, (turn) => turn.replace(/^/gm, "> ")),
  "Windows' line ends": (post) => post.replace(/\r?\n/g, "\r\n"),
  "underscores for italics": (post) => post.replace(/^\*([^*\n]+)\*$/gm, "_$1_"),
  "tags for italics": (post) => post.replace(/^\*([^*\n]+)\*$/gm, "<em>$1</em>"),
  "paragraphs in tags": (post) => post.replace(/^\*([^*\n]+)\*$/gm, "<p><em>$1</em></p>"),
  "directions in round brackets": (post) => post.replace(/^\*([a-z][^*\n(]{2,60})\*$/gm, "($1)"),
  "directions in square brackets": (post) => post.replace(/^\*([a-z][^*\n(]{2,60})\*$/gm, "[$1]"),
  "directions in italic brackets": (post) => post.replace(/^\*([a-z][^*\n(]{2,60})\*$/gm, "*($1)*"),
  "directions with a stop": (post) => post.replace(/^\*([a-z][^*\n.!?]+)\*$/gm, "*$1.*"),
  "directions before what is said": (post) =>
    post.replace(/\{\{< dialogue [^{}]* >\}\}[\s\S]*?\{\{< \/dialogue >\}\}/g, (turn) =>
      turn.replace(/^(\*[a-z][^*\n]+\*)\n\n(?=[A-Z])/gm, "$1 "),
    ),
  "directions with a sign": (post) => post.replace(/^\*([a-z][^*\n]+)\*$/gm, "*🤖 $1*"),
  "lists in tags": (post) =>
    post.replace(/(?:^- [^<>[\]*`\n]*\n)+/gm, (list) => `<ul>\n${list.replace(/^- (.*)$/gm, "<li>$1</li>")}</ul>\n`),
  "headings in tags": (post) =>
    post.replace(/^(#{2,4}) ([^*[\n]*)$/gm, (_, { length }, text) => `<h${length}>${text}</h${length}>`),
  "headings with a tail": (post) => post.replace(/^(#{2,4}) (.*)$/gm, "$1 $2 {#its-id}"),
  "boxes around turns": (post) =>
    post.replace(/\{\{< dialogue [^{}]* >\}\}[\s\S]*?\{\{< \/dialogue >\}\}/g, "<details open>\n\n$&\n\n</details>"),
  "lines that are wrapped": (post) =>
    inBody(post, (body) => body.replace(/^([A-Z][^\n|<{]{60,}?) ([a-z])/gm, "$1\n$2")),
  "comments between paragraphs": (post) =>
    inBody(post, (body) => body.replace(/^(?=[A-Z][^\n]*$)/gm, "<!-- note -->\n\n")),
  "references for characters": (post) =>
    inBody(post, (body) => body.replace(/—/g, "&mdash;").replace(/\.\.\./g, "&hellip;")),
  "a word in bold": (post) => inBody(post, (body) => body.replace(A_WORD, "$1**$2**$3")),
  "a word in italics": (post) => inBody(post, (body) => body.replace(A_WORD, "$1*$2*$3")),
  "a word that is a link": (post) => inBody(post, (body) => body.replace(A_WORD, "$1[$2](https://example.org)$3")),
  "a word that is code": (post) => inBody(post, (body) => body.replace(A_WORD, "$1`$2`$3")),
  "label: colon outside": (post) => post.replace(LABEL, "**[$1]**:"),
  "label: no bold": (post) => post.replace(LABEL, "[$1]:"),
  "label: no brackets": (post) => post.replace(LABEL, "**$1:**"),
  "label: tags": (post) => post.replace(LABEL, "<strong>[$1]:</strong>"),
  "label: a sign before it": (post) => post.replace(LABEL, "👤 **[$1]:**"),
  "label: a sign in it": (post) => post.replace(LABEL, "**👤 [$1]:**"),
  "label: on a line of its own": (post) => post.replace(/(\*\*\[Human[^\]]*\]:\*\*) /g, "$1\n"),
  "label: a paragraph of its own": (post) => post.replace(/(\*\*\[Human[^\]]*\]:\*\*) /g, "$1\n\n"),
};

/** One word of each plain line that has several. */
const A_WORD = /^([A-Z][^*\n[{<|`_]*? )([a-z]{5,})( [a-z][^*\n[{<|`_]*)$/gm;

function inBody(post: string, change: (body: string) => string): string {
  // Code is what it is.
  if (post.includes("```")) return post;
  const start = post.indexOf("\n---", 3) + 4;
  return post.slice(0, start) + change(post.slice(start));
}

const LABEL = /\*\*\[(Human[^\]]*)\]:\*\*/g;

/** Word for word: who says, does or shows it. */
function told(post: string): string[] {
  const words = (who: string, what: string, text: string) =>
    (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${who} ${what}: ${word}`);
  const child = (node: TurnChild | Exclude<Block, { type: "turn" }>, who: string): string[] => {
    switch (node.type) {
      case "directive":
        return [];
      case "card":
        return node.items.flatMap(({ text }) => words(who, node.kind, text));
      case "end-matter":
        return [...words("", node.kind, node.title), ...node.items.flatMap(({ text }) => words("", node.kind, text))];
      case "direction":
        return words(node.actor ?? "", "does", node.text);
      default:
        return words(who, node.type, node.text);
    }
  };
  return parse(post).script.body.flatMap((block) =>
    block.type === "turn"
      ? block.children.flatMap((node) => child(node, block.speakers.join(" + ")))
      : child(block, ""),
  );
}

describe("who says what is the same however a post spells it", () => {
  const posts = [...episodes(), ...corpus()];
  test.skipIf(posts.length > episodes().length)("real posts: skipped, SIDESCENE_CORPUS names no folder", () => {});
  for (const [spelling, respelt] of Object.entries(SPELLINGS)) {
    test(spelling, () => {
      const changed = posts.filter(({ text }) => respelt(text) !== text);
      expect(changed.length).toBeGreaterThan(0);
      for (const { name, text } of changed) expect(told(respelt(text)), name).toEqual(told(text));
    });
  }
});
