import { Container, Sprite, Texture } from "pixi.js";
import type { SetPieceState, StageState } from "../../timeline/state.ts";
import { layerTransform, type WorldCamera } from "../camera/parallax.ts";
import type { ActorsLight } from "../troupe/lit.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { DOOR, DOOR_ART, drawDoor, drawSign, drawSpill, SIGN_BOX, SPILL } from "./door-art.ts";
import { doorLightOf, doorOf } from "./door-light.ts";

/** Device px a unit above which the dark wall gains nothing. */
const DENSITY = { wall: 1.25, light: 0.5 } as const;
const WARM = [255, 138, 24] as const;
const COLD = [54, 206, 196] as const;
/** Feet behind the door, units. */
const FEET = { width: 17, apart: 30, lift: 4 } as const;

/** Who stands before the door: a dark shape against its light, which catches their edges, more of it under the lit sign. */
const AGAINST_LIGHT = { shade: 0x454d86, edge: 0xa9b8ff, litEdge: 0xffe9c8, litShade: 0x7d6a86 } as const;
/** Beside a card they are seen by what light there is. */
const BY_NIGHT = 0xa2abe0;
/** The light on those who stand before a door. */
export function lightBefore(state: StageState, door: SetPieceState, still: boolean): ActorsLight {
  if (door.cue.name !== "arrive-at-door") return { tint: BY_NIGHT };
  const { shade, edge, litEdge, litShade } = AGAINST_LIGHT;
  const lit = doorLightOf(state, door, still).signLit;
  return { tint: lit ? litShade : shade, rim: { colour: lit ? litEdge : edge } };
}

/** A shut door instead of the set, behind whoever stands before it. In stage units. */
export class DoorView {
  readonly container = new Container();
  readonly #pictures: PictureCache;
  readonly #wall = new Sprite();
  readonly #sign = new Sprite();
  readonly #warm = new Sprite();
  readonly #cold = new Sprite();
  readonly #feet = [new Sprite(Texture.WHITE), new Sprite(Texture.WHITE)] as const;

  constructor(pictures: PictureCache) {
    this.#pictures = pictures;
    this.#wall.position.set(DOOR_ART.x, DOOR_ART.y);
    this.#sign.position.set(DOOR.x - SIGN_BOX.x, DOOR.sign - SIGN_BOX.y);
    for (const light of [this.#warm, this.#cold]) {
      light.position.set(DOOR.x - SPILL.x, DOOR.foot - SPILL.above);
      light.blendMode = "screen";
    }
    for (const foot of this.#feet) foot.tint = 0x1c0d10;
    this.container.addChild(this.#wall, this.#sign, this.#warm, this.#cold, ...this.#feet);
  }

  apply(state: StageState, camera: WorldCamera, width: number, height: number, density: number, still: boolean): void {
    const door = doorOf(state);
    this.container.visible = door !== undefined;
    if (!door) return;
    const { x, y, scale } = layerTransform(camera, 1, width, height);
    this.container.position.set(x, y);
    this.container.scale.set(scale);
    const label = door.cue.variant ?? "";
    const light = doorLightOf(state, door, still);
    const sharp = Math.min(DENSITY.wall, density * scale);
    const { width: wide, height: tall } = DOOR_ART;
    this.#wall.texture = this.#pictures.picture(`door ${sharp}`, wide, tall, sharp, drawDoor);
    this.#sign.texture = this.#pictures.picture(
      `door sign ${light.signLit} ${density * scale} ${label}`,
      2 * SIGN_BOX.x,
      2 * SIGN_BOX.y,
      density * scale,
      (context) => drawSign(context, label, light.signLit),
    );
    const spill = (name: string, colour: readonly [number, number, number]) =>
      this.#pictures.picture(`door ${name}`, 2 * SPILL.x, SPILL.above + SPILL.below, DENSITY.light, (context) =>
        drawSpill(context, colour),
      );
    this.#warm.texture = spill("warm", WARM);
    this.#cold.texture = spill("cold", COLD);
    this.#warm.alpha = light.warm;
    this.#cold.alpha = light.cold;
    this.#feet.forEach((foot, i) => {
      foot.visible = light.passing !== undefined;
      if (!light.passing) return;
      const at = light.passing.x + (i - 0.5) * FEET.apart - FEET.width / 2;
      const left = Math.max(-DOOR.half, at);
      const right = Math.min(DOOR.half, at + FEET.width);
      foot.visible = right > left;
      const lift = light.passing.step === i ? FEET.lift : 0;
      foot.position.set(DOOR.x + left, DOOR.foot - DOOR.slit);
      foot.setSize(Math.max(1, right - left), DOOR.slit - lift);
    });
  }
}
