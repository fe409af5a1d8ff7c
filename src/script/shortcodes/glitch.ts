import { type Shortcode, speakerOf } from "./container.ts";

/** `{{< glitch >}}`: garbled text, a whole turn or a few words of one. */
export const glitch: Shortcode = {
  name: "glitch",
  aliases: ["glitch-text"],
  speaks: false,
  inline: true,
  container: (tag) => ({ type: "turn", speakers: [speakerOf(tag)].filter(Boolean), manner: "glitch" }),
};
