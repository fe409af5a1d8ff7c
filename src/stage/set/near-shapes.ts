/** A shape in its colour, and the edges of it that catch the room's light. Colours are those of things in the dark. */
export interface NearShape {
  readonly fill: string;
  readonly path: string;
  readonly lit?: string;
}

/** An old monitor from behind on a crate, papers, a keyboard. Origin: left edge, foot. */
export const LEFT: readonly NearShape[] = [
  { fill: "#0a1226", path: "M-40 -84V-132H214L226 -84Z", lit: "M-40 -131H213L225 -88" },
  { fill: "#060b18", path: "M24 -118H110V-100H24ZM126 -118H186V-100H126Z" },
  {
    fill: "#111c3a",
    path: "M-40 -132V-296L8 -326H146L176 -296L190 -146L180 -132Z",
    lit: "M8 -325H146L175 -296L189 -147",
  },
  { fill: "#0b1329", path: "M-40 -160V-276L18 -300H136L150 -284L160 -160Z", lit: "M18 -299H136L150 -283L159 -166" },
  { fill: "#1c2c56", path: "M22 -282H122V-274H22ZM22 -266H122V-258H22ZM22 -250H122V-242H22Z" },
  {
    fill: "#0a1124",
    path: "M58 -326C60 -352 38 -362 44 -390L56 -388C50 -366 74 -352 70 -326Z",
    lit: "M56 -388C50 -366 74 -352 70 -328",
  },
  { fill: "#c9702f", path: "M26 -224L66 -230L70 -200L30 -194Z" },
  { fill: "#233258", path: "M222 -84L246 -112L352 -108L344 -84Z", lit: "M247 -111L351 -107" },
  { fill: "#0e1730", path: "M244 -92L260 -108H326L320 -92Z" },
];

/** A mug, a coil of cable with its plug, books. Origin: right edge, foot. */
export const RIGHT: readonly NearShape[] = [
  { fill: "#0c142b", path: "M-128 -84C-122 -176 -66 -208 24 -208V-84Z", lit: "M-124 -118C-110 -180 -60 -206 20 -207" },
  {
    fill: "#060b18",
    path: "M-58 -84C-52 -130 -24 -148 44 -148V-84Z",
    lit: "M-94 -96C-80 -158 -44 -178 20 -179M-58 -98C-48 -134 -22 -147 20 -147",
  },
  { fill: "#322a66", path: "M-300 -84V-106H-140V-84Z", lit: "M-300 -105H-141" },
  { fill: "#1a3a5c", path: "M-288 -106V-126H-152V-106Z", lit: "M-288 -125H-153" },
  { fill: "#d9d0b8", path: "M-286 -112H-160V-118H-286ZM-296 -91H-148V-97H-296Z" },
  {
    fill: "#7a3b1c",
    path: "M-166 -174C-126 -184 -126 -118 -168 -128L-166 -140C-146 -134 -146 -166 -166 -161Z",
    lit: "M-166 -174C-128 -182 -128 -122 -160 -127",
  },
  {
    fill: "#7a3b1c",
    path: "M-244 -126V-204C-244 -210 -166 -210 -166 -204V-126Z",
    lit: "M-243 -202C-236 -210 -174 -210 -167 -202M-243 -198V-140",
  },
  { fill: "#2b1420", path: "M-238 -201C-230 -206 -180 -206 -172 -201C-180 -196 -230 -196 -238 -201Z" },
  {
    fill: "#101a36",
    path: "M-130 -84C-200 -84 -330 -70 -392 -92L-388 -102C-330 -82 -210 -98 -126 -100Z",
    lit: "M-388 -102C-330 -82 -300 -88 -296 -90",
  },
  { fill: "#e3a21a", path: "M-392 -90L-418 -100L-410 -116L-384 -104ZM-422 -105L-434 -110L-430 -117L-418 -112Z" },
];

/** Lamps on what stands there: from the left or the right edge, above the foot; 0xrrggbb. */
export const NEAR_LAMPS = [
  { side: "left", x: 112, y: 206, colour: 0x34d399 },
  { side: "left", x: 112, y: 186, colour: 0xffbe6b },
  { side: "left", x: 68, y: 109, colour: 0x7db4ff },
  { side: "left", x: 156, y: 109, colour: 0xef6b6b },
] as const;

/** Where the mug's steam rises, from the right edge and above the foot. */
export const NEAR_STEAM = { x: 205, y: 214 } as const;
