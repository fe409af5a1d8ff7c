import { type Shortcode, speakerOf } from "./container.ts";

/** `{{< cutin char="Kai" >}}`: an interjection over somebody else's words. */
export const cutin: Shortcode = {
  name: "cutin",
  aliases: ["cut-in", "interjection"],
  speaks: false,
  container: (tag) => ({ type: "turn", speakers: [speakerOf(tag)].filter(Boolean), manner: "cut-in" }),
};
