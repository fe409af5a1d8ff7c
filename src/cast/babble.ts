import type { Mood } from "./moods.ts";
import { MOOD_VOICES, SYLLABLES, type Voiceprint } from "./voices.ts";

/** A stretch of speech that is revealed in one go: a page of a bubble. */
export interface Utterance {
  readonly text: string;
  /** Seconds of the episode at which the character at an offset of `text` (UTF-16 units) is revealed. */
  readonly timeOf: (offset: number) => number;
  /** Seconds of the episode at which the page leaves: nothing sounds beyond. */
  readonly end: number;
  readonly voice: Voiceprint;
  readonly delivery: "plain" | "shout" | "whisper" | "thought" | "aside" | "unison";
  readonly mood: Mood;
  /** 0.3 faint … 1 plain … 2 at the top of one's voice. */
  readonly intensity: number;
  /** This stretch ends on the cut (only the last page of a line that is cut off). */
  readonly cutOff: boolean;
  readonly trailsOff: boolean;
}

/** One syllable of babble; times in seconds of the episode. */
export interface Syllable {
  readonly start: number;
  readonly end: number;
  /** Name in the sprite. */
  readonly sound: string;
  readonly rate: number;
  readonly gain: number;
}

/** How punctuation and manner bend the voice. Semitones, factors, counts of syllables. */
export const PROSODY = {
  /** Semitones that a question's last syllables climb, first to last. */
  question: [1.5, 3.5, 6.5],
  /** However flat a voice is, its questions rise as far as one with this much melody, in semitones. */
  leastAsked: 2,
  /** Semitones by which the last syllables of a statement fall. */
  statement: [-0.5, -1.8],
  exclamation: { semitones: 1.4, gain: 1.15 },
  /** A word in capitals. */
  capitals: { semitones: 1.8, gain: 1.22 },
  shout: { semitones: 2, gain: 1.3 },
  whisper: { semitones: 0, gain: 0.8 },
  thought: { semitones: -1, gain: 0.6 },
  aside: { semitones: 0.5, gain: 0.65 },
  /** Trailing off: by the end this much lower, fainter and sparser. */
  trailing: { semitones: -3, gain: 0.35, gap: 2.2 },
  /** The syllable that a cut takes: higher, stronger, and stopped after this many seconds. */
  cut: { semitones: 1.5, gain: 1.15, length: 0.06 },
  /** However strongly everything adds up: a shouted syllable has most of its strength from how it is voiced. */
  mostGain: 1.4,
  /** Semitones of small differences between syllables. */
  jitter: 0.7,
} as const;

const VOWELS = "aeiouy";
const PLAIN_OF_VOWEL: Readonly<Record<string, number>> = { a: 0, e: 1, i: 2, o: 3, u: 4, y: 2 };
const STRONG_OF_VOWEL: Readonly<Record<string, number>> = { a: 0, e: 1, i: 1, o: 2, u: 3, y: 1 };

interface Beat {
  readonly offset: number;
  readonly vowel: string;
  readonly capitals: boolean;
  /** The punctuation that ends its sentence. */
  ending: string;
  /** Syllables of its sentence after it. */
  remaining: number;
}

/** The syllables that a stretch of speech is babbled in, in step with its letters. Pure and seedless. */
export function babble(utterance: Utterance): Syllable[] {
  const { voice, text } = utterance;
  const beats = beatsOf(text, utterance.cutOff ? CUT : ".");
  const manner =
    utterance.delivery === "shout" ? "shout" : utterance.delivery === "whisper" ? "whisper" : ("plain" as const);
  const bend =
    utterance.delivery === "plain" || utterance.delivery === "unison" ? undefined : PROSODY[utterance.delivery];
  const mood = MOOD_VOICES[utterance.mood];
  const loudness = Math.min(1.5, Math.max(0.35, utterance.intensity ** 0.7));
  const out: Syllable[] = [];
  let free = Number.NEGATIVE_INFINITY;
  beats.forEach((beat, i) => {
    const start = utterance.timeOf(beat.offset);
    const along = beats.length > 1 ? i / (beats.length - 1) : 1;
    const trailing = utterance.trailsOff ? along * along : 0;
    const last = i === beats.length - 1;
    const cut = utterance.cutOff && last;
    if (start >= utterance.end || (start < free && !cut)) return;
    free = start + voice.gap * (1 + (PROSODY.trailing.gap - 1) * trailing);
    const shout = beat.capitals && manner === "plain" ? PROSODY.capitals : undefined;
    const excited = beat.ending === "!" ? PROSODY.exclamation : undefined;
    const semitones =
      melodyOf(beat, voice.melody) +
      jitterOf(text, beat.offset) * PROSODY.jitter +
      (mood?.semitones ?? 0) +
      (bend?.semitones ?? 0) +
      (shout?.semitones ?? 0) +
      (excited?.semitones ?? 0) +
      PROSODY.trailing.semitones * trailing +
      (cut ? PROSODY.cut.semitones : 0);
    const strength =
      loudness *
      (mood?.gain ?? 1) *
      (bend?.gain ?? 1) *
      (shout?.gain ?? 1) *
      (excited?.gain ?? 1) *
      (1 - (1 - PROSODY.trailing.gain) * trailing) *
      (cut ? PROSODY.cut.gain : 1);
    const gain = Math.min(PROSODY.mostGain, strength);
    const rate = voice.rate * 2 ** (semitones / 12);
    const length = cut ? PROSODY.cut.length : voice.syllable / rate;
    out.push({
      start,
      end: Math.min(utterance.end, start + length),
      sound: soundOf(beat, voice, manner, shout),
      rate,
      gain,
    });
  });
  return out;
}

function soundOf(
  beat: Beat,
  voice: Voiceprint,
  manner: keyof typeof SYLLABLES,
  raised: { readonly gain: number } | undefined,
): string {
  const strong = STRONG_OF_VOWEL[beat.vowel] ?? beat.offset % SYLLABLES.shout;
  if (manner === "whisper") return `voice.${voice.id}.whisper.${strong}`;
  if (manner === "shout" || raised) return `voice.${voice.id}.shout.${strong}`;
  const plain = PLAIN_OF_VOWEL[beat.vowel] ?? 5 + (beat.offset % 3);
  return `voice.${voice.id}.${plain}`;
}

/** A sentence falls from its start to its end; a question turns up on its last syllables; what is cut off hangs. */
function melodyOf(beat: Beat, range: number): number {
  const asks = beat.ending === "?";
  const steps = asks ? PROSODY.question : beat.ending === CUT ? [] : PROSODY.statement;
  const scale = (asks ? Math.max(PROSODY.leastAsked, range) : range) / 2.5;
  const step = steps[steps.length - 1 - beat.remaining];
  if (step !== undefined) return step * scale;
  return Math.min(1, beat.remaining / 12) * range * 0.6;
}

/** −1 … 1, from the place and the letter alone. */
function jitterOf(text: string, offset: number): number {
  const x = Math.imul(text.charCodeAt(offset) * 131 + offset, 0x9e3779b1) >>> 8;
  return ((x & 0xffff) / 0xffff) * 2 - 1;
}

/** The ending of a sentence that never comes to one. */
const CUT = "—";

/** Syllables by groups of vowels; digits, and letters of scripts without them, count one each. */
function beatsOf(text: string, left: string): Beat[] {
  const beats: Beat[] = [];
  let sentence = 0;
  const close = (mark: string): void => {
    for (let i = sentence; i < beats.length; i++) {
      beats[i]!.ending = mark;
      beats[i]!.remaining = beats.length - 1 - i;
    }
    sentence = beats.length;
  };
  for (const word of text.matchAll(/[\p{L}\p{N}'’]+|[.!?…]+/gu)) {
    const [letters] = word;
    if (/^[.!?…]/u.test(letters)) {
      close(letters.includes("?") ? "?" : letters.includes("!") ? "!" : ".");
      continue;
    }
    const capitals = letters.length > 1 && letters === letters.toUpperCase() && /\p{Lu}{2}/u.test(letters);
    const before = beats.length;
    let onset = 0;
    let inVowels = false;
    for (let i = 0; i < letters.length; i++) {
      const letter = letters[i]!.toLowerCase();
      const vowel = VOWELS.includes(letter);
      const alone = /[\p{N}\p{Lo}]/u.test(letter);
      const silent = letter === "e" && i === letters.length - 1 && beats.length > before;
      if ((vowel && !inVowels && !silent) || alone) {
        beats.push({ offset: word.index + onset, vowel: letter, capitals, ending: ".", remaining: 0 });
        onset = i + 1;
      } else if (!vowel && inVowels) onset = i;
      inVowels = vowel;
    }
    if (beats.length === before)
      beats.push({ offset: word.index, vowel: letters[0]!.toLowerCase(), capitals, ending: ".", remaining: 0 });
  }
  close(left);
  return beats;
}
