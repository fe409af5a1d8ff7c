import { el } from "../dom.ts";
import { icon } from "./icons.ts";

/** A modal dialog with a heading and a way out; removed from the page when it closes. */
export function openDialog(title: string, kind: string, ...content: readonly (Node | string)[]): HTMLDialogElement {
  const heading = el("h2", { text: title, id: `dialog-${kind}` });
  const dialog = el("dialog", { class: `dialog ${kind}`, "aria-labelledby": heading.id });
  const close = el(
    "button",
    { type: "button", class: "plain", "aria-label": "Close", onclick: () => dialog.close() },
    icon("close"),
  );
  dialog.append(el("header", {}, heading, close), ...content);
  dialog.addEventListener("close", () => dialog.remove());
  // A click beside it closes it: the dialog itself is the backdrop's target.
  dialog.addEventListener("pointerdown", (event) => {
    if (event.target !== dialog) return;
    const box = dialog.getBoundingClientRect();
    const inside =
      event.clientX >= box.left &&
      event.clientX <= box.right &&
      event.clientY >= box.top &&
      event.clientY <= box.bottom;
    if (!inside) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
