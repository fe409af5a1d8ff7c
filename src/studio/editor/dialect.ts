import { defineLanguageFacet, foldNodeProp, Language, languageDataProp } from "@codemirror/language";
import { styleTags, Tag, tags } from "@lezer/highlight";
import type { BlockContext, Line, MarkdownConfig } from "@lezer/markdown";
import { postGrammar } from "../../script/grammar/post-grammar.ts";

/** What a post has and other Markdown has not, as highlighting knows it. */
export const dialectTags = {
  shortcode: Tag.define(),
  speaker: Tag.define(),
  markup: Tag.define(),
  frontMatter: Tag.define(),
};

/** `---` … `---` at the very start. The parser takes it off before its grammar sees the text; an editor has all of it. */
function frontMatterBlock(cx: BlockContext, line: Line): boolean {
  if (cx.lineStart !== 0 || line.text.trimEnd() !== "---") return false;
  let to = line.text.length;
  while (cx.nextLine()) {
    to = cx.lineStart + line.text.length;
    const ends = line.text.trimEnd() === "---";
    if (!ends) continue;
    cx.nextLine();
    break;
  }
  cx.addElement(cx.elt("FrontMatter", 0, to));
  return true;
}

const frontMatter: MarkdownConfig = {
  defineNodes: [{ name: "FrontMatter", block: true }],
  parseBlock: [{ name: "FrontMatter", before: "Bounds", parse: frontMatterBlock }],
};

const data = defineLanguageFacet({ commentTokens: { block: { open: "<!--", close: "-->" } }, wordChars: "’'" });

/** The posts' dialect as a language of the editor: the script parser's own grammar, in colour. */
export const dialect = new Language(
  data,
  postGrammar.configure([
    frontMatter,
    {
      props: [
        styleTags({
          "Shortcode ShortcodeLead ShortcodeTag": dialectTags.shortcode,
          ShortcodeBroken: tags.invalid,
          SpeakerLabel: dialectTags.speaker,
          "TagBlock TagLead UnseenBlock UnseenOpen HTMLTag": dialectTags.markup,
          "CommentBlock CommentOpen Comment": tags.comment,
          FrontMatter: dialectTags.frontMatter,
        }),
        foldNodeProp.add({ FrontMatter: (node) => ({ from: node.from + 3, to: node.to }) }),
        languageDataProp.add((type) => (type.name === "Document" ? data : undefined)),
      ],
    },
  ]),
  [],
  "sidescene",
);
