import { element, icon } from "../player/dom.ts";
import { PATHS } from "../player/icons.ts";
import { say, type Words } from "../player/words.ts";

const NAME = "sidescene-hits";

/** A search field over a list: finds lines, marks what was found, goes from one to the next with enter. */
export function searchIn(list: HTMLElement, words: Words, reveal: (node: HTMLElement) => void): HTMLElement {
  const field = element("input", {
    type: "search",
    placeholder: words.search,
    "aria-label": words.search,
    autocomplete: "off",
  });
  const count = element("output", { "aria-live": "off" });
  let hits: Range[] = [];
  let at = -1;

  const paint = () => {
    // Marks without touching the text; where the browser can't, the line is revealed all the same.
    const marks = globalThis.CSS && "highlights" in CSS ? CSS.highlights : undefined;
    if (hits.length > 0) marks?.set(NAME, new Highlight(...hits));
    else marks?.delete(NAME);
  };
  const go = (step: number) => {
    if (hits.length === 0) return;
    at = (at + step + hits.length) % hits.length;
    count.textContent = say(words, "hits", { at: at + 1, all: hits.length });
    const line = hits[at]?.startContainer.parentElement?.closest<HTMLElement>(".line");
    if (line) reveal(line);
  };
  field.addEventListener("input", () => {
    hits = findAll(list, field.value);
    at = -1;
    paint();
    count.textContent = field.value.trim() === "" || hits.length > 0 ? "" : words.noHits;
    go(1);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
    if (event.key !== "Escape" || field.value === "") return;
    event.preventDefault();
    field.value = "";
    field.dispatchEvent(new Event("input"));
  });
  return element("label", { class: "search" }, icon(PATHS.search), field, count);
}

/** Every place in the list's text where the words stand, big or small letters alike. */
function findAll(list: HTMLElement, asked: string): Range[] {
  const wanted = asked.trim().toLocaleLowerCase();
  if (wanted === "") return [];
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(".stamp, .face")) continue;
    const text = (node.textContent ?? "").toLocaleLowerCase();
    for (let i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + wanted.length)) {
      if (i + wanted.length > (node.textContent ?? "").length) break;
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + wanted.length);
      ranges.push(range);
    }
  }
  return ranges;
}
