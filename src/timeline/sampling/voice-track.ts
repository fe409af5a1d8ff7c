import { babble, type Syllable } from "../../cast/babble.ts";
import { MANNER_LEVELS, voiceOf } from "../../cast/voices.ts";
import { scheduleOf } from "../composing/reveal.ts";
import type { SoundEvent } from "../sound-event.ts";
import type { Page, SpeechCue } from "../timeline.ts";
import { SOUND_RULES } from "./sound-rules.ts";

/** A page of a bubble that is babbled. */
export interface SpokenPage {
  readonly cue: SpeechCue;
  readonly page: Page;
  readonly start: number;
  readonly end: number;
  readonly pan: number;
  syllables?: readonly SoundEvent[];
}

/** The babble of a page, made when it is first heard. `level` is a factor on all gains. */
export function syllablesOf(entry: SpokenPage, level: number): readonly SoundEvent[] {
  const { cue, page, pan } = entry;
  const many = speakersOf(cue).length > 1;
  entry.syllables ??= babbled(entry).flatMap(({ actor, syllables }) =>
    syllables.map(
      (syllable, i): SoundEvent => ({
        id: `${cue.id}.${cue.pages.indexOf(page)}.${many ? `${actor}.` : ""}${i}`,
        bus: "voice",
        loop: false,
        pan,
        ...syllable,
        gain: syllable.gain * level,
      }),
    ),
  );
  return entry.syllables;
}

/**
 * The factor that makes the babble of all pages as loud as that of any other post: one is shouted and hurried through,
 * another murmured. Judged by pages from all over it.
 */
export function voiceLevel(pages: readonly SpokenPage[]): number {
  const { pages: most, target, range } = SOUND_RULES.voices;
  const stride = Math.max(1, Math.ceil(pages.length / most));
  let power = 0;
  let seconds = 0;
  for (let n = 0; n < pages.length; n += stride) {
    const entry = pages[n] as SpokenPage;
    seconds += entry.end - entry.start;
    for (const { syllables } of babbled(entry)) for (const syllable of syllables) power += powerOf(syllable);
  }
  if (power <= 0 || seconds <= 0) return 1;
  const change = target - 10 * Math.log10(power / seconds);
  return 10 ** (Math.max(-range, Math.min(range, change)) / 20);
}

/** Of a syllable at its own level against one of plain talk, times its seconds. */
function powerOf({ sound, start, end, gain }: Syllable): number {
  const manner = sound.includes(".shout.") ? "shout" : sound.includes(".whisper.") ? "whisper" : "plain";
  return (end - start) * gain ** 2 * 10 ** ((MANNER_LEVELS[manner] - MANNER_LEVELS.plain) / 10);
}

const speakersOf = ({ actor, actors }: SpeechCue): readonly string[] => actors ?? [actor];

function babbled({ cue, page }: SpokenPage): { readonly actor: string; readonly syllables: readonly Syllable[] }[] {
  const { times } = scheduleOf(page, cue);
  const last = page === cue.pages[cue.pages.length - 1];
  const speakers = speakersOf(cue);
  return speakers.map((actor) => ({
    actor,
    syllables: babble({
      text: page.text,
      timeOf: (offset) => page.start + (times[Math.min(offset, times.length - 1)] ?? 0),
      end: page.end,
      voice: voiceOf(actor),
      delivery: cue.delivery,
      mood: cue.mood,
      intensity: cue.intensity,
      cutOff: last && cue.cutOff === true,
      trailsOff: last && cue.trailsOff === true,
    }).map((syllable) => ({ ...syllable, gain: syllable.gain / Math.sqrt(speakers.length) })),
  }));
}
