import type { WorldCamera } from "../camera/parallax.ts";
import type { Box } from "./box.ts";
import type { Frame } from "./frame.ts";
import type { StageCharacter } from "./stage-cast.ts";

/** An actor at its place in the world, world units. */
export interface Standing {
  readonly id: string;
  readonly character: StageCharacter;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Where one actor stands on the stage: stage units from its upper left corner. */
export interface Placement {
  readonly id: string;
  /** The feet. */
  readonly x: number;
  readonly y: number;
  /** Of the sheet's box of 512 × 768. */
  readonly height: number;
  /** Turned to face left. */
  readonly flip: boolean;
  /** -1 in the foreground, a dark shape before the lens … 0 in the plane that is looked at … 1 well behind it. */
  readonly depth: number;
  /** 0 out of the shot … 1 in it. */
  readonly visible: number;
}

/** Who stands where, and what of the set is behind them, in one shot. */
export interface Staging {
  readonly camera: WorldCamera;
  /** Back to front. */
  readonly placements: readonly Placement[];
  /** 0 the set in focus … 1 out of it. */
  readonly soft: number;
}

export interface StagedActor {
  readonly id: string;
  readonly slot: number;
}

export type CastLookup = (id: string) => StageCharacter;

/** What else takes room on the stage. */
export interface Room {
  /** Where actors may be: the stage, less a meter that stands at its side, or the part that a split leaves. */
  readonly area: Box;
  /** Bubbles stand elsewhere: faces may be in the middle. */
  readonly strip: boolean;
}

/** Home height that sizes are relative to: taller characters stay taller. */
export const REFERENCE_HEIGHT = 300;
export const SHEET = { width: 512, height: 768 } as const;

const scaleOf = (placement: { height: number }): number => placement.height / SHEET.height;

/** Where a point of an actor's sheet comes to lie. */
export function sheetPoint(
  placement: Placement,
  character: StageCharacter,
  x: number,
  y: number,
): { x: number; y: number } {
  const scale = scaleOf(placement);
  return {
    x: placement.x + (x - character.base.x) * scale * (placement.flip ? -1 : 1),
    y: placement.y + (y - character.base.y) * scale,
  };
}

/** The box of an actor's head on the stage. */
export function headBox(placement: Placement, character: StageCharacter): Box {
  const scale = scaleOf(placement);
  const { head } = character;
  const corner = sheetPoint(placement, character, placement.flip ? head.x + head.width : head.x, head.y);
  return { x: corner.x, y: corner.y, width: head.width * scale, height: head.height * scale };
}

const headCentre = (character: StageCharacter) => ({
  x: character.head.x + character.head.width / 2,
  y: character.head.y + character.head.height / 2,
});

/** Feet so that the head's centre lies at a point. */
export function placeByHead(
  standing: Standing,
  headX: number,
  headY: number,
  height: number,
  flip: boolean,
): Placement {
  const centre = headCentre(standing.character);
  const scale = height / SHEET.height;
  const x = headX - (centre.x - standing.character.base.x) * scale * (flip ? -1 : 1);
  const y = headY - (centre.y - standing.character.base.y) * scale;
  return { id: standing.id, x, y, height, flip, depth: 0, visible: 1 };
}

/** The camera that puts a standing's home where its placement is, at its size. */
export function cameraFor(standing: Standing, placement: Placement, frame: Frame): WorldCamera {
  const zoom = placement.height / standing.height;
  return {
    x: standing.x - (placement.x - frame.stage.width / 2) / zoom,
    y: standing.y - (placement.y - frame.stage.height / 2) / zoom,
    zoom,
    tilt: 0,
  };
}

/** Back to front: who is behind first, then by the feet. */
export const depthOrder = (placements: readonly Placement[]): Placement[] =>
  [...placements].sort((a, b) => b.depth - a.depth || a.y - b.y || (a.id < b.id ? -1 : 1));

/** Where those wait who are out of the shot: behind, and as tall as this share of the stage's height. */
const WAITING_HEIGHT = 0.6;

export const outOfShot = (standing: Standing, frame: Frame, left: boolean): Placement => ({
  id: standing.id,
  x: left ? -200 : frame.stage.width + 200,
  y: frame.stage.height * 0.965,
  height: frame.stage.height * WAITING_HEIGHT,
  flip: !left,
  depth: 1,
  visible: 0,
});
