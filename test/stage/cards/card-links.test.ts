import { describe, expect, it } from "vitest";
import { cardLinks } from "../../../src/stage/cards/card-links.ts";
import { SheetCache } from "../../../src/stage/cards/laid-card.ts";
import { type Frame, frameFor } from "../../../src/stage/layout/frame.ts";
import { inside } from "../../../src/stage/layout/box.ts";
import { tableMeasure } from "../../../src/stage/text/measure.ts";
import type { CardCue, CardKind } from "../../../src/timeline/timeline.ts";

const source = { start: 0, end: 0, line: 1, column: 1 };
const sheets = new SheetCache(tableMeasure());
const LONG = "A very long title of a source that goes on over more than one line of any card that there is";

const card = (kind: CardKind, start = 5): CardCue => ({
  id: `${kind} ${start}`,
  type: "card",
  kind,
  start: 0,
  end: 20,
  scene: "s",
  source,
  text: "",
  items: [
    { text: "One and a word", spans: [{ start: 0, end: 3, style: "link", href: "/one" }], depth: 0, start: 1, source },
    {
      text: `${LONG} – and two`,
      spans: [
        { start: 0, end: LONG.length, style: "link", href: "https://example.com/two" },
        { start: LONG.length + 7, end: LONG.length + 10, style: "link", href: "https://example.com/three" },
      ],
      depth: 0,
      start,
      source,
    },
  ],
});

const linksAt = (cue: CardCue, t: number, frame: Frame, form: "end" | "hologram" | "notebook", still = false) => {
  const box = { x: 26, y: 26, width: frame.width * 0.7, height: frame.height * 0.9 };
  const laid = sheets.lay(cue, { form, box, whole: false, area: box }, frame);
  return { laid, links: cardLinks(cue, laid, t, still) };
};

describe("Links on a card", () => {
  const frame = frameFor(1280, 720);

  it("are there once their line stands", () => {
    const hrefs = (t: number, still = false) =>
      linksAt(card("credits"), t, frame, "end", still).links.map(({ href }) => href);
    expect(hrefs(0.9)).toEqual([]);
    expect(hrefs(1.01)).toEqual([]);
    expect(hrefs(1.01, true)).toEqual(["/one"]);
    expect(hrefs(4)).toEqual(["/one"]);
    expect(hrefs(19)).toEqual(["/one", "https://example.com/two", "https://example.com/three"]);
  });

  it("have a box for each of their lines, in reading order, and their words whole", () => {
    const { links } = linksAt(card("credits"), 19, frame, "end");
    expect(links.map(({ text }) => text)).toEqual(["One", LONG, "two"]);
    const [one, two] = links;
    expect(one?.boxes).toHaveLength(1);
    expect(two?.boxes.length).toBeGreaterThan(1);
    const tops = (two?.boxes ?? []).map(({ y }) => y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it.each(["end", "hologram", "notebook"] as const)("lie on the card, however it is turned: %s", (form) => {
    for (const [width, height] of [
      [1280, 720],
      [1080, 1080],
      [405, 720],
    ] as const) {
      const { links, laid } = linksAt(card("list"), 19, frameFor(width, height), form);
      expect(links.length).toBe(3);
      const around = {
        x: laid.box.x - 40,
        y: laid.box.y - 40,
        width: laid.box.width + 80,
        height: laid.box.height + 80,
      };
      for (const { boxes } of links) for (const box of boxes) expect(inside(box, around)).toBe(true);
    }
  });
});
