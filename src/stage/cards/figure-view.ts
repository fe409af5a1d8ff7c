import { Sprite } from "pixi.js";
import { clamp, easeOut } from "../../math/ease.ts";
import type { CardCue } from "../../timeline/timeline.ts";
import type { Box } from "../layout/box.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import type { CardStyleSheet } from "./card-style.ts";
import { drawFigure, drawNoFigure } from "./draw-figure.ts";
import type { PostImages } from "./post-images.ts";

/** Seconds in which a picture comes up, and the size that it comes from. */
const COMES = { length: 0.5, from: 0.94 } as const;

/** What an empty frame says: the text that stands for the picture, or at least which file it is. */
const wordsFor = ({ src, alt }: NonNullable<CardCue["image"]>): string =>
  alt.trim() || decodeName(src.split(/[?#]/)[0]?.split("/").at(-1) ?? "");

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The picture of a figure's card. */
export class FigureView {
  readonly sprite = new Sprite();
  readonly #pictures: PictureCache;
  readonly #images: PostImages;
  readonly #measure: Measure;

  constructor(pictures: PictureCache, images: PostImages, measure: Measure) {
    this.#pictures = pictures;
    this.#images = images;
    this.#measure = measure;
    this.sprite.anchor.set(0.5);
  }

  /** `local`: seconds since the card came. Before its picture is here nothing of it is shown. */
  apply(
    { image }: CardCue,
    box: Box | undefined,
    style: CardStyleSheet,
    local: number,
    density: number,
    still: boolean,
  ): void {
    const picture = image && this.#images.get(image.src);
    this.sprite.visible = box !== undefined && image !== undefined && picture !== undefined;
    if (!box || !image || picture === undefined) return;
    const { width, height } = box;
    const key = `figure ${image.src} ${image.alt} ${style.titleColour} ${picture === null} ${width.toFixed(1)}x${height.toFixed(1)} ${density}`;
    this.sprite.texture = this.#pictures.picture(key, width, height, density, (context) =>
      picture
        ? drawFigure(context, picture, width, height, style.marker === "box", style.labelColour)
        : drawNoFigure(context, wordsFor(image), width, height, style, this.#measure),
    );
    const come = still ? 1 : easeOut(clamp(local / COMES.length));
    this.sprite.position.set(box.x + width / 2, box.y + height / 2);
    this.sprite.scale.set(COMES.from + (1 - COMES.from) * come);
    this.sprite.alpha = come;
  }
}
