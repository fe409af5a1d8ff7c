/** What was typed and not saved. */
export interface Draft {
  readonly text: string;
  /** The stored text that it started from; null where there was no room to keep it, or no such text. */
  readonly base: string | null;
}

const PREFIX = "sidescene.studio.draft";

/**
 * Unsaved texts in the browser's storage: one for each place and each open tab, so that two tabs don't write over
 * each other. `tab` names this one.
 */
export class Drafts {
  readonly #storage: Storage;
  readonly #tab: string;

  constructor(storage: Storage, tab: string) {
    this.#storage = storage;
    this.#tab = tab;
  }

  /** Keeps a draft. False where the browser has no room even for the text alone. */
  keep(place: string, draft: Draft): boolean {
    const name = this.#name(place);
    for (const kept of [draft, { text: draft.text, base: null }]) {
      try {
        this.#storage.setItem(name, JSON.stringify(kept));
        return true;
      } catch {
        // Full: once more without the base, which is only needed to merge.
      }
    }
    return false;
  }

  drop(place: string): void {
    try {
      this.#storage.removeItem(this.#name(place));
    } catch {
      // Storage that is barred holds nothing to drop.
    }
  }

  /** Takes over what this tab, or one that is gone, left behind for a place. `living`: the other tabs now open. */
  adopt(place: string, living: ReadonlySet<string>): readonly Draft[] {
    const found: Draft[] = [];
    for (const name of this.#names(`${PREFIX}|${place}|`)) {
      const tab = name.slice(name.lastIndexOf("|") + 1);
      if (tab !== this.#tab && living.has(tab)) continue;
      const draft = readDraft(this.#storage.getItem(name));
      this.#storage.removeItem(name);
      if (draft) found.push(draft);
    }
    return found;
  }

  #names(start: string): string[] {
    try {
      return Object.keys(this.#storage).filter((name) => name.startsWith(start));
    } catch {
      return [];
    }
  }

  #name(place: string): string {
    return `${PREFIX}|${place}|${this.#tab}`;
  }
}

function readDraft(json: string | null): Draft | undefined {
  try {
    const { text, base } = JSON.parse(json ?? "") as { text?: unknown; base?: unknown };
    return typeof text === "string" ? { text, base: typeof base === "string" ? base : null } : undefined;
  } catch {
    return undefined;
  }
}

/** This tab's name, the same after a reload, and which other tabs are open. */
export interface Tab {
  readonly name: string;
  others(): Promise<ReadonlySet<string>>;
  /** The tab is done with; what it left unsaved is anybody's to take over. */
  leave(): void;
}

const LOCK = "sidescene.studio.tab|";

/** Names this tab. It holds a lock of its name as long as it lives, by which other tabs see that it does. */
export async function nameTab(): Promise<Tab> {
  const remembered = readSession();
  const held = remembered === undefined ? undefined : await hold(remembered);
  const name = held && remembered !== undefined ? remembered : crypto.randomUUID();
  const release = held ?? (await hold(name));
  try {
    sessionStorage.setItem(LOCK, name);
  } catch {
    // A tab that cannot remember its name gets another after a reload, and adopts its own draft as a stranger's.
  }
  return {
    name,
    async others() {
      const state = await navigator.locks?.query();
      const names = (state?.held ?? []).map((lock) => lock.name ?? "").filter((lock) => lock.startsWith(LOCK));
      return new Set(names.map((other) => other.slice(LOCK.length)).filter((other) => other !== name));
    },
    leave: () => release?.(),
  };
}

function readSession(): string | undefined {
  try {
    return sessionStorage.getItem(LOCK) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds that a page which is being reloaded may take to let go of its lock. */
const HANDOVER_MS = 600;

/** Takes the lock, and returns how to let go of it; undefined where another tab (this one's double) keeps it. */
function hold(name: string): Promise<(() => void) | undefined> {
  if (!navigator.locks) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    navigator.locks
      .request(
        `${LOCK}${name}`,
        { signal: AbortSignal.timeout(HANDOVER_MS) },
        () => new Promise<void>((release) => resolve(release)),
      )
      .catch(() => resolve(undefined));
  });
}
