/** The tracks that a player has of itself. */
export type OwnTrack = "captions" | "descriptions" | "chapters" | "thumbnails";

/** What is active on one track, and how long that stays so. */
interface Standing {
  readonly track: TextTrack;
  /** What pages see as `activeCues`; its members are brought up to date when somebody looks. */
  readonly list: ActiveCues;
  /** The cues that have been told of as active. */
  active: readonly TextTrackCue[];
  /** The active cues are the same from here … */
  from: number;
  /** … up to here. */
  until: number;
  /** How many cues the track had when this was found out. */
  count: number;
  /** Its mode is "showing", as far as pages know. */
  showing: boolean;
}

const MODES: readonly string[] = ["disabled", "hidden", "showing"] satisfies TextTrackMode[];

/** Kinds that are drawn over the picture. */
const DRAWN: ReadonlySet<string> = new Set(["captions", "subtitles"]);

/** An `enter` or `exit` that is due. */
interface Happening {
  readonly cue: TextTrackCue;
  readonly type: "enter" | "exit";
  readonly at: number;
}

/**
 * Text tracks with a clock of their own. TextTrack and its list have no constructors: the list is borrowed from a
 * `<video>` that is never shown and never plays, and which cues are active is worked out here.
 */
export class MediaTextTracks {
  private readonly lender = document.createElement("video");
  private readonly standings = new Map<TextTrack, Standing>();
  private readonly own = new Map<OwnTrack, TextTrack>();
  private t = 0;
  private steady = false;
  /** Nothing is active before something has been played or sought. */
  private begun = false;

  /**
   * @param pause is called where a cue asks for it (`pauseOnExit`).
   * @param later runs what tells pages of cues, in its turn among the element's events.
   */
  constructor(
    private readonly pause: () => void,
    private readonly later: (run: () => void) => void,
  ) {
    const self = new WeakRef(this);
    this.list.addEventListener("change", () => self.deref()?.tell(undefined));
  }

  get list(): TextTrackList {
    return this.lender.textTracks;
  }

  /** @throws {TypeError} where the kind is none. */
  add(kind: TextTrackKind, label?: string, language?: string): TextTrack {
    const track = this.lender.addTextTrack(kind, label, language);
    this.adopt(track);
    return track;
  }

  /**
   * Takes in the like of a page's `<track>`, and tells what becomes of its file. Of those that ask to be shown by
   * default the first is.
   */
  lend(like: HTMLTrackElement, tell: (type: "load" | "error") => void, signal: AbortSignal): void {
    const { track } = like;
    const standing = this.adopt(track);
    for (const type of ["load", "error"] as const) {
      like.addEventListener(
        type,
        () => {
          standing.count = -1;
          this.tell(undefined);
          tell(type);
        },
        { signal },
      );
    }
    const asked = like.default;
    // The lender would choose for itself.
    like.default = false;
    this.lender.append(like);
    if (!asked || track.mode !== "disabled") return;
    if (!DRAWN.has(track.kind)) track.mode = "hidden";
    else if (this.drawn.length === 0) track.mode = "showing";
  }

  /** The page has taken its `<track>` away. */
  takeBack(like: HTMLTrackElement): void {
    this.standings.delete(like.track);
    like.remove();
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
    const mode = track.mode;
    // A disabled track hides its cues from us, too.
    if (mode === "disabled") track.mode = "hidden";
    for (const cue of [...(track.cues ?? [])]) TextTrack.prototype.removeCue.call(track, cue);
    for (const cue of cues) TextTrack.prototype.addCue.call(track, cue);
    if (mode === "disabled") track.mode = mode;
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
  private adopt(track: TextTrack): Standing {
    const self = new WeakRef(this);
    const list = new ActiveCues();
    const standing: Standing = { track, list, active: [], from: 0, until: 0, count: -1, showing: false };
    this.standings.set(track, standing);
    const changed = () => {
      standing.count = -1;
      self.deref()?.tell(undefined);
    };
    const { list: all } = this;
    const native = Object.getOwnPropertyDescriptor(TextTrack.prototype, "mode");
    const nativeMode = () => native?.get?.call(track) as TextTrackMode;
    standing.showing = track.mode === "showing";
    Object.defineProperties(track, {
      mode: {
        configurable: true,
        get: (): TextTrackMode => (standing.showing ? "showing" : nativeMode()),
        set: (mode: unknown) => {
          const asked = String(mode);
          if (!MODES.includes(asked) || asked === track.mode) return;
          standing.showing = asked === "showing";
          const beneath = standing.showing ? "hidden" : asked;
          // The browser tells of the changes that it sees.
          if (beneath !== nativeMode()) native?.set?.call(track, beneath);
          else queueMicrotask(() => all.dispatchEvent(new Event("change")));
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
          TextTrack.prototype.addCue.call(track, cue);
          watchTimes(cue, (one) => {
            const tracks = self.deref();
            const own = one.track && tracks?.standings.get(one.track);
            if (!own) return;
            own.active = own.active.filter((other) => other !== one);
            own.count = -1;
            tracks?.tell(undefined);
          });
          changed();
        },
      },
      removeCue: {
        configurable: true,
        value: (cue: TextTrackCue) => {
          TextTrack.prototype.removeCue.call(track, cue);
          // As in Chromium: what is taken away is not told of.
          standing.active = standing.active.filter((one) => one !== cue);
          changed();
        },
      },
    });
    return standing;
  }

  private activeOn(track: TextTrack): TextTrackCue[] {
    const { t } = this;
    if (!this.begun) return [];
    return [...(track.cues ?? [])].filter((cue) => cue.startTime <= t && t < cue.endTime);
  }

  /** HTML's "time marches on". `passedFrom`: where steady playing was last seen. */
  private tell(passedFrom: number | undefined): void {
    if (!this.begun) return;
    const happenings: Happening[] = [];
    const changed: TextTrack[] = [];
    for (const track of this.list) {
      const standing = this.standings.get(track) ?? this.adopt(track);
      if (track.mode === "disabled") {
        standing.active = [];
        standing.count = -1;
      } else if (standing.count !== track.cues?.length || this.t < standing.from || this.t >= standing.until) {
        const found = this.settle(standing, passedFrom);
        if (found.length > 0) changed.push(track);
        happenings.push(...found);
      }
    }
    if (changed.length === 0) return;
    happenings.sort((a, b) => a.at - b.at);
    if (happenings.some(({ cue, type }) => type === "exit" && cue.pauseOnExit)) this.pause();
    this.later(() => {
      for (const { cue, type } of happenings) cue.dispatchEvent(new Event(type));
      for (const track of changed) track.dispatchEvent(new Event("cuechange"));
    });
  }

  /** What has begun and ended on one track. */
  private settle(standing: Standing, passedFrom: number | undefined): Happening[] {
    const { track } = standing;
    const { t } = this;
    const cues = [...(track.cues ?? [])];
    const active = this.activeOn(track);
    const edges = cues.flatMap((cue) => [cue.startTime, cue.endTime]);
    standing.from = edges.reduce(
      (latest, edge) => (edge <= t && edge > latest ? edge : latest),
      Number.NEGATIVE_INFINITY,
    );
    standing.until = edges.reduce((next, edge) => (edge > t && edge < next ? edge : next), Number.POSITIVE_INFINITY);
    standing.count = cues.length;
    const before = standing.active;
    const missed =
      passedFrom === undefined
        ? []
        : cues.filter((cue) => cue.startTime >= passedFrom && cue.endTime <= t && !before.includes(cue));
    const left = before.filter((cue) => !active.includes(cue));
    const entered = active.filter((cue) => !before.includes(cue));
    standing.active = active;
    return [
      ...[...entered, ...missed].map((cue) => ({ cue, type: "enter" as const, at: cue.startTime })),
      ...[...left, ...missed].map((cue) => ({ cue, type: "exit" as const, at: cue.endTime })),
    ];
  }
}

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
    const at = (key: string | symbol) =>
      typeof key === "string" && /^\d+$/.test(key) ? this.cues[Number(key)] : undefined;
    // The prototype's own getters want an object of the browser's: what they would read is answered before them.
    this.seen = new Proxy(Object.create(TextTrackCueList.prototype) as TextTrackCueList, {
      get: (target, key) => {
        if (key === "length") return this.cues.length;
        if (key === "getCueById") return (id: string) => this.cues.find((cue) => id !== "" && cue.id === id) ?? null;
        return at(key) ?? Reflect.get(target, key);
      },
      has: (target, key) => at(key) !== undefined || Reflect.has(target, key),
    });
  }

  /** The list, holding these. */
  showing(cues: readonly TextTrackCue[]): TextTrackCueList {
    this.cues = cues;
    return this.seen;
  }
}
