import type { Shortcode } from "./container.ts";

/** `{{< optimax-alert >}}`: a system voice that nobody speaks. */
export const optimaxAlert: Shortcode = {
  name: "optimax-alert",
  aliases: ["system-alert", "alert"],
  speaks: false,
  container: () => ({ type: "alert" }),
};
