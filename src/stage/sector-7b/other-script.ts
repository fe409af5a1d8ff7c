import { Container } from "pixi.js";
import type { SideState } from "../../timeline/state.ts";
import type { Box } from "../layout/box.ts";
import { type Inks, LIGHT_INKS } from "../text/draw-text.ts";
import { canvasWidths } from "../text/fonts.ts";
import { tableMeasure } from "../text/measure.ts";
import { PictureCache } from "../text/picture-cache.ts";
import { RevealedText } from "../text/revealed-text.ts";
import { layText, SPEECH_LOOK, type TextBlock, type TextLook } from "../text/rich-lines.ts";
import { aislePlan } from "./aisle.ts";
import { plateText } from "./caption-plate.ts";
import { cornerPlan, type PictureWidth } from "./corner.ts";
import { canSet } from "./pixel-type.ts";
import { actAt, reachOf, speechOf } from "./resident.ts";
import { insideOf, layOutSpeech } from "./speech-box.ts";
import type { TelevisionLayout } from "./television-layout.ts";

/** Text sizes that are tried, units: the largest that fits is taken. */
const SIZES = [30, 26, 22, 19, 16, 14] as const;
const LOOK: TextLook = { ...SPEECH_LOOK, plain: "sayBold" };
const INKS: Inks = { ...LIGHT_INKS, plain: "#fff4d8" };
/** Pictures of words that are kept, device px: the page before and the one after. */
const KEPT = 2_000_000;

interface Words {
  readonly text: string;
  /** UTF-16 units that are shown. The size is that of the whole text. */
  readonly revealed: number;
  readonly box: Box;
}

/** Words in scripts that the pixel face has no letters for, in the stage's faces, where pixels would stand. */
export class OtherScript {
  readonly view = new Container();
  readonly #pictures = new PictureCache(KEPT);
  readonly #measure = tableMeasure(canvasWidths());
  readonly #texts: RevealedText[] = [];

  /** `density`: device px per unit. */
  apply(side: SideState, t: number, layout: TelevisionLayout, density: number): void {
    this.#pictures.begin();
    const words = [...speechWords(side, t, layout), ...plateWords(side, layout)];
    while (this.#texts.length < words.length) {
      const text = new RevealedText(this.#pictures, this.#measure);
      this.#texts.push(text);
      this.view.addChild(text.container);
    }
    this.#texts.forEach((text, i) => {
      const each = words[i];
      text.container.visible = each !== undefined;
      if (each) this.#show(text, each, density);
    });
    this.#pictures.sweep();
  }

  #show(shown: RevealedText, { text, revealed, box }: Words, density: number): void {
    const block = this.#fit(text, box);
    shown.set(`${block.size} ${box.width} ${density} ${text}`, block, INKS, "start", density);
    shown.reveal(revealed);
    const snap = (x: number) => Math.round(x * density) / density;
    const x = block.rightToLeft ? box.x + box.width - block.width : box.x;
    shown.container.position.set(snap(x), snap(box.y + Math.max(0, (box.height - block.height) / 2)));
  }

  #fit(text: string, { width, height }: Box): TextBlock {
    const set = (size: number) =>
      layText(text, [], { look: LOOK, size, maxWidth: width, balance: false }, this.#measure);
    const fitting = SIZES.find((size) => set(size).height <= height);
    return set(fitting ?? (SIZES.at(-1) as number));
  }

  destroy(): void {
    for (const text of this.#texts) text.destroy();
    this.#pictures.clear();
    this.view.destroy({ children: true });
  }
}

function speechWords(side: SideState, t: number, { picture, pixel, pictureWidth }: TelevisionLayout): readonly Words[] {
  const speech = speechOf(side);
  if (!speech || canSet(speech.page.text)) return [];
  const situation = { side, t };
  const { place } = actAt(situation);
  if (place === "page") return [];
  const width: PictureWidth = pictureWidth;
  const zone = place === "aisle" ? aislePlan(width).bubble : cornerPlan(width, reachOf(situation)).bubble;
  const inside = insideOf(layOutSpeech(speech.page.text, 0, zone));
  const box = {
    x: picture.x + inside.x * pixel,
    y: picture.y + inside.y * pixel,
    width: inside.width * pixel,
    height: inside.height * pixel,
  };
  return [{ text: speech.page.text, revealed: speech.revealed, box }];
}

function plateWords(side: SideState, { plate }: TelevisionLayout): readonly Words[] {
  const { text, revealed } = plateText(side);
  return canSet(text) ? [] : [{ text, revealed, box: plate }];
}
