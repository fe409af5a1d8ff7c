import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { CardLinks, linkAddress, type ShownLink } from "../../src/player/card-links.ts";
import css from "../../src/player/player.css?inline";

const boxes = (...tops: number[]) => tops.map((y) => ({ x: 40, y, width: 120, height: 24 }));
const link = (text: string, href: string, ...tops: number[]): ShownLink => ({ href, text, boxes: boxes(...tops) });

const left: boolean[] = [];
const hosts: HTMLElement[] = [];

function layer(): { links: CardLinks; anchors: () => HTMLAnchorElement[] } {
  const host = document.body.appendChild(document.createElement("div"));
  hosts.push(host);
  host.style.cssText = "position: relative; width: 640px; height: 360px";
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("style");
  style.textContent = css;
  const links = new CardLinks((followed) => left.push(followed));
  root.append(style, links.layer);
  return { links, anchors: () => [...links.layer.querySelectorAll("a")] };
}

afterEach(() => {
  left.length = 0;
  for (const host of hosts.splice(0)) host.remove();
});

describe("Addresses that a card may lead to", () => {
  const page = "https://blog.example/posts/one/";
  it.each([
    ["https://example.com/a?b#c", "https://example.com/a?b#c"],
    ["http://example.com/", "http://example.com/"],
    ["/blog/two", "https://blog.example/blog/two"],
    ["../two", "https://blog.example/posts/two"],
    ["#part", "https://blog.example/posts/one/#part"],
  ])("%s", (href, address) => expect(linkAddress(href, page)).toBe(address));

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "blob:https://blog.example/1",
    "file:///etc/passwd",
    "https://",
  ])("not %s", (href) => expect(linkAddress(href, page)).toBeUndefined());
});

describe("Links over the picture", () => {
  it("lie over the drawn ones, a line a box, and open elsewhere", () => {
    const { links, anchors } = layer();
    links.follow([link("A source", "https://example.com/a", 50), link("A long one", "https://example.com/b", 90, 120)]);
    const [one, two] = anchors();
    expect(anchors().map((a) => [a.href, a.target, a.rel, a.getAttribute("aria-label")])).toEqual([
      ["https://example.com/a", "_blank", "noopener noreferrer", "A source"],
      ["https://example.com/b", "_blank", "noopener noreferrer", "A long one"],
    ]);
    const at = links.layer.getBoundingClientRect();
    const boxOf = (element: Element | null | undefined) => {
      const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return { x: x - at.x, y: y - at.y, width, height };
    };
    for (const [element, y] of [
      [one, 50],
      [two, 90],
      [two?.querySelector("span"), 120],
    ] as const) {
      const box = boxOf(element);
      expect(box.y).toBeCloseTo(y);
      expect(box.x).toBeLessThan(40);
      expect(box.x + box.width).toBeGreaterThan(160);
    }
  });

  it("leave out what is no address of the web", () => {
    const { links, anchors } = layer();
    links.follow([link("Bad", "javascript:alert(1)", 50), link("Good", "/good", 90)]);
    expect(anchors().map(({ pathname }) => pathname)).toEqual(["/good"]);
  });

  it("are reached by the keyboard while they are shown, and only then", async () => {
    const { links, anchors } = layer();
    const active = () => (hosts[0]?.shadowRoot?.activeElement as HTMLElement | null)?.getAttribute("aria-label");
    links.follow([link("One", "/one", 50), link("Two", "/two", 90)]);
    anchors()[0]?.focus();
    await userEvent.tab();
    expect(active()).toBe("Two");
    // A line more, or another size: who is on a link stays on it.
    links.follow([link("One", "/one", 60), link("Two", "/two", 100), link("Three", "/three", 140)]);
    expect(active()).toBe("Two");
    expect(left).toEqual([]);
    links.follow([]);
    expect(anchors()).toEqual([]);
    expect(left).toEqual([false]);
  });

  it("keep their click from the picture, which would play", () => {
    const { links, anchors } = layer();
    links.follow([link("One", "/one", 50)]);
    let clicked = 0;
    hosts[0]?.addEventListener("click", () => clicked++);
    const [anchor] = anchors();
    anchor?.addEventListener("click", (event) => event.preventDefault());
    anchor?.click();
    expect(left).toEqual([true]);
    expect(clicked).toBe(0);
  });

  it("stay the same elements while nothing changes", () => {
    const { links, anchors } = layer();
    const shown = [link("One", "/one", 50)];
    links.follow(shown);
    const [before] = anchors();
    links.follow([...shown]);
    expect(anchors()[0]).toBe(before);
  });
});
