import { Container, Sprite } from "pixi.js";
import type { StageState } from "../../timeline/state.ts";
import { layerTransform, type WorldCamera } from "../camera/parallax.ts";
import { showPicture } from "./picture-sprite.ts";
import type { LayerPlan } from "./set-plan.ts";
import type { SetTextures } from "./set-textures.ts";

/** Sprites of one picture in the light that goes and the light that comes. */
interface Crossfade {
  readonly from: Sprite;
  readonly to: Sprite;
}

function crossfade(parent: Container): Crossfade {
  const from = new Sprite();
  const to = new Sprite();
  parent.addChild(from, to);
  return { from, to };
}

/** Shows a picture under the light of a moment: whole sets are crossfaded, the coming over the going one. */
function showLight(
  { from, to }: Crossfade,
  name: string,
  light: StageState["light"],
  alpha: number,
  textures: SetTextures,
): void {
  const going = textures.picture(name, light.from) ?? textures.picture(name, "calm");
  const coming = light.mix > 0 && light.level !== light.from ? textures.picture(name, light.level) : undefined;
  from.visible = going !== undefined && alpha > 0 && !(coming && light.mix >= 1);
  to.visible = coming !== undefined && alpha > 0;
  if (going && from.visible) {
    showPicture(from, going);
    from.alpha = alpha;
  }
  if (coming && to.visible) {
    showPicture(to, coming);
    to.alpha = alpha * light.mix;
  }
}

/** One layer of the set: parallax, focus, light, sway. */
export class LayerView {
  readonly container = new Container();
  readonly #plan: LayerPlan;
  readonly #sharp: Container | undefined;
  readonly #soft: Container | undefined;
  readonly #sharpFade: Crossfade | undefined;
  readonly #softFade: Crossfade | undefined;
  readonly #scratch = { x: 0, y: 0, scale: 1 };
  readonly #phase: number;

  constructor(plan: LayerPlan, index: number) {
    this.#plan = plan;
    this.#phase = index * 1.7;
    if (plan.sharp) {
      this.#sharp = this.container.addChild(new Container());
      this.#sharpFade = crossfade(this.#sharp);
    }
    if (plan.soft) {
      this.#soft = this.container.addChild(new Container());
      this.#softFade = crossfade(this.#soft);
    }
    if (plan.blend) {
      for (const fade of [this.#sharpFade, this.#softFade]) {
        if (!fade) continue;
        fade.from.blendMode = plan.blend;
        fade.to.blendMode = plan.blend;
      }
    }
  }

  /** `soft` 0 in focus … 1 out of it; `wind` 0…1 how hard things sway beyond their rest. */
  apply(
    camera: WorldCamera,
    soft: number,
    light: StageState["light"],
    t: number,
    wind: number,
    width: number,
    height: number,
    textures: SetTextures,
  ): void {
    const plan = this.#plan;
    // The focused set stays under the one that comes, or the sky would shine through both.
    const sharpAlpha = soft >= 1 ? 0 : plan.fades || plan.soft ? 1 - soft : 1;
    if (this.#sharp && this.#sharpFade && plan.sharp) {
      this.#sharp.visible = sharpAlpha > 0;
      if (sharpAlpha > 0) {
        this.#place(this.#sharp, plan.factor, camera, t, wind, width, height);
        showLight(this.#sharpFade, plan.sharp, light, sharpAlpha, textures);
      }
    }
    if (this.#soft && this.#softFade && plan.soft) {
      this.#soft.visible = soft > 0;
      if (soft > 0) {
        this.#place(this.#soft, plan.softFactor ?? plan.factor, camera, t, wind, width, height);
        showLight(this.#softFade, plan.soft, light, soft, textures);
      }
    }
  }

  #place(
    target: Container,
    factor: number,
    camera: WorldCamera,
    t: number,
    wind: number,
    width: number,
    height: number,
  ): void {
    const plan = this.#plan;
    const { x, y, scale } = layerTransform(camera, factor, width, height, this.#scratch);
    const at = y + plan.y * scale;
    target.position.set(x + plan.x * scale, plan.hangs ? Math.min(at, -4 * scale) : at);
    target.scale.set(scale);
    if (plan.sway) {
      const swing = Math.sin(t * 0.9 + this.#phase) + 0.4 * Math.sin(t * 2.3 + this.#phase * 2);
      const angle = plan.sway * (1 + 2.5 * wind) * swing;
      // A hanging thing leans about its top: what hangs lowest moves most.
      target.skew.x = -angle;
    }
  }
}
