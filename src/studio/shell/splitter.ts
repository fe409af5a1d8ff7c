import { clamp } from "../../math/ease.ts";
import { el } from "../dom.ts";

export interface SplitterOptions {
  readonly label: string;
  /** The line between things side by side is vertical. */
  readonly orientation: "vertical" | "horizontal";
  /** Name under which its place is remembered. */
  readonly name: string;
  /** Percent of the whole that the first (left or upper) part takes: at first, at least, at most. */
  readonly first: number;
  readonly least: number;
  readonly most: number;
  /** The element whose size is the whole. */
  readonly whole: HTMLElement;
  apply(percent: number): void;
}

/** A line that can be dragged, and moved with the arrow keys, to share room between two parts. */
export function splitter(options: SplitterOptions, signal: AbortSignal): HTMLElement {
  const { orientation, whole, least, most } = options;
  const key = `sidescene.studio.split.${options.name}`;
  let percent = clamp(remembered(key) ?? options.first, least, most);
  const line = el("div", {
    class: `splitter ${orientation}`,
    role: "separator",
    tabindex: "0",
    "aria-label": options.label,
    "aria-orientation": orientation,
    "aria-valuemin": String(least),
    "aria-valuemax": String(most),
  });
  const set = (value: number) => {
    percent = clamp(value, least, most);
    line.setAttribute("aria-valuenow", percent.toFixed(0));
    options.apply(percent);
    try {
      localStorage.setItem(key, percent.toFixed(2));
    } catch {
      // Not remembered then.
    }
  };
  line.addEventListener("pointerdown", (event) => line.setPointerCapture(event.pointerId), { signal });
  line.addEventListener(
    "pointermove",
    (event) => {
      if (!line.hasPointerCapture(event.pointerId)) return;
      const box = whole.getBoundingClientRect();
      set(
        orientation === "vertical"
          ? ((event.clientX - box.left) / box.width) * 100
          : ((event.clientY - box.top) / box.height) * 100,
      );
    },
    { signal },
  );
  line.addEventListener(
    "keydown",
    (event) => {
      const back = orientation === "vertical" ? "ArrowLeft" : "ArrowUp";
      const on = orientation === "vertical" ? "ArrowRight" : "ArrowDown";
      if (event.key !== back && event.key !== on) return;
      event.preventDefault();
      set(percent + (event.key === on ? 2 : -2));
    },
    { signal },
  );
  set(percent);
  return line;
}

function remembered(key: string): number | undefined {
  try {
    const value = Number.parseFloat(localStorage.getItem(key) ?? "");
    return Number.isFinite(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
