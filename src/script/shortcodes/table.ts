import { interruption } from "./break.ts";
import type { Shortcode } from "./container.ts";
import { cutin } from "./cutin.ts";
import { dialogue } from "./dialogue.ts";
import { figure, figureBig } from "./figure.ts";
import { glitch } from "./glitch.ts";
import { optimaxAlert } from "./optimax-alert.ts";
import { privateChannel } from "./private-channel.ts";
import { smallComment } from "./small-comment.ts";
import { thought } from "./thought.ts";
import { unityBox } from "./unity-box.ts";

/** All shortcodes of the theme. A new one is a file of its own and a row here. */
export const SHORTCODES: readonly Shortcode[] = [
  dialogue,
  smallComment,
  optimaxAlert,
  privateChannel,
  unityBox,
  thought,
  cutin,
  interruption,
  glitch,
  figure,
  figureBig,
];

const byName = new Map<string, Shortcode>();
for (const shortcode of SHORTCODES) {
  for (const name of [shortcode.name, ...(shortcode.aliases ?? [])]) byName.set(name, shortcode);
}

export function shortcodeNamed(name: string): Shortcode | undefined {
  return byName.get(name);
}
