import { element } from "../player/dom.ts";
import { siteRoot } from "../player/site-root.ts";

/** A speaker's colours and picture. */
interface Portrait {
  readonly image?: string;
  /** Frame, and name, as CSS colours. */
  readonly frame: string;
  readonly name: string;
}

/** Colours for someone who has no picture: as many as are told apart at a glance. Degrees of hue. */
const HUES = [12, 48, 96, 168, 204, 262, 318];

/** Who looks how, as the bake wrote it down; anyone else gets an initial on a colour of their name's. */
export class Portraits {
  private known: Readonly<Record<string, Portrait>> = {};

  async load(): Promise<void> {
    try {
      const folder = `${siteRoot()}art/portraits/`;
      const response = await fetch(`${folder}portraits.json`);
      const data = (await response.json()) as Record<
        string,
        { image: string; colours: { base: string; light: string } }
      >;
      const read = Object.entries(data).map(([id, { image, colours }]) => [
        id,
        { image: folder + image, frame: colours.base, name: colours.light },
      ]);
      this.known = Object.fromEntries(read);
    } catch {
      // Initials will do.
    }
  }

  of(actor: string): Portrait {
    const known = this.known[actor];
    if (known) return known;
    let sum = 0;
    for (const letter of actor) sum += letter.codePointAt(0) ?? 0;
    const hue = HUES[sum % HUES.length];
    return { frame: `hsl(${hue} 62% 52%)`, name: `hsl(${hue} 85% 82%)` };
  }

  /** The round picture beside a line. `hidden`: nobody knows yet who that is. */
  picture(actor: string, label: string, hidden: boolean): HTMLElement {
    const { image } = this.of(actor);
    const shown = hidden || !image ? element("span", {}, hidden ? "?" : (label[0] ?? "?")) : undefined;
    const portrait = image && !hidden ? element("img", { src: image, alt: "", width: 44, height: 44 }) : undefined;
    return element("span", { class: hidden ? "face unknown" : "face", "aria-hidden": "true" }, portrait, shown);
  }
}
