/** A text over and over, `size` UTF-16 units long or a little less. */
const filled = (text: string, size: number): string => text.repeat(Math.floor(size / text.length));

const TAG = '{{< dialogue char="Kai" >}}\n';
const ladder = Array.from({ length: 1500 }, (_, at) => "`".repeat(at + 1)).join(" a ");

/** Bodies of posts made to take a parser for ever, or its memory, or its stack: `size` long, some of them shorter. */
export const hostileBodies = (size: number): Readonly<Record<string, () => string>> => ({
  "open links": () => filled("[a](", size),
  "open links in short paragraphs": () => filled(`${"[a](".repeat(90)}\n\n`, size),
  "a ladder of backticks": () => ladder,
  "backtick ladders": () => filled(`${ladder.slice(0, 700)}\n\n`, size),
  brackets: () => filled("[", size),
  "much tangled emphasis": () => filled("*a **b _c ", size),
  "ten thousand nested divs": () => `${"<div>\n".repeat(10_000)}x\n${"</div>\n".repeat(10_000)}`,
  "divs that nobody closes": () => filled('<div class="a">\n', size),
  "ten thousand nested lists in a line": () => `${"- ".repeat(10_000)}x`,
  "lists that go deeper line by line": () =>
    Array.from({ length: 1500 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n"),
  "ten thousand nested quotes": () => `${"> ".repeat(10_000)}x`,
  "ten thousand nested turns": () => `${TAG.repeat(10_000)}x\n${"{{< /dialogue >}}\n".repeat(10_000)}`,
  "turns that nobody closes": () => filled(TAG, size),
  "ends of nothing": () => filled("{{< /dialogue >}}\n", size),
  "shortcodes that never end": () => filled("{{< a\n", size),
  "quotes that never end": () => filled('{{< a b="', size),
  "comments that never end": () => filled("<!--\n\n", size),
  "scripts that never end": () => filled("<script>\n\n", size),
  "tags that never end": () => filled('<a href="', size),
  "a table of pipes": () => `a|b\n-|-\n${filled("|", size)}`,
  "fences that open and close": () => filled("```\n", size),
  "a paragraph of very many lines": () => filled("word\n", size),
  "an endless direction": () => `*${filled("beep, ", size)}*`,
  "an endless directive": () => `<!-- cue ${filled("wait=1 ", size)}-->`,
  "very many items": () => filled("- a\n", size),
  "direction marks": () => filled("\u202e\u200b", size),
  "halves of characters": () => filled("\ud800", size),
  "families of emoji": () => filled("👩‍👩‍👧‍👦", size),
  "white space in a line": () => `a${filled(" ", size)}b`,
  "white space in many lines": () => filled(`a${" ".repeat(40_000)}b\n\n`, size),
  "tabs between bars": () => filled("|\t", size),
  "control characters": () => filled("\u0001\n\n", size),
  "lines that end the old way": () => filled("word\r", size),
  "lines under lines": () => filled("=\n", size),
  "titles of nothing": () => filled("#\n", size),
  "marks of a pile of italics": () => filled("*", size),
  "pictures that never end": () => filled("![\n\n", size),
  entities: () => filled("&amp;&#x1f600;", size),
  "notes on notes": () => filled("x[^1]\n\n[^1]: [^1]\n\n", size),
  "a table of very many cells": () => `|a|b|c|d|\n|-|-|-|-|\n${filled("|x|y|z|w|\n", size)}`,
  "rows that are no table": () => filled("| \n", size),
  "lists in quotes, line by line": () => filled("> - > - > - a\n", size),
  "quotes in lists in quotes": () => filled(`${"> - ".repeat(14)}a\n`, size),
  "tags within a line": () => filled("<b>", size),
  "quotation marks": () => filled(`**[Kai]:** *${"“a".repeat(20_000)}*\n\n`, size),
  "slashes backwards": () => filled(`${"\\".repeat(40_000)}\n\n`, size),
  "digits without an end": () => filled(`Bandwidth ${"1".repeat(40_000)}x, 5%\n\n`, size),
  "a question without an end": () => filled(`**[Human]:** ${"why ".repeat(10_000)}\n\n`, size),
  "counting without an end": () => filled(`**[Kai]:** First: ${"a,".repeat(20_000)}a\n\n`, size),
  "counting again and again": () => `**[Kai]:** ${filled("First: a. Second: b. Third: c. ", size)}`,
  "speakers without names": () => filled(`{{< dialogue char="a${" ".repeat(3900)}b" >}}\nx\n\n`, size),
  "short lines beside a long one": () => `${filled("[a][b] ", size / 2)}\n\n${filled("x\n\n", size / 2)}`,
  "very many labels": () => filled("**[Kai]:** x\n\n**[Vector]:** y\n\n", size),
  "very many strangers": () => Array.from({ length: size / 20 }, (_, at) => `**[Name ${at}]:** x\n\n`).join(""),
  "very many directions": () => filled("*beep*\n\n*flurbs, louder*\n\n", size),
  "very many values": () => filled("Bandwidth 340%\n\n", size),
  "very many directives": () => filled("<!-- cue wait=1 overlap=0.4 camera=close on=Kai -->\n\nx\n\n", size),
  "very many scenes": () => filled("**[Meanwhile, in a sector]**\n\n*Throws.*\n\n**[Back with the group]**\n\n", size),
  "letters under marks": () => filled(`e${"\u0301".repeat(400)}\n\n`, size),
  "from right to left": () => filled("שלום עולם\n\n", size),
});

/** Whole posts of the kind, whose front matter it is. */
export const hostileFronts = (size: number): Readonly<Record<string, () => string>> => ({
  "YAML aliases that multiply": () => {
    const names = "bcdefghijklm".split("");
    const lines = names.map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghijkl"[at]}`).join(",")}]`);
    return `---\na: &a [x,x,x,x,x,x,x,x,x]\n${lines.join("\n")}\n---\n\nHello.`;
  },
  "YAML that nests": () => `---\na: ${"[".repeat(20_000)}\n---\nHello.`,
  "front matter that is all of it": () => `---\n${filled("a: b\n", size)}---\n`,
  "front matter with white space": () => `---\na: [\ntitle: x${filled(" ", size)}x\n---\n`,
  "front matter of very many keys": () =>
    `---\na: [\n${Array.from({ length: size / 10 }, (_, at) => `k${at}: x\n`).join("")}---\n`,
  "TOML with white space": () => `+++\ntitle = x${filled(" ", size)}x\n+++\n`,
  "TOML with signs of comments": () => `+++\ntitle = x${filled(" #", size)}"\n+++\n`,
});
