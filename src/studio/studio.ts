import { redo, undo } from "@codemirror/commands";
import { actorTones } from "./actor-tones.ts";
import { Builder } from "./build/builder.ts";
import { commandsOf } from "./commands.ts";
import { ScriptEditor } from "./editor/editor.ts";
import { vocabularyOf } from "./editor/vocabulary.ts";
import { Exporter } from "./exports.ts";
import { HoverFrame } from "./hover-frame.ts";
import { openImport } from "./import/import-dialog.ts";
import type { Importer } from "./import/imported.ts";
import { Link } from "./link.ts";
import { Panel } from "./panel/panel.ts";
import { tones } from "./panel/tones.ts";
import { Playhead } from "./playhead.ts";
import { Desk } from "./post/desk.ts";
import { Drafts, nameTab, type Tab } from "./post/drafts.ts";
import { PostServer, type PostStore } from "./post/server-place.ts";
import { RecordingBook } from "./post/recording-book.ts";
import { findShelf, type Shelf } from "./post/shelf.ts";
import { Retimer } from "./retime/retimer.ts";
import { Screen } from "./screen.ts";
import { type Command, listenForKeys } from "./shell/commands.ts";
import { buildFrame, type Frame } from "./shell/frame.ts";
import { menuButton } from "./shell/menu.ts";
import { Notices } from "./shell/notices.ts";
import { openKeys, openPalette } from "./shell/palette.ts";
import { choosePost, fillPosts, idOf } from "./shell/posts.ts";
import { countWords, ProblemsList } from "./shell/problems-list.ts";
import { Transport } from "./shell/transport.ts";

/** The name of a text that nobody has named. */
const UNNAMED = "new-episode.md";

/**
 * Builds the studio into `root` and opens a post: `wanted`, else the first there is. Posts come from `store`: the
 * development server of the page where none is given. Pages can be imported where there is an `importer`.
 */
export async function startStudio(
  root: HTMLElement,
  wanted?: string | null,
  store?: PostStore,
  importer?: Importer,
): Promise<Studio> {
  const posts = store ?? new PostServer(new URL("../", location.href).href);
  const studio = new Studio(root, await nameTab(), posts, importer);
  await studio.start(wanted ?? undefined);
  return studio;
}

/** The creator's page: puts script, stage, timeline and post together. */
export class Studio {
  readonly editor: ScriptEditor;
  readonly panel: Panel;
  readonly screen: Screen;
  readonly playhead: Playhead;
  readonly link: Link;
  readonly desk: Desk;
  readonly #frame: Frame;
  readonly #builder: Builder;
  readonly #transport: Transport;
  readonly #notices = new Notices();
  readonly #problems: ProblemsList;
  readonly #commands: readonly Command[];
  readonly #store: PostStore;
  readonly #tab: Tab;
  readonly #retimer: Retimer;
  readonly #recordings: RecordingBook;
  readonly #exporter: Exporter;
  readonly #stop = new AbortController();
  #shelf: Shelf | undefined;

  constructor(root: HTMLElement, tab: Tab, store: PostStore, importer?: Importer) {
    this.#store = store;
    this.#tab = tab;
    const { signal } = this.#stop;
    const colours = tones(actorTones());
    const run = (id: string) => this.run(id);
    this.#frame = buildFrame(root, run, signal);
    this.#frame.import.hidden = importer === undefined;
    this.#frame.notices.append(this.#notices.element);

    this.editor = new ScriptEditor(
      this.#frame.script,
      {
        changed: (changes) => {
          this.link.edited(changes);
          this.#builder.build(this.editor.text);
          this.desk.typed();
        },
        caret: (offset) => this.link.caret(offset),
      },
      colours,
      () => vocabularyOf(this.link.timeline),
    );
    this.panel = new Panel(
      {
        seek: (t) => this.playhead.seek(t),
        select: (id) => this.link.pick(id),
        retime: (id, start, keepLater) => void this.#retimer.move(id, start, keepLater),
        movable: (id) => this.#retimer.canMove(id),
        loop: (range) => {
          this.playhead.range = range;
          this.#refresh();
        },
        hover: (t, x, y) => hoverFrame.show(t, x, y),
      },
      colours,
    );
    this.screen = new Screen(
      {
        changed: () => this.playhead.changed(),
        picked: (id) => this.link.pick(id, false),
        recordingAt: (name) => this.#recordings.address(name),
      },
      signal,
    );
    const hoverFrame = new HoverFrame(this.screen);
    root.append(hoverFrame.element);
    this.playhead = new Playhead(this.screen, {
      at: (t, playing) => {
        this.link.at(t, playing);
        this.#refresh();
      },
    });
    this.#transport = new Transport({ run });
    this.#problems = new ProblemsList({
      show: ({ span }) => this.editor.select(span.start, span.end, true),
      fix: (fix) => this.editor.applyFix(fix),
    });
    this.#frame.transport.append(this.#transport.element);
    this.#frame.timeline.append(this.panel.element);
    this.#frame.stage.append(this.screen.element);
    this.#frame.problemsPlace.append(this.#problems.element);

    this.link = new Link(this);
    this.#builder = new Builder({
      built: (result, text) => {
        this.#notices.drop("compiler");
        // A newer text is under way already: its timeline belongs to what the editor shows.
        if (text !== this.editor.text) return;
        this.#recordings.want(result.wanted);
        this.link.built(result);
        this.#showProblems();
        this.#refresh();
      },
      busy: (busy) => this.panel.field.setAttribute("aria-busy", String(busy)),
      failed: (words) =>
        this.#notices.say({
          topic: "compiler",
          tone: "trouble",
          words: `The script could not be compiled; the timeline shows what was before. (${words})`,
        }),
    });
    this.#recordings = new RecordingBook(
      () => this.desk.place,
      (states) => {
        this.#builder.learn(states);
        this.#builder.build(this.editor.text);
      },
    );
    this.#retimer = new Retimer(this, this.#builder, this.#notices);
    this.desk = new Desk(
      {
        text: () => this.editor.text,
        open: (text) => this.#open(text),
        replace: (text) => this.editor.replace(text),
        say: (topic, words, tone, actions) => this.#notices.say({ topic, words, tone, actions }),
        unsay: (topic) => this.#notices.drop(topic),
        changed: () => {
          this.#recordings.follow();
          this.#showStatus();
        },
      },
      new Drafts(localStorage, tab.name),
      tab,
      this.#store,
    );
    this.#exporter = new Exporter(this, this.#notices);
    this.#commands = commandsOf({
      playhead: this.playhead,
      panel: this.panel,
      screen: this.screen,
      toCue: (direction) => this.link.step(direction),
      nudge: (seconds) => this.#retimer.nudge(seconds),
      toScript: () => this.link.toScript(),
      refresh: () => this.#refresh(),
      save: () => void this.desk.save(),
      saveAs: () => void this.desk.saveAs(),
      open: () => void this.desk.openFile(),
      create: () => this.desk.begin(UNNAMED),
      import: importer && (() => openImport(importer, (name, text) => this.desk.begin(name, text))),
      still: () => void this.#exporter.still(),
      captions: (kind) => this.#exporter.captions(kind),
      problems: () => this.#toggleProblems(),
      undo: () => undo(this.editor.view),
      redo: () => redo(this.editor.view),
      palette: () => openPalette(this.#commands),
      keys: () => openKeys(this.#commands),
    });
    this.#menus(root);
    listenForKeys(this.#commands, signal);
    addEventListener("pagehide", () => this.desk.flush(), { signal });
    const comeBack = () => {
      void this.desk.look();
      this.#recordings.refresh();
    };
    addEventListener("focus", comeBack, { signal });
    addEventListener("beforeunload", () => this.desk.flush(), { signal });
  }

  async start(wanted?: string): Promise<void> {
    this.#shelf = await findShelf(this.#store);
    const id = wanted ?? this.#shelf.ids.find((one) => !one.includes("draft")) ?? this.#shelf.ids[0];
    fillPosts(
      this.#frame.posts,
      this.#shelf.ids,
      (choice) => void this.openPost(choice),
      () => this.desk.begin(UNNAMED),
    );
    if (id !== undefined && (await this.openPost(id))) return;
    if (!(await this.desk.restoreUnplaced(UNNAMED))) this.desk.begin(UNNAMED);
  }

  /** Opens one of the posts at hand. */
  async openPost(id: string): Promise<boolean> {
    return this.#shelf !== undefined && (await this.desk.open(this.#shelf.place(id)));
  }

  /** A post of the project's folder was written by somebody. */
  outside(id: string): void {
    if (this.desk.place.key === `server:${id}`) void this.desk.look();
  }

  run(id: string): void {
    this.#commands.find((command) => command.id === id)?.run();
  }

  destroy(): void {
    this.desk.flush();
    this.#stop.abort();
    this.playhead.destroy();
    this.screen.destroy();
    this.panel.destroy();
    this.editor.destroy();
    this.#builder.destroy();
    this.#tab.leave();
  }

  #open(text: string): void {
    this.screen.pause();
    this.playhead.range = undefined;
    this.editor.open(text);
    this.link.reset(text.length);
    this.#recordings.forget();
    this.#builder.learn();
    this.#builder.build(text);
  }

  #toggleProblems(): void {
    const { problemsPlace, problems } = this.#frame;
    problemsPlace.hidden = !problemsPlace.hidden;
    problems.setAttribute("aria-expanded", String(!problemsPlace.hidden));
  }

  #showProblems(): void {
    const { diagnostics } = this.link;
    const { problems } = this.#frame;
    problems.textContent = countWords(diagnostics);
    problems.className = `problem-count ${diagnostics.some((d) => d.severity === "error") ? "error" : diagnostics.some((d) => d.severity === "warning") ? "warning" : "good"}`;
    this.#problems.show(diagnostics);
  }

  #showStatus(): void {
    const { status, posts, save } = this.#frame;
    const { saved, place } = this.desk;
    const words = saved ? "Saved" : "Not saved yet; kept in this browser";
    // The same words again would be read out again.
    if (status.textContent !== words) status.textContent = words;
    status.classList.toggle("unsaved", !saved);
    save.title = place.saves;
    choosePost(posts, place);
    const id = idOf(place);
    const address = new URL(location.href);
    if (id !== undefined && address.searchParams.get("post") !== id) {
      // A reload opens what is open.
      address.searchParams.set("post", id);
      history.replaceState(null, "", address);
    }
    document.title = `${saved ? "" : "• "}${place.name} · Sidescene Studio`;
  }

  #refresh(): void {
    const { playhead, screen, panel } = this;
    this.#transport.show({
      time: screen.time,
      duration: playhead.duration,
      paused: screen.paused,
      muted: screen.muted,
      rate: screen.rate,
      looping: playhead.looping,
      snapping: panel.state.snapping,
    });
    if (panel.state.loop !== playhead.range) panel.setLoop(playhead.range);
  }

  #menus(root: HTMLElement): void {
    const items = (ids: readonly string[]) => () =>
      this.#commands.filter(({ id }) => ids.includes(id)).map(({ title, run }) => ({ title, run }));
    root.append(
      menuButton(this.#frame.open, items(["open", "new", "save-as"])),
      menuButton(this.#frame.exports, items(["still", "vtt", "srt", "chapters", "descriptions", "transcript"])),
    );
  }
}
