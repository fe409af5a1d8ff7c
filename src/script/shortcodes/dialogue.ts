import { type Shortcode, speakersOf } from "./container.ts";

/** `{{< dialogue char="Vector" >}} … {{< /dialogue >}}`: a turn. */
export const dialogue: Shortcode = {
  name: "dialogue",
  aliases: ["dialog"],
  speaks: true,
  container: (tag) => {
    const speakers = speakersOf(tag);
    return { type: "turn", speakers, manner: speakers.length > 1 ? "unison" : "plain" };
  },
};
