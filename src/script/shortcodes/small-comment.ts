import { type Shortcode, speakerOf } from "./container.ts";

/** `{{< small-comment char="Kai" >}}`: an aside, in a small bubble beside what is going on. */
export const smallComment: Shortcode = {
  name: "small-comment",
  aliases: ["smallcomment", "aside"],
  speaks: true,
  container: (tag) => ({ type: "turn", speakers: [speakerOf(tag)].filter(Boolean), manner: "aside" }),
};
