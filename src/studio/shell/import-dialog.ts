import { el } from "../dom.ts";
import { openDialog } from "./dialog.ts";

/** Takes a published page's text from a paste and turns it into a post. */
export function openImport(take: (name: string, text: string) => void): void {
  const area = el("textarea", { rows: "12", "aria-label": "Text of the published page" });
  const go = el("button", { type: "button", class: "action main", text: "Turn into a post" });
  const dialog = openDialog("Import a published page", "import", area, el("footer", {}, go));
  go.addEventListener("click", () => {
    dialog.close();
    take("imported.md", area.value);
  });
}
