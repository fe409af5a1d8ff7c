import type { Media, MediaLog } from "../media-log.ts";
import { type MediaScript, playing, ready } from "./script.ts";

/** What a note of another element's birth wants to know. */
const quiet = (node: Element | null | undefined) => {
  const media = node as Media;
  return `${media.muted} ${media.defaultMuted} ${media.paused} ${media.networkState}`;
};

/** The events of an element beside the one that is logged. */
const tell = (log: MediaLog, name: string, media: Media, ...types: readonly string[]) => {
  for (const type of types) media.addEventListener(type, () => log.write(`· ${name} ${type}`));
};

/** How elements come to be, and what they are in other places. */
export const BIRTHS: readonly MediaScript[] = [
  {
    name: "muted in a page's text, in a template, in a clone",
    loud: true,
    async run(log) {
      const { localName } = log.media;
      const box = document.createElement("div");
      box.innerHTML = `<${localName} muted></${localName}>`;
      log.note("in text", () => quiet(box.firstElementChild));
      document.body.append(box);
      log.note("in the page", () => quiet(box.firstElementChild));
      log.note("its clone", () => quiet(box.firstElementChild?.cloneNode() as Element));
      const template = document.createElement("template");
      template.innerHTML = `<${localName} muted loop></${localName}>`;
      const copy = document.importNode(template.content, true).firstElementChild;
      log.note("from a template", () => `${quiet(copy)} ${(copy as Media).loop}`);
      const made = document.createElement(localName) as Media;
      made.setAttribute("muted", "");
      log.note("set later", () => quiet(made));
      made.removeAttribute("muted");
      made.defaultMuted = true;
      log.note("by property", () => quiet(made));
      log.note("its clone", () => quiet(made.cloneNode() as Element));
      made.muted = true;
      made.defaultMuted = false;
      log.note("muted alone", () => quiet(made));
      log.note("its clone", () => quiet(made.cloneNode() as Element));
      const second = box.firstElementChild as Media;
      second.removeAttribute("muted");
      log.note("no longer by attribute", () => quiet(second));
      second.load();
      log.note("loaded anew", () => quiet(second));
      box.remove();
      await log.settled();
    },
  },
  {
    name: "in text with an address, and autoplay",
    async run(log, { inline }) {
      const { localName } = log.media;
      const box = document.createElement("div");
      box.innerHTML = `<${localName} muted autoplay src="${inline}"></${localName}>`;
      const made = box.firstElementChild as Media;
      log.note("at once", () => quiet(made));
      tell(log, "made", made, "loadstart", "loadedmetadata", "canplaythrough", "play", "playing");
      document.body.append(box);
      log.note("in the page", () => `${made.paused} ${made.currentTime}`);
      await new Promise((resolve) => made.addEventListener("playing", resolve));
      made.pause();
      box.remove();
      await log.settled();
    },
  },
  {
    name: "replaced as text",
    async run(log, { good }) {
      const m = log.media;
      const box = document.createElement("div");
      document.body.append(box);
      box.append(m);
      await ready(log, good);
      await playing(log);
      box.textContent = "";
      log.note("at once", () => m.paused);
      await log.event("pause");
      box.replaceChildren(m);
      await log.settled();
      log.note("put back", () => `${m.paused} ${m.readyState}`);
      box.remove();
    },
  },
  {
    name: "in a document without a window",
    async run(log, { good }) {
      const m = log.media;
      const other = document.implementation.createHTMLDocument();
      other.body.append(m);
      m.src = good;
      log.note("state", () => `${m.networkState} ${m.paused}`);
      const started = log.promise("play()", m.play());
      await log.settled();
      m.pause();
      await started;
      await log.settled();
      document.body.append(m);
      await log.settled();
    },
  },
  {
    name: "addresses in other namespaces, and of other elements",
    async run(log, { good }) {
      const m = log.media;
      m.setAttributeNS("urn:x", "src", good);
      log.note("state", () => `${m.networkState} ${m.src === ""}`);
      await log.settled();
      m.removeAttributeNS("urn:x", "src");
      const stray = document.createElementNS("urn:x", "source");
      stray.setAttribute("src", good);
      m.append(stray);
      await log.settled();
      log.note("state", () => m.networkState);
      stray.remove();
      const nested = document.createElement("div");
      const source = document.createElement("source");
      source.src = good;
      nested.append(source);
      m.append(nested);
      await log.settled();
      log.note("state", () => m.networkState);
      nested.remove();
    },
  },
  {
    name: "an attribute node put in, changed, taken out",
    async run(log, { good, bad }) {
      const m = log.media;
      const node = document.createAttribute("src");
      node.value = good;
      m.setAttributeNode(node);
      log.note("state", () => m.networkState);
      await log.until(() => m.readyState === 4);
      await log.settled();
      node.value = bad;
      await log.event("error");
      await log.settled();
      m.removeAttributeNode(node);
      log.note("without", () => `${m.error?.code} ${m.networkState}`);
      await log.settled();
      m.toggleAttribute("loop");
      log.note("loop", () => m.loop);
    },
  },
];
