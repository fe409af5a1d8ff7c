import { Container, type Sprite } from "pixi.js";
import type { StageState } from "../../timeline/state.ts";
import { toneOf } from "../light/light-mix.ts";
import { pictureSprite } from "./picture-sprite.ts";
import { ScrollWindow } from "./scroll-window.ts";
import type { SetTextures } from "./set-textures.ts";

/** Columns of code: x and the height at which the arch lets them begin, units a second. */
const COLUMNS = [
  { x: -206, top: -292, speed: 26 },
  { x: -146, top: -356, speed: 41 },
  { x: 102, top: -362, speed: 33 },
  { x: 160, top: -300, speed: 22 },
] as const;
const FOOT = -70;
/** The strip repeats after this many units, as it was baked. */
const PERIOD = 340;

/** How much faster than by itself it runs while its owner speaks. */
const RUSH = 2.5;

const GLARE = { x: -520, y: -640, width: 1040, height: 820, alpha: 0.8, colour: 0xd0243c } as const;

/** The analysis terminal: its streams run, faster while its owner speaks. */
export class TerminalView {
  readonly container = new Container();
  readonly #sharp: Container;
  readonly #soft: Container;
  readonly #ring: Sprite;
  readonly #streams: readonly { readonly sharp: ScrollWindow; readonly soft: ScrollWindow }[];
  readonly #tinted: readonly Sprite[];
  /** The alarm's light on the arch: what is drawn blue takes no red from a tint. */
  readonly #glare: Sprite;

  constructor(textures: SetTextures) {
    const sprite = (name: string) => pictureSprite(textures.picture(name));
    const back = sprite("terminal");
    const backSoft = sprite("terminal-soft");
    const wings = sprite("terminal-wings");
    const wingsSoft = sprite("terminal-wings-soft");
    this.#tinted = [back, backSoft, wings, wingsSoft];
    this.#ring = sprite("terminal-ring");
    const ring = new Container({ children: [this.#ring] });
    ring.position.set(0, -245);
    const streams: { sharp: ScrollWindow; soft: ScrollWindow }[] = [];
    const sharpColumns = new Container();
    const softColumns = new Container();
    COLUMNS.forEach(({ x, top }, i) => {
      const view = (name: string, parent: Container) => {
        const picture = textures.window(name);
        if (!picture) return undefined;
        const column = new ScrollWindow(picture, picture.box[2], FOOT - top, { x: 0, y: PERIOD });
        column.sprite.position.set(x, top);
        parent.addChild(column.sprite);
        return column;
      };
      const sharp = view(`stream-${i}`, sharpColumns);
      const soft = view(`stream-${i}-soft`, softColumns);
      if (sharp && soft) streams.push({ sharp, soft });
    });
    this.#streams = streams;
    this.#sharp = new Container({ children: [back, sharpColumns, ring, wings] });
    this.#soft = new Container({ children: [backSoft, softColumns, wingsSoft] });
    this.#glare = sprite("glow");
    this.#glare.blendMode = "screen";
    this.#glare.position.set(GLARE.x, GLARE.y);
    this.#glare.setSize(GLARE.width, GLARE.height);
    this.container.addChild(this.#sharp, this.#soft, this.#glare);
  }

  /** `talked`: seconds for which its owner has spoken up to now. */
  apply(state: StageState, talked: number, soft: number, still: boolean): void {
    const t = still ? 0 : state.poseTime;
    const run = still ? 0 : t + talked * RUSH;
    this.#sharp.visible = soft < 1;
    this.#soft.visible = soft > 0;
    this.#soft.alpha = soft;
    const tint = toneOf("furniture", state.light);
    for (const each of this.#tinted) each.tint = tint;
    const { from, level, mix } = state.light;
    const alarm = (from === "alarm" ? 1 - mix : 0) + (level === "alarm" ? mix : 0);
    this.#glare.visible = alarm > 0;
    this.#glare.alpha = GLARE.alpha * alarm;
    this.#glare.tint = GLARE.colour;
    const ring = this.#ring.parent;
    if (ring) ring.rotation = t * 0.12;
    this.#streams.forEach(({ sharp, soft: blurred }, i) => {
      const speed = COLUMNS[i]?.speed ?? 30;
      if (soft < 1) sharp.moveTo(0, -run * speed);
      if (soft > 0) blurred.moveTo(0, -run * speed);
    });
  }

  destroy(): void {
    for (const { sharp, soft } of this.#streams) {
      sharp.destroy();
      soft.destroy();
    }
  }
}
