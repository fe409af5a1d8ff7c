import { el } from "../dom.ts";
import { fileName } from "../post/place.ts";
import { openDialog } from "../shell/dialog.ts";
import { type Doubt, type Imported, type Importer, settled, titleOf } from "./imported.ts";

/** Takes a published page's text from a paste, lets unsure speakers be settled, and hands the post over. */
export function openImport(importer: Importer, take: (name: string, text: string) => void): void {
  const area = el("textarea", {
    rows: "14",
    "aria-label": "Text of the published page",
    placeholder: "Paste the page's text here, one paragraph a line…",
  });
  const words = el("p", { class: "none", role: "status" });
  const go = el("button", { type: "button", class: "action main", text: "Turn into a post" });
  const body = el("div", { class: "import-body" }, area, words, el("footer", {}, go));
  const dialog = openDialog("Import a published page", "import", body);
  area.focus();
  go.addEventListener("click", () => {
    if (area.value.trim() === "") {
      words.textContent = "There is nothing to import yet: paste the page's text first.";
      area.focus();
      return;
    }
    let imported: Imported;
    try {
      imported = importer(area.value);
    } catch (error) {
      words.textContent = `This text could not be read as a page. (${error instanceof Error ? error.message : String(error)})`;
      return;
    }
    const finish = (post: string) => {
      dialog.close();
      take(fileName(titleOf(post) ?? "imported"), post);
    };
    if (imported.doubts.length === 0) finish(imported.post);
    else body.replaceChildren(...settleList(imported, finish));
  });
}

/** The unsure speakers: one click each. */
function settleList(imported: Imported, finish: (post: string) => void): HTMLElement[] {
  const choices = new Map<number, string>();
  const rows = imported.doubts.map((doubt, i) => row(doubt, i, (name) => choices.set(i, name)));
  const count = rows.length;
  const list = el("ol", { class: "doubts", "aria-label": "Unsure speakers" }, ...rows);
  const done = el("button", {
    type: "button",
    class: "action main",
    text: "Open the post",
    onclick: () => finish(settled(imported, choices)),
  });
  const words = `${count === 1 ? "One speaker is" : `${count} speakers are`} a guess. Choose another where it is wrong.`;
  return [el("p", { text: words }), list, el("footer", {}, done)];
}

function row(
  { quote, guess, confidence, candidates }: Doubt,
  index: number,
  choose: (name: string) => void,
): HTMLElement {
  const group = el("div", { class: "candidates", role: "radiogroup", "aria-label": `Who says: ${quote}` });
  for (const name of candidates) {
    const input = el("input", { type: "radio", name: `doubt-${index}`, value: name, onchange: () => choose(name) });
    input.checked = name === guess;
    const sure = name === guess ? ` ${Math.round(confidence * 100)} %` : "";
    group.append(el("label", {}, input, `${name}${sure}`));
  }
  return el("li", {}, el("q", { text: quote }), group);
}
