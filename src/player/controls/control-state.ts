import type { EpisodePlayer } from "../episode-player.ts";

/** What the controls are told, by the names that media-chrome has for it. */
export type ControlState = Readonly<Record<string, unknown>>;

/** What a control asks for: one of media-chrome's request events. */
export interface ControlRequest {
  readonly type: string;
  readonly detail?: unknown;
}

/** What the controls are told, and whom they ask. */
export interface ControlStore {
  /** Types of the requests that are answered. */
  readonly requests: readonly string[];
  dispatch(request: ControlRequest): void;
  /** Calls back with the state now, and whenever it is another; what it returns ends that. */
  subscribe(listener: (state: ControlState) => void): () => void;
}

/** After which the state may be another. */
const CHANGES =
  "play playing pause ended emptied error waiting seeking seeked timeupdate progress loadstart loadedmetadata loadeddata " +
  "durationchange ratechange volumechange";

/** Below these a volume is called low, and medium. */
const LEVELS = { low: 0.5, medium: 0.75 } as const;

const captionTracks = (player: EpisodePlayer): TextTrack[] =>
  [...player.textTracks].filter(({ kind }) => kind === "captions" || kind === "subtitles");

const named = ({ kind, label, language }: TextTrack) => ({ kind, label, language });

interface ChapterCue {
  readonly text: string;
  readonly startTime: number;
  readonly endTime: number;
}

function chaptersOf(player: EpisodePlayer): readonly ChapterCue[] {
  const track = [...player.textTracks].find(({ kind }) => kind === "chapters");
  return [...(track?.cues ?? [])].map((cue) => ({
    text: (cue as VTTCue).getCueAsHTML().textContent ?? "",
    startTime: cue.startTime,
    endTime: cue.endTime,
  }));
}

function stateOf(player: EpisodePlayer): ControlState {
  const { volume, muted, duration, buffered, seekable } = player;
  const level =
    muted || volume === 0 ? "off" : volume < LEVELS.low ? "low" : volume < LEVELS.medium ? "medium" : "high";
  return {
    mediaPaused: player.paused,
    mediaEnded: player.ended,
    mediaLoading: player.readyState < player.HAVE_FUTURE_DATA,
    mediaCurrentTime: player.currentTime,
    mediaDuration: duration,
    mediaSeekable: seekable.length > 0 && seekable.end(0) > 0 ? [seekable.start(0), seekable.end(0)] : undefined,
    mediaBuffered: Array.from({ length: buffered.length }, (_, i) => [buffered.start(i), buffered.end(i)]),
    mediaPlaybackRate: player.playbackRate,
    mediaMuted: muted,
    mediaVolume: volume,
    mediaVolumeLevel: level,
    mediaSubtitlesList: captionTracks(player).map(named),
    mediaSubtitlesShowing: captionTracks(player)
      .filter(({ mode }) => mode === "showing")
      .map(named),
    mediaChaptersCues: chaptersOf(player),
  };
}

/** Equal as the controls are told: lists by what is in them. */
const same = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));

/**
 * What media-chrome's own store does for any media element, done for this one: no live streams, casting, remote
 * playback, renditions, nor a memory of its own. Ends with the signal.
 */
export function controlStore(player: EpisodePlayer, signal: AbortSignal): ControlStore {
  const listeners = new Set<(state: ControlState) => void>();
  let state = stateOf(player);
  const change = (delta: ControlState) => {
    const changed = Object.entries(delta).filter(([name, value]) => !same(state[name], value));
    if (changed.length === 0) return;
    // What is the same stays the same object: controls are told what is another object.
    state = { ...state, ...Object.fromEntries(changed) };
    for (const listener of listeners) listener(state);
  };
  const refresh = () => change(stateOf(player));
  for (const type of CHANGES.split(" ")) player.addEventListener(type, refresh, { signal });
  for (const type of ["addtrack", "removetrack", "change"])
    player.textTracks.addEventListener(type, refresh, { signal });
  const show = (mode: TextTrackMode, detail: unknown) => {
    const meant = [detail].flat() as readonly (string | Pick<TextTrack, "kind" | "label" | "language">)[];
    for (const track of captionTracks(player))
      if (
        meant.some((one) =>
          typeof one === "string" ? one === nameOf(track) : same(named(track), named(one as TextTrack)),
        )
      )
        track.mode = mode;
  };
  const answers: Readonly<Record<string, (detail: unknown) => void>> = {
    mediaplayrequest: () => void player.play().catch(() => undefined),
    mediapauserequest: () => player.pause(),
    mediaseekrequest: (t) => {
      if (Number.isFinite(t)) player.currentTime = t as number;
    },
    mediaplaybackraterequest: (rate) => {
      if (Number.isFinite(Number(rate))) player.playbackRate = Number(rate);
    },
    mediamuterequest: () => {
      player.muted = true;
    },
    mediaunmuterequest: () => {
      // Whoever turns the sound on wants to hear some.
      if (player.volume === 0) player.volume = LEVELS.low / 2;
      player.muted = false;
    },
    mediavolumerequest: (volume) => {
      if (!Number.isFinite(volume)) return;
      if (volume) player.muted = false;
      player.volume = volume as number;
    },
    mediashowsubtitlesrequest: (tracks) => show("showing", tracks),
    mediadisablesubtitlesrequest: (tracks) => show("disabled", tracks),
    mediapreviewrequest: (t) =>
      change({
        mediaPreviewTime: t ?? undefined,
        mediaPreviewChapter: typeof t === "number" ? chapterAt(state.mediaChaptersCues as ChapterCue[], t) : undefined,
      }),
  };
  return {
    requests: Object.keys(answers),
    dispatch: ({ type, detail }) => answers[type]?.(detail),
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => void listeners.delete(listener);
    },
  };
}

const chapterAt = (chapters: readonly ChapterCue[], t: number): string =>
  chapters.findLast(({ startTime, endTime }) => startTime <= t && t <= endTime)?.text ?? "";

/** As the controls write a track into an attribute. */
const nameOf = ({ kind, label, language }: TextTrack): string =>
  label ? `${kind === "captions" ? "cc" : "sb"}:${language}:${encodeURIComponent(label)}` : language;
