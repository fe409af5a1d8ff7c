import { type Shortcode, speakersOf } from "./container.ts";

/** `{{< unity-box chars="A,B,C" >}}`: several speak as one. */
export const unityBox: Shortcode = {
  name: "unity-box",
  aliases: ["unity"],
  speaks: true,
  container: (tag) => ({ type: "turn", speakers: speakersOf(tag), manner: "unison" }),
};
