import { clamp } from "../../math/ease.ts";
import { hit, type Shelf, shelfAt } from "./layout.ts";
import { METRICS } from "./metrics.ts";
import type { Held, PanelRequests } from "./panel-state.ts";
import { snap } from "./snap.ts";
import { fitAll, pan, timeAt, VIEW_LIMITS, viewEnd, xAt, zoomAt } from "./view.ts";

/** CSS pixels that a pressed pointer may tremble before it is a drag. */
const TREMBLE = 4;

interface Places {
  readonly field: HTMLElement;
  readonly minimap: HTMLElement;
}

/** What the pressed pointer does. */
type Grip =
  | { readonly does: "scrub" }
  | { readonly does: "range"; readonly from: number }
  | { readonly does: "pan"; x: number }
  | { readonly does: "press" | "move"; readonly cue: string; readonly x: number; readonly shelf: Shelf };

/** Wheel and pointer on the panel: zoom, pan, scrub, pick, move. Escape lets go of what is being moved. */
export function handlePointers(panel: Held, places: Places, requests: PanelRequests, signal: AbortSignal): void {
  const { state } = panel;
  const { field } = places;
  let grip: Grip | undefined;

  const pointOf = (event: MouseEvent) => {
    const box = field.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top - METRICS.ruler * panel.zoom + state.scroll };
  };
  const onRuler = (event: MouseEvent) => event.clientY - field.getBoundingClientRect().top < METRICS.ruler * panel.zoom;
  const inside = (t: number) => clamp(t, 0, state.lanes.duration);
  const snapped = (t: number, ...extra: readonly number[]) =>
    inside(state.snapping ? snap(state.points, t, METRICS.snap / state.view.scale, ...extra) : t);

  const moveGhost = (event: PointerEvent, held: Extract<Grip, { readonly cue: string }>) => {
    const place = state.lanes.placeOf(held.cue);
    if (!place) return;
    const { start, end } = place.item;
    const wanted = start + (pointOf(event).x - held.x) / state.view.scale;
    const others = state.points;
    const rest = state.snapping ? snap(others, wanted, METRICS.snap / state.view.scale, state.playhead) : wanted;
    const at = Math.max(rest, 0);
    const top = METRICS.ruler * panel.zoom + held.shelf.y - state.scroll;
    state.ghost = {
      start: at,
      end: at + end - start,
      moved: at - start,
      y: top + METRICS.laneGap,
      height: held.shelf.height - 2 * METRICS.laneGap,
      snapped: rest !== wanted,
    };
    panel.over();
  };

  const letGo = () => {
    grip = undefined;
    state.ghost = undefined;
    panel.over();
  };

  field.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button > 1) return;
      field.setPointerCapture(event.pointerId);
      const { x, y } = pointOf(event);
      const t = timeAt(state.view, x);
      if (event.button === 1) grip = { does: "pan", x };
      else if (onRuler(event)) grip = event.shiftKey ? { does: "range", from: snapped(t) } : { does: "scrub" };
      else {
        const found = hit(state.shelves, state.view, x, y);
        const shelf = shelfAt(state.shelves, y);
        grip =
          found && shelf && found.item.kind !== "scene"
            ? { does: "press", cue: found.item.id, x, shelf }
            : { does: "scrub" };
      }
      if (grip.does === "scrub") requests.seek(snapped(t), true);
      field.focus({ preventScroll: true });
    },
    { signal },
  );

  field.addEventListener(
    "pointermove",
    (event) => {
      const { x, y } = pointOf(event);
      const t = timeAt(state.view, x);
      state.hover = inside(t);
      const ruler = onRuler(event) && !grip;
      requests.hover(ruler ? state.hover : undefined, event.clientX, field.getBoundingClientRect().top);
      if (!grip) {
        const found = onRuler(event) ? undefined : hit(state.shelves, state.view, x, y);
        const movable = found !== undefined && found.item.kind !== "scene" && requests.movable(found.item.id);
        field.style.cursor = movable ? (found.onStart ? "ew-resize" : "grab") : found ? "pointer" : "default";
        field.title = found && found.item.label.length > 0 ? found.item.label : "";
      } else if (grip.does === "scrub") requests.seek(snapped(t), true);
      else if (grip.does === "range") {
        const to = snapped(t);
        requests.loop(
          Math.abs(to - grip.from) * state.view.scale > TREMBLE
            ? { from: Math.min(grip.from, to), to: Math.max(grip.from, to) }
            : undefined,
        );
      } else if (grip.does === "pan") {
        panel.setView(pan(state.view, state.lanes.duration, grip.x - x));
        grip.x = x;
      } else {
        if (grip.does === "press" && Math.abs(x - grip.x) > TREMBLE && requests.movable(grip.cue)) {
          grip = { ...grip, does: "move" };
          field.style.cursor = "grabbing";
        }
        if (grip.does === "move") moveGhost(event, grip);
      }
      panel.over();
    },
    { signal },
  );

  field.addEventListener(
    "pointerup",
    (event) => {
      const held = grip;
      const ghost = state.ghost;
      letGo();
      if (!held) return;
      if (held.does === "scrub") requests.seek(snapped(timeAt(state.view, pointOf(event).x)), false);
      if (held.does === "press") requests.select(held.cue);
      if (held.does === "move" && ghost) requests.retime(held.cue, ghost.start, event.shiftKey);
    },
    { signal },
  );
  field.addEventListener("pointercancel", letGo, { signal });
  field.addEventListener(
    "pointerleave",
    () => {
      state.hover = undefined;
      requests.hover(undefined, 0, 0);
      panel.over();
    },
    { signal },
  );
  field.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !grip) return;
      event.stopPropagation();
      letGo();
    },
    { signal },
  );

  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    // Lines and pages as pixels, as browsers scroll them.
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    const { duration } = state.lanes;
    if (event.altKey) panel.setScroll(state.scroll + dy);
    else if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) panel.setView(pan(state.view, duration, dx || dy));
    else panel.setView(zoomAt(state.view, duration, pointOf(event).x, VIEW_LIMITS.notch ** (-dy / 100)));
  };
  field.addEventListener("wheel", wheel, { signal, passive: false });

  const centre = (event: PointerEvent) => {
    const box = places.minimap.getBoundingClientRect();
    const t = timeAt(fitAll(box.width, state.lanes.duration), event.clientX - box.left);
    const half = (viewEnd(state.view) - state.view.start) / 2;
    panel.setView(pan(state.view, state.lanes.duration, xAt(state.view, t - half)));
  };
  places.minimap.addEventListener(
    "pointerdown",
    (event) => {
      places.minimap.setPointerCapture(event.pointerId);
      centre(event);
    },
    { signal },
  );
  places.minimap.addEventListener(
    "pointermove",
    (event) => {
      if (event.buttons === 1) centre(event);
    },
    { signal },
  );
}
