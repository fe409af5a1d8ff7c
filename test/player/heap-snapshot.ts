import type { CDPSession } from "playwright-core";

/** The parts of Chromium's heap snapshots that are read here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** What is held in a page, in the browser's own count. */
export interface Held {
  /** Bytes of what scripts have made, without what the engine keeps to run them: compiled code, notes on types. */
  readonly made: number;
  /** Functions that scripts have made. */
  readonly closures: number;
  /** Players, in the page or out of it. */
  readonly players: number;
  /** Bytes of all canvases' pixels, in the page or out of it, which no count of the heap has. */
  readonly pixels: number;
}

/** Kinds of nodes that scripts make. */
const MADE: ReadonlySet<string> = new Set([
  "object",
  "array",
  "closure",
  "string",
  "concatenated string",
  "sliced string",
  "number",
  "bigint",
  "regexp",
  "symbol",
]);

/** Takes a snapshot of what is held after a collection, and counts. */
export async function held(cdp: CDPSession): Promise<Held> {
  const chunks: string[] = [];
  const add = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  cdp.on("HeapProfiler.addHeapSnapshotChunk", add);
  await cdp.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  cdp.off("HeapProfiler.addHeapSnapshotChunk", add);
  const { snapshot, nodes, strings } = JSON.parse(chunks.join("")) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const at = (name: string) => {
    const place = fields.indexOf(name);
    if (place < 0) throw new Error(`Heap snapshots have no "${name}" any more.`);
    return place;
  };
  const [type, name, size] = [at("type"), at("name"), at("self_size")];
  let [made, closures, players, pixels] = [0, 0, 0, 0];
  for (let i = 0; i < nodes.length; i += fields.length) {
    const kind = types[0][nodes[i + type] ?? 0] ?? "";
    if (MADE.has(kind)) made += nodes[i + size] ?? 0;
    if (kind === "closure") closures++;
    if (kind !== "native") continue;
    // Elements go by their tags, with their attributes.
    const tag = strings[nodes[i + name] ?? 0] ?? "";
    if (tag.startsWith("<sidescene-player")) players++;
    if (!tag.startsWith("<canvas")) continue;
    const side = (which: string) => Number(new RegExp(` ${which}="(\\d+)"`).exec(tag)?.[1] ?? 0);
    pixels += side("width") * side("height") * 4;
  }
  return { made, closures, players, pixels };
}
