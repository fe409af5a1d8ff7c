import { Container, Rectangle, Sprite, Texture, type TextureSource } from "pixi.js";
import type { Character } from "../../cast/character.ts";
import type { Atlas, RigPart } from "../../cast/rig.ts";
import type { PartPose, Pose } from "./acted.ts";

const RADIANS = Math.PI / 180;

/** The images of one character's atlas. */
export interface ActorTextures {
  readonly scale: number;
  readonly frames: ReadonlyMap<string, { readonly texture: Texture; readonly x: number; readonly y: number }>;
}

/** Cuts an atlas into textures, once. */
export function actorTextures(source: TextureSource, atlas: Atlas): ActorTextures {
  const frames = new Map<string, { texture: Texture; x: number; y: number }>();
  for (const [name, [left, top, width, height, x, y]] of Object.entries(atlas.frames))
    frames.set(name, { texture: new Texture({ source, frame: new Rectangle(left, top, width, height) }), x, y });
  return { scale: atlas.scale, frames };
}

/** A figure on the stage: a view in sheet units, and the way to pose it. Nothing is created once it stands. */
export interface ActorView {
  readonly view: Container;
  /** `mirrored`: whoever places the view turns it round. */
  apply(pose: Pose, mirrored?: boolean): void;
  destroy(): void;
}

interface PartView {
  readonly container: Container;
  /** Where the part has frames: the one sprite that shows them. */
  readonly sprite: Sprite | undefined;
  readonly prefix: string;
  readonly restZ: number;
  readonly written: boolean;
  frame: string | undefined;
}

export function createActorView(character: Character, textures: ActorTextures): ActorView {
  const { parts } = character.rig;
  const view = new Container({ label: character.id });
  const views = parts.map((part, i): PartView => {
    const container = new Container({ label: part.id });
    container.pivot.set(part.pivotX, part.pivotY);
    const restZ = parts[part.parent]?.content.indexOf(i) ?? 0;
    container.zIndex = restZ;
    const sprite = part.frames ? new Sprite({ texture: Texture.EMPTY }) : undefined;
    if (sprite) container.addChild(sprite);
    return {
      container,
      sprite,
      prefix: `${borrowed(part) ?? part.id}/`,
      restZ,
      written: character.written?.includes(part.id) === true,
      frame: undefined,
    };
  });
  // Children join in drawing order once all of them exist.
  parts.forEach((part, i) => {
    if (part.frames) return;
    const { container } = views[i] as PartView;
    container.sortableChildren = true;
    part.content.forEach((entry, order) => {
      if (typeof entry === "number") container.addChild((views[entry] as PartView).container);
      else {
        const sprite = new Sprite({ texture: Texture.EMPTY, zIndex: order });
        show(sprite, entry, textures);
        container.addChild(sprite);
      }
    });
  });
  if (views[0]) view.addChild(views[0].container);
  return {
    view,
    apply(pose, mirrored = false) {
      for (let i = 0; i < views.length; i++) {
        const part = views[i] as PartView;
        place(part, pose.parts[i] as PartPose, textures);
        if (mirrored && part.written) part.container.scale.x *= -1;
      }
    },
    destroy() {
      view.destroy({ children: true });
    },
  };
}

function place(
  part: PartView,
  { x, y, rotation, scaleX, scaleY, alpha, frame, z }: PartPose,
  textures: ActorTextures,
): void {
  const { container, sprite } = part;
  container.position.set(x, y);
  container.rotation = rotation * RADIANS;
  container.scale.set(scaleX, scaleY);
  container.alpha = alpha;
  container.visible = alpha > 0.01;
  const depth = z ?? part.restZ;
  if (container.zIndex !== depth) container.zIndex = depth;
  if (sprite && frame !== undefined && frame !== part.frame) {
    part.frame = frame;
    show(sprite, part.prefix + frame, textures);
  }
}

/** A part whose content is `frames:<other>` draws that part's frames. */
function borrowed(part: RigPart): string | undefined {
  const [entry] = part.content;
  return typeof entry === "string" && entry.startsWith("frames:") ? entry.slice("frames:".length) : undefined;
}

function show(sprite: Sprite, name: string, { frames, scale }: ActorTextures): void {
  const image = frames.get(name);
  sprite.visible = image !== undefined;
  if (!image) return;
  sprite.texture = image.texture;
  sprite.position.set(image.x, image.y);
  sprite.scale.set(1 / scale);
}
