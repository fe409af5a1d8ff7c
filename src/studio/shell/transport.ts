import { el } from "../dom.ts";
import { clock } from "../panel/ruler.ts";
import { type IconName, icon } from "./icons.ts";

/** Commands that have a button on the transport, by their ids. */
export interface TransportActions {
  run(command: string): void;
}

export interface TransportState {
  readonly time: number;
  readonly duration: number;
  readonly paused: boolean;
  readonly muted: boolean;
  readonly rate: number;
  readonly looping: boolean;
  readonly snapping: boolean;
}

/** Play, steps, time, loop, sound, and the timeline's own zoom and snapping. */
export class Transport {
  readonly element: HTMLElement;
  readonly #time = el("output", { class: "time", "aria-label": "Playhead" });
  readonly #length = el("span", { class: "length" });
  readonly #rate = el("span", { class: "rate" });
  readonly #buttons = new Map<string, HTMLButtonElement>();

  constructor(actions: TransportActions) {
    const button = (command: string, name: IconName, label: string, toggles = false) => {
      const made = el(
        "button",
        {
          type: "button",
          class: "tool",
          title: label,
          "aria-label": label,
          "aria-pressed": toggles ? "false" : undefined,
          onclick: () => actions.run(command),
        },
        icon(name),
      );
      this.#buttons.set(command, made);
      return made;
    };
    const play = button("play", "play", "Play");
    play.classList.add("play");
    this.element = el(
      "div",
      { class: "transport", role: "toolbar", "aria-label": "Playing" },
      el(
        "div",
        { class: "group" },
        button("to-start", "start", "To the start"),
        button("frame-back", "back", "One frame back"),
        play,
        button("frame-on", "forward", "One frame on"),
        el("span", { class: "clock" }, this.#time, el("span", { class: "of", text: "/" }), this.#length),
        this.#rate,
      ),
      el(
        "div",
        { class: "group" },
        button("loop", "loop", "Loop between in and out", true),
        button("mute", "sound", "Mute", true),
      ),
      el(
        "div",
        { class: "group end" },
        button("snap", "magnet", "Snap to edges", true),
        button("zoom-out", "minus", "Zoom out"),
        button("zoom-in", "plus", "Zoom in"),
        button("fit", "fit", "Show the whole episode"),
      ),
    );
  }

  show(state: TransportState): void {
    set(this.#time, clock(state.time, true));
    set(this.#length, clock(state.duration));
    set(this.#rate, state.rate === 1 ? "" : `${state.rate}×`);
    this.#swap("play", state.paused ? "play" : "pause", state.paused ? "Play" : "Pause");
    this.#swap("mute", state.muted ? "muted" : "sound", "Mute");
    this.#press("loop", state.looping);
    this.#press("mute", state.muted);
    this.#press("snap", state.snapping);
  }

  #press(command: string, pressed: boolean): void {
    this.#buttons.get(command)?.setAttribute("aria-pressed", String(pressed));
  }

  #swap(command: string, name: IconName, label: string): void {
    const button = this.#buttons.get(command);
    if (!button || button.dataset.icon === name) return;
    button.dataset.icon = name;
    button.setAttribute("aria-label", label);
    button.title = label;
    button.replaceChildren(icon(name));
  }
}

/** Sixty times a second the same words need no new text node. */
function set(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
