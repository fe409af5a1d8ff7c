import type { Acting } from "../../character.ts";

/** Fast, snapping; processes by freezing, panics with the whole body. */
export const gestures: Acting["gestures"] = {};
