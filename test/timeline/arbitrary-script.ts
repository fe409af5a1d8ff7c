import fc from "fast-check";
import { GESTURE_FAMILIES } from "../../src/cast/gesture-families.ts";
import { MOODS } from "../../src/cast/moods.ts";
import { SOUND_FAMILIES, type SoundEffect } from "../../src/cast/sound-families.ts";
import type { Block, Script, TurnChild } from "../../src/script/script.ts";
import { act, directive, endMatter, list, marker, narrate, say, script, sound, turn } from "./script-builder.ts";

const word = fc.constantFrom(
  ..."the a lamp river quiet STOP bandwidth 340% moon—not, really? yes! wait… numbers: 12 seventeen “odd” of 🙂 日本 —".split(
    " ",
  ),
);
export const sentence = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));
const speaker = fc.constantFrom("Human", "Vector", "Kai", "Recurse", "Bounce", "Ada");
const effect = fc.constantFrom(...(Object.keys(SOUND_FAMILIES) as SoundEffect[]));

const direction = fc.oneof(
  fc
    .record({
      text: sentence,
      names: fc.subarray([...GESTURE_FAMILIES], { maxLength: 3 }),
      moods: fc.subarray([...MOODS], { maxLength: 2 }),
    })
    .map(({ text, names, moods }) => act(text, names, { moods })),
  fc
    .record({ text: sentence, effect, count: fc.integer({ min: 1, max: 4 }) })
    .map((s) => sound(s.text, s.effect, s.count)),
  fc
    .constantFrom("Throws controller at wall.", "Keyboard respawns.", "Pulls out entire pizza.", "Wanders off.")
    .map((text) => act(text, ["play"])),
);

const note = fc.oneof(
  fc.record({ wait: fc.double({ min: 0, max: 6, noNaN: true }) }),
  fc.record({ overlap: fc.double({ min: 0, max: 3, noNaN: true }) }),
  fc.record({ pace: fc.double({ min: 0.5, max: 2, noNaN: true }) }),
  fc.record({ meter: fc.integer({ min: 0, max: 900 }) }),
  fc.record({ camera: fc.constantFrom("close", "wide", "nonsense"), on: fc.constantFrom("Kai", "Kai,Human") }),
  fc.record({ hold: fc.constant(true) }),
  fc.record({ sound: fc.constantFrom("alarm", "nonsense"), gain: fc.double({ min: 0, max: 3, noNaN: true }) }),
);

const child: fc.Arbitrary<TurnChild> = fc.oneof(
  { weight: 5, arbitrary: sentence.map((text) => say(text)) },
  { weight: 3, arbitrary: direction },
  { weight: 1, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 9 }).map((items) => list(...items)) },
  { weight: 1, arbitrary: note.map((values) => directive(values as Record<string, string | number | boolean>)) },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        who: fc.uniqueArray(speaker, { minLength: 1, maxLength: 2 }),
        children: fc.array(child, { maxLength: 5 }),
      })
      .map(({ who, children }) => turn(who, children)),
  },
  { weight: 2, arbitrary: sentence.map(narrate) },
  { weight: 1, arbitrary: direction },
  {
    weight: 2,
    arbitrary: fc
      .record({
        kind: fc.constantFrom("meanwhile", "return", "flashback", "recap", "private", "setting", "heading", "cut"),
        text: fc.oneof(fc.constant(""), sentence),
      })
      .map(({ kind, text }) => marker(kind, text, kind === "meanwhile" ? "Bounce" : undefined)),
  },
);

/** Scripts of every shape: turns, directions, cards, scene changes, directives, end matter. */
export const arbitraryScript: fc.Arbitrary<Script> = fc
  .record({
    blocks: fc.array(block, { maxLength: 25 }),
    end: fc.option(fc.array(sentence, { minLength: 1, maxLength: 20 })),
    pace: fc.double({ min: 0.5, max: 2, noNaN: true }),
  })
  .map(({ blocks, end, pace }) =>
    script(end ? [...blocks, endMatter("takeaways", "In short", ...end)] : blocks, { pace }),
  );
