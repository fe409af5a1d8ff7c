import type { Engines } from "../../src/player/engines.ts";
import { SidescenePlayer } from "../../src/player/sidescene-player.ts";
import type { Importer } from "../../src/studio/import/imported.ts";
import type { Place, Stored, Written } from "../../src/studio/post/place.ts";
import type { PostStore } from "../../src/studio/post/server-place.ts";
import type { RecordingState } from "../../src/timeline/derived/recordings.ts";
import { type Studio, startStudio } from "../../src/studio/studio.ts";
import "../../src/studio/studio.css";

/** Posts in memory, which a test changes as another program would. */
export class MemoryStore implements PostStore {
  readonly posts = new Map<string, string>();
  /** Words with which saving fails, as long as they stand. */
  failing: string | undefined;
  /** Recordings beside the posts, by name. */
  readonly recordings = new Map<string, RecordingState>();

  constructor(posts: Readonly<Record<string, string>>) {
    for (const [id, text] of Object.entries(posts)) this.posts.set(id, text);
  }

  async list(): Promise<readonly string[]> {
    return [...this.posts.keys()];
  }

  place(id: string): Place {
    const stored = (): Stored | undefined => {
      const text = this.posts.get(id);
      return text === undefined ? undefined : { text, mark: `mark of ${text}` };
    };
    return {
      key: `server:${id}`,
      name: `${id}.md`,
      saves: "Keeps it in memory",
      recordings: {
        states: async (names) =>
          new Map(names.map((name) => [name, this.recordings.get(name) ?? { problem: "missing" }])),
        address: (name) => (this.recordings.has(name) ? new URL(`/beside/${name}`, location.href).href : undefined),
      },
      read: async () => stored(),
      write: async (text, known): Promise<Written> => {
        if (this.failing) return { kind: "failed", words: this.failing };
        if (stored()?.mark !== known) return { kind: "changed", now: stored() };
        this.posts.set(id, text);
        return { kind: "saved", mark: `mark of ${text}` };
      },
    };
  }
}

/** What the stage was asked to show, and which cue it says is under the pointer. */
export interface FakeStage {
  shown: number;
  timelines: number;
  cue: string | undefined;
}

/** A player whose stage draws nothing: what is tested is the studio around it. */
export function fakeEngines(): FakeStage {
  const stage: FakeStage = { shown: 0, timelines: 0, cue: undefined };
  const engines: Engines = {
    async picture() {
      const canvas = document.createElement("canvas");
      stage.timelines++;
      return {
        canvas,
        show(t) {
          stage.shown = t;
          return t;
        },
        coming: () => undefined,
        resize() {},
        async still(_t, width) {
          return new OffscreenCanvas(width, Math.round((width * 9) / 16));
        },
        replace() {
          stage.timelines++;
        },
        cueAt: () => stage.cue,
        close() {},
      };
    },
    voice: () => undefined,
    async sound() {
      return {
        state: "running",
        mix() {},
        follow() {},
        level() {},
        replace() {},
        wake: async () => true,
        close() {},
      };
    },
  };
  SidescenePlayer.engines = engines;
  return stage;
}

/** Waits until `condition` holds: looked at with each of the browser's frames, never longer than the test may last. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}

/** A studio on the page over a store's posts, with its first post compiled and on the stage. */
export async function openStudio(
  store: PostStore,
  wanted?: string,
  importer?: Importer,
): Promise<{ studio: Studio; root: HTMLElement }> {
  document.body.replaceChildren();
  const root = document.createElement("div");
  root.id = "studio";
  document.body.append(root);
  const studio = await startStudio(root, wanted, store, importer);
  const { panel } = studio;
  await until(
    () =>
      studio.link.timeline !== undefined &&
      studio.screen.player.readyState > 0 &&
      panel.state.view.width === panel.field.clientWidth,
  );
  return { studio, root };
}

/** Waits until what is in the editor is compiled. */
export async function compiled(studio: Studio): Promise<void> {
  await until(() => studio.link.current);
}

/** A key as a person presses it where the focus is. */
export function press(key: string, modifiers: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }));
}

/** Where a cue is drawn: the middle of its box, in the window's coordinates. */
export function pointOf(studio: Studio, id: string): { x: number; y: number } {
  const { state, field } = studio.panel;
  const place = state.lanes.placeOf(id)!;
  const shelf = state.shelves[place.lane]!;
  const box = field.getBoundingClientRect();
  const middle = (place.item.start + place.item.end) / 2;
  const share = shelf.lane.kind === "actor" ? 0.3 : 0.5;
  return {
    x: box.left + (middle - state.view.start) * state.view.scale,
    y: box.top + 24 + shelf.y - state.scroll + shelf.height * share,
  };
}

/** A pointer's event on the panel. */
export function pointer(studio: Studio, type: string, at: { x: number; y: number }, more: PointerEventInit = {}): void {
  studio.panel.field.dispatchEvent(
    new PointerEvent(type, {
      clientX: at.x,
      clientY: at.y,
      pointerId: 1,
      bubbles: true,
      cancelable: true,
      button: 0,
      buttons: type === "pointerup" ? 0 : 1,
      ...more,
    }),
  );
}
