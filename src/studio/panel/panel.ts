import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import { el } from "../dom.ts";
import { describe } from "./describe.ts";
import { type Lanes, lanesOf } from "./lanes.ts";
import { shelve, shelvesHeight } from "./layout.ts";
import { METRICS } from "./metrics.ts";
import { paintOverlay } from "./overlay.ts";
import { type Picture, paintLanes, paintMinimap, paintRuler } from "./paint.ts";
import { prepare } from "./prepare.ts";
import { clock } from "./ruler.ts";
import type { Held, PanelRequests, PanelState, Range } from "./panel-state.ts";
import { handlePointers } from "./pointers.ts";
import { snapPoints } from "./snap.ts";
import type { Tones } from "./tones.ts";
import { fitAll, fitRange, follow, resize, type View, zoomAt } from "./view.ts";

const NO_LANES: Lanes = { duration: 1, lanes: [], placeOf: () => undefined };

/** The timeline on two canvases: lanes below, playhead and pointer above. */
export class Panel implements Held {
  readonly element: HTMLElement;
  readonly state: PanelState;
  readonly #lanes = el("canvas", { class: "lanes-picture", "aria-hidden": "true" });
  readonly #over = el("canvas", { class: "lanes-over", "aria-hidden": "true" });
  readonly #minimap = el("canvas", { class: "minimap", "aria-hidden": "true" });
  readonly #names = el("ol", { class: "lane-names" });
  readonly #column = el(
    "div",
    { class: "lane-column", tabindex: "0", role: "region", "aria-label": "Lanes" },
    this.#names,
  );
  readonly #field: HTMLElement;
  readonly #stop = new AbortController();
  readonly #resized: ResizeObserver;
  #frame = 0;
  #stale = true;

  constructor(requests: PanelRequests, tones: Tones) {
    this.state = {
      timeline: undefined,
      lanes: NO_LANES,
      shelves: [],
      points: new Float64Array(),
      view: { start: 0, scale: 100, width: 100 },
      scroll: 0,
      playhead: 0,
      selected: undefined,
      loop: undefined,
      hover: undefined,
      ghost: undefined,
      snapping: true,
      problems: new Map(),
      tones,
    };
    this.#field = el(
      "div",
      {
        class: "lanes",
        role: "slider",
        tabindex: "0",
        "aria-label": "Playhead",
        "aria-keyshortcuts": "Space J K L ArrowLeft ArrowRight",
        "aria-valuemin": "0",
        "aria-valuemax": "0",
        "aria-valuenow": "0",
      },
      this.#lanes,
      this.#over,
    );
    this.element = el(
      "div",
      { class: "panel-body" },
      el("div", { class: "minimap-label", text: "Whole episode" }),
      this.#minimap,
      this.#column,
      this.#field,
    );
    handlePointers(this, { field: this.#field, minimap: this.#minimap }, requests, this.#stop.signal);
    this.#column.addEventListener("scroll", () => this.setScroll(this.#column.scrollTop), {
      signal: this.#stop.signal,
    });
    this.#resized = new ResizeObserver(() => this.#fitSize());
    this.#resized.observe(this.#field);
  }

  /** The element that takes the keyboard. */
  get field(): HTMLElement {
    return this.#field;
  }

  get zoom(): number {
    return (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
  }

  /** CSS pixels of the room for lanes below the ruler. */
  get room(): number {
    return Math.max(this.#field.clientHeight - METRICS.ruler * this.zoom, 0);
  }

  setTimeline(timeline: Timeline, problems: ReadonlyMap<string, Severity>): void {
    const { state } = this;
    const first = state.timeline === undefined;
    const showedAll = first || state.view.scale <= (state.view.width / Math.max(state.lanes.duration, 0.1)) * 1.0001;
    state.timeline = timeline;
    state.lanes = lanesOf(timeline);
    state.shelves = shelve(state.lanes, this.zoom, this.room);
    state.points = snapPoints(timeline);
    state.problems = problems;
    if (state.selected !== undefined && !state.lanes.placeOf(state.selected)) state.selected = undefined;
    if (showedAll) state.view = fitAll(state.view.width, timeline.duration);
    this.#nameLanes();
    this.setScroll(state.scroll);
    this.setTime(state.playhead, false);
    this.changed();
  }

  /** Where the playhead stands; `playing` turns the page when it leaves the view. */
  setTime(t: number, playing: boolean): void {
    const { state } = this;
    state.playhead = t;
    if (playing) {
      const view = follow(state.view, state.lanes.duration, t);
      if (view !== state.view) {
        state.view = view;
        this.#stale = true;
      }
    }
    this.#speak(playing);
    this.over();
  }

  select(cueId: string | undefined, reveal = false): void {
    const { state } = this;
    if (state.selected === cueId) return;
    state.selected = cueId;
    const place = cueId === undefined ? undefined : state.lanes.placeOf(cueId);
    const shelf = place && state.shelves[place.lane];
    if (shelf && reveal) {
      if (shelf.y < state.scroll) this.setScroll(shelf.y);
      else if (shelf.y + shelf.height > state.scroll + this.room) this.setScroll(shelf.y + shelf.height - this.room);
    }
    this.changed();
  }

  setLoop(range: Range | undefined): void {
    this.state.loop = range;
    this.changed();
  }

  setView(view: View): void {
    this.state.view = view;
    this.changed();
  }

  setScroll(scroll: number): void {
    const most = Math.max(0, shelvesHeight(this.state.shelves) - this.room);
    this.state.scroll = Math.min(Math.max(scroll, 0), most);
    // Its own scroll event comes back here with the same value, or with a whole pixel's.
    if (Math.abs(this.#column.scrollTop - this.state.scroll) >= 1) this.#column.scrollTop = this.state.scroll;
    this.changed();
  }

  /** Zooms around the playhead, or the middle where that is out of view. */
  zoomBy(factor: number): void {
    const { view, lanes, playhead } = this.state;
    const x = (playhead - view.start) * view.scale;
    this.setView(zoomAt(view, lanes.duration, x >= 0 && x <= view.width ? x : view.width / 2, factor));
  }

  showAll(): void {
    this.setView(fitAll(this.state.view.width, this.state.lanes.duration));
  }

  showRange(from: number, to: number): void {
    this.setView(fitRange(this.state.view.width, this.state.lanes.duration, from, to));
  }

  /** Lanes and all are drawn anew with the next frame. */
  changed(): void {
    this.#stale = true;
    this.over();
  }

  /** Playhead and pointer are drawn anew with the next frame. */
  over(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  destroy(): void {
    this.#stop.abort();
    this.#resized.disconnect();
    cancelAnimationFrame(this.#frame);
    this.element.remove();
  }

  #fitSize(): void {
    const { state } = this;
    state.shelves = shelve(state.lanes, this.zoom, this.room);
    state.view = resize(state.view, state.lanes.duration, Math.max(this.#field.clientWidth, 1));
    this.#nameLanes();
    this.setScroll(state.scroll);
  }

  #nameLanes(): void {
    const { shelves, tones } = this.state;
    this.#names.replaceChildren(
      ...shelves.map(({ lane, height }) => {
        const name = el("li", { class: `lane-name lane-${lane.kind}`, text: lane.label, title: lane.label });
        name.style.height = `${height}px`;
        name.style.setProperty("--tone", tones(lane.tone).edge);
        return name;
      }),
    );
  }

  #speak(playing: boolean): void {
    const { timeline, playhead } = this.state;
    if (!timeline) return;
    this.#field.setAttribute("aria-valuemax", timeline.duration.toFixed(2));
    this.#field.setAttribute("aria-valuenow", playhead.toFixed(2));
    // While playing a reader would be talked over all the time: only the clock.
    this.#field.setAttribute("aria-valuetext", playing ? clock(playhead) : describe(timeline, playhead));
  }

  #draw(): void {
    this.#frame = 0;
    const { state, zoom } = this;
    const ruler = METRICS.ruler * zoom;
    const height = this.#field.clientHeight;
    if (this.#stale) {
      this.#stale = false;
      const picture: Picture = {
        shelves: state.shelves,
        view: state.view,
        scroll: state.scroll,
        height: this.room,
        duration: state.lanes.duration,
        zoom,
        tones: state.tones,
        selected: state.selected,
        problems: state.problems,
        loop: state.loop,
      };
      const brush = prepare(this.#lanes, state.view.width, height);
      if (brush) {
        brush.save();
        brush.translate(0, ruler);
        paintLanes(brush, picture);
        brush.restore();
        paintRuler(brush, picture, ruler);
      }
      const width = this.#minimap.clientWidth;
      const small = prepare(this.#minimap, width, this.#minimap.clientHeight);
      if (small) paintMinimap(small, picture, this.#minimap.clientHeight, fitAll(width, state.lanes.duration));
    }
    const over = prepare(this.#over, state.view.width, height);
    if (over) paintOverlay(over, { ...state, ruler, height, zoom });
  }
}
