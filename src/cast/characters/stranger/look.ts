import type { Colours, Template } from "../../character.ts";
import { BUILDS, type Build } from "./builds.ts";

/** Hues that none of the cast has: red, rust, lime, teal, cyan, magenta, pink. */
const HUES = [2, 18, 84, 176, 194, 304, 334] as const;
const SKULLS = ["round", "box", "hex", "drop"] as const;
const TOPS = ["antenna", "spikes", "cap", "bob", "horns", "crest"] as const;
/** Turns of the colour circle from the coat to what sets it off. */
const ACCENTS = [150, 180, 210, -60] as const;

/** Coats brighter and darker than plain: what is added to their lightness. Two of one hue are still told apart. */
const SHADES = [0, -0.13, 0.1] as const;
/** Turns from the coat to the face. */
const FACES = [4, 46, -42] as const;

/** FNV-1a, 32 bit. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  // The low bits of neighbouring names are alike: stir.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Degrees, and shares of 1, to `#rrggbb`. */
function hsl(hue: number, saturation: number, lightness: number): string {
  const a = saturation * Math.min(lightness, 1 - lightness);
  const channel = (n: number): string => {
    const k = (n + (((hue % 360) + 360) % 360) / 30) % 12;
    const value = lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** The first signs of a name's first words, or of the one word; at most two. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s\-_.]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const firsts = words.map((word) => [...word].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? "");
  const letters = firsts.length > 1 ? firsts.slice(0, 2) : [...(words[0] ?? "")].slice(0, 2);
  return letters.join("").toUpperCase() || "?";
}

/** Colours, shapes and initials from a name: the same name, the same look. */
export function lookOf(name: string): { colours: Colours; template: Template; build: Build } {
  const hash = hashOf(name);
  const pick = <T>(list: readonly T[], shift: number): T => list[(hash >>> shift) % list.length] as T;
  const hue = pick(HUES, 0);
  const accent = hue + pick(ACCENTS, 5);
  const shade = pick(SHADES, 17);
  const face = hue + pick(FACES, 21);
  const base = hsl(hue, 0.66, 0.5);
  return {
    colours: { base, light: hsl(hue, 0.75, 0.74), paper: hsl(hue, 0.8, 0.96), deep: hsl(hue, 0.72, 0.27) },
    template: {
      file: "stranger.svg",
      colours: {
        "#a10001": hsl(hue, 0.66, 0.5 + shade),
        "#a10002": hsl(hue - 6, 0.64, 0.4 + shade * 0.8),
        "#a10003": hsl(hue - 10, 0.6, 0.22 + shade * 0.4),
        "#a10004": hsl(hue + 6, 0.8, 0.68),
        "#a10005": hsl(hue + 8, 0.95, 0.76),
        "#a10006": hsl(face, 0.55, 0.82),
        "#a10007": hsl(face - 4, 0.42, 0.68),
        "#a10008": hsl(accent, 0.75, 0.6),
        "#a10009": hsl(accent - 8, 0.62, 0.45),
        "#a1000a": hsl(hue, 0.7, 0.95),
      },
      shapes: { skull: pick(SKULLS, 9), top: pick(TOPS, 13) },
      initials: initialsOf(name),
    },
    build: pick(BUILDS, 25),
  };
}
