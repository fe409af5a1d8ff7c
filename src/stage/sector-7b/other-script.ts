import { Container, Text } from "pixi.js";
import type { SideState } from "../../timeline/state.ts";
import type { Box } from "../layout/box.ts";
import { aislePlan } from "./aisle.ts";
import { plateText } from "./caption-plate.ts";
import { cornerPlan, type PictureWidth } from "./corner.ts";
import { canSet } from "./pixel-type.ts";
import { actAt, reachOf, speechOf } from "./resident.ts";
import { insideOf, layOutSpeech } from "./speech-box.ts";
import type { TelevisionLayout } from "./television-layout.ts";

/** Text sizes that are tried, units: the largest that fits is taken. */
const SIZES = [30, 26, 22, 19, 16, 14] as const;

interface Words {
  readonly text: string;
  /** UTF-16 units that are shown. The size is that of the whole text. */
  readonly revealed: number;
  readonly box: Box;
  readonly colour: number;
}

/** Words in scripts that the pixel face has no letters for, in the system's face, where pixels would stand. */
export class OtherScript {
  readonly view = new Container();

  apply(side: SideState, t: number, layout: TelevisionLayout): void {
    const words = [...speechWords(side, t, layout), ...plateWords(side, layout)];
    for (const child of this.view.removeChildren()) child.destroy();
    for (const each of words) this.view.addChild(setText(each));
  }

  destroy(): void {
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
  return [{ text: speech.page.text, revealed: speech.revealed, box, colour: 0xfff4d8 }];
}

function plateWords(side: SideState, { plate }: TelevisionLayout): readonly Words[] {
  const { text, revealed } = plateText(side);
  return canSet(text) ? [] : [{ text, revealed, box: plate, colour: 0xfff4d8 }];
}

function setText({ text, revealed, box, colour }: Words): Text {
  const made = new Text({
    text,
    style: {
      fontFamily: "system-ui, sans-serif",
      fontWeight: "700",
      fill: colour,
      fontSize: SIZES[0],
      wordWrap: true,
      breakWords: true,
      wordWrapWidth: box.width,
    },
  });
  for (const size of SIZES) {
    made.style.fontSize = size;
    if (made.height <= box.height) break;
  }
  made.position.set(box.x, box.y + Math.max(0, (box.height - made.height) / 2));
  made.text = text.slice(0, revealed);
  return made;
}
