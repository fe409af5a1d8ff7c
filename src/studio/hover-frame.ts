import { el } from "./dom.ts";
import { clock } from "./panel/ruler.ts";
import type { Screen } from "./screen.ts";

/** CSS pixels across of the small picture. */
const WIDTH = 240;
const HEIGHT = (WIDTH * 9) / 16;

/** The frame under the pointer on the timeline's ruler, drawn live: a small picture above it. */
export class HoverFrame {
  readonly element: HTMLElement;
  readonly #screen: Screen;
  readonly #canvas = el("canvas");
  readonly #time = el("span");
  /** The moment that is wanted, and whether one is being drawn: a fast pointer skips what lies between. */
  #wanted: number | undefined;
  #drawing = false;

  constructor(screen: Screen) {
    this.#screen = screen;
    this.#canvas.width = WIDTH * 2;
    this.#canvas.height = HEIGHT * 2;
    this.element = el("div", { class: "hover-frame", "aria-hidden": "true", hidden: true }, this.#canvas, this.#time);
  }

  /** The pointer is at `t` seconds, `x` and `y` CSS pixels into the window; `undefined`: it has left. */
  show(t: number | undefined, x = 0, y = 0): void {
    // A stage that plays is not to be disturbed.
    this.#wanted = this.#screen.paused ? t : undefined;
    if (this.#wanted === undefined) {
      this.element.hidden = true;
      return;
    }
    const left = Math.min(Math.max(x - WIDTH / 2, 8), innerWidth - WIDTH - 8);
    this.element.style.transform = `translate(${left}px, ${y - HEIGHT - 40}px)`;
    this.#time.textContent = clock(this.#wanted, true);
    if (!this.#drawing) void this.#draw();
  }

  async #draw(): Promise<void> {
    this.#drawing = true;
    while (this.#wanted !== undefined) {
      const t = this.#wanted;
      try {
        const picture = await this.#screen.frame(t, WIDTH * 2);
        this.#canvas.getContext("2d")?.drawImage(picture, 0, 0, WIDTH * 2, HEIGHT * 2);
        if (this.#wanted !== undefined) this.element.hidden = false;
      } catch {
        // There is no picture (yet): nothing to show.
        break;
      }
      if (this.#wanted === t) break;
    }
    this.#drawing = false;
  }
}
