import type { RecordingState } from "../../timeline/derived/recordings.ts";
import type { Place, Stored, Written } from "./place.ts";

/** The development server's address for posts; see the plugin that serves it. */
const POSTS = "__studio/posts";

interface Answer {
  readonly status: number;
  readonly body: { readonly [key: string]: unknown };
}

/** Where posts are kept by id. */
export interface PostStore {
  /** The ids of all posts; `undefined` where the store does not answer. */
  list(): Promise<readonly string[] | undefined>;
  place(id: string): Place;
}

/** Posts of `episodes/`, by way of the development server. */
export class PostServer implements PostStore {
  readonly #root: string;

  /** `root`: the address under which the server serves, ending on a slash. */
  constructor(root: string) {
    this.#root = root;
  }

  /** `undefined` where no such server answers: a built page. */
  async list(): Promise<readonly string[] | undefined> {
    // Only the development server saves: a built page would ask in vain.
    if (!import.meta.env.DEV) return undefined;
    try {
      const { status, body } = await ask(`${this.#root}${POSTS}`);
      return status === 200 && Array.isArray(body.posts) ? (body.posts as string[]) : undefined;
    } catch {
      return undefined;
    }
  }

  place(id: string): Place {
    const address = `${this.#root}${POSTS}/${encodeURIComponent(id)}`;
    const heard = new Set<string>();
    return {
      recordings: {
        async states(names) {
          const { status, body } = await ask(`${address}/recordings`, { method: "POST", body: JSON.stringify(names) });
          if (status !== 200) throw new Error(wordsOf(status, body));
          const states = new Map(Object.entries(body.states as Readonly<Record<string, RecordingState>>));
          for (const [name, state] of states)
            if ("seconds" in state) heard.add(name);
            else heard.delete(name);
          return states;
        },
        address: (name) => (heard.has(name) ? `${address}/recordings/${encodeURIComponent(name)}` : undefined),
      },
      key: `server:${id}`,
      name: `${id}.md`,
      saves: "Writes the post into episodes/",
      async read() {
        const { status, body } = await ask(address);
        if (status === 404) return undefined;
        const stored = storedOf(body);
        if (!stored) throw new Error(wordsOf(status, body));
        return stored;
      },
      async write(text, known): Promise<Written> {
        try {
          const headers = { "content-type": "text/markdown; charset=utf-8", ...(known ? { "if-match": known } : {}) };
          const { status, body } = await ask(address, { method: "PUT", headers, body: text });
          if (status === 200 && typeof body.mark === "string") return { kind: "saved", mark: body.mark };
          if (status === 409) return { kind: "changed", now: storedOf(body) };
          return { kind: "failed", words: wordsOf(status, body) };
        } catch {
          return {
            kind: "failed",
            words: "The development server does not answer. Your text is kept in this browser.",
          };
        }
      },
    };
  }
}

async function ask(address: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(address, { cache: "no-store", ...init });
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    body = undefined;
  }
  return { status: response.status, body: typeof body === "object" && body !== null ? (body as Answer["body"]) : {} };
}

const storedOf = ({ text, mark }: Answer["body"]): Stored | undefined =>
  typeof text === "string" && typeof mark === "string" ? { text, mark } : undefined;

const wordsOf = (status: number, { message }: Answer["body"]): string =>
  typeof message === "string" ? message : `The development server answers with an error (${status}).`;
