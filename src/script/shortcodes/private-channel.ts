import type { Shortcode } from "./container.ts";

/** `{{< private-channel human-status="offline" >}}`: a secret scene without the Human; turns stand in it. */
export const privateChannel: Shortcode = {
  name: "private-channel",
  speaks: false,
  container: () => ({ type: "scene", kind: "private" }),
};
