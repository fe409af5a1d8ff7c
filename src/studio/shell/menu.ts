import { el } from "../dom.ts";

export interface MenuItem {
  readonly title: string;
  readonly detail?: string;
  run(): void;
}

let serial = 0;

/** A button that opens a menu below it; arrows walk it, Escape and a choice close it. */
export function menuButton(button: HTMLButtonElement, items: () => readonly MenuItem[]): HTMLElement {
  const menu = el("div", { class: "menu", role: "menu", id: `menu-${++serial}`, popover: "auto" });
  const label = button.getAttribute("aria-label") ?? button.textContent ?? "";
  menu.setAttribute("aria-label", label.trim());
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", menu.id);
  button.popoverTargetElement = menu;
  const entries = () => [...menu.querySelectorAll<HTMLButtonElement>("[role=menuitem]")];

  menu.addEventListener("beforetoggle", (event) => {
    if ((event as ToggleEvent).newState !== "open") return;
    menu.replaceChildren(
      ...items().map((item) =>
        el(
          "button",
          {
            type: "button",
            role: "menuitem",
            tabindex: "-1",
            onclick: () => {
              menu.hidePopover();
              item.run();
            },
          },
          el("span", { text: item.title }),
          ...(item.detail === undefined ? [] : [el("small", { text: item.detail })]),
        ),
      ),
    );
    const box = button.getBoundingClientRect();
    menu.style.top = `${box.bottom + 6}px`;
    menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 300))}px`;
  });
  menu.addEventListener("toggle", (event) => {
    const open = (event as ToggleEvent).newState === "open";
    button.setAttribute("aria-expanded", String(open));
    if (open) entries()[0]?.focus();
  });
  menu.addEventListener("keydown", (event) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  });
  return menu;
}
