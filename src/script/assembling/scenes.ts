import type { SceneMarker } from "../script.ts";
import type { CastIndex } from "../script-cast.ts";
import type { Output } from "./output.ts";
import { SideScene } from "./side-scene.ts";

/** Where it plays: sets the markers, and runs the side scene from *meanwhile* to the return. */
export class Scenes {
  /** The side scene that is running. */
  side: SideScene | null = null;
  private readonly out: Output;
  private readonly cast: CastIndex;
  private readonly named: Set<string>;

  /** @param named those whom the post has named so far */
  constructor(out: Output, cast: CastIndex, named: Set<string>) {
    this.out = out;
    this.cast = cast;
    this.named = named;
  }

  mark(kind: SceneMarker["kind"], text: string, from: number, to: number): void {
    const resident = kind === "meanwhile" && text !== "" ? this.cast.named(text) : undefined;
    this.out.marker(kind, text, from, to, resident);
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
