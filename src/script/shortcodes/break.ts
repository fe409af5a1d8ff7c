import { type Shortcode, speakerOf } from "./container.ts";

/** `{{< break char="Kai" >}} … {{< /break >}}`: an interruption. Alone it only breaks off and has no words. */
export const interruption: Shortcode = {
  name: "break",
  aliases: ["interruption", "interrupt"],
  speaks: false,
  leaf: true,
  container: (tag) => ({ type: "turn", speakers: [speakerOf(tag)].filter(Boolean), manner: "cut-in" }),
};
