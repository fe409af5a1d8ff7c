import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import { el } from "../dom.ts";

export interface ProblemEvents {
  show(diagnostic: Diagnostic): void;
  fix(fix: Fix): void;
}

/** More lines than this are not listed: whoever has so many starts at the top. */
const MOST = 300;
const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** "2 errors, 1 warning, 14 notes". */
export function countWords(diagnostics: readonly Diagnostic[]): string {
  const words = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = diagnostics.filter((d) => d.severity === severity).length;
    const name = severity === "info" ? "note" : severity;
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? "" : "s"}`];
  });
  return words.join(", ") || "No problems";
}

/** All diagnostics in words, worst first: each leads to its place, and has its fixes beside it. */
export class ProblemsList {
  readonly element = el("div", { class: "problems" });
  readonly #events: ProblemEvents;

  constructor(events: ProblemEvents) {
    this.#events = events;
  }

  show(diagnostics: readonly Diagnostic[]): void {
    const sorted = [...diagnostics].sort(
      (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.span.start - b.span.start,
    );
    const rows = sorted
      .slice(0, MOST)
      .map((diagnostic) =>
        el(
          "li",
          { class: diagnostic.severity },
          el(
            "button",
            { type: "button", class: "problem", onclick: () => this.#events.show(diagnostic) },
            el("span", { class: "where", text: `Line ${diagnostic.span.line}` }),
            el("span", { class: "what", text: diagnostic.message }),
            el("span", { class: "code", text: diagnostic.code }),
          ),
          ...(diagnostic.fixes ?? []).map((fix) =>
            el("button", { type: "button", class: "fix", text: fix.title, onclick: () => this.#events.fix(fix) }),
          ),
        ),
      );
    const more = sorted.length - rows.length;
    this.element.replaceChildren(
      rows.length > 0
        ? el("ul", { "aria-label": "Problems" }, ...rows)
        : el("p", { class: "none", text: "Nothing to report: everything plays as it is written." }),
      ...(more > 0 ? [el("p", { class: "none", text: `… and ${more} more.` })] : []),
    );
  }
}
