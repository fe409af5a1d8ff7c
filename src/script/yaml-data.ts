import matter from "gray-matter";
import { readPlainYaml } from "./plain-yaml.ts";

/** YAML as plain data, or the reason why it can't be read and the line (0-based) where that shows. */
export type YamlResult =
  | { readonly data: Record<string, unknown> }
  | { readonly problem: string; readonly line: number };

/** What front matter may hold: bounds that keep aliases from multiplying a small text into a large object. */
const BOUNDS = { nodes: 5000, depth: 12, text: 100_000 } as const;

/**
 * Stands in for the `Buffer` that gray-matter makes of a string, so that it runs in a browser, which has none:
 * gray-matter takes anything whose constructor says that it is a buffer and turns it into a string.
 */
class YamlSource {
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
  static isBuffer(value: unknown): boolean {
    return value instanceof YamlSource;
  }
}

function refuse(): never {
  throw new Error("only YAML front matter is read");
}

/** Always passed: without options gray-matter caches broken results, and its `javascript` engine runs code. */
const OPTIONS = {
  language: "yaml",
  delimiters: "---",
  engines: { javascript: refuse, json: refuse, coffee: refuse, toml: refuse },
};

/** Reads YAML into plain data: no prototypes touched, aliases copied within bounds, dates as ISO 8601. Never throws. */
export function readYaml(yaml: string): YamlResult {
  const data = readPlainYaml(yaml);
  return data ? { data } : readAnyYaml(yaml);
}

/** The same by YAML's whole grammar, whatever the text. */
export function readAnyYaml(yaml: string): YamlResult {
  if (yaml.length > BOUNDS.text) return { problem: `it is longer than ${BOUNDS.text} characters`, line: 0 };
  try {
    const file = matter({ content: new YamlSource(`---\n${yaml}\n---\n`) as unknown as string }, OPTIONS);
    const read: unknown = file.data;
    if (read === null || read === undefined || read === "") return { data: {} };
    if (typeof read !== "object" || Array.isArray(read)) return { problem: "it is not a list of keys", line: 0 };
    const copied = plain(read, { nodes: 0 }, 0);
    return { data: copied as Record<string, unknown> };
  } catch (error) {
    return { problem: reasonOf(error), line: lineOf(error) };
  }
}

/** A deep copy made of fresh plain objects. Throws where the bounds are exceeded. */
function plain(value: unknown, count: { nodes: number }, depth: number): unknown {
  if (++count.nodes > BOUNDS.nodes) throw new Error("it holds too many values (or aliases that multiply)");
  if (depth > BOUNDS.depth) throw new Error("it is nested too deeply");
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (Array.isArray(value)) return value.map((entry) => plain(entry, count, depth + 1));
  if (typeof value === "object" && value !== null) {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (key === "__proto__" || key === "constructor" || key === "prototype") continue;
      copy[key] = plain((value as Record<string, unknown>)[key], count, depth + 1);
    }
    return copy;
  }
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  return typeof value === "number" && Number.isFinite(value) ? value : String(value);
}

function reasonOf(error: unknown): string {
  const reason = (error as { reason?: unknown }).reason;
  if (typeof reason === "string") return reason;
  return error instanceof Error ? (error.message.split("\n")[0] ?? "unreadable") : "unreadable";
}

/** The line within the YAML: the opening dashes are line 0 of what gray-matter was given, and not handed on. */
function lineOf(error: unknown): number {
  const mark = (error as { mark?: { line?: unknown } }).mark;
  return typeof mark?.line === "number" ? Math.max(0, mark.line - 1) : 0;
}
