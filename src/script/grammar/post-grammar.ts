import { type MarkdownConfig, parser, Strikethrough, Table } from "@lezer/markdown";
import { definitions } from "./definitions.ts";
import { guards } from "./guards.ts";
import { htmlBlocks, unseenBlocks } from "./html-blocks.ts";
import { labels } from "./labels.ts";
import { plainRuns } from "./plain-runs.ts";
import { shortcodes } from "./shortcodes.ts";

/**
 * Markdown that posts don't mean when they write it: a bold label directly above `---` is no heading, indented text
 * no code, `[Human Blogger]: …` no link definition.
 */
const unmeant: MarkdownConfig = { remove: ["SetextHeading", "IndentedCode", "LinkReference"] };

const base = [unmeant, plainRuns, Table, Strikethrough, labels, definitions, shortcodes, htmlBlocks];

/** The grammar of a post's body: Markdown with shortcodes, tags, comments and labels. It colours the editor too. */
export const postGrammar = parser.configure([...base, unseenBlocks, guards]);

/** The same for text behind a comment (or script) that never ends: `<!--` is plain text there. */
export const openGrammar = parser.configure([...base, guards]);
