import { el } from "../dom.ts";
import { type Command, chordLabel } from "./commands.ts";
import { openDialog } from "./dialog.ts";

/** Commands whose title holds the letters of `query` in order; titles that start with it first. */
export function matching(commands: readonly Command[], query: string): readonly Command[] {
  const letters = [...query.toLowerCase().replace(/\s+/g, "")];
  const score = ({ title, group }: Command): number => {
    const text = `${title} ${group}`.toLowerCase();
    if (text.startsWith(query.toLowerCase())) return 0;
    if (text.includes(query.toLowerCase())) return 1;
    let at = -1;
    for (const letter of letters) {
      at = text.indexOf(letter, at + 1);
      if (at < 0) return Number.POSITIVE_INFINITY;
    }
    return 2;
  };
  return commands
    .map((command, i) => ({ command, i, score: score(command) }))
    .filter((one) => Number.isFinite(one.score))
    .sort((a, b) => a.score - b.score || a.i - b.i)
    .map((one) => one.command);
}

/** All that can be done, by name. */
export function openPalette(commands: readonly Command[]): void {
  const list = el("ul", { class: "choices", role: "listbox", id: "palette-list", "aria-label": "Commands" });
  const input = el("input", {
    type: "text",
    role: "combobox",
    "aria-expanded": "true",
    "aria-controls": "palette-list",
    "aria-label": "What to do",
    placeholder: "What would you like to do?",
    autocomplete: "off",
    spellcheck: "false",
  });
  let found: readonly Command[] = [];
  let at = 0;
  const dialog = openDialog("Commands", "palette", input, list);
  const choose = (command: Command | undefined) => {
    dialog.close();
    command?.run();
  };
  const show = () => {
    list.replaceChildren(
      ...found.map((command, i) =>
        el(
          "li",
          {
            role: "option",
            id: `palette-${i}`,
            "aria-selected": String(i === at),
            onclick: () => choose(command),
          },
          el("span", { text: command.title }),
          ...command.keys.slice(0, 1).map((key) => el("kbd", { text: chordLabel(key) })),
        ),
      ),
    );
    if (found.length === 0) list.append(el("li", { class: "none", text: "Nothing is called that." }));
    input.setAttribute("aria-activedescendant", found.length > 0 ? `palette-${at}` : "");
    list.children[at]?.scrollIntoView({ block: "nearest" });
  };
  const search = () => {
    found = matching(commands, input.value.trim());
    at = 0;
    show();
  };
  input.addEventListener("input", search);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") choose(found[at]);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      at = (at + (event.key === "ArrowDown" ? 1 : found.length - 1)) % Math.max(found.length, 1);
      show();
    } else return;
    event.preventDefault();
  });
  search();
  input.focus();
}

/** The keys, group by group. */
export function openKeys(commands: readonly Command[]): void {
  const groups = [...new Set(commands.filter(({ keys }) => keys.length > 0).map(({ group }) => group))];
  openDialog(
    "Keys",
    "keys",
    el(
      "div",
      { class: "key-groups" },
      ...groups.map((group) =>
        el(
          "section",
          {},
          el("h3", { text: group }),
          el(
            "dl",
            {},
            ...commands
              .filter((command) => command.group === group && command.keys.length > 0)
              .flatMap((command) => [
                el("dt", {}, ...command.keys.map((key) => el("kbd", { text: chordLabel(key) }))),
                el("dd", { text: command.title }),
              ]),
          ),
        ),
      ),
      el(
        "section",
        {},
        el("h3", { text: "Pointer on the timeline" }),
        el(
          "dl",
          {},
          ...[
            ["Wheel", "Zooms where the pointer is"],
            ["⇧ Wheel", "Moves along the time"],
            ["Alt Wheel", "Scrolls the lanes"],
            ["⇧ Drag on the ruler", "Sets the loop"],
            ["Drag a cue", "Moves it, and writes that into the script"],
            ["⇧ while dropping", "Keeps what comes later where it is"],
          ].flatMap(([keys = "", words = ""]) => [el("dt", {}, el("kbd", { text: keys })), el("dd", { text: words })]),
        ),
      ),
    ),
  );
}
