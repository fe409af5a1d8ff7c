import { reflectedSize, reflectedUrl, setFlag, setSize } from "./reflect.ts";

const PRELOADS = ["none", "metadata", "auto"];

/** HTMLMediaElement's numbers, by what they stand for. */
const CONSTANTS = {
  NETWORK_EMPTY: 0,
  NETWORK_IDLE: 1,
  NETWORK_LOADING: 2,
  NETWORK_NO_SOURCE: 3,
  HAVE_NOTHING: 0,
  HAVE_METADATA: 1,
  HAVE_CURRENT_DATA: 2,
  HAVE_FUTURE_DATA: 3,
  HAVE_ENOUGH_DATA: 4,
} as const;

/** What of a media element is no more than its attributes under the names of properties, and its constants. */
export abstract class ReflectingElement extends HTMLElement {
  declare readonly NETWORK_EMPTY: 0;
  declare readonly NETWORK_IDLE: 1;
  declare readonly NETWORK_LOADING: 2;
  declare readonly NETWORK_NO_SOURCE: 3;
  declare readonly HAVE_NOTHING: 0;
  declare readonly HAVE_METADATA: 1;
  declare readonly HAVE_CURRENT_DATA: 2;
  declare readonly HAVE_FUTURE_DATA: 3;
  declare readonly HAVE_ENOUGH_DATA: 4;

  /** @param demanded a page has called load(). */
  protected abstract loadAnew(demanded: boolean): void;

  get src(): string {
    return reflectedUrl(this, "src");
  }
  set src(value: string) {
    this.setAttribute("src", value);
  }
  /** Never anything: what this plays has no other form than an address. */
  get srcObject(): null {
    return null;
  }
  /** As if another source had been given. @throws {TypeError} where it is anything. */
  set srcObject(value: null) {
    if (value !== null && value !== undefined) {
      throw new TypeError(
        "Failed to set the 'srcObject' property on 'HTMLMediaElement': The provided value is not of type '(MediaSourceHandle or MediaStream)'.",
      );
    }
    this.loadAnew(false);
  }
  get poster(): string {
    return reflectedUrl(this, "poster");
  }
  set poster(value: string) {
    this.setAttribute("poster", value);
  }
  get autoplay(): boolean {
    return this.hasAttribute("autoplay");
  }
  set autoplay(value: boolean) {
    setFlag(this, "autoplay", value);
  }
  get loop(): boolean {
    return this.hasAttribute("loop");
  }
  set loop(value: boolean) {
    setFlag(this, "loop", value);
  }
  get controls(): boolean {
    return this.hasAttribute("controls");
  }
  set controls(value: boolean) {
    setFlag(this, "controls", value);
  }
  get defaultMuted(): boolean {
    return this.hasAttribute("muted");
  }
  set defaultMuted(value: boolean) {
    setFlag(this, "muted", value);
  }
  get playsInline(): boolean {
    return this.hasAttribute("playsinline");
  }
  set playsInline(value: boolean) {
    setFlag(this, "playsinline", value);
  }
  get disablePictureInPicture(): boolean {
    return this.hasAttribute("disablepictureinpicture");
  }
  set disablePictureInPicture(value: boolean) {
    setFlag(this, "disablepictureinpicture", value);
  }
  get disableRemotePlayback(): boolean {
    return this.hasAttribute("disableremoteplayback");
  }
  set disableRemotePlayback(value: boolean) {
    setFlag(this, "disableremoteplayback", value);
  }
  get width(): number {
    return reflectedSize(this, "width");
  }
  set width(value: number) {
    setSize(this, "width", value);
  }
  get height(): number {
    return reflectedSize(this, "height");
  }
  set height(value: number) {
    setSize(this, "height", value);
  }
  get preload(): "none" | "metadata" | "auto" | "" {
    const value = this.getAttribute("preload")?.toLowerCase();
    if (value === "") return "auto";
    return (value && PRELOADS.includes(value) ? value : "metadata") as "none" | "metadata" | "auto";
  }
  set preload(value: "none" | "metadata" | "auto" | "") {
    this.setAttribute("preload", value);
  }
  get crossOrigin(): string | null {
    const value = this.getAttribute("crossorigin");
    if (value === null) return null;
    return value.toLowerCase() === "use-credentials" ? "use-credentials" : "anonymous";
  }
  set crossOrigin(value: string | null) {
    if (value === null || value === undefined) this.removeAttribute("crossorigin");
    else this.setAttribute("crossorigin", value);
  }
}

for (const [name, value] of Object.entries(CONSTANTS)) {
  for (const place of [ReflectingElement, ReflectingElement.prototype])
    Object.defineProperty(place, name, { value, enumerable: true });
}

/** Has what HTMLVideoElement has, too, be found by a page that lists an element's members; functions ask for as much. */
export function listMembers(prototype: object): void {
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (!(name in HTMLVideoElement.prototype) || name === "constructor") continue;
    Object.defineProperty(prototype, name, { ...member, enumerable: true });
    if (typeof member.value !== "function") continue;
    const { length } = Reflect.get(HTMLVideoElement.prototype, name) as { readonly length: number };
    Object.defineProperty(member.value, "length", { value: length, configurable: true });
  }
}

listMembers(ReflectingElement.prototype);
