/** What of the world is seen: its centre in world units, stage units per world unit, and a tilt in radians. */
export interface WorldCamera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly tilt: number;
}

/** The point of the world that the wide shot is centred on; layers are drawn to fit together there. */
export const WORLD_CENTRE = { x: 640, y: 360 } as const;

export interface LayerTransform {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * Where a layer's origin comes to lie on a stage of that size, and its scale. `factor` 1 moves and grows with the
 * actors, 0 stays, above 1 is nearer than they are. With `scratch` given it is written to and returned: nothing is made.
 */
export function layerTransform(
  camera: WorldCamera,
  factor: number,
  width: number,
  height: number,
  scratch: { x: number; y: number; scale: number } = { x: 0, y: 0, scale: 1 },
): LayerTransform {
  const x = WORLD_CENTRE.x + (camera.x - WORLD_CENTRE.x) * factor;
  const y = WORLD_CENTRE.y + (camera.y - WORLD_CENTRE.y) * factor;
  // Below 1 every layer shrinks alike, or the far ones would leave the frame uncovered.
  const scale = camera.zoom <= 1 ? camera.zoom : 1 + (camera.zoom - 1) * factor;
  scratch.x = width / 2 - x * scale;
  scratch.y = height / 2 - y * scale;
  scratch.scale = scale;
  return scratch;
}
