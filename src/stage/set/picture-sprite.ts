import { Sprite, Texture } from "pixi.js";
import type { LoadedPicture } from "./set-textures.ts";

/** A sprite that shows a picture at its place in its own units. */
export function pictureSprite(picture: LoadedPicture | undefined): Sprite {
  const sprite = new Sprite(Texture.EMPTY);
  if (picture) showPicture(sprite, picture);
  return sprite;
}

/** Puts another picture into a sprite; does nothing where it is there already. */
export function showPicture(sprite: Sprite, { texture, box }: LoadedPicture): void {
  if (sprite.texture === texture) return;
  sprite.texture = texture;
  sprite.position.set(box[0], box[1]);
  sprite.scale.set(box[2] / texture.width, box[3] / texture.height);
}
