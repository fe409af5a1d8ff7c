/**
 * The level, a column a tile of 6 pixels: what floats, what stands on the ground, and the ground.
 * `=` ground, space a gap, `B` brick (to jump through from below and stand on), `o` coin, `e` a bug that walks,
 * `^` spikes, `C` checkpoint, `F` the flag that ends the level.
 */
const FLOATING =
  "            o                 BB               BoB                 oo          BBB     o            oo               BB       BBoB          o         oo           o o o                ";
const STANDING =
  "                  e        o           e    C      e       ^       o o    e           e    o   C    ^    e       o      e         e  C ^        e      o     e          F               ";
const GROUND =
  "=====================  ==========  ================  =======================   ==========  ===========  ============  ==========  ==========   ==========  =======   ===================";

export const TILE = 6;
/** Rows of the picture: top of the ground, and of what floats. */
export const GROUND_Y = 28;
export const FLOAT_Y = 16;
const STAND_Y = GROUND_Y - TILE;

export interface Thing {
  readonly x: number;
  readonly y: number;
}

const column = (x: number) => Math.floor(x / TILE);

export const isGround = (x: number): boolean => x < 0 || (GROUND[column(x)] ?? "=") === "=";
export const isBrick = (x: number): boolean => FLOATING[column(x)] === "B";
export const LEVEL_WIDTH = GROUND.length * TILE;

const findAll = (row: string, letter: string, y: number): readonly Thing[] =>
  [...row].flatMap((each, i) => (each === letter ? [{ x: i * TILE + TILE / 2, y }] : []));

/** Coins hang where a jump passes; places are middles of tiles. */
export const COINS: readonly Thing[] = [
  ...findAll(FLOATING, "o", FLOAT_Y - 1),
  ...findAll(STANDING, "o", STAND_Y),
].sort((a, b) => a.x - b.x);
export const BUGS: readonly Thing[] = findAll(STANDING, "e", GROUND_Y);
export const SPIKES: readonly Thing[] = findAll(STANDING, "^", GROUND_Y);
export const CHECKPOINTS: readonly number[] = [TILE * 3, ...findAll(STANDING, "C", GROUND_Y).map(({ x }) => x)];
export const FLAG_X: number = findAll(STANDING, "F", GROUND_Y)[0]?.x ?? LEVEL_WIDTH;
