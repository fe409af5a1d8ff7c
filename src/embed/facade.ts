import type { SidescenePlayer } from "../player/sidescene-player.ts";
import style from "./facade.css?inline";

/**
 * `<sidescene-player>` on a page that nobody has asked to play yet: poster, title, length and a play button. The
 * player itself (stage, sound, controls) comes by import() on the first tap, call of play() or load(), or seek; what
 * was set before is handed over, and from then on every property, call and event is the player's.
 */

/** Attributes that are the player's as well. */
const ATTRIBUTES = [
  "src",
  "poster",
  "autoplay",
  "muted",
  "loop",
  "controls",
  "preload",
  "start",
  "end",
  "lang",
  "theme",
  "captions",
  "pace",
];

/** Properties of a media element with what they are before anything is loaded. */
const PROPERTIES: Readonly<Record<string, unknown>> = {
  currentTime: 0,
  duration: Number.NaN,
  paused: true,
  ended: false,
  seeking: false,
  readyState: 0,
  networkState: 0,
  error: null,
  volume: 1,
  muted: false,
  playbackRate: 1,
  defaultPlaybackRate: 1,
  preservesPitch: true,
  currentSrc: "",
  seekable: undefined,
  buffered: undefined,
  played: undefined,
  textTracks: undefined,
  timeline: undefined,
};

const EVENTS = [
  ..."abort canplay canplaythrough durationchange emptied ended error loadeddata loadedmetadata loadstart pause play".split(
    " ",
  ),
  ..."playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting cuechange".split(
    " ",
  ),
];

/** The player under a name of its own: on the page its usual name is the facade's. */
const INNER = "sidescene-player-loaded";

let player: Promise<typeof SidescenePlayer> | undefined;

/** Brings the player's code, once for all facades of the page. */
function bringPlayer(): Promise<typeof SidescenePlayer> {
  player ??= import("../player/sidescene-player.ts").then(
    ({ SidescenePlayer: Player }) => {
      class Loaded extends Player {}
      customElements.define(INNER, Loaded);
      return Loaded;
    },
    (error) => {
      player = undefined;
      throw error;
    },
  );
  return player;
}

const clockOf = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

type Queued = (inner: SidescenePlayer) => void;

export class SidesceneFacade extends HTMLElement {
  static readonly observedAttributes = [...ATTRIBUTES, "label", "length"];
  #inner: SidescenePlayer | undefined;
  #loading: Promise<SidescenePlayer> | undefined;
  #set = new Map<string, unknown>();
  #alive = new AbortController();
  readonly #root = this.attachShadow({ mode: "open" });

  connectedCallback(): void {
    this.#alive = new AbortController();
    if (this.#inner) return;
    this.#paint();
    const { signal } = this.#alive;
    const near = () => void bringPlayer().catch(() => undefined);
    this.addEventListener("pointerenter", near, { once: true, signal });
    this.addEventListener("focusin", near, { once: true, signal });
    const line = /^#line-(.+)$/.exec(location.hash)?.[1];
    if (line)
      this.#then((inner) =>
        inner.addEventListener("loadedmetadata", () => inner.seekToCue(decodeURIComponent(line)), { once: true }),
      );
    else if (this.hasAttribute("autoplay") || this.getAttribute("preload") === "auto")
      void this.#load().catch(() => undefined);
  }

  disconnectedCallback(): void {
    this.#alive.abort();
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    if (!this.#inner) {
      if (!this.isConnected) return;
      if (name === "poster") this.#paint();
      else this.#describe();
    } else if (ATTRIBUTES.includes(name)) {
      if (value === null) this.#inner.removeAttribute(name);
      else this.#inner.setAttribute(name, value);
    }
  }

  play(): Promise<void> {
    return this.#load().then((inner) => inner.play());
  }

  pause(): void {
    if (this.#loading) this.#then((inner) => inner.pause());
  }

  load(): void {
    if (this.#inner) this.#inner.load();
    else void this.#load().catch(() => undefined);
  }

  /** Seeks to a line; brings the player first. */
  seekToCue(id: string): void {
    this.#then((inner) => inner.seekToCue(id));
  }

  /** A property of the player, or what it is before there is one. */
  read(name: string): unknown {
    if (this.#inner) return (this.#inner as unknown as Record<string, unknown>)[name];
    return this.#set.has(name) ? this.#set.get(name) : PROPERTIES[name];
  }

  write(name: string, value: unknown): void {
    if (this.#inner) (this.#inner as unknown as Record<string, unknown>)[name] = value;
    else {
      this.#set.set(name, value);
      if (name === "currentTime") void this.#load().catch(() => undefined);
    }
  }

  #then(act: Queued): void {
    void this.#load().then(act, () => undefined);
  }

  #load(): Promise<SidescenePlayer> {
    this.#loading ??= this.#open().catch((error) => {
      this.#loading = undefined;
      this.#say("The player could not be loaded. Check the connection, then try again.");
      throw error;
    });
    return this.#loading;
  }

  async #open(): Promise<SidescenePlayer> {
    this.#root.querySelector("button")?.setAttribute("aria-busy", "true");
    const Player = await bringPlayer();
    const inner = new Player();
    for (const type of EVENTS) inner.addEventListener(type, () => this.dispatchEvent(new Event(type)));
    for (const name of ATTRIBUTES) {
      const value = this.getAttribute(name);
      if (value !== null && name !== "src") inner.setAttribute(name, value);
    }
    inner.setAttribute("controls", "");
    this.#inner = inner;
    for (const [name, value] of this.#set)
      if (name !== "currentTime") (inner as unknown as Record<string, unknown>)[name] = value;
    const focused = this.#root.activeElement !== null;
    this.#root.querySelector(".facade")?.replaceWith(inner);
    const src = this.getAttribute("src");
    if (src !== null) inner.setAttribute("src", src);
    const time = this.#set.get("currentTime");
    if (typeof time === "number") inner.currentTime = time;
    if (focused) inner.focus();
    this.#bindPost(inner);
    return inner;
  }

  /** `for="selector"`: the post's text and the player in step, once the lines are known. */
  #bindPost(inner: SidescenePlayer): void {
    const selector = this.getAttribute("for");
    if (!selector) return;
    const bind = async () => {
      const post = document.querySelector<HTMLElement>(selector);
      const { timeline } = inner;
      if (!post || !timeline) return console.warn(`sidescene-player: for="${selector}" names nothing on this page.`);
      const { bindPost } = await import("./post-sync.ts");
      bindPost(inner, timeline, post, { follow: this.getAttribute("follow") !== "off", signal: this.#alive.signal });
      this.dispatchEvent(new Event("postbound"));
    };
    if (inner.readyState > 0) void bind();
    else inner.addEventListener("loadedmetadata", () => void bind(), { once: true });
  }

  #say(words: string): void {
    const note = this.#root.querySelector("[role=status]");
    if (note) note.textContent = words;
    this.#root.querySelector("button")?.removeAttribute("aria-busy");
  }

  #paint(): void {
    const sheet = document.createElement("style");
    sheet.textContent = style;
    const facade = document.createElement("div");
    facade.className = "facade";
    const poster = this.getAttribute("poster");
    if (poster) {
      const image = new Image();
      image.alt = "";
      image.decoding = "async";
      image.src = poster;
      image.onerror = () => image.remove();
      facade.append(image);
    }
    const button = document.createElement("button");
    button.type = "button";
    button.onclick = () => void this.play().catch(() => undefined);
    const about = document.createElement("p");
    about.append(document.createElement("b"), document.createElement("span"));
    const note = document.createElement("p");
    note.setAttribute("role", "status");
    facade.append(button, about, note);
    this.#root.replaceChildren(sheet, facade);
    this.#describe();
  }

  /** Title and length, as the attributes say them. */
  #describe(): void {
    const label = this.getAttribute("label") ?? "";
    const seconds = Number(this.getAttribute("length"));
    this.#root.querySelector("button")?.setAttribute("aria-label", label ? `Play: ${label}` : "Play");
    const [title, length] = this.#root.querySelectorAll("b, span");
    if (title) title.textContent = label;
    if (length) length.textContent = seconds > 0 ? clockOf(seconds) : "";
  }
}

for (const name of Object.keys(PROPERTIES))
  Object.defineProperty(SidesceneFacade.prototype, name, {
    configurable: true,
    get(this: SidesceneFacade) {
      return this.read(name);
    },
    set(this: SidesceneFacade, value: unknown) {
      this.write(name, value);
    },
  });
