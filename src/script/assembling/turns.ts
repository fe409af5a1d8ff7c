import type { ListItem } from "../script.ts";
import type { Container } from "../shortcodes/container.ts";
import type { Output, Voice } from "./output.ts";

/** A container that is open. */
export interface Frame {
  readonly container: Container;
  /** Index of the step that opened it. */
  readonly step: number;
  readonly from: number;
  readonly to: number;
  /** Who speaks in it, where it is somebody's turn. */
  readonly voice: Voice | null;
  /** What cards collect. */
  readonly items: ListItem[];
  used: boolean;
}

/** Whose turn it is: the open containers, and the labelled turn that lasts until the next one. */
export class Turns {
  readonly frames: Frame[] = [];
  /** Those whom the post has named so far. */
  readonly named = new Set<string>();
  /** Whether anybody speaks in the post. */
  spoken = false;
  private readonly out: Output;
  private labelled: { readonly voice: Voice; readonly depth: number } | null = null;

  constructor(out: Output) {
    this.out = out;
  }

  /** The innermost container that says what its content is. */
  get frame(): Frame | null {
    for (let at = this.frames.length - 1; at >= 0; at--) {
      const frame = this.frames[at];
      if (frame && frame.container.type !== "neutral") return frame;
    }
    return null;
  }

  get isLabelled(): boolean {
    return this.labelled !== null;
  }

  /** Whether a label gave somebody the word within the innermost container. */
  get isLabelledHere(): boolean {
    return this.labelled !== null && this.labelled.depth === this.frames.length;
  }

  /** Whose turn has just been opened and holds nothing yet: what comes first in it may be their name. */
  get unheard(): readonly string[] {
    const frame = this.frames.findLast(({ voice }) => voice !== null);
    return this.labelled || !frame || frame.used ? [] : (frame.voice?.speakers ?? []);
  }

  /** Whether a turn with an end of its own is the innermost thing open. */
  get inClosedTurn(): boolean {
    return this.labelled === null && this.frame?.voice != null;
  }

  /** Whose words stand here: of the labelled turn, or of the innermost container that is somebody's. */
  get voice(): Voice | null {
    return this.labelled?.voice ?? this.frames.findLast((frame) => frame.voice !== null)?.voice ?? null;
  }

  /** A turn by a label (or by an opener without an end): it lasts until the next one. */
  openLabelled(voice: Voice, from: number): void {
    this.endLabelled();
    this.labelled = { voice, depth: this.frames.length };
    this.open(voice, from);
    const { frame } = this;
    if (frame) frame.used = true;
  }

  endLabelled(): void {
    if (!this.labelled) return;
    this.labelled = null;
    this.out.closeTurn();
  }

  open(voice: Voice, from: number): void {
    this.spoken = true;
    for (const name of voice.speakers) this.named.add(name);
    this.out.openTurn(voice, from);
  }

  /**
   * Makes sure that the turn whose words come now is the open one: another may have stood inside it. Returns whose it
   * is, null where nobody speaks.
   */
  resume(from: number): Voice | null {
    const frame = this.frame;
    const voice = this.labelled?.voice ?? frame?.voice ?? null;
    if (voice && !this.out.inTurn) this.open(voice, from);
    for (const other of this.frames) other.used = true;
    return voice;
  }

  /** The same for text of a container without a meaning inside somebody's turn. */
  resumeAround(from: number): void {
    const { voice } = this;
    if (voice && !this.out.inTurn) this.open(voice, from);
    for (const other of this.frames) other.used = true;
  }

  /** Takes off the innermost container, and the labelled turn that began in it. */
  popFrame(): Frame | undefined {
    const frame = this.frames.pop();
    if (this.labelled && this.labelled.depth > this.frames.length) this.endLabelled();
    return frame;
  }
}
