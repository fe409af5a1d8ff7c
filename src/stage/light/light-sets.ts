import type { AlertLevel } from "../../timeline/timeline.ts";

/** The named tones of the set under one light. Colours are #rrggbb. */
export interface LightSet {
  /** Sky, top to horizon, and the sun behind the racks. */
  readonly top: string;
  readonly mid: string;
  readonly horizon: string;
  readonly glow: string;
  /** Faces and sides of the racks, far to near. */
  readonly far: string;
  readonly farSide: string;
  readonly middle: string;
  readonly middleSide: string;
  readonly near: string;
  readonly nearSide: string;
  readonly foreground: string;
  readonly led: string;
  readonly edge: string;
  readonly floor: string;
  /** What screens and bars that follow the alert level shine in. */
  readonly level: string;
  /** The same, light: lines and digits. */
  readonly levelLight: string;
  /** Multiplied over furniture, which is drawn once in neutral light. */
  readonly furniture: string;
}

/** The set's light by alert level: crossfaded as whole sets, never tone by tone. */
export const LIGHT_SETS: Readonly<Record<AlertLevel, LightSet>> = {
  calm: {
    top: "#0b1224",
    mid: "#1b2a55",
    horizon: "#4a6cb6",
    glow: "#a5c6fb",
    far: "#3a559b",
    farSide: "#2f4787",
    middle: "#22345f",
    middleSide: "#18264a",
    near: "#131c38",
    nearSide: "#0d152b",
    foreground: "#070b17",
    led: "#9cc0ff",
    edge: "#6f93d8",
    floor: "#1b2a54",
    level: "#10b981",
    levelLight: "#a7f3d0",
    furniture: "#ffffff",
  },
  watch: {
    top: "#0d0f1e",
    mid: "#1d1f3a",
    horizon: "#6d5570",
    glow: "#ffc27a",
    far: "#3d3a63",
    farSide: "#312f56",
    middle: "#252547",
    middleSide: "#1b1c3a",
    near: "#171a33",
    nearSide: "#101226",
    foreground: "#080a15",
    led: "#ffcf8a",
    edge: "#c79a6a",
    floor: "#29274a",
    level: "#f59e0b",
    levelLight: "#fde68a",
    furniture: "#f3e2d6",
  },
  alarm: {
    top: "#12060f",
    mid: "#2a0d1e",
    horizon: "#8a2136",
    glow: "#ff7a5c",
    far: "#5e1b33",
    farSide: "#4a1530",
    middle: "#36122b",
    middleSide: "#270d22",
    near: "#200e22",
    nearSide: "#160a19",
    foreground: "#0a050d",
    led: "#ff9a8a",
    edge: "#ff6b6b",
    floor: "#3a1228",
    level: "#ef4444",
    levelLight: "#ffd0c8",
    furniture: "#ffb9ad",
  },
};

/** Outline of everything drawn. */
export const INK = "#070b16";
