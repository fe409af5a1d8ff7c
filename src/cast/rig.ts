/**
 * How a character's sheet comes apart: joints, what hangs on what, and in which order it is drawn. Written by the
 * bake from the character's `rig.svg`; lengths in sheet units (the sheet is 640 × 960 from −64, −96), y down,
 * degrees clockwise.
 */
export interface Rig {
  /** FNV-1a of the sheet's text that this was cut from, in hex. */
  readonly hash: string;
  /** Parents come before their children; the first is the root. */
  readonly parts: readonly RigPart[];
}

export interface RigPart {
  readonly id: string;
  /** Index of the parent; −1 for the root. */
  readonly parent: number;
  /** The joint in the parent's coordinates, at rest. */
  readonly x: number;
  readonly y: number;
  readonly rotation: number;
  readonly scale: number;
  /** The same joint in the part's own coordinates. */
  readonly pivotX: number;
  readonly pivotY: number;
  readonly alpha: number;
  /** What it draws, back to front: own images by name, and child parts by index. */
  readonly content: readonly (string | number)[];
  /** Alternatives of its one image, the first at rest; images are named `<id>/<frame>`. */
  readonly frames?: readonly string[];
  /** Moves as this part does (the ink that lies under a lock of hair). */
  readonly follows?: string;
  /** Extent of its own images (frames: of the first), in own coordinates: x, y, width, height. */
  readonly box?: readonly [number, number, number, number];
}

/** Where the images of a rig lie in its atlas. */
export interface Atlas {
  readonly hash: string;
  /** Pixels a sheet unit. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** By image: left, top, width, height in the atlas (pixels), and the left top corner in the part's coordinates (units). */
  readonly frames: Readonly<Record<string, readonly [number, number, number, number, number, number]>>;
}

/** FNV-1a, 32 bit, in hex: which sheet a rig or an atlas was cut from. */
export function sheetHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
