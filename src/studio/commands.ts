import type { Panel } from "./panel/panel.ts";
import { FRAME_RATE } from "./panel/ruler.ts";
import type { Playhead } from "./playhead.ts";
import type { Screen } from "./screen.ts";
import type { Command } from "./shell/commands.ts";

/** What commands work on. */
export interface CommandTargets {
  readonly playhead: Playhead;
  readonly panel: Panel;
  readonly screen: Screen;
  /** To the next cue with words (1) or the one before (−1). */
  toCue(direction: 1 | -1): void;
  /** Moves the chosen cue by seconds. */
  nudge(seconds: number): void;
  /** The script at the playhead's cue, with the caret in it. */
  toScript(): void;
  /** In, out, loop or snapping changed. */
  refresh(): void;
  save(): void;
  saveAs(): void;
  open(): void;
  create(): void;
  /** Absent where nothing can read a page's text. */
  readonly import?: () => void;
  still(): void;
  captions(kind: "vtt" | "srt" | "chapters" | "descriptions" | "transcript"): void;
  problems(): void;
  undo(): void;
  redo(): void;
  palette(): void;
  keys(): void;
}

/** Seconds that J goes back. */
const BACK = 5;
/** Seconds that a nudge moves a cue. */
const NUDGE = 0.1;

/** All that can be done in the studio. */
export function commandsOf(targets: CommandTargets): readonly Command[] {
  const { playhead, panel, screen } = targets;
  const command = (
    group: Command["group"],
    id: string,
    title: string,
    keys: readonly string[],
    run: () => void,
  ): Command => ({ id, title, group, keys, run });
  return [
    command("Play", "play", "Play or pause", ["Space", "Mod+Enter"], () => playhead.toggle()),
    command("Play", "shuttle", "Play; again, twice as fast", ["L"], () => playhead.faster()),
    command("Play", "pause", "Pause", ["K"], () => playhead.pause()),
    command("Play", "back", `${BACK} seconds back`, ["J"], () => playhead.seek(screen.time - BACK)),
    command("Play", "frame-back", "One frame back", ["ArrowLeft", ","], () => playhead.step(-1 / FRAME_RATE)),
    command("Play", "frame-on", "One frame on", ["ArrowRight", "."], () => playhead.step(1 / FRAME_RATE)),
    command("Play", "second-back", "One second back", ["Shift+ArrowLeft"], () => playhead.step(-1)),
    command("Play", "second-on", "One second on", ["Shift+ArrowRight"], () => playhead.step(1)),
    command("Play", "cue-back", "To the cue before", ["ArrowUp"], () => targets.toCue(-1)),
    command("Play", "cue-on", "To the next cue", ["ArrowDown"], () => targets.toCue(1)),
    command("Play", "to-start", "To the start", ["Home"], () => playhead.seek(0)),
    command("Play", "to-end", "To the end", ["End"], () => playhead.seek(playhead.duration)),
    command("Play", "in", "In point here", ["I"], () => {
      playhead.setIn();
      targets.refresh();
    }),
    command("Play", "out", "Out point here", ["O"], () => {
      playhead.setOut();
      targets.refresh();
    }),
    command("Play", "loop", "Loop between in and out", ["Shift+L"], () => {
      playhead.looping = !playhead.looping;
      targets.refresh();
    }),
    command("Play", "no-range", "Forget in and out", ["X"], () => {
      playhead.range = undefined;
      targets.refresh();
    }),
    command("Play", "mute", "Mute", ["M"], () => {
      screen.muted = !screen.muted;
    }),
    command("Timeline", "zoom-in", "Zoom in", ["+", "="], () => panel.zoomBy(1.5)),
    command("Timeline", "zoom-out", "Zoom out", ["-"], () => panel.zoomBy(1 / 1.5)),
    command("Timeline", "fit", "Show the whole episode", ["0", "F"], () => panel.showAll()),
    command("Timeline", "fit-range", "Show what lies between in and out", ["Shift+F"], () => {
      if (playhead.range) panel.showRange(playhead.range.from, playhead.range.to);
    }),
    command("Timeline", "snap", "Snap to edges", ["N"], () => {
      panel.state.snapping = !panel.state.snapping;
      targets.refresh();
    }),
    command("Timeline", "earlier", "Chosen cue a tenth of a second earlier", ["Alt+ArrowLeft"], () =>
      targets.nudge(-NUDGE),
    ),
    command("Timeline", "later", "Chosen cue a tenth of a second later", ["Alt+ArrowRight"], () =>
      targets.nudge(NUDGE),
    ),
    command("Timeline", "to-script", "Edit the cue at the playhead", ["Enter"], () => targets.toScript()),
    command("Timeline", "to-timeline", "To the timeline", ["Mod+J"], () => panel.field.focus()),
    command("Post", "save", "Save", ["Mod+S"], () => targets.save()),
    command("Post", "save-as", "Save as a file…", ["Mod+Shift+S"], () => targets.saveAs()),
    command("Post", "open", "Open a file…", ["Mod+O"], () => targets.open()),
    command("Post", "new", "New episode", [], () => targets.create()),
    ...(targets.import ? [command("Post", "import", "Import a published page's text…", [], targets.import)] : []),
    command("Post", "undo", "Undo", ["Mod+Z"], () => targets.undo()),
    command("Post", "redo", "Redo", ["Mod+Shift+Z"], () => targets.redo()),
    command("Post", "problems", "List the problems", ["P"], () => targets.problems()),
    command("Export", "still", "Still at the playhead (PNG)", [], () => targets.still()),
    command("Export", "vtt", "Captions (WebVTT)", [], () => targets.captions("vtt")),
    command("Export", "srt", "Captions (SRT)", [], () => targets.captions("srt")),
    command("Export", "chapters", "Chapters (WebVTT)", [], () => targets.captions("chapters")),
    command("Export", "descriptions", "Descriptions (WebVTT)", [], () => targets.captions("descriptions")),
    command("Export", "transcript", "Transcript (HTML)", [], () => targets.captions("transcript")),
    command("Studio", "palette", "All commands…", ["Mod+K"], () => targets.palette()),
    command("Studio", "keys", "All keys", ["?"], () => targets.keys()),
  ];
}
