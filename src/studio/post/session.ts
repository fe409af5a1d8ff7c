import type { Drafts } from "./drafts.ts";
import { type Choice, merge } from "./merge.ts";
import type { Place, Stored } from "./place.ts";
import { giveForm, PLAIN_FORM, type TextForm, takeForm } from "./text-form.ts";

/** What another's text does to the one being edited. */
export type Arrival =
  | { readonly kind: "nothing" }
  /** The text to edit from now on: theirs, where nothing was typed (`taken`), or both changes together (`merged`). */
  | { readonly kind: "taken" | "merged"; readonly text: string }
  /** Both changed the same lines: someone has to choose. */
  | { readonly kind: "conflict"; readonly places: number; readonly resolve: (choice: Choice) => string };

export type Saved =
  | { readonly kind: "saved" }
  | { readonly kind: "failed"; readonly words: string }
  | { readonly kind: "gone" }
  | { readonly kind: "changed"; readonly arrival: Arrival };

/** One text and another that both come from `base` (`null`: nobody knows any more). */
export function meet(base: string | null, mine: string, theirs: string): Arrival {
  if (theirs === mine || theirs === base) return { kind: "nothing" };
  if (mine === base) return { kind: "taken", text: theirs };
  if (base === null)
    return {
      kind: "conflict",
      places: 1,
      resolve: (choice) => (choice === "mine" ? mine : choice === "theirs" ? theirs : `${mine}\n\n${theirs}`),
    };
  const { text, conflicts } = merge(base, mine, theirs, "both");
  if (conflicts.length === 0) return text === mine ? { kind: "nothing" } : { kind: "merged", text };
  return { kind: "conflict", places: conflicts.length, resolve: (choice) => merge(base, mine, theirs, choice).text };
}

/** The post being edited: where it is kept, what stood there when last seen, and what keeps typed text from being lost. */
export class Session {
  #place: Place;
  #base: string | null = null;
  #mark: string | undefined;
  #form: TextForm = PLAIN_FORM;
  readonly #drafts: Drafts;

  private constructor(place: Place, drafts: Drafts) {
    this.#place = place;
    this.#drafts = drafts;
  }

  /** Opens what is kept at a place. Returns the text to edit, as stored; `drafts` are then met with it. */
  static async open(place: Place, drafts: Drafts): Promise<{ session: Session; text: string }> {
    const session = new Session(place, drafts);
    const stored = await place.read();
    return { session, text: session.#see(stored) };
  }

  /** A text that is kept nowhere yet. */
  static begin(place: Place, drafts: Drafts): Session {
    return new Session(place, drafts);
  }

  get place(): Place {
    return this.#place;
  }

  /** Whether `text` is what stands at the place. */
  isSaved(text: string): boolean {
    return text === this.#base;
  }

  /** The text as last seen at the place; null where there is none. */
  get stored(): string | null {
    return this.#base;
  }

  /** Drafts of earlier sittings, taken over: each with the text that it leads to. */
  adopt(text: string, living: ReadonlySet<string>): Arrival[] {
    const arrivals: Arrival[] = [];
    let current = text;
    for (const draft of this.#drafts.adopt(this.#place.key, living)) {
      // The draft is what was typed here: it is "mine", what is stored is theirs.
      const arrival: Arrival =
        draft.text === current || draft.text === draft.base
          ? { kind: "nothing" }
          : draft.base === current || draft.base === null
            ? { kind: "merged", text: draft.text }
            : meetDraft(draft.base, draft.text, current);
      if (arrival.kind === "nothing") continue;
      arrivals.push(arrival);
      if (arrival.kind !== "conflict") current = arrival.text;
    }
    return arrivals;
  }

  /** Keeps what was typed in the browser. False where there is no room. */
  keep(text: string): boolean {
    if (this.isSaved(text)) {
      this.#drafts.drop(this.#place.key);
      return true;
    }
    return this.#drafts.keep(this.#place.key, { text, base: this.#base });
  }

  async save(text: string): Promise<Saved> {
    const raw = giveForm(text, this.#form);
    const written = await this.#place.write(raw, this.#mark);
    switch (written.kind) {
      case "saved":
        this.#mark = written.mark;
        this.#base = text;
        return { kind: "saved" };
      case "failed":
        return written;
      case "changed":
        if (!written.now) {
          // Saved again, it is made anew.
          this.#mark = undefined;
          return { kind: "gone" };
        }
        return { kind: "changed", arrival: this.#meetStored(text, written.now) };
    }
  }

  /** Looks what stands at the place now, and what that does to the `text` being edited. */
  async look(text: () => string): Promise<Arrival> {
    const stored = await this.#place.read();
    return stored && stored.mark !== this.#mark ? this.#meetStored(text(), stored) : { kind: "nothing" };
  }

  /** From now on the post is kept elsewhere ("save as"). */
  move(place: Place): void {
    this.#drafts.drop(this.#place.key);
    this.#place = place;
    this.#mark = undefined;
    this.#base = null;
  }

  #meetStored(text: string, stored: Stored): Arrival {
    const before = this.#base;
    return meet(before, text, this.#see(stored));
  }

  #see(stored: Stored | undefined): string {
    const { text, form } = takeForm(stored?.text ?? "");
    this.#form = form;
    this.#mark = stored?.mark;
    this.#base = stored ? text : null;
    return text;
  }
}

/** A draft whose base is no longer what is stored: both changes together. */
function meetDraft(base: string, draft: string, stored: string): Arrival {
  const arrival = meet(base, draft, stored);
  return arrival.kind === "nothing" ? { kind: "merged", text: draft } : arrival;
}
