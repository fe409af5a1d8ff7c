import { el } from "../dom.ts";
import { type IconName, icon } from "./icons.ts";
import { splitter } from "./splitter.ts";

/** The page's parts, empty: header, script, stage, timeline. */
export interface Frame {
  readonly posts: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly save: HTMLButtonElement;
  readonly open: HTMLButtonElement;
  readonly import: HTMLButtonElement;
  readonly exports: HTMLButtonElement;
  readonly problems: HTMLButtonElement;
  readonly notices: HTMLElement;
  readonly script: HTMLElement;
  readonly problemsPlace: HTMLElement;
  readonly stage: HTMLElement;
  readonly transport: HTMLElement;
  readonly timeline: HTMLElement;
}

const button = (label: string, name: IconName, traits: object = {}) =>
  el("button", { type: "button", class: "action", ...traits }, icon(name), el("span", { text: label }));

/** Builds the page into `root`. `run` does the command of that id. */
export function buildFrame(root: HTMLElement, run: (command: string) => void, signal: AbortSignal): Frame {
  const posts = el("select", { class: "posts", "aria-label": "Post" });
  const status = el("span", { class: "status", role: "status", "aria-live": "polite" });
  const open = button("Open", "open");
  const imports = button("Import", "import", { onclick: () => run("import") });
  const exports = button("Export", "export");
  const save = button("Save", "save", { class: "action main", onclick: () => run("save") });
  const problems = el("button", {
    type: "button",
    class: "problem-count",
    "aria-expanded": "false",
    "aria-controls": "problems",
    onclick: () => run("problems"),
  });
  const frame = {
    posts,
    status,
    save,
    open,
    import: imports,
    exports,
    problems,
    notices: el("div", { class: "notice-place" }),
    script: el("div", { class: "script-place" }),
    problemsPlace: el("div", { class: "problems-place", id: "problems", hidden: true }),
    stage: el("div", { class: "stage-place" }),
    transport: el("div", { class: "transport-place" }),
    timeline: el("div", { class: "timeline-place" }),
  };
  const header = el(
    "header",
    { class: "bar" },
    el(
      "h1",
      { class: "logo", "aria-label": "Sidescene Studio" },
      "SIDE",
      el("b", { text: "SCENE" }),
      el("small", { text: "Studio" }),
    ),
    posts,
    status,
    el(
      "nav",
      { "aria-label": "Studio" },
      open,
      imports,
      exports,
      button("Commands", "search", { onclick: () => run("palette") }),
      button("Keys", "keys", { onclick: () => run("keys") }),
      save,
    ),
  );
  const script = el(
    "section",
    { class: "card script", "aria-label": "Script" },
    el("div", { class: "card-head" }, el("h2", { text: "Script" }), problems),
    frame.script,
    frame.problemsPlace,
  );
  const stage = el("section", { class: "stage", "aria-label": "Stage" }, frame.stage);
  const timeline = el("section", { class: "card timeline", "aria-label": "Timeline" }, frame.transport, frame.timeline);
  const upper = el("div", { class: "upper" });
  const desk = el("main", { class: "desk" });
  const across = splitter(
    {
      label: "Room for the script",
      orientation: "vertical",
      name: "script",
      first: 42,
      least: 22,
      most: 70,
      whole: upper,
      apply: (percent) => upper.style.setProperty("--script", `${percent}%`),
    },
    signal,
  );
  const below = splitter(
    {
      label: "Room for the timeline",
      orientation: "horizontal",
      name: "timeline",
      first: 50,
      least: 25,
      most: 80,
      whole: desk,
      apply: (percent) => desk.style.setProperty("--upper", `${percent}%`),
    },
    signal,
  );
  upper.append(script, across, stage);
  desk.append(upper, below, timeline);
  root.replaceChildren(header, frame.notices, desk);
  return frame;
}
