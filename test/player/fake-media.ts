import { MediaElement } from "../../src/player/media-element.ts";
import { MediaFailure } from "../../src/player/media-failure.ts";
import type { OpenedSource } from "../../src/player/resource.ts";

/** The contract with nothing behind it: any source that ends in `good` is two seconds of nothing. */
export class FakeMedia extends MediaElement {
  readonly drawn: number[] = [];
  spares = false;

  protected async openSource(url: string, signal: AbortSignal): Promise<OpenedSource> {
    await macrotask();
    if (signal.aborted || !/good(#|$)/.test(url)) throw new MediaFailure(`no such thing: ${url}`, "notFound");
    const rest = async () => {
      await macrotask();
      if (!signal.aborted) this.present(this.currentTime);
    };
    return { duration: 2, rest };
  }
  protected override get sparing(): boolean {
    return this.spares;
  }
  protected closeSource(): void {}
  protected drawAt(t: number): number {
    this.drawn.push(t);
    return t;
  }
  protected followAt(): void {}
  protected volumeChangedTo(): void {}
  protected beforePlay(): void {}
  protected takenOut(): void {}
}

/** Long enough for the events that are queued to fire, as anything from the network is. */
const macrotask = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

if (!customElements.get("fake-media")) customElements.define("fake-media", FakeMedia);
