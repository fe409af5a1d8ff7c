const EVENTS = ["addtrack", "change", "removetrack"] as const;
type ListEvent = (typeof EVENTS)[number];

/**
 * HTML's TextTrackList, which has no constructor: an event target of its kind, whose members stand before those of
 * the prototype, which want an object of the browser's.
 */
export class TrackList {
  readonly list: TextTrackList;
  private tracks: readonly TextTrack[] = [];

  /**
   * @param task runs something as a task of its own.
   * @param look is called before the tracks are counted.
   */
  constructor(
    private readonly task: (run: () => void) => void,
    private readonly look: () => void,
  ) {
    const Made = function TextTrackList() {} as unknown as new () => EventTarget;
    Made.prototype = TextTrackList.prototype;
    this.list = Reflect.construct(EventTarget, [], Made) as TextTrackList;
    const self = new WeakRef(this);
    const all = () => {
      self.deref()?.look();
      return self.deref()?.tracks ?? [];
    };
    Object.defineProperties(this.list, {
      length: { get: () => all().length },
      getTrackById: {
        value: (id: unknown) => all().find((track) => track.id === String(id)) ?? null,
      },
      ...Object.fromEntries(EVENTS.map((type) => [`on${type}`, handler(type)])),
    });
  }

  has(track: TextTrack): boolean {
    return this.tracks.includes(track);
  }

  /** Those that come are told of, in their places; and so are those that go. */
  set(tracks: readonly TextTrack[]): void {
    const before = this.tracks;
    this.tracks = tracks;
    for (let i = 0; i < Math.max(before.length, tracks.length); i++) {
      if (i >= tracks.length) Reflect.deleteProperty(this.list, i);
      else Object.defineProperty(this.list, i, { value: tracks[i], configurable: true, enumerable: true });
    }
    for (const track of before) if (!tracks.includes(track)) this.tell("removetrack", track);
    for (const track of tracks) if (!before.includes(track)) this.tell("addtrack", track);
  }

  /** The mode of a track has changed. */
  changed(): void {
    this.task(() => this.list.dispatchEvent(new Event("change")));
  }

  private tell(type: ListEvent, track: TextTrack): void {
    this.task(() => this.list.dispatchEvent(new TrackEvent(type, { track })));
  }
}

type Handler = (event: Event) => unknown;

/** An event handler as a property: `list.onchange = …`. For one target, or for all that have it from their prototype. */
export function handler(type: string): PropertyDescriptor & ThisType<EventTarget> {
  const handlers = new WeakMap<EventTarget, Handler>();
  function run(this: EventTarget, event: Event): void {
    handlers.get(this)?.call(this, event);
  }
  return {
    configurable: true,
    get() {
      return handlers.get(this) ?? null;
    },
    set(value: unknown) {
      if (typeof value !== "function") {
        handlers.delete(this);
        this.removeEventListener(type, run);
        return;
      }
      handlers.set(this, value as Handler);
      this.addEventListener(type, run);
    },
  };
}
