import { addTranslation, setLanguage } from "media-chrome/dist/utils/i18n.js";
import type { Words } from "../words.ts";

/** Media-chrome's own words, by what it calls them, out of the player's catalogue. */
const dictionary = (words: Words): Record<string, string> => ({
  Play: words.play,
  play: words.play,
  Pause: words.pause,
  pause: words.pause,
  Mute: words.mute,
  mute: words.mute,
  Unmute: words.unmute,
  unmute: words.unmute,
  volume: words.volume,
  seek: words.scrubber,
  Captions: words.captions,
  "closed captions": words.captionsButton,
  Off: words.captionsOff,
  "Playback rate": words.speed,
  "Playback rate {playbackRate}": words.speedNow,
  "playback time": words.playbackTime,
  "{time} remaining": words.remaining,
  "{currentTime} of {totalTime}": words.positionOf,
  "video not loaded, unknown time.": words.positionUnknown,
  "chapter: {chapterName}": words.chapterAt,
  hour: words.hour,
  hours: words.hours,
  minute: words.minute,
  minutes: words.minutesUnit,
  second: words.second,
  seconds: words.seconds,
});

/** Has media-chrome speak the catalogue's words. Its language is the page's: one for all players. */
export function translateControls(words: Words): void {
  addTranslation("sidescene", dictionary(words) as never);
  setLanguage("sidescene");
}
