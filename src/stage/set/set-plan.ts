/** A part of the set as the stage stacks it. Places are world units: where the picture's own 0,0 comes to lie. */
export interface LayerPlan {
  /** Picture in focus, and out of focus where it has one. */
  readonly sharp?: string;
  readonly soft?: string;
  /** How much of the camera's moves it makes: 0 none, 1 as the actors, above 1 nearer. */
  readonly factor: number;
  /** The same, out of focus: a close shot throws planes less far apart. */
  readonly softFactor?: number;
  readonly x: number;
  readonly y: number;
  readonly flip?: boolean;
  readonly blend?: "screen";
  /** Hangs from the top edge of the frame, where that is higher than the world's. */
  readonly hangs?: boolean;
  /** Leaves as the focus does: nothing out of focus takes its place. */
  readonly fades?: boolean;
  /** Sways with the given reach in radians. */
  readonly sway?: number;
  /** x of the point that it sways about, own units. */
  readonly swayX?: number;
}

/** Behind stations and actors, back to front. All exist once for each light. */
export const BACK_LAYERS: readonly LayerPlan[] = [
  { sharp: "sky", factor: 0, x: 0, y: 0 },
  { sharp: "racks-far", factor: 0.15, x: 0, y: 0 },
  { sharp: "racks-middle", factor: 0.35, x: 0, y: 0 },
  { sharp: "floor", factor: 0.5, x: 0, y: 0 },
  { soft: "distance-soft", factor: 0.32, x: 0, y: 0 },
  { sharp: "rack-near-left", factor: 0.6, x: -40, y: -80, fades: true },
  { sharp: "rack-near-right", factor: 0.6, x: 1226, y: -80, fades: true },
  { sharp: "shafts", soft: "shafts", factor: 0.5, softFactor: 0.1, x: 0, y: 0, blend: "screen", hangs: true },
  {
    sharp: "canopy-left",
    soft: "canopy-left-soft",
    factor: 0.7,
    softFactor: 0.3,
    x: 0,
    y: 0,
    hangs: true,
    sway: 0.012,
    swayX: 200,
  },
  {
    sharp: "canopy-middle",
    soft: "canopy-middle-soft",
    factor: 0.7,
    softFactor: 0.3,
    x: 0,
    y: 0,
    hangs: true,
    sway: 0.009,
    swayX: 690,
  },
  {
    sharp: "canopy-right",
    soft: "canopy-right-soft",
    factor: 0.7,
    softFactor: 0.3,
    x: 0,
    y: 0,
    hangs: true,
    sway: 0.011,
    swayX: 1160,
  },
];

/** Before everything but grade, words and meter. Nobody's face is behind leaves: they leave when the camera comes close. */
export const FRONT_LAYERS: readonly LayerPlan[] = [
  { sharp: "foreground-left", factor: 1.5, x: 0, y: 0, fades: true },
  { sharp: "foreground-right", factor: 1.5, x: 0, y: 0, fades: true },
];

/** Where the furniture stands in the world, and its scale. */
export const FURNITURE = {
  station: { x: 190, y: 590, scale: 0.98 },
  terminal: { x: 648, y: 560, scale: 0.7 },
  desk: { x: 1130, y: 604, scale: 0.9 },
  board: { x: 1036, y: 192, scale: 1 },
  forgotten: { x: 806, y: 618, scale: 0.72 },
} as const;

/** Pools of light that the places leave on the floor: x, half width, colour. */
export const POOLS = [
  { x: 200, width: 190, colour: "level" },
  { x: 640, width: 230, colour: "#3b82f6" },
  { x: 1040, width: 170, colour: "#ffb45e" },
] as const;
