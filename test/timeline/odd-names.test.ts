import { describe, expect, it } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";
import { soundsIn } from "../../src/timeline/sounds-in.ts";

/** What every object has: words that a table of words must not know. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);

const postOf = (name: string): string => `---
title: "${name}"
characters: ["${name}"]
places: {meanwhile: "${name}"}
meters: {"${name}": {max: 50}}
---

{{< dialogue char="${name}" >}}
*${name} looks at ${name}, very ${name}, ${name} beeps*

<!-- cue set-piece=${name} variant=${name} meter=${name}:5 voice=${name} on=${name} camera=close -->
The ${name} is at 50% &${name}; <${name}>word</${name}>.

*to ${name}*

First, this. Second, that. Third, ${name}.
{{< /dialogue >}}

{{< dialogue char="Kai" >}}
*looks at ${name}*

Yes. <!-- cue gesture=look target=${name} --> No.
{{< /dialogue >}}

**[Meanwhile, in the ${name}…]**

*${name} plays a game*

"${name}!"

<!-- cue set-piece=eat variant=${name} -->
*The figure eats a ${name}.*

**[Back with the group]**

{{< ${name} >}}Text{{< /${name} >}}
`;

/** Every number and function in a value, by its path. */
function* leaves(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (typeof value === "number" || typeof value === "function") yield [path, value];
  else if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
    for (const [key, inner] of value instanceof Map ? value : Object.entries(value))
      yield* leaves(inner, `${path}.${String(key)}`);
}

const wrong = (value: unknown, path: string): string[] =>
  [...leaves(value, path)].flatMap(([at, leaf]) => (typeof leaf === "function" || Number.isNaN(leaf) ? [at] : []));

describe("whatever things are called", () => {
  it.each(NAMES)("%s is a name like any other", (name) => {
    const { script } = parse(postOf(name));
    const { timeline } = compile(script);
    expect(wrong(script, "script")).toEqual([]);
    expect(wrong(timeline, "timeline")).toEqual([]);
    for (let t = 0; t < timeline.duration; t += 0.5) {
      expect(wrong(sample(timeline, t), `state at ${t}`)).toEqual([]);
      expect(wrong(soundsIn(timeline, t, t + 0.5), `sounds at ${t}`)).toEqual([]);
    }
  });
});
