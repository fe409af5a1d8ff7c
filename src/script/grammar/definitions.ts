import type { BlockContext, Line, MarkdownConfig } from "@lezer/markdown";
import { DEFINITION } from "../reading/references.ts";

/** A line that says where a link's label leads; see `DEFINITION`. Its words are not on the page. */
function definition(cx: BlockContext, line: Line): boolean {
  if (line.next !== 91 || !DEFINITION.test(line.text.slice(line.pos))) return false;
  const from = cx.lineStart + line.pos;
  const to = cx.lineStart + line.text.trimEnd().length;
  cx.nextLine();
  cx.addElement(cx.elt("LinkDefinition", from, to));
  return true;
}

export const definitions: MarkdownConfig = {
  defineNodes: [{ name: "LinkDefinition", block: true }],
  parseBlock: [{ name: "LinkDefinition", parse: definition, before: "HTMLBlock" }],
};
