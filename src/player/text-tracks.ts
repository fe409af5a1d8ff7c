import { TrackList } from "./track-list.ts";

/** The tracks that a player has of itself. */
export type OwnTrack = "captions" | "descriptions" | "chapters" | "thumbnails";

/** What is active on one track, and how long that stays so. */
interface Standing {
  readonly track: TextTrack;
  readonly of: Owner | undefined;
  /** What pages see as `activeCues`; its members are brought up to date when somebody looks. */
  readonly list: ActiveCues;
  /** The cues that have been told of as active. */
  active: readonly TextTrackCue[];
  /** The active cues are the same after this … */
  from: number;
  /** … and before this. */
  until: number;
  /** How many cues the track had when this was found out. */
  count: number;
  /** Its mode is "showing", as far as pages know. */
  showing: boolean;
}

/** The `<track>` that a track belongs to. */
interface Owner {
  readonly element: HTMLTrackElement;
  /** Called when the track's mode has changed. */
  readonly shown: () => void;
}

const MODES: readonly string[] = ["disabled", "hidden", "showing"] satisfies TextTrackMode[];

/** Kinds that are drawn over the picture. */
const DRAWN: ReadonlySet<string> = new Set(["captions", "subtitles"]);

/** What `adopt` puts before the members of a track. */
const OWN_MEMBERS = ["mode", "activeCues", "addCue", "removeCue"] as const;

/** An `enter` or `exit` that is due. */
interface Happening {
  readonly cue: TextTrackCue;
  readonly type: "enter" | "exit";
  /** Its time, and where its cue stands: the track's place in the list, the cue's in the track. */
  readonly order: readonly number[];
}

/** By what comes first in their orders; where nothing does they stay as they are, an `enter` before its `exit`. */
function byOrder(a: Happening, b: Happening): number {
  const i = a.order.findIndex((part, at) => part !== b.order[at]);
  return i < 0 ? 0 : (a.order[i] as number) - (b.order[i] as number);
}

/** A cue that ends before it starts lasts no time, as in Chromium. */
const endOf = (cue: TextTrackCue): number => Math.max(cue.startTime, cue.endTime);

/**
 * Text tracks with a clock of their own. TextTrack has no constructor: tracks are those of a page's `<track>`s, or
 * borrowed from a `<video>` that is never shown and never plays; which cues are active is worked out here.
 */
export class MediaTextTracks {
  private readonly lender = document.createElement("video");
  private readonly all: TrackList;
  private leading: readonly TextTrack[] = [];
  private added: readonly TextTrack[] = [];
  private readonly standings = new Map<TextTrack, Standing>();
  private readonly own = new Map<OwnTrack, TextTrack>();
  private t = 0;
  private steady = false;
  /** Nothing is active before something has been played or sought. */
  private begun = false;

  /**
   * @param pause is called where a cue asks for it (`pauseOnExit`).
   * @param later runs what tells pages of cues, in its turn among the element's events.
   * @param task runs something as a task of its own.
   * @param look takes in what a page has changed, before somebody counts the tracks.
   */
  constructor(
    private readonly pause: () => void,
    private readonly later: (run: () => void) => void,
    task: (run: () => void) => void,
    look: () => void,
  ) {
    this.all = new TrackList(task, look);
    const self = new WeakRef(this);
    this.list.addEventListener("change", () => self.deref()?.tell(undefined));
  }

  get list(): TextTrackList {
    return this.all.list;
  }

  /** @throws {TypeError} where the kind is none. */
  add(kind: TextTrackKind, label?: string, language?: string): TextTrack {
    const track = this.lender.addTextTrack(kind, label, language);
    this.adopt(track);
    this.added = [...this.added, track];
    this.all.set([...this.leading, ...this.added]);
    // It is born disabled, and hidden at once.
    this.all.changed();
    return track;
  }

  /** The tracks of the page's `<track>`s, in their order: they come before all others. */
  lead(tracks: readonly TextTrack[]): void {
    this.leading = tracks;
    this.all.set([...tracks, ...this.added]);
  }

  /** Cues out of a file go onto their track. */
  put(track: TextTrack, cues: readonly TextTrackCue[]): void {
    for (const cue of cues) this.attach(track, cue);
    this.renew(track);
  }

  /** Takes all cues off a track. */
  empty(track: TextTrack): void {
    const { mode } = track;
    // A disabled track hides its cues from us, too.
    if (mode === "disabled") NATIVE_MODE.set(track, "hidden");
    for (const cue of [...(track.cues ?? [])]) TextTrack.prototype.removeCue.call(track, cue);
    if (mode === "disabled") NATIVE_MODE.set(track, mode);
    this.renew(track);
  }

  /** The page has taken its `<track>` away: the track is the browser's again. */
  disown(track: TextTrack): void {
    const { mode } = track;
    this.standings.delete(track);
    for (const name of OWN_MEMBERS) Reflect.deleteProperty(track, name);
    track.mode = mode;
  }

  /** Tracks that are drawn over the picture now. */
  get drawn(): readonly TextTrack[] {
    return [...this.list].filter((one) => one.mode === "showing" && DRAWN.has(one.kind));
  }

  /** Gives one of the player's own tracks new cues; makes it where it is missing. Its identity and mode stay. */
  fill(
    name: OwnTrack,
    init: { label: string; language: string; mode: TextTrackMode },
    cues: readonly VTTCue[],
  ): TextTrack {
    let track = this.own.get(name);
    if (!track) {
      track = this.add(name === "thumbnails" ? "metadata" : name, init.label, init.language);
      track.mode = init.mode;
      this.own.set(name, track);
    }
    this.empty(track);
    for (const cue of cues) TextTrack.prototype.addCue.call(track, cue);
    this.tell(undefined);
    return track;
  }

  get(name: OwnTrack): TextTrack | undefined {
    return this.own.get(name);
  }

  /** Empties the player's own tracks. */
  clear(): void {
    for (const [name, track] of this.own) this.fill(name, track, []);
  }

  /** Another source: nothing of it has been played yet. */
  restart(): void {
    this.t = 0;
    this.steady = false;
    this.begun = false;
    for (const standing of this.standings.values()) Object.assign(standing, { active: [], count: -1 });
  }

  /** Something is to be played: what stands at the playhead is active from now on. */
  begin(): void {
    this.begun = true;
    this.tell(undefined);
  }

  /** The playhead is at `t`. `moving`: it came there by playing, so what lay between has been passed. */
  follow(t: number, moving: boolean, seeking: boolean): void {
    if (seeking) {
      // What is active changes when the new place is reached.
      this.steady = false;
      this.begun = true;
      return;
    }
    const last = this.t;
    const played = this.steady && moving && t >= last;
    this.t = t;
    this.steady = moving;
    this.begun ||= moving;
    if (this.begun) this.tell(played ? last : undefined);
  }

  /**
   * The browser keeps a track that it has shown for as long as its document lives, with all that hangs on it. So it
   * shows none: what is "showing" is hidden to the browser, and what is put on a track does not hold the player.
   */
  adopt(track: TextTrack, of?: Owner): void {
    const self = new WeakRef(this);
    const list = new ActiveCues();
    const showing = NATIVE_MODE.get(track) === "showing";
    const standing: Standing = { track, of, list, active: [], from: 0, until: 0, count: -1, showing };
    this.standings.set(track, standing);
    if (showing) NATIVE_MODE.set(track, "hidden");
    Object.defineProperties(track, {
      mode: {
        configurable: true,
        get: (): TextTrackMode => (standing.showing ? "showing" : NATIVE_MODE.get(track)),
        set: (mode: unknown) => {
          const asked = String(mode) as TextTrackMode;
          if (!MODES.includes(asked) || asked === track.mode) return;
          standing.showing = asked === "showing";
          NATIVE_MODE.set(track, standing.showing ? "hidden" : asked);
          self.deref()?.all.changed();
          of?.shown();
        },
      },
      // The browser's own answer would be that of a video that never plays.
      activeCues: {
        configurable: true,
        get: () => (track.mode === "disabled" ? null : list.showing(self.deref()?.activeOn(track) ?? [])),
      },
      addCue: {
        configurable: true,
        value: (cue: TextTrackCue) => {
          const tracks = self.deref();
          if (tracks) tracks.attach(track, cue);
          else TextTrack.prototype.addCue.call(track, cue);
          tracks?.renew(track);
        },
      },
      removeCue: {
        configurable: true,
        value: (cue: TextTrackCue) => {
          TextTrack.prototype.removeCue.call(track, cue);
          // As in Chromium: what is taken away is not told of.
          standing.active = standing.active.filter((one) => one !== cue);
          self.deref()?.renew(track);
        },
      },
    });
    this.renew(track);
  }

  private attach(track: TextTrack, cue: TextTrackCue): void {
    const self = new WeakRef(this);
    TextTrack.prototype.addCue.call(track, cue);
    watchTimes(cue, (one) => {
      const tracks = self.deref();
      const own = one.track && tracks?.standings.get(one.track);
      if (!own) return;
      own.active = own.active.filter((other) => other !== one);
      tracks?.renew(own.track);
    });
  }

  /** The cues of a track are other ones. */
  private renew(track: TextTrack): void {
    const standing = this.standings.get(track);
    if (standing) standing.count = -1;
    this.tell(undefined);
  }

  private activeOn(track: TextTrack): TextTrackCue[] {
    const { t } = this;
    if (!this.begun) return [];
    // As in Chromium: a cue is still active at its end.
    return [...(track.cues ?? [])].filter((cue) => cue.startTime <= t && t <= endOf(cue));
  }

  /** HTML's "time marches on". `passedFrom`: where steady playing was last seen. */
  private tell(passedFrom: number | undefined): void {
    if (!this.begun) return;
    const happenings: Happening[] = [];
    const changed: Standing[] = [];
    for (const standing of this.standings.values()) {
      const { track } = standing;
      if (track.mode === "disabled") {
        standing.active = [];
        standing.count = -1;
      } else if (standing.count !== track.cues?.length || this.t <= standing.from || this.t >= standing.until) {
        const found = this.settle(standing, passedFrom);
        if (found.length > 0) changed.push(standing);
        happenings.push(...found);
      }
    }
    if (changed.length === 0) return;
    happenings.sort(byOrder);
    if (happenings.some(({ cue, type }) => type === "exit" && cue.pauseOnExit)) this.pause();
    this.later(() => {
      for (const { cue, type } of happenings) cue.dispatchEvent(new Event(type));
      for (const { track, of } of changed) {
        track.dispatchEvent(new Event("cuechange"));
        of?.element.dispatchEvent(new Event("cuechange"));
      }
    });
  }

  /** What has begun and ended on one track. */
  private settle(standing: Standing, passedFrom: number | undefined): Happening[] {
    const { track } = standing;
    const { t } = this;
    const cues = [...(track.cues ?? [])];
    const active = this.activeOn(track);
    const edges = cues.flatMap((cue) => [cue.startTime, endOf(cue)]);
    standing.from = edges.reduce(
      (latest, edge) => (edge <= t && edge > latest ? edge : latest),
      Number.NEGATIVE_INFINITY,
    );
    standing.until = edges.reduce((next, edge) => (edge >= t && edge < next ? edge : next), Number.POSITIVE_INFINITY);
    standing.count = cues.length;
    const before = standing.active;
    const missed =
      passedFrom === undefined
        ? []
        : cues.filter((cue) => cue.startTime >= passedFrom && endOf(cue) < t && !before.includes(cue));
    const left = before.filter((cue) => !active.includes(cue));
    const entered = active.filter((cue) => !before.includes(cue));
    standing.active = active;
    const place = [...this.list].indexOf(track);
    const happening = (type: Happening["type"], at: (cue: TextTrackCue) => number) => (cue: TextTrackCue) => ({
      cue,
      type,
      order: [at(cue), place, cues.indexOf(cue)],
    });
    return [
      ...[...entered, ...missed].map(happening("enter", ({ startTime }) => startTime)),
      ...[...left, ...missed].map(happening("exit", endOf)),
    ];
  }
}

/** A track's mode as the browser has it. */
const NATIVE_MODE = {
  member: Object.getOwnPropertyDescriptor(TextTrack.prototype, "mode"),
  get: (track: TextTrack) => NATIVE_MODE.member?.get?.call(track) as TextTrackMode,
  set: (track: TextTrack, mode: TextTrackMode) => NATIVE_MODE.member?.set?.call(track, mode),
};

const WATCHED = new WeakSet<TextTrackCue>();

/** Tells when a page gives a cue other times: it counts as a new one then, as in Chromium. */
function watchTimes(cue: TextTrackCue, tell: (cue: TextTrackCue) => void): void {
  if (WATCHED.has(cue)) return;
  WATCHED.add(cue);
  for (const name of ["startTime", "endTime"] as const) {
    const given = Object.getOwnPropertyDescriptor(TextTrackCue.prototype, name);
    Object.defineProperty(cue, name, {
      configurable: true,
      get: () => given?.get?.call(cue) as number,
      set: (value: number) => {
        given?.set?.call(cue, value);
        tell(cue);
      },
    });
  }
}

/** A track's one list of active cues: HTML's TextTrackCueList, which has no constructor. */
class ActiveCues {
  private cues: readonly TextTrackCue[] = [];
  private readonly seen: TextTrackCueList;

  constructor() {
    const isIndex = (key: string | symbol) => typeof key === "string" && /^\d+$/.test(key);
    const at = (key: string | symbol) => (isIndex(key) ? this.cues[Number(key)] : undefined);
    // The prototype's own getters want an object of the browser's: what they would read is answered before them.
    this.seen = new Proxy(Object.create(TextTrackCueList.prototype) as TextTrackCueList, {
      get: (target, key) => {
        if (key === "length") return this.cues.length;
        if (key === "getCueById") return (id: string) => this.cues.find((cue) => id !== "" && cue.id === id) ?? null;
        return at(key) ?? Reflect.get(target, key);
      },
      has: (target, key) => at(key) !== undefined || Reflect.has(target, key),
      set: (target, key, value) => !isIndex(key) && Reflect.set(target, key, value),
      ownKeys: (target) => [...this.cues.keys()].map(String).concat(Reflect.ownKeys(target) as string[]),
      getOwnPropertyDescriptor: (target, key) => {
        const value = at(key);
        return value
          ? { value, configurable: true, enumerable: true, writable: false }
          : Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
  }

  /** The list, holding these. */
  showing(cues: readonly TextTrackCue[]): TextTrackCueList {
    this.cues = cues;
    return this.seen;
  }
}
