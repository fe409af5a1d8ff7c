import { describe, expect, it } from "vitest";
import { amountOf, cardContent, countedText } from "../../../src/stage/cards/card-content.ts";
import type { CardCue, CardItem } from "../../../src/timeline/timeline.ts";

const source = { start: 0, end: 1, line: 1, column: 1 };
const item = (text: string, spans: CardItem["spans"] = []): CardItem => ({ text, spans, depth: 0, start: 0, source });
const card = (texts: readonly (string | CardItem)[], title?: string): CardCue => ({
  id: "c",
  type: "card",
  kind: "list",
  start: 0,
  end: 1,
  scene: "s",
  source,
  text: "",
  items: texts.map((text) => (typeof text === "string" ? item(text) : text)),
  ...(title === undefined ? {} : { title }),
});

describe("What a card's lines say", () => {
  it("takes labels and amounts apart and compares what has one unit", () => {
    const { lines } = cardContent(
      card(["Training: $8 per 1M tokens", "Inference: $120 per 1M tokens", "Time: Hours to days"]),
    );
    expect(lines.map(({ label, text, share }) => [label, text, share])).toEqual([
      ["Training", "$8 per 1M tokens", 8 / 120],
      ["Inference", "$120 per 1M tokens", 1],
      ["Time", "Hours to days", undefined],
    ]);
  });

  it("never compares a lone number, but percentages with a hundred", () => {
    expect(cardContent(card(["Price: $20 a month", "Free"])).lines[0]?.share).toBeUndefined();
    expect(cardContent(card(["73% provide nothing"])).lines[0]?.share).toBe(0.73);
  });

  it("sees bold labels without a space after them", () => {
    const { lines } = cardContent(
      card([item("What it is:Training on data", [{ start: 0, end: 11, style: "strong" }])]),
    );
    expect(lines[0]).toMatchObject({ label: "What it is", text: "Training on data", spans: [] });
  });

  it("makes a heading of a line that is nothing but a bold label", () => {
    const { lines } = cardContent(card([item("What it is:", [{ start: 0, end: 11, style: "strong" }]), "Training"]));
    expect(lines.map(({ label, text }) => [label, text])).toEqual([
      ["What it is", ""],
      [undefined, "Training"],
    ]);
  });

  it("leaves sentences with a colon, years, ranges and plain counts alone", () => {
    expect(
      cardContent(card(["As everybody in this room should remember: nothing is free"])).lines[0]?.label,
    ).toBeUndefined();
    for (const text of ["2026 was a year", "3 checks", "80-90% of results", "90s music"])
      expect(amountOf(text)).toBeUndefined();
  });

  it("does not say the title twice", () => {
    expect(cardContent(card(["Key points", "One"], "Key points"))).toMatchObject({
      title: "Key points",
      lines: [{ text: "One", index: 1 }],
    });
  });

  it("counts up in the number's own manner", () => {
    const amount = amountOf("$1,250.50 a year");
    if (!amount) throw new Error("no amount");
    expect([0, 0.5, 1].map((progress) => countedText(amount, progress))).toEqual(["$0.00", "$625.25", "$1,250.50"]);
  });
});
