import type { MusicTheme } from "../cast/sound-names.ts";

/**
 * The files that sounds come in, in the order in which an episode needs them: what lies under a scene from its first
 * moment, what is said, what happens, and what is played in the side scene.
 */
export const PACKS = ["beds", "voices", "effects", "games"] as const;

export type Pack = (typeof PACKS)[number];

/** Themes of the group's own room: the others belong to the games beside it. */
const AT_HOME: readonly MusicTheme[] = ["hideout"];

/** The pack that a sound of the catalogue belongs to. */
export function packOf(name: string): Pack {
  const [group, kind = ""] = name.split(".");
  if (group === "voice") return "voices";
  if (group === "ambience") return "beds";
  // Stings are numbered, themes have names.
  if (group !== "music" || /^\d/.test(kind)) return "effects";
  return AT_HOME.some((theme) => theme === kind) ? "beds" : "games";
}
