import { Container, Sprite, Texture } from "pixi.js";
import { clamp, easeOut, easeOutBack } from "../../math/ease.ts";
import type { CameraState, CardState } from "../../timeline/state.ts";
import type { CardCue } from "../../timeline/timeline.ts";
import type { CardPlace } from "../layout/card-layout.ts";
import type { Frame } from "../layout/frame.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { RevealedText } from "../text/revealed-text.ts";
import { cardLinks, type LinkPlace } from "./card-links.ts";
import { CARD_PAPERS } from "./card-papers.ts";
import type { CardSheet } from "./card-sheet.ts";
import type { CardStyleSheet } from "./card-style.ts";
import { type DeskCamera, deskCamera, nearestDesk } from "./desk-camera.ts";
import { CardDeskView } from "./desk-view.ts";
import { drawHand, HAND } from "./draw-hand.ts";
import { drawAlert, drawEndPanel, drawHologram, drawPage, drawWindow, PANEL_MARGIN } from "./draw-panels.ts";
import { FigureView } from "./figure-view.ts";
import { type LaidCard, type ObjectForm, onDesk, SheetCache } from "./laid-card.ts";
import type { PostImages } from "./post-images.ts";
import { RowView } from "./row-view.ts";
import { handAt } from "./writing-hand.ts";
import { rowEnd, TITLE_PACE } from "./written.ts";

/** Seconds that a card takes to come and to go. */
const COMES = 0.35;
const GOES = 0.2;
/** The hand's size, and its turn in radians. */
const PEN = { scale: 0.92, turn: 0.66 } as const;
/** A terminal's cursor: share of the letters' size, seconds that it is lit and dark. */
const CURSOR = { width: 0.55, height: 1.05, lit: 0.5, dark: 0.5 } as const;
/** A page lies about on its desk a little, as paper does: radians, units, seconds. */
const PAPER = { turn: 0.0035, lift: 2, period: 4.6 } as const;
/** Units that a page runs on below its box, and share of its height. */
const PAGE_FOOT = { units: 190, share: 0.1 } as const;
/** Where a card is that lies on no desk. */
const HELD_UP: DeskCamera = { zoom: 1, x: 0, y: 0 };

/** What a card is drawn on, by its form. */
const PANELS: Readonly<Record<ObjectForm, (context: CanvasRenderingContext2D, width: number, height: number) => void>> =
  {
    hologram: drawHologram,
    notebook: drawPage,
    terminal: (context, width, height) => drawWindow(context, width, height, CARD_PAPERS.terminal, "#3b82f6", true),
    plain: (context, width, height) => drawWindow(context, width, height, CARD_PAPERS.plain, "#94a3b8", false),
    alert: drawAlert,
    end: drawEndPanel,
  };

/** A card as an object of the world: a pane of light, a page, a terminal, a sign. */
export class ObjectCard {
  readonly container = new Container();
  readonly #desk: CardDeskView;
  readonly #card = new Container();
  readonly #panel = new Sprite();
  readonly #title: RevealedText;
  readonly #figure: FigureView;
  readonly #cursor = new Sprite(Texture.WHITE);
  readonly #rows: RowView[] = [];
  readonly #hand = new Sprite();
  readonly #pictures: PictureCache;
  readonly #measure: Measure;
  readonly #sheets: SheetCache;
  #laid: LaidCard | undefined;

  constructor(pictures: PictureCache, images: PostImages, measure: Measure) {
    this.#pictures = pictures;
    this.#measure = measure;
    this.#sheets = new SheetCache(measure);
    this.#desk = new CardDeskView(pictures);
    this.#title = new RevealedText(pictures, measure);
    this.#figure = new FigureView(pictures, images, measure);
    this.#card.addChild(this.#panel, this.#figure.sprite, this.#title.container, this.#cursor);
    this.container.addChild(this.#desk.container, this.#card, this.#hand);
    this.#hand.pivot.set(HAND.tipX, HAND.tipY);
    this.#hand.scale.set(PEN.scale);
  }

  apply(
    state: CardState,
    place: CardPlace,
    camera: CameraState,
    frame: Frame,
    viewTime: number,
    pixels: number,
    still: boolean,
  ): void {
    const laid = this.#sheets.lay(state.cue, place, frame);
    this.#laid = laid;
    const { form, box, sheet, style, key } = laid;
    const nearest = onDesk(place) ? nearestDesk(laid, place.area) : HELD_UP;
    const seen = deskCamera(nearest, camera, still);
    this.container.scale.set(seen.zoom);
    this.container.position.set(seen.x, seen.y);
    // Drawn once, as fine as the nearest picture needs.
    const density = pixels * nearest.zoom;
    const margin = PANEL_MARGIN;
    const below = form === "notebook" ? PAGE_FOOT.units + box.height * PAGE_FOOT.share : 0;
    const panelKey = `panel ${form} ${Math.round(box.width)}x${Math.round(box.height)} ${density}`;
    this.#panel.texture = this.#pictures.picture(
      panelKey,
      box.width + 2 * margin,
      box.height + 2 * margin + below,
      density,
      (context) => {
        context.translate(margin, margin);
        PANELS[form](context, box.width, box.height);
      },
    );
    this.#panel.position.set(-margin, -margin);
    const { area } = place;
    this.#desk.container.visible = onDesk(place);
    if (onDesk(place)) this.#desk.apply(area, viewTime, density, still);
    this.#applyTitle(viewTime - state.cue.start, sheet, style, key, density, still);
    this.#figure.apply(state.cue, sheet.picture, style, state.local, density, still);
    while (this.#rows.length < sheet.rows.length) {
      const row = new RowView(this.#pictures, this.#measure);
      this.#rows.push(row);
      this.#card.addChild(row.container);
    }
    this.#rows.forEach((view, i) => {
      const row = sheet.rows[i];
      view.container.visible = row !== undefined;
      if (!row) return;
      const start = state.cue.items[row.index]?.start ?? state.cue.start;
      view.apply(row, style, viewTime - start, `${key} ${row.index}`, density, still);
    });
    this.#applyCursor(state, laid, viewTime, still);
    this.#move(state, laid, onDesk(place) && !still ? viewTime : 0, still);
    this.#hand.visible = onDesk(place) && !still;
    if (!this.#hand.visible) return;
    this.#hand.texture = this.#pictures.picture(`hand ${density}`, HAND.width, HAND.height, density, drawHand);
    const hand = handAt(state.cue, sheet, style, box, area, viewTime, this.#measure);
    this.#hand.position.set(hand.x, hand.y);
    this.#hand.rotation = PEN.turn + hand.turn;
  }

  /** What can be followed on the card that is shown, at `viewTime`. */
  links(cue: CardCue, viewTime: number, still: boolean): LinkPlace[] {
    if (!this.#laid) return [];
    const { scale, position } = this.container;
    return cardLinks(cue, this.#laid, viewTime, still).map((link) => ({
      ...link,
      boxes: link.boxes.map(({ x, y, width, height }) => ({
        x: position.x + x * scale.x,
        y: position.y + y * scale.y,
        width: width * scale.x,
        height: height * scale.y,
      })),
    }));
  }

  #applyTitle(
    since: number,
    { title }: CardSheet,
    style: CardStyleSheet,
    key: string,
    density: number,
    still: boolean,
  ): void {
    this.#title.container.visible = title !== undefined;
    if (!title) return;
    const full = `${key} title ${density}`;
    this.#title.set(
      full,
      title.block,
      { plain: style.titleColour, link: style.titleColour, code: style.inks.code },
      "start",
      density,
    );
    this.#title.container.position.set(title.x, title.y);
    this.#title.reveal(still ? Number.POSITIVE_INFINITY : since * style.speed * TITLE_PACE);
  }

  /** Stands where a terminal's writing has come to, and blinks there. */
  #applyCursor({ cue }: CardState, { form, sheet, style }: LaidCard, t: number, still: boolean): void {
    const row = sheet.rows.filter(({ index }) => (cue.items[index]?.start ?? cue.start) <= t).at(-1);
    const since = row ? t - (cue.items[row.index]?.start ?? cue.start) : 0;
    const end = row && rowEnd(row, style, still ? Number.POSITIVE_INFINITY : since, this.#measure);
    this.#cursor.visible =
      form === "terminal" && end !== undefined && (still || since % (CURSOR.lit + CURSOR.dark) < CURSOR.lit);
    if (!end) return;
    const { size } = end;
    this.#cursor.tint = style.labelColour;
    this.#cursor.setSize(size * CURSOR.width, size * CURSOR.height);
    this.#cursor.position.set(end.x + size * 0.12, end.y - size * 0.84);
  }

  /** Comes up about its middle: light unfolds, paper slides in from below. `t`: seconds, 0 where nothing lies about. */
  #move(state: CardState, { box, style }: LaidCard, t: number, still: boolean): void {
    const come = still ? 1 : clamp(state.local / COMES);
    const card = this.#card;
    const swing = (t / PAPER.period) * 2 * Math.PI;
    card.pivot.set(box.width / 2, box.height / 2);
    card.position.set(
      box.x + box.width / 2,
      box.y +
        box.height / 2 +
        Math.sin(swing * 0.8) * PAPER.lift +
        (style.marker === "box" ? 500 * (1 - easeOut(come)) ** 2 : 0),
    );
    card.rotation = style.turn + Math.sin(swing) * PAPER.turn;
    card.skew.set(0, style.shear);
    const unfold = style.marker === "box" ? 1 : 0.2 + 0.8 * easeOutBack(come);
    card.scale.set(style.marker === "box" ? 1 : 0.9 + 0.1 * easeOut(come), unfold);
    this.container.alpha = Math.min(
      style.marker === "box" ? clamp(state.local / 0.12) : clamp(come * 2.5),
      still ? 1 : clamp(state.remaining / GOES),
    );
  }
}
