import { Container, Rectangle, Sprite, Texture } from "pixi.js";
import { clamp, easeOut } from "../../math/ease.ts";
import { DigitsView } from "../text/digits-view.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { RevealedText } from "../text/revealed-text.ts";
import { countedText } from "./card-content.ts";
import type { CardRow, PlacedText } from "./card-sheet.ts";
import type { CardStyleSheet } from "./card-style.ts";
import { TICK, writingTime } from "./written.ts";
import { drawCell, drawMarker, drawTick } from "./draw-panels.ts";

/** Seconds: a number counts up and its bar grows; a line flickers in. */
const TIMES = { count: 0.8, slide: 0.25 } as const;
/** Colours of bars, 0xrrggbb. */
const BAR = { track: 0x34d399, trackAlpha: 0.14, leadAlpha: 0.34, fill: 0x6ee7b7 } as const;
/** Seconds between one cell's lighting up and the next one's. */
const CELL_STEP = 0.16;
/** A rule before a line: card units, opacity. */
const RULE = { height: 1.6, alpha: 0.32 } as const;

/** Where a line is going to stand: letters' heights, opacity. */
const WAITING = { height: 0.34, drop: 0.5, alpha: 0.1 } as const;

const parse = (colour: string): number => Number.parseInt(colour.slice(1), 16);

/** One line of a card: marker, words, a number that counts, a bar that grows, a tick. */
export class RowView {
  readonly container = new Container();
  readonly #label: RevealedText;
  readonly #text: RevealedText;
  readonly #number: DigitsView;
  readonly #track = new Sprite(Texture.WHITE);
  readonly #fill = new Sprite(Texture.WHITE);
  /** Up to where a range begins. */
  readonly #lead = new Sprite(Texture.WHITE);
  readonly #rule = new Sprite(Texture.WHITE);
  readonly #cells: Sprite[] = [];
  readonly #cellLayer = new Container();
  readonly #marker = new Sprite();
  readonly #tick = new Sprite();
  #tickTexture: Texture | undefined;
  #tickSource: Texture | undefined;
  /** Where the line is going to stand, on cards whose lines are held ready. */
  readonly #waiting = new Container();
  readonly #written = new Container();
  readonly #pictures: PictureCache;

  constructor(pictures: PictureCache, measure: Measure) {
    this.#pictures = pictures;
    this.#label = new RevealedText(pictures, measure);
    this.#text = new RevealedText(pictures, measure);
    this.#number = new DigitsView(pictures, measure);
    this.container.addChild(this.#waiting, this.#written);
    this.#written.addChild(
      this.#rule,
      this.#track,
      this.#lead,
      this.#fill,
      this.#cellLayer,
      this.#marker,
      this.#label.container,
      this.#number.container,
      this.#text.container,
      this.#tick,
    );
  }

  /** `since`: seconds since the line appeared. `key` names card, line and size. */
  apply(row: CardRow, style: CardStyleSheet, since: number, key: string, density: number, still: boolean): void {
    const waits = since < 0 && style.waits;
    this.container.visible = since >= 0 || waits;
    this.#waiting.visible = waits;
    this.#written.visible = since >= 0;
    if (waits) this.#applyWaiting(row, style);
    if (since < 0) return;
    const letters = still ? Number.POSITIVE_INFINITY : since * style.speed;
    const labelLength = row.label?.block.text.length ?? 0;
    this.#words(
      this.#label,
      row.label,
      `${key} label`,
      { plain: style.labelColour, link: style.labelColour, code: style.inks.code },
      letters,
      density,
    );
    this.#words(this.#text, row.text, `${key} text`, style.inks, letters - labelLength, density);
    this.#applyNumber(row, since, still, density);
    this.#applyBar(row, since, still);
    this.#applyCells(row, since, still, density);
    this.#applyRule(row, style);
    this.#applyMarker(row, style, since, still, density);
    // A hologram's lines flicker in from the side; ink does not.
    const slide = style.counts && !still ? clamp(since / TIMES.slide) : 1;
    this.#written.x = 14 * (1 - easeOut(slide));
    this.#written.alpha = slide < 0.3 ? 0.5 : slide < 0.5 ? 0.25 : 1;
  }

  /** A bar for each line of words: what is to come has its place, and says nothing yet. */
  #applyWaiting({ label, text }: CardRow, style: CardStyleSheet): void {
    const lines = [label, text].flatMap((placed) =>
      (placed?.block.lines ?? []).map((line, i) => ({ placed: placed as PlacedText, line, i })),
    );
    while (this.#waiting.children.length < lines.length) this.#waiting.addChild(new Sprite(Texture.WHITE));
    this.#waiting.children.forEach((bar, i) => {
      const entry = lines[i];
      bar.visible = entry !== undefined;
      if (!entry) return;
      const { placed, line } = entry;
      const { size, lineHeight, width, rightToLeft } = placed.block;
      bar.tint = parse(style.labelColour);
      bar.alpha = WAITING.alpha;
      bar.position.set(
        placed.x + (rightToLeft ? width - line.width : 0),
        placed.y + entry.i * lineHeight + size * WAITING.drop,
      );
      bar.setSize(Math.max(1, line.width), size * WAITING.height);
    });
  }

  #words(
    view: RevealedText,
    placed: CardRow["text"],
    key: string,
    inks: CardStyleSheet["inks"],
    letters: number,
    density: number,
  ): void {
    view.container.visible = placed !== undefined;
    if (!placed) return;
    const full = `${key} ${density}`;
    view.set(full, placed.block, inks, "start", density);
    view.container.position.set(placed.x, placed.y);
    view.reveal(letters);
  }

  #applyNumber({ number }: CardRow, since: number, still: boolean, density: number): void {
    this.#number.container.visible = number !== undefined;
    if (!number) return;
    const progress = still ? 1 : easeOut(clamp(since / TIMES.count));
    this.#number.apply(
      countedText(number.amount, progress),
      { face: "sayBold", size: number.size },
      0xffffff,
      false,
      density,
    );
    this.#number.container.position.set(number.x, number.y + number.size * 0.6);
  }

  #applyBar({ bar }: CardRow, since: number, still: boolean): void {
    for (const part of [this.#track, this.#lead, this.#fill]) part.visible = bar !== undefined;
    if (!bar) return;
    const grown = still ? 1 : easeOut(clamp(since / TIMES.count));
    const [from, to] = [bar.width * bar.from * grown, bar.width * bar.to * grown];
    const put = (part: Sprite, x: number, width: number, tint: number, alpha: number) => {
      part.tint = tint;
      part.alpha = alpha;
      part.position.set(bar.x + x, bar.y);
      part.setSize(Math.max(1, width), bar.height);
    };
    put(this.#track, 0, bar.width, BAR.track, BAR.trackAlpha);
    put(this.#lead, 0, from, BAR.fill, bar.from > 0 ? BAR.leadAlpha : 0);
    put(this.#fill, from, to - from, BAR.fill, 1);
  }

  #applyCells({ cells = [] }: CardRow, since: number, still: boolean, density: number): void {
    while (this.#cells.length < cells.length) this.#cells.push(this.#cellLayer.addChild(new Sprite()));
    let litBefore = 0;
    this.#cells.forEach((sprite, i) => {
      const cell = cells[i];
      sprite.visible = cell !== undefined;
      if (!cell) return;
      const lit = cell.lit && (still || since >= TIMES.slide + CELL_STEP * litBefore);
      if (cell.lit) litBefore++;
      const { x, y, width, height } = cell.box;
      const key = `cell ${cell.name} ${lit} ${width.toFixed(1)}x${height.toFixed(1)} ${density}`;
      sprite.texture = this.#pictures.picture(key, width, height, density, (context) =>
        drawCell(context, cell.name, lit, width, height),
      );
      sprite.position.set(x, y);
    });
  }

  #applyRule({ rule }: CardRow, { rule: colour }: CardStyleSheet): void {
    this.#rule.visible = rule !== undefined && colour !== undefined;
    if (!rule || !colour) return;
    this.#rule.tint = parse(colour);
    this.#rule.alpha = RULE.alpha;
    this.#rule.position.set(rule.x, rule.y);
    this.#rule.setSize(rule.width, RULE.height);
  }

  #applyMarker(row: CardRow, style: CardStyleSheet, since: number, still: boolean, density: number): void {
    const { marker } = row;
    const kind = style.marker;
    this.#marker.visible = marker !== undefined && kind !== "none";
    this.#tick.visible = false;
    if (!marker || kind === "none") return;
    const size = marker.size;
    const colour = style.labelColour;
    const key = `marker ${kind} ${size.toFixed(1)} ${colour} ${density}`;
    this.#marker.texture = this.#pictures.picture(key, size * 1.4, size * 1.4, density, (context) =>
      drawMarker(context, kind, size, colour),
    );
    this.#marker.position.set(marker.x, marker.y);
    this.#marker.tint = parse("#ffffff");
    if (kind !== "box") return;
    const drawn = still ? 1 : clamp((since - writingTime(row, style)) / TICK);
    if (drawn > 0) this.#applyTick(marker, size, drawn, density);
  }

  #applyTick(marker: { x: number; y: number }, size: number, drawn: number, density: number): void {
    const key = `tick ${size.toFixed(1)} ${density}`;
    const whole = this.#pictures.picture(key, size * 2, size * 2, density, (context) => drawTick(context, size));
    if (this.#tickSource !== whole) {
      this.#tickSource = whole;
      this.#tickTexture?.destroy();
      this.#tickTexture = new Texture({
        source: whole.source,
        frame: new Rectangle(0, 0, 1, whole.source.height),
        dynamic: true,
      });
      this.#tick.texture = this.#tickTexture;
    }
    const texture = this.#tickTexture;
    if (!texture) return;
    this.#tick.visible = true;
    const width = Math.max(1, whole.source.width * (0.08 + 0.92 * drawn));
    if (texture.frame.width !== width) {
      texture.frame.width = width;
      texture.update();
    }
    this.#tick.position.set(marker.x + size * 0.1, marker.y - size * 0.5);
  }
}
