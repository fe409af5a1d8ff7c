import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Importer } from "../../../src/studio/import/imported.ts";
import type { Studio } from "../../../src/studio/studio.ts";
import { compiled, fakeEngines, MemoryStore, openStudio } from "../studio-rig.ts";

const POST = '---\ntitle: "From a page"\n---\n\n{{< dialogue char="Vector" >}}\n\nHello there.\n\n{{< /dialogue >}}\n';
const start = POST.indexOf("Vector");

/** Reads any text as the same post, of whose only speaker it is unsure; breaks on one word. */
const importer: Importer = (text) => {
  if (text === "break") throw new Error("no page");
  const doubt = { quote: "Hello there.", guess: "Vector", confidence: 0.55, candidates: ["Vector", "Kai"] };
  return { post: POST, doubts: [{ ...doubt, name: { start, end: start + "Vector".length } }] };
};

let studio: Studio;
const dialog = () => document.querySelector<HTMLDialogElement>("dialog.import")!;
const button = (title: string) =>
  [...dialog().querySelectorAll("button")].find((one) => one.textContent === title) as HTMLButtonElement;
const paste = (text: string) => {
  dialog().querySelector("textarea")!.value = text;
  button("Turn into a post").click();
};

beforeEach(async () => {
  localStorage.clear();
  fakeEngines();
  ({ studio } = await openStudio(new MemoryStore({ one: "Words." }), undefined, importer));
  studio.run("import");
});

afterEach(() => {
  studio.destroy();
  localStorage.clear();
});

describe("importing a page", () => {
  it("lists unsure speakers, and writes who was chosen", async () => {
    paste("Hello there.");
    const kai = dialog().querySelector<HTMLInputElement>('input[value="Kai"]')!;
    expect(dialog().querySelector<HTMLInputElement>('input[value="Vector"]')!.checked).toBe(true);
    kai.click();
    button("Open the post").click();
    expect(studio.editor.text).toBe(POST.replace("Vector", "Kai"));
    expect(studio.desk.place.name).toBe("from-a-page.md");
    await compiled(studio);
    expect(studio.link.timeline!.cues.some((cue) => cue.type === "speech" && cue.actor === "Kai")).toBe(true);
  });

  it("says what is wrong with nothing, and with what it cannot read", () => {
    paste("  ");
    expect(dialog().textContent).toContain("nothing to import yet");
    paste("break");
    expect(dialog().textContent).toContain("could not be read");
    expect(studio.editor.text).toBe("Words.");
  });

  it("axe finds nothing in the list", async () => {
    paste("Hello there.");
    const { violations } = await axe.run(dialog(), { resultTypes: ["violations"] });
    expect(violations.map((v) => v.id)).toEqual([]);
  });
});
