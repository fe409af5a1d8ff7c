type Data = Record<string, unknown>;

const KEY = /^[ \t]*([A-Za-z][\w-]*|"[^"\n]+")[ \t]*=[ \t]*(\S.*)/;
const TABLE = /^[ \t]*\[\[?[ \t]*([A-Za-z][\w-]*)[ \t]*\]?\][ \t\r]*$/;
/** What stands behind is left out. UTF-16 units. */
const LONGEST = 100_000;
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads the TOML that front matter is written in: keys with texts, numbers, truths, dates and lists on a line, and
 * tables one deep. What it doesn't know it leaves out. Never throws.
 */
export function readToml(text: string): Data {
  const data: Data = {};
  let table = data;
  for (const line of text.slice(0, LONGEST).split("\n")) {
    const head = TABLE.exec(line)?.[1];
    if (head !== undefined) {
      table = {};
      if (!UNSAFE.has(head)) data[head] = table;
      continue;
    }
    const [, written = "", value = ""] = KEY.exec(line) ?? [];
    const key = written.replace(/^"(.*)"$/, "$1");
    if (key !== "" && !UNSAFE.has(key) && !Object.hasOwn(table, key)) table[key] = plainValue(value.trimEnd());
  }
  return data;
}

function plainValue(written: string): unknown {
  const value = withoutComment(written);
  if (value === "true" || value === "false") return value === "true";
  if (/^[+-]?\d[\d_]*(?:\.\d+)?$/.test(value)) return Number(value.replaceAll("_", ""));
  if (/^\[.*\]$/.test(value)) return (value.match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,[\]]+/g) ?? []).map(plainValue);
  if (/^"(?:[^"\\]|\\.)*"$/.test(value)) return readJson(`{"value":${value}}`)?.value ?? value.slice(1, -1);
  return value.replace(/^'(.*)'$/, "$1");
}

/** A comment starts behind all quotation marks. */
function withoutComment(written: string): string {
  const quoted = Math.max(written.lastIndexOf('"'), written.lastIndexOf("'")) + 1;
  const comment = /(?<!\s)\s+#/.exec(written.slice(quoted));
  return comment ? written.slice(0, quoted + comment.index) : written;
}

/** Front matter in braces; null where it is no object. Keys that reach into prototypes are left out. Never throws. */
export function readJson(text: string): Data | null {
  try {
    const data: unknown = JSON.parse(text, (key, value: unknown) => (UNSAFE.has(key) ? undefined : value));
    return typeof data === "object" && data !== null && !Array.isArray(data) ? (data as Data) : null;
  } catch {
    return null;
  }
}
