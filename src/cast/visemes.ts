/**
 * Mouth shapes. `rest` is the mood's own mouth (smile, flat, grin…), the others show speech:
 * ah (a, i), oh (o, u, w), ee (e, consonants behind the teeth), mbp (closed lips), fv (teeth on lip),
 * lth (tongue on teeth: l, th), wide (shouted vowel).
 */
export const VISEMES = ["rest", "ah", "oh", "ee", "mbp", "fv", "lth", "wide"] as const;

export type Viseme = (typeof VISEMES)[number];
