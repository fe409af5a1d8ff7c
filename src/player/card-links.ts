import { element } from "./dom.ts";

/** A link as the picture shows it, CSS px from the picture's corner. */
export interface ShownLink {
  readonly href: string;
  readonly text: string;
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** Room round the letters, so that a finger finds them. CSS px. */
const REACH = 3;

/**
 * Addresses that a card may lead to: of the web, absolute or relative to the page. Posts are not trusted.
 * @returns the whole address, or undefined where it is none of those
 */
export function linkAddress(href: string, page: string): string | undefined {
  try {
    const { protocol, href: whole } = new URL(href.trim(), page);
    return protocol === "https:" || protocol === "http:" ? whole : undefined;
  } catch {
    return undefined;
  }
}

/** Real links over those that are drawn: they can be clicked and tabbed to for as long as they are seen. */
export class CardLinks {
  readonly layer = element("div", { class: "links", part: "links" });
  private shown = "";

  /** `leave`: a link was followed, or had the focus and is gone. */
  constructor(private readonly leave: (followed: boolean) => void) {
    // The picture under it plays and pauses at a click: this one is the link's.
    this.layer.addEventListener("click", (event) => {
      event.stopPropagation();
      this.leave(true);
    });
  }

  /** The picture shows these links now. */
  follow(links: readonly ShownLink[]): void {
    const key = JSON.stringify(links);
    if (key === this.shown) return;
    this.shown = key;
    const focused = this.layer.querySelector("a:focus")?.getAttribute("data-key");
    const made = links.flatMap((link) => {
      const address = linkAddress(link.href, document.baseURI);
      return address === undefined ? [] : [linkOver(link, address)];
    });
    this.layer.replaceChildren(...made);
    if (!focused) return;
    // A frame of another size, or one line more: whoever was on a link stays on it.
    const again = made.find((anchor) => anchor.getAttribute("data-key") === focused);
    if (again) again.focus({ preventScroll: true });
    else this.leave(false);
  }
}

/** The first line's box is the link; the others lie over theirs, as parts of it. */
function linkOver({ href, text, boxes }: ShownLink, address: string): HTMLAnchorElement {
  const anchor = element("a", {
    href: address,
    target: "_blank",
    rel: "noopener noreferrer",
    "aria-label": text,
    "data-key": `${href} ${text}`,
  });
  const [first, ...rest] = boxes;
  if (!first) return anchor;
  place(anchor, first, { x: 0, y: 0 });
  for (const box of rest) {
    const line = element("span", { "aria-hidden": "true" });
    place(line, box, { x: first.x - REACH, y: first.y });
    anchor.append(line);
  }
  return anchor;
}

function place(target: HTMLElement, box: ShownLink["boxes"][number], from: { x: number; y: number }): void {
  const px = (value: number) => `${value.toFixed(1)}px`;
  target.style.left = px(box.x - REACH - from.x);
  target.style.top = px(box.y - from.y);
  target.style.width = px(box.width + 2 * REACH);
  target.style.height = px(box.height);
}
