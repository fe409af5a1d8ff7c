import type { ShortcodeTag } from "../grammar/shortcode-tag.ts";
import { type Shortcode, speakersOf } from "./container.ts";

/** `{{< unity-box chars="A,B,C" >}}`: several speak as one. */
export const unityBox: Shortcode = {
  name: "unity-box",
  aliases: ["unity"],
  speaks: true,
  container: (tag) => ({ type: "turn", speakers: unitedIn(tag), manner: "unison" }),
};

/** Those listed; each may be a bare value of its own. Where nobody is, it's everybody. */
function unitedIn(tag: ShortcodeTag): string[] {
  const listed = tag.positional.length > 1 ? [...tag.positional] : speakersOf(tag);
  return listed.length > 0 ? listed : ["all"];
}
