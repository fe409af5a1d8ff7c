/** The tracks that a player has of itself. */
export type OwnTrack = "captions" | "descriptions" | "chapters" | "thumbnails";

/** What is active on one track, and how long that stays so. */
interface Standing {
  readonly track: TextTrack;
  active: readonly TextTrackCue[];
  /** The active cues are the same from here … */
  from: number;
  /** … up to here. */
  until: number;
  /** How many cues the track had when this was found out. */
  count: number;
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

  /** @param pause is called where a cue asks for it (`pauseOnExit`). */
  constructor(private readonly pause: () => void) {}

  get list(): TextTrackList {
    return this.lender.textTracks;
  }

  /** @throws {TypeError} where the kind is none. */
  add(kind: TextTrackKind, label?: string, language?: string): TextTrack {
    const track = this.lender.addTextTrack(kind, label, language);
    this.adopt(track);
    return track;
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
    for (const cue of [...(track.cues ?? [])]) track.removeCue(cue);
    for (const cue of cues) track.addCue(cue);
    if (mode === "disabled") track.mode = mode;
    return track;
  }

  get(name: OwnTrack): TextTrack | undefined {
    return this.own.get(name);
  }

  /** Empties the player's own tracks. */
  clear(): void {
    for (const [name, track] of this.own) this.fill(name, track, []);
  }

  /** The playhead was put to `t` with nothing having been played. */
  restart(t: number): void {
    this.t = t;
    this.steady = false;
  }

  /** The playhead is at `t`. `moving`: it came there by playing, so what lay between has been passed. */
  follow(t: number, moving: boolean): void {
    const last = this.t;
    const played = this.steady && moving && t >= last;
    this.t = t;
    this.steady = moving;
    for (const track of this.list) {
      const standing = this.standings.get(track) ?? this.adopt(track);
      if (track.mode === "disabled") {
        standing.active = [];
        standing.count = -1;
      } else if (standing.count !== track.cues?.length || t < standing.from || t >= standing.until) {
        this.settle(standing, t, played ? last : undefined);
      }
    }
  }

  private adopt(track: TextTrack): Standing {
    const standing: Standing = { track, active: [], from: 0, until: 0, count: -1 };
    this.standings.set(track, standing);
    // The browser's own answer would be that of a video that never plays.
    Object.defineProperty(track, "activeCues", {
      configurable: true,
      get: () => (track.mode === "disabled" ? null : cueList(standing.active)),
    });
    return standing;
  }

  /** HTML's "time marches on", for one track. `passedFrom`: where steady playing was last seen. */
  private settle(standing: Standing, t: number, passedFrom: number | undefined): void {
    const { track } = standing;
    const cues = [...(track.cues ?? [])];
    const active = cues.filter((cue) => cue.startTime <= t && t < cue.endTime);
    const edges = cues.flatMap((cue) => [cue.startTime, cue.endTime]);
    standing.from = Math.max(Number.NEGATIVE_INFINITY, ...edges.filter((edge) => edge <= t));
    standing.until = Math.min(Number.POSITIVE_INFINITY, ...edges.filter((edge) => edge > t));
    standing.count = cues.length;
    const before = standing.active;
    const missed =
      passedFrom === undefined
        ? []
        : cues.filter((cue) => cue.startTime >= passedFrom && cue.endTime <= t && !before.includes(cue));
    const left = before.filter((cue) => !active.includes(cue));
    const entered = active.filter((cue) => !before.includes(cue));
    standing.active = active;
    if (left.length + entered.length + missed.length === 0) return;
    const happenings = [
      ...[...entered, ...missed].map((cue) => ({ cue, type: "enter", at: cue.startTime })),
      ...[...left, ...missed].map((cue) => ({ cue, type: "exit", at: cue.endTime })),
    ].sort((a, b) => a.at - b.at);
    for (const { cue, type } of happenings) cue.dispatchEvent(new Event(type));
    track.dispatchEvent(new Event("cuechange"));
    if (passedFrom !== undefined && [...left, ...missed].some((cue) => cue.pauseOnExit)) this.pause();
  }
}

/** HTML's TextTrackCueList over an array. */
function cueList(cues: readonly TextTrackCue[]): TextTrackCueList {
  const list = Object.assign([...cues], {
    getCueById: (id: string) => cues.find((cue) => id !== "" && cue.id === id) ?? null,
  });
  return list as unknown as TextTrackCueList;
}
