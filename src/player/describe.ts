import type { Voice } from "./engines.ts";
import type { EpisodePlayer } from "./episode-player.ts";

/** A little brisker than the voice's own pace: the episode waits meanwhile. */
const SPEED = 1.15;

/** The browser's own voice, where it has one. */
export function browserVoice(): Voice | undefined {
  const synthesis = globalThis.speechSynthesis;
  if (!synthesis) return undefined;
  return {
    speak(text, lang, done) {
      const words = new SpeechSynthesisUtterance(text);
      words.lang = lang;
      words.rate = SPEED;
      words.onend = done;
      words.onerror = done;
      synthesis.speak(words);
    },
    silence: () => synthesis.cancel(),
  };
}

/**
 * Audio description on request: what happens is said by a voice, and the episode waits until it is said. Pressing
 * play, or going elsewhere, cuts it short.
 */
export function speakDescriptions(player: EpisodePlayer, voice: Voice | undefined, signal: AbortSignal): void {
  if (!voice) return;
  let said: TextTrack | undefined;
  /** The one that is being said, while the episode waits for it. */
  let waiting: object | undefined;

  const stop = () => {
    if (!waiting) return;
    waiting = undefined;
    voice.silence();
  };
  const say = () => {
    const cue = said?.activeCues?.[0] as VTTCue | undefined;
    if (!cue || player.paused || player.seeking || !player.settings.all.described) return;
    const mine = {};
    waiting = mine;
    player.pause();
    voice.speak(cue.getCueAsHTML().textContent ?? "", player.timeline?.episode.lang ?? "", () => {
      if (waiting !== mine) return;
      waiting = undefined;
      void player.play().catch(() => undefined);
    });
  };
  const find = () => {
    const track = [...player.textTracks].find(({ kind }) => kind === "descriptions");
    if (!track || track === said) return;
    said = track;
    track.addEventListener("cuechange", say, { signal });
  };
  player.addEventListener("loadedmetadata", find, { signal });
  for (const type of ["play", "seeking", "emptied"]) player.addEventListener(type, stop, { signal });
  player.settings.addEventListener("change", () => !player.settings.all.described && stop(), { signal });
  signal.addEventListener("abort", stop);
  find();
}
