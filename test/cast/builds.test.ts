import { expect, it } from "vitest";
import { characterOf } from "../../src/cast/cast.ts";

const NAMES = [
  "Ada",
  "Echo",
  "GPT-4",
  "Landlord",
  "Mira Chen",
  "Nadia",
  "Oracle",
  "Priya",
  "Skeptic",
  "Support Bot",
  "Zed",
];

it("builds strangers differently: heads, legs, scarves and tempo by the name alone", () => {
  const people = NAMES.map((name) => characterOf(name));
  const headOf = (character: (typeof people)[number]) =>
    character.rig.parts.find(({ id }) => id === "head")?.scale ?? 0;
  expect(new Set(people.map(headOf)).size).toBeGreaterThanOrEqual(3);
  expect(new Set(people.map(({ acting }) => acting.manner.pace)).size).toBeGreaterThanOrEqual(3);
  expect(new Set(people.map(({ rig }) => rig.parts.find(({ id }) => id === "scarf")?.alpha)).size).toBe(2);
  for (const person of people) {
    // The head's box is as large as the head that is drawn.
    expect(person.head.width).toBeCloseTo(260 * headOf(person));
    expect(person.mouth.y).toBeGreaterThan(person.head.y + person.head.height / 2);
    expect(person.mouth.y).toBeLessThan(person.head.y + person.head.height);
  }
});
