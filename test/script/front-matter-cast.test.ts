import { describe, expect, test } from "vitest";
import { parse } from "../../src/script/parse.ts";

const post = (frontMatter: string, body: string) => parse(`---\ntitle: "x"\n${frontMatter}\n---\n\n${body}\n`);
const speakers = (result: ReturnType<typeof parse>) =>
  result.script.body.flatMap((block) => (block.type === "turn" ? [block.speakers[0]] : []));
const codes = (result: ReturnType<typeof parse>) => result.diagnostics.map(({ code }) => code);

describe("characters that front matter adds are known", () => {
  test.each([
    ["cast: [Ada, Bob]"],
    ["cast: Ada, Bob"],
    ["cast:\n  Ada: { aliases: [The Countess] }\n  Bob:"],
    ["cast:\n  - name: Ada\n    aliases: The Countess\n  - Bob"],
  ])("%s", (frontMatter) => {
    const result = post(frontMatter, '{{< dialogue char="ada" >}}\nHello.\n{{< /dialogue >}}');
    expect(speakers(result)).toEqual(["Ada"]);
    expect(codes(result)).toEqual([]);
  });

  test("by their other names, too", () => {
    const result = post("cast: { Ada: { aliases: [The Countess] } }", "**[The Countess]:** Good evening.");
    expect(speakers(result)).toEqual(["Ada"]);
  });

  test("without them a name is unknown", () => {
    expect(codes(post("tags: [a]", '{{< dialogue char="Ada" >}}\nHello.\n{{< /dialogue >}}'))).toContain(
      "unknown-speaker",
    );
  });
});

test("a side scene's lines go to the one whose looks are described, else to the place's resident", () => {
  const scene = (told: string) => `**[Human]:** *Hm.*\n\n**[Meanwhile, upstairs…]**\n\n${told}\n\n"Hello?"`;
  const ada = "cast: { Ada: { appearance: [violet cape, top hat] } }";
  expect(speakers(post(ada, scene("Somebody in a violet cape and a top hat waits.")))).toEqual(["Human", "Ada"]);
  expect(speakers(post("places: { attic: { resident: Ada } }", scene("Somebody waits.")))).toEqual(["Human", "Ada"]);
});

test("keys of the wrong shape are named", () => {
  for (const key of ["cast: 5", "places: [a]", "meters: 7", "voice: 3"])
    expect(codes(post(key, "**[Human]:** *Hm.*"))).toContain("front-matter-value");
  expect(codes(post("meters: off", "**[Human]:** *Hm.*"))).toEqual([]);
});
