import { Container, Sprite } from "pixi.js";
import { clamp, easeInOut, easeOut, easeOutBack } from "../../math/ease.ts";
import type { CardState } from "../../timeline/state.ts";
import type { CardPlace } from "../layout/card-layout.ts";
import { type Frame, openArea } from "../layout/frame.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { RevealedText } from "../text/revealed-text.ts";
import { type CardSheet, cardSheet } from "./card-rows.ts";
import { CARD_PAPERS } from "./card-papers.ts";
import { CARD_STYLES, type CardStyleSheet } from "./card-style.ts";
import { drawHand, HAND } from "./draw-hand.ts";
import { drawAlert, drawDesk, drawEndPanel, drawHologram, drawPage, drawWindow, PANEL_MARGIN } from "./draw-panels.ts";
import { RowView } from "./row-view.ts";

type ObjectForm = keyof typeof CARD_STYLES;

/** Seconds that a card takes to come and to go. */
const COMES = 0.35;
const GOES = 0.2;
/** The hand: size, turn in radians, and where it rests, in shares of the frame. */
const PEN = { scale: 0.92, turn: 0.66, restX: 0.62, restY: 1.06, travel: 0.28 } as const;
/** A page is narrower than the desk it lies on. */
const PAGE_WIDTH = 0.66;

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
  readonly #desk = new Sprite();
  readonly #card = new Container();
  readonly #panel = new Sprite();
  readonly #title: RevealedText;
  readonly #rows: RowView[] = [];
  readonly #hand = new Sprite();
  readonly #pictures: PictureCache;
  readonly #measure: Measure;
  readonly #sheets = new Map<string, CardSheet>();

  constructor(pictures: PictureCache, measure: Measure) {
    this.#pictures = pictures;
    this.#measure = measure;
    this.#title = new RevealedText(pictures, measure);
    this.#card.addChild(this.#panel, this.#title.container);
    this.container.addChild(this.#desk, this.#card, this.#hand);
    this.#hand.pivot.set(HAND.tipX, HAND.tipY);
    this.#hand.rotation = PEN.turn;
    this.#hand.scale.set(PEN.scale);
  }

  apply(state: CardState, place: CardPlace, frame: Frame, viewTime: number, density: number, still: boolean): void {
    const form = place.form as ObjectForm;
    const style = CARD_STYLES[form];
    const box = form === "notebook" ? pageBox(place.box) : place.box;
    const key = `${state.cue.id} ${Math.round(box.width)}x${Math.round(box.height)}`;
    const sheet = this.#sheet(key, state, box, style, frame);
    const { width, height } = openArea(frame);
    const panelKey = `panel ${form} ${Math.round(box.width)}x${Math.round(box.height)} ${density}`;
    const margin = PANEL_MARGIN;
    const below = form === "notebook" ? 190 : 0;
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
    this.#desk.visible = form === "notebook";
    if (form === "notebook") {
      const deskKey = `desk ${width}x${height} ${density}`;
      this.#desk.texture = this.#pictures.picture(deskKey, width, height, density, (context) =>
        drawDesk(context, width, height),
      );
    }
    this.#applyTitle(state, sheet, style, key, density, still);
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
    this.#move(state, box, style, still);
    this.#applyHand(state, sheet, style, box, frame, viewTime, density, still);
  }

  #sheet(key: string, { cue }: CardState, box: CardPlace["box"], style: CardStyleSheet, frame: Frame): CardSheet {
    let sheet = this.#sheets.get(key);
    if (!sheet) {
      sheet = cardSheet(cue, box, style, Math.max(1, Math.min(1.5, frame.textSize / 30)), this.#measure);
      this.#sheets.set(key, sheet);
      const oldest = this.#sheets.keys().next().value;
      if (this.#sheets.size > 24 && oldest !== undefined) this.#sheets.delete(oldest);
    }
    return sheet;
  }

  #applyTitle(
    state: CardState,
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
    this.#title.reveal(still ? Number.POSITIVE_INFINITY : state.local * style.speed * 1.5);
  }

  /** Comes up about its middle: light unfolds, paper slides in from below. */
  #move(state: CardState, box: CardPlace["box"], style: CardStyleSheet, still: boolean): void {
    const come = still ? 1 : clamp(state.local / COMES);
    const card = this.#card;
    card.pivot.set(box.width / 2, box.height / 2);
    card.position.set(
      box.x + box.width / 2,
      box.y + box.height / 2 + (style.marker === "box" ? 500 * (1 - easeOut(come)) ** 2 : 0),
    );
    card.rotation = style.turn;
    card.skew.set(0, style.shear);
    const unfold = style.marker === "box" ? 1 : 0.2 + 0.8 * easeOutBack(come);
    card.scale.set(style.marker === "box" ? 1 : 0.9 + 0.1 * easeOut(come), unfold);
    this.container.alpha = Math.min(
      style.marker === "box" ? clamp(state.local / 0.12) : clamp(come * 2.5),
      still ? 1 : clamp(state.remaining / GOES),
    );
  }

  /** The pen goes from box to box and rests below in between: it never covers a line that is not yet read. */
  #applyHand(
    state: CardState,
    sheet: CardSheet,
    style: CardStyleSheet,
    box: CardPlace["box"],
    frame: Frame,
    viewTime: number,
    density: number,
    still: boolean,
  ): void {
    this.#hand.visible = style.marker === "box" && !still;
    if (!this.#hand.visible) return;
    const key = `hand ${density}`;
    this.#hand.texture = this.#pictures.picture(key, HAND.width, HAND.height, density, drawHand);
    const area = openArea(frame);
    const rest = { x: area.width * PEN.restX, y: area.height * PEN.restY };
    let at = rest;
    for (const row of sheet.rows) {
      const since = viewTime - (state.cue.items[row.index]?.start ?? 0);
      const pen = RowView.pen(row, style, since);
      if (!pen || since < 0) continue;
      const ready = since - RowView.written(row, style);
      const near =
        easeInOut(clamp((ready + PEN.travel) / PEN.travel)) * (1 - easeInOut(clamp((ready - 0.6) / PEN.travel)));
      if (near <= 0) continue;
      const x = pen.x - box.width / 2;
      const y = pen.y - box.height / 2;
      const tip = {
        x: box.x + box.width / 2 + x * Math.cos(style.turn) - y * Math.sin(style.turn),
        y: box.y + box.height / 2 + x * Math.sin(style.turn) + y * Math.cos(style.turn),
      };
      at = { x: rest.x + (tip.x - rest.x) * near, y: rest.y + (tip.y - rest.y) * near };
    }
    this.#hand.position.set(at.x, at.y);
  }
}

/** The page on the desk: in the middle, as high as the frame. */
function pageBox(box: CardPlace["box"]): CardPlace["box"] {
  const width = box.width < 800 ? box.width : box.width * PAGE_WIDTH;
  return { x: box.x + (box.width - width) * 0.48, y: box.y - 6, width, height: box.height + 30 };
}
