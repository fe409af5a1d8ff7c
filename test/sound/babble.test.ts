import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { babble, PROSODY, type Syllable, type Utterance } from "../../src/cast/babble.ts";
import { CAST_VOICES, GENERIC_VOICES, voiceOf } from "../../src/cast/voices.ts";
import { CATALOGUE } from "../../src/sound/catalogue.ts";

const plain = CAST_VOICES[Object.keys(CAST_VOICES)[0]!]!;

/** Thirty letters a second from second 10 on, gone two seconds after the last. */
function say(text: string, more: Partial<Utterance> = {}): Syllable[] {
  return babble({
    text,
    timeOf: (offset) => 10 + offset / 30,
    end: 12 + text.length / 30,
    voice: { ...plain, gap: 0 },
    delivery: "plain",
    mood: "neutral",
    intensity: 1,
    cutOff: false,
    trailsOff: false,
    ...more,
  });
}

const semitones = ({ rate }: Syllable): number => 12 * Math.log2(rate);
const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
const letters = (syllables: readonly Syllable[], text: string): string[] =>
  syllables.map(({ start }) => text.slice(Math.round((start - 10) * 30)).slice(0, 1));

describe("babble", () => {
  it("has a syllable for each group of vowels, at its letter", () => {
    const text = "What is fine-tuning, anyway?";
    expect(letters(say(text), text)).toEqual(["W", "i", "f", "t", "n", "a", "n", "w"]);
  });

  it("counts digits, letters of other scripts, and nothing else", () => {
    expect(say("600").length).toBe(3);
    expect(say("こんにちは").length).toBe(5);
    expect(say("🎮 … — !!").length).toBe(0);
    expect(say("").length).toBe(0);
  });

  it("a question rises at its end, a statement falls", () => {
    const rises = say("Are you really sure about that?").map(semitones);
    const falls = say("You are really sure about that.").map(semitones);
    expect(rises.at(-1)!).toBeGreaterThan(Math.max(...rises.slice(0, -2)) + 1);
    expect(falls.at(-1)!).toBeLessThan(mean(falls.slice(0, -2)));
  });

  it("capitals and shouts are higher, louder and rougher", () => {
    const calm = say("what if i am magic");
    const loud = say("WHAT IF I AM MAGIC");
    const shout = say("what if i am magic", { delivery: "shout", intensity: 1.6 });
    expect(mean(loud.map(({ gain }) => gain))).toBeGreaterThan(1.15 * mean(calm.map(({ gain }) => gain)));
    for (const { sound, gain } of shout) {
      expect(sound).toContain(".shout.");
      expect(gain).toBeLessThanOrEqual(PROSODY.mostGain);
    }
    expect(mean(shout.map(semitones))).toBeGreaterThan(mean(calm.map(semitones)) + 1);
  });

  it("whispers have takes of their own, thoughts and asides stay under the talk", () => {
    for (const { sound } of say("do not tell them", { delivery: "whisper" })) expect(sound).toContain(".whisper.");
    const [talk, thought, aside] = (["plain", "thought", "aside"] as const).map((delivery) =>
      mean(say("just between us", { delivery }).map(({ gain }) => gain)),
    );
    expect(thought).toBeLessThan(talk! * 0.7);
    expect(aside).toBeLessThan(talk! * 0.75);
  });

  it("trailing off gets lower, fainter and sparser", () => {
    const text = "it could be that we have all been looking at the wrong monitor the whole time";
    const voice = { ...plain, gap: 0.1 };
    const steady = say(text, { voice });
    const trailing = say(text, { voice, trailsOff: true });
    expect(trailing.length).toBeLessThan(steady.length);
    expect(trailing.at(-1)!.gain).toBeLessThan(0.5 * trailing[0]!.gain);
    expect(semitones(trailing.at(-1)!)).toBeLessThan(semitones(steady.at(-1)!));
  });

  it("a cut stops the last syllable short, and higher", () => {
    const steady = say("almost got it").at(-1)!;
    const cut = say("almost got it", { cutOff: true }).at(-1)!;
    expect(cut.end - cut.start).toBeCloseTo(PROSODY.cut.length, 9);
    expect(cut.end - cut.start).toBeLessThan(steady.end - steady.start);
    expect(semitones(cut)).toBeGreaterThan(semitones(steady));
  });

  it.each(
    Object.values(CAST_VOICES),
  )("in the voice of $id a cut hangs in the air, and a question is heard as one", (voice) => {
    const text = "it was only the second monitor";
    const said = say(text, { voice }).map(semitones);
    const cut = say(text, { voice, cutOff: true }).map(semitones);
    const asked = say(`${text}?`, { voice }).map(semitones);
    expect(cut.at(-1)!).toBeGreaterThan(said.at(-1)! + 2);
    expect(cut.at(-1)!).toBeGreaterThan(mean(cut.slice(0, -1)) - 1);
    expect(asked.at(-1)!).toBeGreaterThan(said.at(-1)! + 5);
  });

  it("moods colour it", () => {
    const of = (mood: Utterance["mood"]) => mean(say("we found a pattern", { mood }).map(semitones));
    expect(of("excited")).toBeGreaterThan(of("neutral") + 1);
    expect(of("tired")).toBeLessThan(of("neutral") - 1);
  });

  it("whatever is said, syllables are in order, within the page, and in the sprite", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 90 }),
        fc.constantFrom<Utterance["delivery"]>("plain", "shout", "whisper", "thought", "aside", "unison"),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(...Object.values(CAST_VOICES), ...GENERIC_VOICES),
        (text, delivery, cutOff, trailsOff, voice) => {
          const end = 11;
          const syllables = say(text, { delivery, cutOff, trailsOff, voice, end });
          syllables.forEach((syllable, i) => {
            expect(CATALOGUE.has(syllable.sound)).toBe(true);
            expect(syllable.end).toBeLessThanOrEqual(end);
            expect(syllable.end).toBeGreaterThan(syllable.start);
            expect(syllable.gain).toBeGreaterThan(0);
            expect(syllable.rate).toBeGreaterThan(0.3);
            expect(syllable.rate).toBeLessThan(4);
            if (i > 0) expect(syllable.start).toBeGreaterThanOrEqual(syllables[i - 1]!.start);
          });
        },
      ),
    );
  });
});

describe("voices", () => {
  it("everyone in the cast can be told by ear: no two have the same pitch and wave", () => {
    const prints = Object.values(CAST_VOICES).map(({ pitch, wave, formants }) => `${pitch} ${wave} ${formants}`);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it("a stranger has a voice from the name, always the same, and not everybody's", () => {
    const names = ["Ada", "Grace", "Edsger", "Barbara", "Alan", "Katherine", "Linus", "Margaret", "Dennis", "Radia"];
    const heard = names.map((name) => `${voiceOf(name).id} ${voiceOf(name).rate.toFixed(3)}`);
    expect(names.map((name) => `${voiceOf(name).id} ${voiceOf(name).rate.toFixed(3)}`)).toEqual(heard);
    expect(new Set(heard).size).toBeGreaterThan(7);
    expect(GENERIC_VOICES.map(({ id }) => id)).toContain(voiceOf("constructor").id);
  });
});
