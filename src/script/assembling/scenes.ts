import type { SceneMarker } from "../script.ts";
import type { CastIndex } from "../script-cast.ts";
import type { Output } from "./output.ts";
import { SideScene } from "./side-scene.ts";

/** Letters and digits alone: "Sector 7-B" and `sector-7b` are the same place. */
const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:in|at|the|inside)\s+/g, "")
    .replace(/[^a-z0-9]+/g, "");

/** Where it plays: sets the markers, and runs the side scene from *meanwhile* to the return. */
export class Scenes {
  /** The side scene that is running. */
  side: SideScene | null = null;
  private readonly out: Output;
  private readonly cast: CastIndex;
  private readonly named: Set<string>;

  /** Whether a rule stands between the side scene's last line and what comes. */
  private ruled = false;
  /** Level of the heading that the side scene stands under, 0 for none. */
  private level = 0;

  /** @param named those whom the post has named so far */
  constructor(out: Output, cast: CastIndex, named: Set<string>) {
    this.out = out;
    this.cast = cast;
    this.named = named;
  }

  /** Whether a text names a place of side scenes. */
  isSidePlace(text: string): boolean {
    const words = plainly(text);
    return this.cast.cast.places.some(({ id }) => words.startsWith(plainly(id)));
  }

  names(text: string): boolean {
    return this.cast.mentions(text).some((name) => !this.cast.cast.places.some(({ resident }) => resident === name));
  }

  /** The side scene that has just begun stands under a heading of this level. */
  underHeading(level: number): void {
    this.level = level;
  }

  /** A heading comes: one that is no deeper than that of the side scene ends it. */
  leaveAt(level: number, at: number): void {
    if (this.side && level <= this.level) this.mark("return", "", at, at);
  }

  /**
   * Somebody of the cast speaks who has no part in the side scene: behind a rule they are back in the main one, whether
   * a marker says so or not.
   */
  returnFor(speakers: readonly string[], at: number): void {
    const { side } = this;
    if (!side || !this.ruled || this.out.inTurn) return;
    if (speakers.some((name) => side.has(name) || this.cast.find(name) === undefined)) return;
    this.mark("return", "", at, at);
  }

  mark(kind: SceneMarker["kind"], text: string, from: number, to: number): void {
    const resident = kind === "meanwhile" && text !== "" ? this.cast.named(text) : undefined;
    this.out.marker(kind, text, from, to, resident);
    this.ruled = kind === "cut";
    if (kind !== "cut") this.level = 0;
    if (kind === "meanwhile") this.side = new SideScene(this.cast, this.named, text);
    // A rule or a heading within a side scene doesn't end it.
    else if (kind !== "cut" && kind !== "heading") this.side = null;
  }

  /** The end of a container that was a scene of its own, unless a marker in it has returned already. */
  leave(from: number, to: number): void {
    this.out.closeAll();
    const last = this.out.blocks.at(-1);
    if (last?.type !== "scene-marker" || last.kind !== "return") this.mark("return", "", from, to);
    else this.side = null;
  }
}
