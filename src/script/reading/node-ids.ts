import { postGrammar } from "../grammar/post-grammar.ts";

const ids = new Map(postGrammar.nodeSet.types.map((type) => [type.name, type.id]));

function id(name: string): number {
  const found = ids.get(name);
  if (found === undefined) throw new Error(`the grammar has no node ${name}`);
  return found;
}

/** Numbers of the grammar's nodes: comparing them is much quicker than comparing names. */
export const NODE = {
  paragraph: id("Paragraph"),
  heading1: id("ATXHeading1"),
  heading6: id("ATXHeading6"),
  bulletList: id("BulletList"),
  orderedList: id("OrderedList"),
  listItem: id("ListItem"),
  listMark: id("ListMark"),
  task: ids.get("Task") ?? -1,
  blockquote: id("Blockquote"),
  rule: id("HorizontalRule"),
  fencedCode: id("FencedCode"),
  codeText: id("CodeText"),
  codeInfo: id("CodeInfo"),
  table: id("Table"),
  tableHeader: id("TableHeader"),
  tableRow: id("TableRow"),
  tableCell: id("TableCell"),
  tableDelimiter: id("TableDelimiter"),
  plainText: id("PlainText"),
  shortcode: id("Shortcode"),
  shortcodeLead: id("ShortcodeLead"),
  shortcodeTag: id("ShortcodeTag"),
  shortcodeBroken: id("ShortcodeBroken"),
  tagBlock: id("TagBlock"),
  tagLead: id("TagLead"),
  commentBlock: id("CommentBlock"),
  commentOpen: id("CommentOpen"),
  comment: id("Comment"),
  unseen: id("UnseenBlock"),
  unseenOpen: id("UnseenOpen"),
  label: id("SpeakerLabel"),
  emphasis: id("Emphasis"),
  strong: id("StrongEmphasis"),
  strike: id("Strikethrough"),
  inlineCode: id("InlineCode"),
  link: id("Link"),
  definition: id("LinkDefinition"),
  image: id("Image"),
  autolink: id("Autolink"),
  url: id("URL"),
  linkMark: id("LinkMark"),
  linkTitle: id("LinkTitle"),
  linkLabel: id("LinkLabel"),
  emphasisMark: id("EmphasisMark"),
  strikeMark: id("StrikethroughMark"),
  codeMark: id("CodeMark"),
  quoteMark: id("QuoteMark"),
  headerMark: id("HeaderMark"),
  escape: id("Escape"),
  entity: id("Entity"),
  hardBreak: id("HardBreak"),
  htmlTag: id("HTMLTag"),
  instruction: id("ProcessingInstruction"),
} as const;
