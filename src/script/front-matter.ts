import { suggestion } from "../diagnostics/did-you-mean.ts";
import type { Problems } from "./problems.ts";
import { findFrontMatter } from "./front-matter-block.ts";
import type { FrontMatter, NamedRecordings } from "./script.ts";
import { readJson, readToml } from "./toml-data.ts";
import { readYaml } from "./yaml-data.ts";

/** Keys of posts that Sidescene reads, and those that blogs of this kind have for other uses. */
const READ_KEYS = [
  "title",
  "date",
  "type",
  "episode_number",
  "description",
  "summary",
  "slug",
  "tags",
  "characters",
  "lang",
  "draft",
  "pace",
  "cast",
  "places",
  "meters",
  "voice",
];

/** Reading pace may be set within these bounds: 1 is the default. */
export const PACE_BOUNDS = { least: 0.25, most: 4 } as const;

const EMPTY: FrontMatter = { tags: [], characters: [], lang: "en", draft: false, pace: 1, extra: {} };

export interface FrontMatterResult {
  readonly frontMatter: FrontMatter;
  /** Where the body starts. */
  readonly bodyStart: number;
  /** Whether `type: episode` says what the post is. */
  readonly saysEpisode: boolean;
}

/** Reads the front matter of a post. What can't be read is left out and named. */
export function readFrontMatter(text: string, problems: Problems): FrontMatterResult {
  const block = findFrontMatter(text);
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (block === null) {
    problems.add("no-front-matter", bom, bom);
    return { frontMatter: EMPTY, bodyStart: bom, saysEpisode: false };
  }
  if (block === "open") {
    problems.add("open-front-matter", bom, bom + 3);
    return { frontMatter: EMPTY, bodyStart: bom, saysEpisode: false };
  }
  if (block.language === "toml" || block.language === "json") {
    const written = text.slice(block.yamlStart, block.yamlEnd);
    const data = block.language === "toml" ? readToml(written) : readJson(written);
    if (!data) problems.add("broken-yaml", block.yamlStart, block.yamlStart + 1, { reason: "it is no JSON" });
    const reader = new KeyReader(data ?? {}, written, block.yamlStart, problems);
    return {
      frontMatter: reader.read(),
      bodyStart: block.end,
      saysEpisode: reader.text("type")?.toLowerCase() === "episode",
    };
  }
  if (block.language !== "" && !/^ya?ml$/i.test(block.language)) {
    problems.add("front-matter-language", block.start, block.yamlStart - 1, { language: block.language });
    return { frontMatter: EMPTY, bodyStart: block.end, saysEpisode: false };
  }
  const yaml = text.slice(block.yamlStart, block.yamlEnd);
  const result = readYaml(yaml);
  let data: Record<string, unknown>;
  if ("problem" in result) {
    const at = lineStart(yaml, result.line);
    const from = block.yamlStart + at.from;
    problems.add("broken-yaml", from, block.yamlStart + at.to, { reason: result.problem });
    data = salvage(yaml);
  } else data = result.data;
  const reader = new KeyReader(data, yaml, block.yamlStart, problems);
  return {
    frontMatter: reader.read(),
    bodyStart: block.end,
    saysEpisode: reader.text("type")?.toLowerCase() === "episode",
  };
}

/** Of longer YAML the rest is left out. UTF-16 units. */
const LONGEST_SALVAGED = 100_000;

/** The keys of broken YAML that stand on one line and say something plain. */
function salvage(yaml: string): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const match of yaml.slice(0, LONGEST_SALVAGED).matchAll(/^([A-Za-z][\w-]*):[ \t]*(\S.*)/gm)) {
    const key = match[1] ?? "";
    const value = (match[2] ?? "").trimEnd().replace(/^(["'])(.*)\1$/, "$2");
    if (key === "constructor" || Object.hasOwn(data, key)) continue;
    // A text of several lines, indented beneath.
    if (/^[>|][+-]?$/.test(value)) {
      const [lines = ""] = /^(?:[ \t]+\S.*(?:\n|$))*/.exec(yaml.slice(match.index + match[0].length + 1)) ?? [];
      data[key] = lines.trim().replace(/\s+/g, " ");
      continue;
    }
    if (/^\[.*\]$/.test(value))
      data[key] = value
        .slice(1, -1)
        .split(",")
        .map((entry) => entry.trim().replace(/^(["'])(.*)\1$/, "$2"));
    else
      data[key] =
        value === "true" ? true : value === "false" ? false : /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  return data;
}

function lineStart(text: string, line: number): { from: number; to: number } {
  let from = 0;
  for (let at = 0; at < line; at++) {
    const next = text.indexOf("\n", from);
    if (next < 0) break;
    from = next + 1;
  }
  const end = text.indexOf("\n", from);
  return { from, to: end < 0 ? text.length : end };
}

class KeyReader {
  private readonly data: Record<string, unknown>;
  private readonly yaml: string;
  private readonly offset: number;
  private readonly problems: Problems;

  constructor(data: Record<string, unknown>, yaml: string, offset: number, problems: Problems) {
    this.data = data;
    this.yaml = yaml;
    this.offset = offset;
    this.problems = problems;
  }

  read(): FrontMatter {
    const title = this.text("title");
    if (title === undefined) this.problems.add("no-title", Math.max(0, this.offset - 4), this.offset - 1);
    const date = this.text("date");
    const number = this.number("episode_number") ?? this.number("episode") ?? this.number("number");
    const description = this.text("description");
    const slug = this.text("slug");
    const pace = this.number("pace");
    const inRange = pace === undefined || (pace >= PACE_BOUNDS.least && pace <= PACE_BOUNDS.most);
    if (!inRange) this.wrong("pace", `a number from ${PACE_BOUNDS.least} to ${PACE_BOUNDS.most}`);
    this.shaped(
      "cast",
      "a list of names, or a map from names to what they are like",
      (value) => typeof value === "object" || typeof value === "string",
    );
    this.shaped("places", "a map", isMap);
    this.shaped(
      "meters",
      "a map, a list of names, or `off`",
      (value) => typeof value === "object" || typeof value === "string" || value === false,
    );
    this.meters();
    const voice = this.voice();
    const lang = this.text("lang") ?? this.text("language");
    const extra: Record<string, unknown> = {};
    for (const key of Object.keys(this.data)) {
      if (!TYPED.has(key)) extra[key] = this.data[key];
      this.misspelt(key);
    }
    return {
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(number === undefined ? {} : { number }),
      ...(description === undefined ? {} : { description }),
      ...(slug === undefined ? {} : { slug }),
      tags: this.list("tags"),
      characters: this.list("characters"),
      lang: lang !== undefined && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : "en",
      draft: this.data.draft === true || this.data.draft === "true",
      pace: inRange ? (pace ?? 1) : 1,
      ...(voice.length > 0 ? { voice } : {}),
      extra,
    };
  }

  /** A value as text; numbers count as text, lists don't. */
  text(key: string): string | undefined {
    const value = this.data[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    this.wrong(key, "text");
    return undefined;
  }

  private number(key: string): number | undefined {
    const value = this.data[key];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "number") return value;
    if (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value.trim())) return Number(value);
    this.wrong(key, "a number");
    return undefined;
  }

  private list(key: string): string[] {
    const value = this.data[key];
    if (value === undefined || value === null) return [];
    if (typeof value === "string")
      return value
        .split(",")
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "");
    if (!Array.isArray(value)) {
      this.wrong(key, "a list of texts");
      return [];
    }
    return value.filter((entry) => typeof entry === "string" || typeof entry === "number").map(String);
  }

  /** Scales of meters: numbers, the lower one first; names and units are texts. */
  private meters(): void {
    const meters = this.data.meters;
    if (!isMap(meters)) return;
    for (const [name, settings] of Object.entries(meters as Record<string, unknown>)) {
      if (!isMap(settings)) {
        if (typeof settings === "number")
          this.wrong("meters", `for “${name}” a map such as { min: 0, max: 800 }, or off`);
        continue;
      }
      const { min, max, label, unit } = settings as Record<string, unknown>;
      const numbers = [min, max].filter((value) => value !== undefined);
      if (numbers.some((value) => typeof value !== "number" || !Number.isFinite(value)))
        this.wrong("meters", `for “${name}” numbers as \`min\` and \`max\``);
      else if (typeof min === "number" && typeof max === "number" && min >= max)
        this.wrong("meters", `for “${name}” a \`min\` below its \`max\``);
      if ([label, unit].some((value) => value !== undefined && typeof value !== "string"))
        this.wrong("meters", `for “${name}” texts as \`label\` and \`unit\``);
    }
  }

  /** Recordings: one address with a `*` for everybody's lines, or addresses by speakers and lines. */
  private voice(): NamedRecordings[] {
    const value = this.data.voice;
    const entries: (readonly [string | undefined, unknown])[] = isMap(value)
      ? Object.entries(value as Record<string, unknown>)
      : value === undefined || value === null
        ? []
        : [[undefined, value]];
    return entries.flatMap(([of, file]) => {
      if (typeof file !== "string" || file.trim() === "" || (of === undefined && !file.includes("*"))) {
        this.wrong("voice", "an address with a `*` in it, or a map from speakers and lines to addresses of recordings");
        return [];
      }
      const { from, to } = this.place("voice", of);
      const source = this.problems.source.span(from, to);
      return [{ ...(of === undefined ? {} : { of }), file: file.trim(), source }];
    });
  }

  /** Keys that others read: only their shape is looked at here. */
  private shaped(key: string, expected: string, fits: (value: unknown) => boolean): void {
    const value = this.data[key];
    if (value !== undefined && value !== null && !fits(value)) this.wrong(key, expected);
  }

  private wrong(key: string, expected: string): void {
    const written = JSON.stringify(this.data[key]) ?? "";
    const { from, to } = this.place(key);
    this.problems.add("front-matter-value", from, to, {
      key,
      expected,
      value: written.length > 40 ? `${written.slice(0, 37)}…` : written,
    });
  }

  private misspelt(key: string): void {
    if (key.length < 4 || READ_KEYS.includes(key) || KNOWN_ELSEWHERE.has(key)) return;
    const meant = suggestion(key, READ_KEYS);
    if (meant === "") return;
    const { from, to } = this.place(key);
    this.problems.add("front-matter-key", from, to, { key, suggestion: meant });
  }

  /** The line of a key, or of one within it. */
  private place(key: string, within?: string): { from: number; to: number } {
    const outer = new RegExp(`^${key.replace(/[^\w-]/g, ".")}[ \\t]*:`, "m").exec(this.yaml)?.index ?? 0;
    const inner = within === undefined ? undefined : `^[ \\t]+["']?${within.replace(/[^\w-]/g, ".")}["']?[ \\t]*:`;
    const below = inner ? new RegExp(inner, "m").exec(this.yaml.slice(outer))?.index : undefined;
    const at = outer + (below ?? 0);
    const end = this.yaml.indexOf("\n", at);
    return { from: this.offset + at, to: this.offset + (end < 0 ? this.yaml.length : end) };
  }
}

const isMap = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys that have a place of their own in the result. */
const TYPED = new Set([
  "title",
  "date",
  "episode_number",
  "description",
  "slug",
  "tags",
  "characters",
  "lang",
  "draft",
  "pace",
  "voice",
]);
/** Keys of Hugo and of the blog that are near ones read here and mean something else. */
const KNOWN_ELSEWHERE = new Set([
  "topics",
  "categories",
  "author",
  "authors",
  "image",
  "images",
  "video",
  "videos",
  "layout",
  "url",
  "aliases",
  "weight",
  "series",
  "seo_title",
  "plain_summary",
  "difficulty",
  "isNew",
  "keywords",
  "lastmod",
  "publishDate",
  "expiryDate",
  "episode",
  "number",
  "language",
  "type",
  "markup",
  "linkTitle",
  "title_tag",
  "notes",
  "links",
  "template",
  "toc",
  "math",
  "menu",
  "menus",
  "meta",
  "cover",
  "date_modified",
  "updated",
]);
