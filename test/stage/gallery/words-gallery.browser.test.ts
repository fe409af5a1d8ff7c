import { beforeAll, describe, expect, it } from "vitest";
import { EXAMPLES } from "../../../src/stage/gallery/words-examples.ts";

let form: HTMLFormElement;
let report: HTMLPreElement;

/** What the page says of where everything is. */
interface Report {
  readonly bubbles: readonly { readonly kind: string; readonly width: number }[];
  readonly faces: readonly { readonly id: string }[];
  readonly card?: { readonly form: string };
  readonly links: readonly { readonly text: string; readonly boxes: readonly object[] }[];
}

async function show(values: Readonly<Record<string, string | boolean>>): Promise<Report> {
  for (const [name, value] of Object.entries(values)) {
    const input = form.elements.namedItem(name) as HTMLInputElement;
    if (typeof value === "boolean") input.checked = value;
    else input.value = value;
  }
  const before = document.body.dataset.drawn;
  form.dispatchEvent(new Event("input"));
  await expect.poll(() => document.body.dataset.drawn).not.toBe(before);
  return JSON.parse(report.textContent ?? "") as Report;
}

beforeAll(async () => {
  document.body.innerHTML = '<form id="controls"></form><canvas id="stage"></canvas><pre id="boxes"></pre>';
  form = document.querySelector("#controls") as HTMLFormElement;
  report = document.querySelector("#boxes") as HTMLPreElement;
  await import("../../../src/stage/gallery/words-gallery.ts");
});

describe("The gallery of words", () => {
  it("shows every delivery of a bubble, and every kind of card", async () => {
    const forms = new Set<string>();
    for (const name of EXAMPLES) {
      const seen = await show({ show: name, who: "Vector", frame: "320 px", letters: "40", time: "12" });
      if (name.startsWith("bubble")) expect(seen.bubbles.length, name).toBeGreaterThan(0);
      if (name.startsWith("card")) expect(seen.card, name).toBeDefined();
      forms.add(seen.card?.form ?? "");
    }
    for (const what of ["title", "heading", "terminal", "alert", "end"]) expect(forms).toContain(what);
  });

  it("follows its sliders: longer texts, other frames, somebody who speaks beside a card", async () => {
    const short = await show({ show: "bubble plain", frame: "16:9", letters: "10" });
    const long = await show({ letters: "150" });
    expect(long.bubbles[0]?.width).toBeGreaterThan(short.bubbles[0]?.width ?? 0);
    const strip = await show({ frame: "9:16" });
    expect(strip.bubbles[0]?.kind).toBe("strip");
    const alone = await show({ show: "card checklist", who: "Recurse", frame: "16:9", letters: "30" });
    expect([alone.faces, alone.bubbles]).toEqual([[], []]);
    const beside = await show({ spoken: true });
    expect(beside.faces.map(({ id }) => id)).toEqual(["Recurse"]);
    expect(beside.bubbles).toHaveLength(1);
  });

  it("says where a card's links are", async () => {
    const { links } = await show({ show: "card credits", frame: "16:9", spoken: false, letters: "60", time: "15" });
    expect(links).toHaveLength(3);
    for (const { boxes } of links) expect(boxes.length).toBeGreaterThan(0);
  });
});
