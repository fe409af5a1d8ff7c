import { describe, expect, it } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";
import { soundsIn } from "../../src/timeline/sounds-in.ts";
import { withoutNumber } from "./no-number.ts";

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

describe("whatever things are called", () => {
  it.each(NAMES)("%s is a name like any other", (name) => {
    const { script } = parse(postOf(name));
    const { timeline } = compile(script);
    expect(withoutNumber(script, "script")).toEqual([]);
    expect(withoutNumber(timeline, "timeline")).toEqual([]);
    for (let t = 0; t < timeline.duration; t += 0.5) {
      expect(withoutNumber(sample(timeline, t), `state at ${t}`)).toEqual([]);
      expect(withoutNumber(soundsIn(timeline, t, t + 0.5), `sounds at ${t}`)).toEqual([]);
    }
  });
});
