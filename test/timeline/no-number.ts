/** Where a value holds NaN, or a function, in the place of data: by the paths to it. */
export function withoutNumber(value: unknown, path: string): string[] {
  if (Number.isNaN(value) || typeof value === "function") return [path];
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, inner]) => withoutNumber(inner, `${path}.${String(key)}`));
}
