import type { Builder } from "../build/builder.ts";
import { hasWords } from "../build/cue-source.ts";
import type { ScriptEditor } from "../editor/editor.ts";
import type { Link } from "../link.ts";
import type { Panel } from "../panel/panel.ts";
import type { Notices } from "../shell/notices.ts";

interface Parts {
  readonly editor: ScriptEditor;
  readonly panel: Panel;
  readonly link: Link;
}

/** Moves cues: asks the builder for the change of the text, makes it, and says what did not work out. */
export class Retimer {
  readonly #parts: Parts;
  readonly #builder: Builder;
  readonly #notices: Notices;

  constructor(parts: Parts, builder: Builder, notices: Notices) {
    this.#parts = parts;
    this.#builder = builder;
    this.#notices = notices;
  }

  /** Whether a cue stands in the script by itself. */
  canMove(id: string): boolean {
    const cue = this.#parts.link.cue(id);
    return cue !== undefined && hasWords(cue);
  }

  /** Moves the chosen cue by seconds. */
  nudge(seconds: number): void {
    const id = this.#parts.panel.state.selected;
    const cue = id === undefined ? undefined : this.#parts.link.cue(id);
    if (cue && this.canMove(cue.id)) void this.move(cue.id, cue.start + seconds, false);
  }

  /** Makes a cue start at `start` seconds; with `keepLater` what follows stays where it is. */
  async move(id: string, start: number, keepLater: boolean): Promise<void> {
    const { editor, panel } = this.#parts;
    const { text } = editor;
    try {
      const result = await this.#builder.retime(text, id, start, keepLater);
      if (result.kind === "stuck") return this.#say(result.words);
      if (text !== editor.text)
        return this.#say("The script changed while the cue was being moved. Please move it again.");
      editor.apply(result.changes, "input.retime");
      panel.select(id);
      // What was written is shown, so that it is no secret how the script says it.
      const [first] = result.changes;
      if (first) editor.select(first.from, first.from + first.insert.trimEnd().length, false);
      if (result.exact) this.#notices.drop("retime");
      else if (result.start > start)
        this.#say("It starts as early as it can: nothing begins before what is said or done before it.");
      else this.#say("It starts as late as one directive can make it.");
    } catch (error) {
      this.#say(`The cue could not be moved. (${error instanceof Error ? error.message : String(error)})`);
    }
  }

  #say(words: string): void {
    this.#notices.say({ topic: "retime", words, tone: "trouble" });
  }
}
