import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Block, ListItem, Meaning, RichText, Script, TurnChild } from "../../src/script/script.ts";

/** A script as text, a line for each thing in it: what a golden holds. */
export function scriptNotation(script: Script, diagnostics: readonly Diagnostic[]): string {
  const { kind, frontMatter, body } = script;
  const { extra, ...typed } = frontMatter;
  const lines = [`${kind} ${JSON.stringify(typed)}`];
  if (Object.keys(extra).length > 0) lines.push(`extra ${JSON.stringify(extra)}`);
  for (const block of body) lines.push(...blockLines(block));
  for (const { code, severity, message, span, fixes } of diagnostics) {
    const fixed = fixes?.map(({ title, text }) => ` [${title}: ${JSON.stringify(text)}]`).join("") ?? "";
    lines.push(`! ${span.line}:${span.column} ${severity} ${code}: ${message}${fixed}`);
  }
  return `${lines.join("\n")}\n`;
}

function blockLines(block: Block): string[] {
  if (block.type !== "turn") return childLines(block, "");
  const { speakers, label, manner, children } = block;
  const shown = label === undefined ? "" : ` as “${label}”`;
  return [
    `${at(block)} ${speakers.join(" + ")}${shown}${manner === "plain" ? "" : ` (${manner})`}:`,
    ...children.flatMap((child) => childLines(child, "  ")),
  ];
}

function childLines(node: TurnChild | Exclude<Block, { type: "turn" }>, indent: string): string[] {
  const place = `${indent}${at(node)}`;
  switch (node.type) {
    case "speech": {
      const shape = [node.resumes && "resumes", node.cutOff && "cut off", node.trailsOff && "trails off"].filter(
        Boolean,
      );
      return [`${place} “${rich(node)}”${shape.length > 0 ? ` (${shape.join(", ")})` : ""}`];
    }
    case "direction":
      return [
        `${place} *${rich(node)}* ${node.actor ?? "nobody"}${node.inline ? ", inline" : ""}: ${meaning(node.meaning)}`,
      ];
    case "narration":
      return [`${place} > ${rich(node)}`];
    case "scene-marker":
      return [
        `${place} === ${node.kind}${node.text === "" ? "" : ` “${node.text}”`}${node.resident ? ` (${node.resident})` : ""}`,
      ];
    case "directive":
      return [`${place} cue ${JSON.stringify(node.values)}`];
    case "card": {
      const { kind, ordered, columns, image, actor } = node;
      const about = [
        ordered && "ordered",
        columns && `${columns} columns`,
        image && `${image.src} “${image.alt}”`,
        actor,
      ].filter(Boolean);
      return [
        `${place} # ${kind}${about.length > 0 ? ` (${about.join(", ")})` : ""}`,
        ...itemLines(node.items, indent),
      ];
    }
    case "end-matter":
      return [`${place} ## ${node.kind} “${node.title}”`, ...itemLines(node.items, indent)];
  }
}

function itemLines(items: readonly ListItem[], indent: string): string[] {
  return items.map((item) => {
    const deeds = item.deeds?.map((deed) => ` *${meaning(deed)}*`).join("") ?? "";
    return `${indent}    ${"  ".repeat(item.depth)}${item.marker === "" ? "·" : item.marker} ${rich(item)}${deeds}`;
  });
}

function rich({ text, spans }: RichText): string {
  const styles = spans.map(
    ({ start, end, style, href }) => `${style}:${text.slice(start, end)}${href === undefined ? "" : `→${href}`}`,
  );
  return JSON.stringify(text).slice(1, -1) + (styles.length > 0 ? ` {${styles.join("; ")}}` : "");
}

function meaning({ sounds, gestures, moods, intensity, guessed }: Meaning): string {
  const parts = [
    ...sounds.map(({ effect, word, count }) => `♪${effect}(${word})${count > 1 ? `×${count}` : ""}`),
    ...gestures.map(
      ({ name, variant, target }) => `${name}${variant ? `/${variant}` : ""}${target ? `→${target}` : ""}`,
    ),
    ...moods.map((mood) => `~${mood}`),
    ...(intensity === 1 ? [] : [`×${intensity}`]),
    ...(guessed ? ["guessed"] : []),
  ];
  return parts.join(" ");
}

function at({ source }: { source: { line: number; column: number } }): string {
  return `${source.line}:${source.column}`;
}
