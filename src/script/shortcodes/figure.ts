import type { ShortcodeTag } from "../grammar/shortcode-tag.ts";
import type { Container, Shortcode } from "./container.ts";

function pictureOf(tag: ShortcodeTag): Container {
  const value = (key: string) => tag.attributes.get(key)?.trim() ?? "";
  const caption = [value("title"), value("caption"), value("attr")].filter((text) => text !== "").join("\n");
  return {
    type: "figure",
    src: value("src") || value("link") || (tag.positional[0] ?? ""),
    alt: value("alt"),
    caption,
  };
}

/** `{{< figure src="…" alt="…" caption="…" >}}`: a picture card. */
export const figure: Shortcode = {
  name: "figure",
  aliases: ["image", "img"],
  speaks: false,
  leaf: true,
  container: pictureOf,
};

/** `{{< figure-big … >}}{{< /figure-big >}}`: the same over the whole width. */
export const figureBig: Shortcode = { name: "figure-big", speaks: false, leaf: true, container: pictureOf };
