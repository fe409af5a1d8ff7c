/** What the scripts of the differential test may touch: the part of HTMLMediaElement that both sides have. */
export type Media = HTMLElement &
  Pick<
    HTMLMediaElement,
    | "src"
    | "currentTime"
    | "paused"
    | "ended"
    | "seeking"
    | "readyState"
    | "networkState"
    | "error"
    | "duration"
    | "loop"
    | "muted"
    | "defaultMuted"
    | "volume"
    | "playbackRate"
    | "defaultPlaybackRate"
    | "preservesPitch"
    | "autoplay"
    | "controls"
    | "preload"
    | "currentSrc"
    | "buffered"
    | "seekable"
    | "played"
    | "textTracks"
    | "load"
    | "play"
    | "pause"
    | "canPlayType"
    | "addTextTrack"
    | "crossOrigin"
    | "NETWORK_EMPTY"
  > &
  Pick<HTMLVideoElement, "videoWidth">;

const EVENTS = [
  "abort",
  "canplay",
  "canplaythrough",
  "durationchange",
  "emptied",
  "ended",
  "error",
  "loadeddata",
  "loadedmetadata",
  "loadstart",
  "pause",
  "play",
  "playing",
  "ratechange",
  "resize",
  "seeked",
  "seeking",
  "stalled",
  "timeupdate",
  "volumechange",
  "waiting",
] as const;

/** So long without an event, and nothing is under way. Milliseconds. */
const QUIET_MS = 60;

const METADATA: ReadonlySet<string> = new Set(["durationchange", "resize", "loadedmetadata"]);

/**
 * Writes down what a media element does: each event with the readyState that its listener sees, and the flags that
 * are up. `progress` and `suspend` tell of the network and are left out; a run of `timeupdate`s is one line
 * (those of steady playing come as often as they like).
 */
export class MediaLog {
  readonly lines: string[] = [];
  private readonly waiting = new Set<() => void>();
  private count = 0;

  constructor(readonly media: Media) {
    let seeks = false;
    for (const type of EVENTS) {
      media.addEventListener(type, (event) => {
        // How far a small local file has got when these three fire is a race within the browser.
        if (METADATA.has(type)) return this.write(`${type}(>=${Math.min(media.readyState, 1)})`);
        if (type === "seeking") seeks = true;
        if (type === "seeked") seeks = false;
        // So is how far a seek has got when what was asked for in the same task is told.
        if (seeks && (type === "play" || type === "waiting")) return this.write(type);
        const flags = [media.paused && "paused", media.seeking && "seeking", media.ended && "ended"].filter(Boolean);
        const oddities = [event.bubbles && "bubbles", event.composed && "composed"].filter(Boolean);
        this.write([`${type}(${media.readyState})`, ...flags, ...oddities].join(" "));
      });
    }
  }

  write(line: string): void {
    this.count++;
    if (!line.startsWith("timeupdate") || this.lines.at(-1) !== line) this.lines.push(line);
    for (const check of [...this.waiting]) check();
  }

  /** Writes what the expression gives, or the name of what it throws. */
  note(name: string, read: () => unknown): void {
    let value: string;
    try {
      value = String(read());
    } catch (error) {
      value = `throws ${(error as Error).name}`;
    }
    this.write(`· ${name}: ${value}`);
  }

  /** Writes how the promise ends, in its place among the events. */
  promise(name: string, given: Promise<void>): Promise<void> {
    return given.then(
      () => this.write(`· ${name} resolved`),
      (error: Error) => this.write(`· ${name} rejected: ${error.name}`),
    );
  }

  /** Resolves when an event of this type comes after now. */
  event(type: string): Promise<void> {
    return new Promise((resolve) => this.media.addEventListener(type, () => resolve(), { once: true }));
  }

  /** Resolves at the first event (or note) at which the condition holds. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!condition()) return;
        this.waiting.delete(check);
        resolve();
      };
      this.waiting.add(check);
      check();
    });
  }

  /** Resolves when what is under way has come to rest: nothing is sought, and no event came for a while. */
  async settled(): Promise<void> {
    for (let seen = -1; seen !== this.count || this.media.seeking; ) {
      seen = this.count;
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    }
  }
}
