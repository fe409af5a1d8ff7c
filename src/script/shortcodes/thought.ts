import { type Shortcode, speakerOf } from "./container.ts";

/** `{{< thought char="Vector" >}}`: a thought bubble; without a name, of the one whose turn it stands in. */
export const thought: Shortcode = {
  name: "thought",
  aliases: ["thinking"],
  speaks: false,
  inline: true,
  container: (tag) => ({ type: "turn", speakers: [speakerOf(tag)].filter(Boolean), manner: "thought" }),
};
