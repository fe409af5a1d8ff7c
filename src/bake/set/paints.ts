import type { LightSet } from "../../stage/light/light-sets.ts";

type Stop = readonly [offset: number, colour: string, opacity?: number];

const stops = (list: readonly Stop[]): string =>
  list
    .map(
      ([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("");
const vertical = (id: string, list: readonly Stop[]): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops(list)}</linearGradient>`;
const radial = (id: string, list: readonly Stop[], place = ""): string =>
  `<radialGradient id="${id}" ${place}>${stops(list)}</radialGradient>`;
const blur = (id: string, deviation: number, margin: number): string =>
  `<filter id="${id}" x="-${margin}%" y="-${margin}%" width="${100 + 2 * margin}%" height="${100 + 2 * margin}%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`;

/** Gradients, patterns and filters that the layers name, in the tones of one light. */
export function paints(light: LightSet): string {
  return [
    vertical("sky", [
      [0, light.top],
      [0.55, light.mid],
      [1, light.horizon],
    ]),
    radial("sun", [
      [0, light.glow, 0.95],
      [0.35, light.glow, 0.42],
      [1, light.glow, 0],
    ]),
    vertical("haze", [
      [0, light.horizon, 0],
      [1, light.horizon, 0.85],
    ]),
    vertical("floor", [
      [0, light.horizon],
      [0.18, light.floor],
      [1, light.top],
    ]),
    vertical("shaft", [
      [0, light.glow, 0.34],
      [1, light.glow, 0],
    ]),
    radial("warm", [
      [0, "#ffd9a0", 0.9],
      [0.3, "#ffb45e", 0.35],
      [1, "#ffb45e", 0],
    ]),
    radial("blue-glow", [
      [0, "#7db4ff", 0.85],
      [0.5, "#3b82f6", 0.35],
      [1, "#3b82f6", 0],
    ]),
    radial("white-glow", [
      [0, "#ffffff", 0.8],
      [1, "#ffffff", 0],
    ]),
    vertical("hologram", [
      [0, "#10b981", 0],
      [1, "#10b981", 0.5],
    ]),
    '<linearGradient id="beam"><stop offset="0" stop-color="#ffb09a" stop-opacity=".9"/><stop offset=".4" stop-color="#ff4a3d" stop-opacity=".5"/><stop offset="1" stop-color="#ff2d2d" stop-opacity="0"/></linearGradient>',
    '<pattern id="scan" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="1.4" fill="#000" opacity=".28"/></pattern>',
    '<pattern id="mesh" width="5" height="5" patternUnits="userSpaceOnUse"><circle cx="1.5" cy="1.5" r="1" fill="#000" opacity=".5"/></pattern>',
    blur("blur-1", 1, 10),
    blur("blur-2", 2, 10),
    blur("blur-5", 5, 20),
    blur("blur-12", 12, 60),
    blur("blur-30", 30, 60),
    '<filter id="bloom" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="3.2" result="b"/><feMerge><feMergeNode in="b"/><feMergeNode in="b"/><feMergeNode in="SourceGraphic"/></feMerge></filter>',
  ].join("");
}
