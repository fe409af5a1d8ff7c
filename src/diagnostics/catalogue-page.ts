import { CATALOGUE } from "./catalogue.ts";
import type { CatalogueEntry } from "./entry.ts";

const ORDER = ["error", "warning", "info"] as const;
const HEADINGS = { error: "Errors", warning: "Warnings", info: "Remarks" } as const;

const WHENCE =
  "All that `sidescene check` and the studio say of a post, made from the catalogue in `src/diagnostics/`; the comment `<!-- cue … -->` and the keys of front matter are meant as the README has them.";

/** The catalogue as a page in Markdown: every problem with its cause, its remedy and an example, the worst first. */
export function cataloguePage(): string {
  const entries: [string, CatalogueEntry][] = Object.entries(CATALOGUE);
  const sections = ORDER.map((severity) => {
    const own = entries.filter(([, entry]) => entry.severity === severity).sort(([a], [b]) => a.localeCompare(b, "en"));
    return `## ${HEADINGS[severity]}\n\n${own.map(([code, entry]) => entryText(code, entry)).join("\n\n")}`;
  });
  return `# What a script may be told\n\n${WHENCE}\n\n${sections.join("\n\n")}\n`;
}

function entryText(code: string, { message, cause, remedy, example }: CatalogueEntry): string {
  const parts = [`### ${code}`, quoted(message), `**Cause.** ${cause}`, `**Remedy.** ${remedy}`];
  if (example.trim() !== "") parts.push(fenced(example));
  return parts.join("\n\n");
}

/** The message with its gaps named: `{name}` as an ellipsis, for a reader. */
function quoted(message: string): string {
  return `> ${message.replace(/\{suggestion\}/g, "").replace(/\{(\w+)\}/g, "…")}`;
}

/** A fence longer than any that the example holds. */
function fenced(example: string): string {
  const longest = Math.max(2, ...(example.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${example}\n${fence}`;
}
