import { el } from "../dom.ts";
import { icon } from "./icons.ts";

export interface NoticeAction {
  readonly title: string;
  run(): void;
}

export interface Notice {
  /** A later notice of the same topic takes this one's place. */
  readonly topic: string;
  readonly words: string;
  readonly tone: "plain" | "good" | "trouble";
  readonly actions?: readonly NoticeAction[];
  /** False where one of the actions must be chosen. */
  readonly dismissable?: boolean;
}

/** Things the studio has to say: under the header, until they are read. Spoken by readers as they come. */
export class Notices {
  readonly element = el("div", { class: "notices", role: "status", "aria-live": "polite" });
  readonly #shown = new Map<string, HTMLElement>();

  say(notice: Notice): void {
    this.drop(notice.topic);
    const actions = (notice.actions ?? []).map(({ title, run }) =>
      el("button", {
        type: "button",
        class: "notice-action",
        text: title,
        onclick: () => {
          this.drop(notice.topic);
          run();
        },
      }),
    );
    const close =
      notice.dismissable === false
        ? []
        : [
            el(
              "button",
              { type: "button", class: "notice-close", "aria-label": "Close", onclick: () => this.drop(notice.topic) },
              icon("close"),
            ),
          ];
    const element = el(
      "div",
      { class: `notice ${notice.tone}` },
      icon(notice.tone === "trouble" ? "warning" : "good"),
      el("p", { text: notice.words }),
      ...actions,
      ...close,
    );
    this.#shown.set(notice.topic, element);
    this.element.append(element);
  }

  drop(topic: string): void {
    this.#shown.get(topic)?.remove();
    this.#shown.delete(topic);
  }
}
