import type { Media, MediaLog } from "../media-log.ts";
import { type MediaScript, ready } from "./script.ts";

const NAMES = "abcdefgh";

/** Sources in a row, named a, b, c …; what fails of them is written down. Undefined: one without an address. */
function row(log: MediaLog, ...addresses: readonly (string | undefined)[]): HTMLSourceElement[] {
  return addresses.map((address, i) => {
    const source = document.createElement("source");
    if (address !== undefined) source.src = address;
    source.addEventListener("error", () => log.write(`· ${NAMES[i]} failed, ${log.media.networkState}`));
    return source;
  });
}

/** What the browser may do to nodes that this TypeScript does not know of yet. */
type Movable = Media & { moveBefore?(node: Node, before: Node | null): void };

const rest = async (log: MediaLog) => {
  do await log.settled();
  while (log.media.networkState === 2);
  await log.settled();
  log.note("at rest", () => `${log.media.networkState} ${log.media.readyState} ${log.media.error}`);
};

export const SOURCES: readonly MediaScript[] = [
  {
    name: "a source taken out while it is tried",
    async run(log, { bad }) {
      const m = log.media;
      const [a, b] = row(log, bad, `${bad}?b`) as [HTMLSourceElement, HTMLSourceElement];
      m.append(a, b);
      await log.event("loadstart");
      log.note("tries a", () => m.currentSrc === a.src);
      a.remove();
      await rest(log);
      log.note("tried b", () => m.currentSrc === b.src);
    },
  },
  {
    name: "a source moved elsewhere while it is tried",
    async run(log, { bad }) {
      const m = log.media;
      const [a, b] = row(log, bad, `${bad}?b`) as [HTMLSourceElement, HTMLSourceElement];
      m.append(a, b);
      await log.event("loadstart");
      document.body.append(a);
      await rest(log);
      a.remove();
    },
  },
  {
    name: "sources that come and go around the one that is tried",
    async run(log, { bad }) {
      const m = log.media;
      const [a, b, c, d, e] = row(log, bad, undefined, undefined, undefined, undefined) as HTMLSourceElement[];
      m.append(a as Node, b as Node, c as Node);
      await log.event("loadstart");
      m.prepend(d as Node);
      b?.remove();
      m.append(e as Node);
      await rest(log);
    },
  },
  {
    name: "text between sources",
    async run(log, { bad }) {
      const m = log.media;
      const [a, b] = row(log, bad, undefined) as HTMLSourceElement[];
      m.append(" ", a as Node, "text");
      await log.event("loadstart");
      m.append("more", b as Node);
      (m.lastChild?.previousSibling as Text).remove();
      await rest(log);
    },
  },
  {
    name: "a source put in front when all have failed",
    async run(log, { good, bad }) {
      const m = log.media;
      const [a, b] = row(log, bad, good) as HTMLSourceElement[];
      m.append(a as Node);
      await rest(log);
      m.prepend(b as Node);
      await rest(log);
    },
  },
  {
    name: "a failed source gets an address",
    async run(log, { good }) {
      const m = log.media;
      const [a] = row(log, undefined) as [HTMLSourceElement];
      m.append(a);
      await rest(log);
      a.src = good;
      await rest(log);
      m.load();
      await rest(log);
    },
  },
  {
    name: "load() when a source fails",
    async run(log, { bad }) {
      const m = log.media;
      const [a, b] = row(log, bad, undefined) as [HTMLSourceElement, HTMLSourceElement];
      a.addEventListener("error", () => m.load(), { once: true });
      m.append(a, b);
      await rest(log);
    },
  },
  {
    name: "an address when a source fails",
    async run(log, { good, bad }) {
      const m = log.media;
      const [a, b] = row(log, bad, undefined) as [HTMLSourceElement, HTMLSourceElement];
      a.addEventListener("error", () => (m.src = good), { once: true });
      m.append(a, b);
      await log.until(() => m.readyState === 4);
      await rest(log);
    },
  },
  {
    name: "sources that are none",
    async run(log, { bad }) {
      const m = log.media;
      const box = document.createElement("div");
      const [a] = row(log, bad) as HTMLSourceElement[];
      box.append(a as Node);
      m.append(box);
      log.note("within another", () => m.networkState);
      m.append(document.createElementNS("elsewhere", "source"));
      log.note("of another namespace", () => m.networkState);
      m.setAttributeNS("elsewhere", "src", bad);
      log.note("an address of another namespace", () => m.networkState);
      await rest(log);
    },
  },
  {
    name: "sources moved without being taken out",
    async run(log, { bad }) {
      const m = log.media as Movable;
      const [a, b, c] = row(log, undefined, bad, undefined) as HTMLSourceElement[];
      m.append(a as Node, b as Node);
      await log.event("loadstart");
      if (!m.moveBefore) return log.write("· cannot");
      m.moveBefore(b as Node, a as Node);
      m.append(c as Node);
      await rest(log);
      m.moveBefore(a as Node, null);
      await rest(log);
    },
  },
  {
    name: "sources that go while it plays",
    async run(log, { good }) {
      const m = log.media;
      const [a] = row(log, good) as [HTMLSourceElement];
      m.append(a);
      await log.until(() => m.readyState === 4);
      await rest(log);
      a.remove();
      await rest(log);
      m.load();
      log.note("load()", () => m.networkState);
      await rest(log);
      log.note("currentSrc", () => m.currentSrc === "");
      await ready(log, good);
    },
  },
];
