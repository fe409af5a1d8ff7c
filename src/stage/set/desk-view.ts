import { Container, Sprite, Texture } from "pixi.js";
import { clamp, easeOutBack } from "../../math/ease.ts";
import type { StageState } from "../../timeline/state.ts";
import { toneOf } from "../light/light-mix.ts";
import { pictureSprite } from "./picture-sprite.ts";
import type { SetTextures } from "./set-textures.ts";

/** Where notes are pinned on the board of 190 × 148, in the order in which they turn up. */
const PINS = [
  [95, 80],
  [76, 21],
  [23, 30],
  [38, 95],
  [141, 36],
  [118, 127],
  [160, 104],
] as const;
/** Which pins the red thread joins, one more with each note. */
const THREADS = [
  [0, 1],
  [1, 2],
  [0, 3],
  [0, 4],
  [0, 5],
  [4, 6],
] as const;
/** Notes that a case opens with; each piece of evidence brings one more. */
const FIRST_NOTES = 2;
/** Seconds that pinning one takes. */
const PINNING = 0.4;

/** The investigator's desk, and the board on which the case grows by what is found. */
export class DeskView {
  readonly desk = new Container();
  readonly board = new Container();
  readonly #sharpDesk: Sprite;
  readonly #softDesk: Sprite;
  readonly #sharpBoard: Sprite;
  readonly #softBoard: Sprite;
  readonly #notes: readonly Container[];
  readonly #threads: readonly Sprite[];

  constructor(textures: SetTextures) {
    const sprite = (name: string) => pictureSprite(textures.picture(name));
    this.#sharpDesk = sprite("desk");
    this.#softDesk = sprite("desk-soft");
    this.desk.addChild(this.#sharpDesk, this.#softDesk);
    this.#sharpBoard = sprite("board");
    this.#softBoard = sprite("board-soft");
    this.#notes = PINS.map(([x, y], i) => {
      const note = new Container({ children: [sprite(`board-note-${i}`)] });
      note.position.set(x, y);
      return note;
    });
    this.#threads = THREADS.map(([a, b]) => {
      const [x1, y1] = PINS[a];
      const [x2, y2] = PINS[b];
      const thread = new Sprite(Texture.WHITE);
      thread.tint = 0xe5484d;
      thread.anchor.set(0, 0.5);
      thread.position.set(x1, y1);
      thread.rotation = Math.atan2(y2 - y1, x2 - x1);
      thread.width = Math.hypot(x2 - x1, y2 - y1);
      thread.height = 2.2;
      return thread;
    });
    this.board.addChild(this.#sharpBoard, this.#softBoard, ...this.#notes, ...this.#threads);
  }

  apply(state: StageState, soft: number): void {
    const tint = toneOf("furniture", state.light);
    for (const each of [this.#sharpDesk, this.#softDesk, this.#sharpBoard, this.#softBoard]) each.tint = tint;
    for (const each of [this.#sharpDesk, this.#sharpBoard]) each.visible = soft < 1;
    for (const each of [this.#softDesk, this.#softBoard]) {
      each.visible = soft > 0;
      each.alpha = soft;
    }
    this.#notes.forEach((note, i) => {
      const since = i < FIRST_NOTES ? Number.POSITIVE_INFINITY : (state.evidence[i - FIRST_NOTES] ?? -1);
      const shown = since >= 0;
      note.visible = shown;
      note.scale.set(1.6 - 0.6 * easeOutBack(clamp(since / PINNING)));
      note.alpha = 1 - 0.3 * soft;
      const thread = this.#threads[i - 1];
      if (thread) {
        thread.visible = since > PINNING;
        thread.alpha = 1 - 0.4 * soft;
      }
    });
  }
}
