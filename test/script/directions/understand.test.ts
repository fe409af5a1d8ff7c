import { describe, expect, test } from "vitest";
import { understandDirection } from "../../../src/script/directions/understand.ts";
import { CastIndex, DEFAULT_CAST } from "../../../src/script/script-cast.ts";
import { MENDED_WORDINGS, OWN_WORDINGS } from "./own-wordings.ts";

const cast = new CastIndex(DEFAULT_CAST);
const read = (text: string, actor?: string) =>
  understandDirection(text, actor === undefined ? { cast } : { cast, actor });
const names = (text: string) => {
  const { sounds, gestures } = read(text);
  return [...sounds.map(({ effect }) => `♪${effect}`), ...gestures.map(({ name }) => name)];
};

describe("directions of a wording of their own", () => {
  test("at least 97 % get a sound or a gesture that a person would agree with", () => {
    const wrong = OWN_WORDINGS.filter(([text, readings]) => {
      const found = names(text);
      return read(text).guessed || !readings.split(" ").some((reading) => found.includes(reading));
    });
    expect(wrong.length / OWN_WORDINGS.length, `wrong: ${wrong.map(([text]) => text).join("; ")}`).toBeLessThanOrEqual(
      0.03,
    );
  });
});

describe("wordings that were mended", () => {
  test.each(MENDED_WORDINGS)("%s", (text, readings) => {
    expect(read(text).guessed).toBe(false);
    expect(readings.split(" ")).toContain(names(text)[0]);
  });
});

describe("compound directions", () => {
  test.each([
    ["closes notebook, looks at Vector, small smile", ["notebook", "look", "smile"]],
    ["sighs, then types something", ["sigh", "work-screen"]],
    ["BEEP, looks at Recurse", ["♪beep", "look"]],
    ["WHIRR—frustrated", ["♪whirr"]],
    ["alert chime - louder, more insistent", ["♪chime"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test("a notebook opens and closes", () => {
    expect(read("closes notebook").gestures[0]).toMatchObject({ name: "notebook", variant: "close" });
    expect(read("opens her notebook again").gestures[0]).toMatchObject({ name: "notebook", variant: "open" });
  });
});

describe("whom and what it is aimed at", () => {
  test.each([
    ["looks at Vector", "Vector"],
    ["to Bounce", "Bounce"],
    ["glances at Human, who looks confused", "Human"],
    ["points at the whiteboard", "whiteboard"],
    ["stares at the screen", "screen"],
  ])("%s → %s", (text, target) => {
    expect(read(text).gestures[0]?.target).toBe(target);
  });

  test.each([
    ["looks at Vector, then at Kai", ["look→Vector", "look→Kai"]],
    ["looks at Human, then away", ["look→Human", "look-around→undefined"]],
    ["watching Vector, then Human", ["look→Vector", "look→Human"]],
    ["looks from Kai to Recurse", ["look→Kai", "look→Recurse"]],
    ["looks between Kai and the door", ["look→Kai", "look→door"]],
    ["looks at Kai's monitoring screen", ["look→screen"]],
    ["looking up from the notebook", ["look-around→undefined"]],
    ["flips through human behavior patterns", ["flip-pages→undefined"]],
    ["looks at the lamp, which has gone pale", ["look→undefined"]],
  ])("%s: one after the other", (text, expected) => {
    expect(read(text).gestures.map(({ name, target }) => `${name}→${target}`)).toEqual(expected);
  });

  test("never the one who does it", () => {
    expect(read("Vector looks at Kai", "Vector").gestures[0]?.target).toBe("Kai");
  });

  test("a name is no deed", () => {
    expect(names("Bounce nods")).toEqual(["nod"]);
  });
});

describe("how strongly", () => {
  test("louder and softer than plain", () => {
    const plain = read("alert chime").intensity;
    expect(plain).toBe(1);
    expect(read("alert chime - louder, more insistent").intensity).toBeGreaterThan(plain);
    expect(read("faint chime").intensity).toBeLessThan(plain);
    expect(read("VISIBLY PANICKING").intensity).toBeGreaterThan(plain);
  });

  test("stays within its bounds", () => {
    expect(read("SCREAMING!!! maximum, wildly, violently loud").intensity).toBeLessThanOrEqual(2);
    expect(read("faintly, barely, softly").intensity).toBeGreaterThanOrEqual(0.3);
  });
});

describe("moods", () => {
  test("what is denied is no mood", () => {
    expect(read("not excited").moods).not.toContain("excited");
    expect(read("Less defensive now, more explanatory").moods).not.toContain("defensive");
  });

  test("who tries to stay calm is not", () => {
    expect(read("trying to stay calm, definitely not calm").moods).toEqual(["worried"]);
  });

  test("a mood alone has a gesture", () => {
    const { gestures, guessed } = read("Melancholy");
    expect(guessed || gestures.length > 0).toBe(true);
    expect(read("excited").gestures[0]?.name).toBe("excite");
  });
});

describe("sounds against deeds", () => {
  test.each([
    ["detection pulse", "♪pulse"],
    ["8-bit video game music echoing through server racks", "♪music"],
    ["monitoring pulse rapid", "♪pulse"],
    ["slurrrrrrrrrp BURRRPPP!", "♪slurp"],
    ["monitors beep louder", "♪beep"],
  ])("%s is heard", (text, sound) => {
    expect(names(text)).toEqual([sound]);
  });

  test.each([
    "a voice tone",
    "pings Vector",
    "humming",
    "Sharp, teaching tone - mean but helpful",
    "ignoring the alarm",
  ])("%s is not", (text) => {
    expect(read(text).sounds).toEqual([]);
  });

  test("a tone is of the voice, but not a machine's", () => {
    expect(read("a thin, reedy whine", "Kai").sounds.map(({ effect }) => effect)).toEqual(["servo"]);
    expect(read("a thin, reedy whine", "Human").sounds).toEqual([]);
    expect(read("serious voice tone", "Kai").sounds).toEqual([]);
  });

  test("repeated words sound as often", () => {
    expect(read("ALARM-BUZZ ALARM-BUZZ ALARM-BUZZ").sounds).toEqual([
      { effect: "alarm", word: "ALARM-BUZZ", count: 3 },
    ]);
  });
});

describe("what is left out", () => {
  test("where somebody doesn't look", () => {
    const [gesture] = read("looks everywhere except at Kai", "Vector").gestures;
    expect(gesture).toEqual({ name: "look-around" });
  });

  test("what it is only like", () => {
    expect(names("beams as if somebody had slammed a door")).toEqual(["smile"]);
  });

  test("what a person does is no sound of a thing", () => {
    expect(read("the figure slams the door").sounds).toEqual([]);
    expect(read("something clicks").sounds).toEqual([]);
  });
});

describe("what nobody knows", () => {
  test.each([
    ["frobnicates the whiteboard", "Vector", "write"],
    ["frobnicates the file", "Recurse", "flip-pages"],
    ["frobnicates across the carpet", "Bounce", "pace"],
    ["frobnicates Kai", "Vector", "point"],
    ["blorpily", "Vector", "teach"],
    ["blorp", "Kai", "process"],
    ["blorp", "Human", "posture"],
  ])("%s, by %s: its shape lets guess", (text, actor, family) => {
    const { gestures, guessed } = read(text, actor);
    expect(guessed).toBe(true);
    expect(gestures[0]?.name).toBe(family);
  });

  test("gets a movement that is seen, and says that it is a guess", () => {
    const { gestures, sounds, guessed } = read("frobnicates the blorp");
    expect(guessed).toBe(true);
    expect(sounds).toEqual([]);
    expect(gestures).toHaveLength(1);
  });
});
