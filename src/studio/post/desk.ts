import type { Drafts, Tab } from "./drafts.ts";
import { downloadPlace, pickFile, pickPlaceToSave } from "./file-place.ts";
import type { Choice } from "./merge.ts";
import type { Place } from "./place.ts";
import type { PostStore } from "./server-place.ts";
import { type Arrival, Session } from "./session.ts";
import { NEW_POST } from "./template.ts";

/** What the desk asks of the page around it. */
export interface DeskView {
  /** The text as it is being edited. */
  text(): string;
  /** Another post. */
  open(text: string): void;
  /** The same post, with another's changes in it. */
  replace(text: string): void;
  say(
    topic: DeskTopic,
    words: string,
    tone: "plain" | "good" | "trouble",
    actions?: readonly { title: string; run(): void }[],
  ): void;
  unsay(topic: DeskTopic): void;
  /** Place, or whether all is saved, changed. */
  changed(): void;
}

export type DeskTopic = "open" | "save" | "outside" | "draft" | "room";

/** Milliseconds after the last keystroke at which a draft is kept. */
const DRAFT_DELAY_MS = 300;

/** Opens, keeps and saves posts, so that nothing typed is lost and nobody's change is written over. */
export class Desk {
  readonly #view: DeskView;
  readonly #drafts: Drafts;
  readonly #tab: Tab;
  readonly #server: PostStore;
  #session: Session;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving = false;

  constructor(view: DeskView, drafts: Drafts, tab: Tab, server: PostStore) {
    this.#view = view;
    this.#drafts = drafts;
    this.#tab = tab;
    this.#server = server;
    this.#session = Session.begin(downloadPlace("episode.md"), drafts);
  }

  get place(): Place {
    return this.#session.place;
  }

  get saved(): boolean {
    return this.#session.isSaved(this.#view.text());
  }

  /** Opens what is at a place, with what an earlier sitting left unsaved. False (and words) where it cannot be read. */
  async open(place: Place): Promise<boolean> {
    this.flush();
    let opened: { session: Session; text: string };
    try {
      opened = await Session.open(place, this.#drafts);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#view.say("open", `${place.name} could not be opened. ${why}`, "trouble");
      return false;
    }
    if (opened.session.stored === null) {
      this.#view.say("open", `There is no ${place.name} to open.`, "trouble");
      return false;
    }
    this.#take(opened.session, opened.text);
    await this.#restore(opened.text);
    return true;
  }

  async openFile(): Promise<boolean> {
    try {
      const picked = await pickFile();
      if (!picked) return false;
      if (!picked.place.key.startsWith("download:")) return await this.open(picked.place);
      this.begin(picked.place.name, picked.text);
      return true;
    } catch (error) {
      this.#view.say(
        "open",
        `The file could not be opened. ${error instanceof Error ? error.message : error}`,
        "trouble",
      );
      return false;
    }
  }

  /** A text that is kept nowhere yet. */
  begin(name: string, text: string = NEW_POST): void {
    this.flush();
    this.#take(Session.begin(downloadPlace(name), this.#drafts), text);
    this.typed();
  }

  /** What sittings that ended without saving left behind for a text that has no place. */
  async restoreUnplaced(name: string): Promise<boolean> {
    const session = Session.begin(downloadPlace(name), this.#drafts);
    const left = this.#drafts.adopt(session.place.key, await this.#tab.others()).at(-1);
    if (!left) return false;
    this.#take(session, left.text);
    this.typed();
    return true;
  }

  async save(): Promise<void> {
    if (this.#saving) return;
    if (this.place.key.startsWith("download:") || this.place.key.startsWith("bundled:")) return this.saveAs();
    await this.#write();
  }

  /** Saves into a file that the person chooses (or a download, where the browser has no files). */
  async saveAs(): Promise<void> {
    const place = await pickPlaceToSave(this.place.name).catch((error: unknown) => {
      this.#view.say("save", `The file could not be chosen. ${String(error)}`, "trouble");
      return undefined;
    });
    if (!place) return;
    this.#session.move(place);
    await this.#write();
  }

  /** Saves a text that has no place yet as a post of the project's own, where the server has them. */
  async saveAsPost(id: string): Promise<void> {
    this.#session.move(this.#server.place(id));
    await this.#write();
  }

  async #write(): Promise<void> {
    this.#saving = true;
    const text = this.#view.text();
    const saved = await this.#session.save(text);
    this.#saving = false;
    this.#view.unsay("save");
    switch (saved.kind) {
      case "saved":
        this.#view.unsay("outside");
        this.#session.keep(this.#view.text());
        break;
      case "failed":
        this.#view.say("save", saved.words, "trouble", [{ title: "Save a copy", run: () => void this.saveAs() }]);
        break;
      case "gone":
        this.#view.say("save", `${this.place.name} is no longer there. Saved again, it is made anew.`, "trouble", [
          { title: "Save anew", run: () => void this.#write() },
        ]);
        break;
      case "changed":
        this.#arrive(saved.arrival, "Not saved yet: somebody else has changed the post in the meantime.");
    }
    this.#view.changed();
  }

  /** Something was typed: it is kept in this browser a moment later. */
  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), DRAFT_DELAY_MS);
    this.#view.changed();
  }

  /** Keeps what was typed, now. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#session.keep(this.#view.text())) this.#view.unsay("room");
    else
      this.#view.say("room", "This browser has no room left to keep what you type. Save often.", "trouble", [
        { title: "Save", run: () => void this.save() },
      ]);
  }

  /** The post may have been changed elsewhere: looks, and takes it in. */
  async look(): Promise<void> {
    if (this.#saving) return;
    try {
      this.#arrive(await this.#session.look(() => this.#view.text()), "The post was changed elsewhere.");
    } catch {
      // It cannot be read now; saving will say so.
    }
    this.#view.changed();
  }

  #take(session: Session, text: string): void {
    this.#session = session;
    for (const topic of ["open", "save", "outside", "draft"] as const) this.#view.unsay(topic);
    this.#view.open(text);
    this.#view.changed();
  }

  async #restore(stored: string): Promise<void> {
    for (const arrival of this.#session.adopt(stored, await this.#tab.others())) {
      if (arrival.kind === "conflict")
        this.#ask(arrival, "Unsaved changes of yours and the post on disk differ in the same lines.", "draft");
      else if (arrival.kind !== "nothing") {
        this.#view.replace(arrival.text);
        this.#view.say("draft", "What you had not saved is back.", "good", [
          { title: "Go back to the saved post", run: () => this.#view.replace(this.#session.stored ?? stored) },
        ]);
      }
    }
    this.flush();
  }

  #arrive(arrival: Arrival, words: string): void {
    switch (arrival.kind) {
      case "nothing":
        return;
      case "taken":
        this.#view.replace(arrival.text);
        this.#view.say("outside", `${words} Its new text is here.`, "plain");
        break;
      case "merged":
        this.#view.replace(arrival.text);
        this.#view.say("outside", `${words} Both changes are in the text now; save to keep them.`, "plain", [
          { title: "Save", run: () => void this.save() },
        ]);
        break;
      case "conflict":
        this.#ask(arrival, words, "outside");
    }
    this.flush();
  }

  #ask({ places, resolve }: Extract<Arrival, { kind: "conflict" }>, words: string, topic: DeskTopic): void {
    const choice = (title: string, choice: Choice) => ({
      title,
      run: () => {
        this.#view.replace(resolve(choice));
        this.#view.changed();
      },
    });
    const where = places === 1 ? "In one place both are different" : `In ${places} places both are different`;
    this.#view.say(
      topic,
      `${words} ${where}; everything else is put together. Undo brings back your text.`,
      "trouble",
      [choice("Keep mine there", "mine"), choice("Take theirs there", "theirs"), choice("Keep both", "both")],
    );
  }
}
