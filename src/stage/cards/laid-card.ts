import type { CardCue } from "../../timeline/timeline.ts";
import type { Box } from "../layout/box.ts";
import type { CardPlace } from "../layout/card-layout.ts";
import type { Frame } from "../layout/frame.ts";
import type { Measure } from "../text/measure.ts";
import { cardSheet } from "./card-rows.ts";
import type { CardSheet } from "./card-sheet.ts";
import { CARD_STYLES, type CardStyleSheet } from "./card-style.ts";

/** Forms that are objects: all but display lettering. */
export type ObjectForm = keyof typeof CARD_STYLES;

/** A card with its words at their places: what is drawn, what is measured, and where its links are. */
export interface LaidCard {
  readonly form: ObjectForm;
  /** Of the object, stage units: what its lines need of its place. */
  readonly box: Box;
  readonly sheet: CardSheet;
  readonly style: CardStyleSheet;
  /** Names card and size. */
  readonly key: string;
}

/** A page is narrower than the desk it lies on; where the card is lower than its place, the share of the rest above it. */
const PAGE_WIDTH = 0.66;
const ABOVE = 0.42;
/** A page's lines leave so much of its height free that a nearer picture still holds them all. */
const PAGE_SPARE = 1.09;
/** Text sizes of a card are those of a frame whose bubbles are set in this size, and no more than so much larger. */
const UNIT = { text: 30, most: 1.5 } as const;
const REMEMBERED = 24;

/** A page that nobody stands beside lies on the desk. */
export const onDesk = ({ form, whole }: CardPlace): boolean => form === "notebook" && whole;

export const isObject = (form: CardPlace["form"]): form is ObjectForm => form in CARD_STYLES;

function pageBox(box: Box): Box {
  const width = box.width < 800 ? box.width : box.width * PAGE_WIDTH;
  return { x: box.x + (box.width - width) * 0.48, y: box.y - 6, width, height: (box.height + 30) / PAGE_SPARE };
}

/** Lays cards out, and remembers the latest: words of one card are laid out once for each size. */
export class SheetCache {
  readonly #measure: Measure;
  readonly #laid = new Map<string, LaidCard>();

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  lay(cue: CardCue, place: CardPlace, frame: Frame): LaidCard {
    const form = place.form as ObjectForm;
    const room = onDesk(place) ? pageBox(place.box) : place.box;
    const key = `${cue.id} ${form} ${Math.round(room.width)}x${Math.round(room.height)}`;
    const known = this.#laid.get(key);
    if (known) return known;
    const style = CARD_STYLES[form];
    const unit = Math.max(1, Math.min(UNIT.most, frame.textSize / UNIT.text));
    const sheet = cardSheet(cue, room, style, unit, this.#measure);
    const box = { ...room, y: room.y + (room.height - sheet.height) * ABOVE, height: sheet.height };
    const laid = { form, box, sheet, style, key };
    this.#laid.set(key, laid);
    const oldest = this.#laid.keys().next().value;
    if (this.#laid.size > REMEMBERED && oldest !== undefined) this.#laid.delete(oldest);
    return laid;
  }
}
