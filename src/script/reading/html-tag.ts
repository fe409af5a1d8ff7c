import { decodeEntities } from "./entities.ts";
import type { HtmlTag } from "./pieces.ts";

const NAME = /^<(\/)?\s*([a-zA-Z][\w-]*)/;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const NONE: ReadonlyMap<string, string> = new Map();

/** Reads `<name attribute="value">` as written; null for what is no tag (`<!DOCTYPE>`, `<?…?>`). */
export function readHtmlTag(source: string): HtmlTag | null {
  const match = NAME.exec(source);
  if (!match) return null;
  const closing = match[1] !== undefined;
  const rest = source.slice(match[0].length, source.endsWith(">") ? -1 : undefined);
  let attributes = NONE;
  if (!closing && rest.trim() !== "") {
    const read = new Map<string, string>();
    for (const found of rest.matchAll(ATTRIBUTE)) {
      const value = found[2] ?? found[3] ?? found[4] ?? "";
      read.set((found[1] ?? "").toLowerCase(), decodeEntities(value));
    }
    attributes = read;
  }
  return { name: (match[2] ?? "").toLowerCase(), closing, selfClosing: /\/\s*$/.test(rest), attributes };
}

/** The classes of a tag, in order. */
export function classesOf(tag: HtmlTag): readonly string[] {
  return (tag.attributes.get("class") ?? "").split(/\s+/).filter((name) => name !== "");
}
