import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { findRecording, recordingStates, recordingType } from "./post-recordings.ts";

/**
 * Where the studio's page asks: `<this>/` lists the posts, `<this>/<id>` is one,
 * `<this>/<id>/recordings` says of names how they are, `<this>/<id>/recordings/<name>` is one.
 */
export const POSTS_ADDRESS = "/__studio/posts";

/** Bytes of a post that are accepted: twice what the parser plays. */
const LARGEST_POST = 4 * 1024 * 1024;
/** Recordings that are asked for at once: four names for each line of the longest episode there may be. */
const MOST_NAMES = 20_000;
/** Letters and digits first, so that neither "." nor ".." nor a hidden file is one. */
const POST_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,120}$/u;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const words = (status: number, message: string): Answer => ({ status, body: { message } });

/** The name of a file's state: equal names, equal contents. */
const markOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

/**
 * Posts of one folder, read and written by id. Writing names the state that the writer last saw, and nothing is
 * written over any other state: the answer is 409 then, with what stands there.
 */
export class PostFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  list(): Answer {
    const posts = readdirSync(this.#folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
      .map((entry) => basename(entry.name, ".md"))
      .filter((id) => POST_ID.test(id))
      .sort();
    return { status: 200, body: { posts } };
  }

  read(id: string): Answer {
    const path = this.#pathOf(id);
    if (typeof path !== "string") return path;
    const text = textOf(path);
    if (text === undefined) return words(404, `There is no post "${id}" in ${basename(this.#folder)}/.`);
    // Written back, such a file would lose what could not be read.
    if (text === null) return words(415, `"${id}.md" is no text in UTF-8.`);
    return { status: 200, body: { id, text, mark: markOf(text) } };
  }

  /** `known` is the mark of the state that the writer started from, null for a post that is not there yet. */
  write(id: string, text: string, known: string | null): Answer {
    const path = this.#pathOf(id);
    if (typeof path !== "string") return path;
    // Read, compare and rename without a pause in between: no other request can come into it.
    const there = textOf(path);
    if (there === null) return words(415, `"${id}.md" is no text in UTF-8; it is left as it is.`);
    if (there !== undefined && there !== text && (known === null || markOf(there) !== known))
      return { status: 409, body: { id, text: there, mark: markOf(there) } };
    if (there === undefined && known !== null) return { status: 409, body: { id, text: null, mark: null } };
    if (there !== text) {
      const draft = join(this.#folder, `.${id}.md.saving`);
      try {
        writeFileSync(draft, text);
        renameSync(draft, path);
      } catch (error) {
        try {
          unlinkSync(draft);
        } catch {
          // It was never made.
        }
        return words(500, `The post could not be written: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return { status: 200, body: { id, mark: markOf(text) } };
  }

  /** How the recordings are that a post names: `{states}` by name. */
  recordings(id: string, names: unknown): Answer {
    const path = this.#pathOf(id);
    if (typeof path !== "string") return path;
    if (!Array.isArray(names) || !names.every((name) => typeof name === "string") || names.length > MOST_NAMES)
      return words(400, "Names of recordings are asked for as a list of texts.");
    const stateOf = recordingStates(path);
    return { status: 200, body: { states: Object.fromEntries(names.map((name) => [name, stateOf(name)])) } };
  }

  /** The file of a recording that a post names; undefined where there is none, or no such post. */
  recording(id: string, name: string): string | undefined {
    const path = this.#pathOf(id);
    return typeof path === "string" ? findRecording(name, path) : undefined;
  }

  /** The file of a post, or why there is none: a bad name, a link that leads elsewhere. */
  #pathOf(id: string): string | Answer {
    if (!POST_ID.test(id) || id.includes("..")) return words(400, `"${id}" is no name for a post.`);
    const path = join(this.#folder, `${id}.md`);
    const entry = lstatSync(path, { throwIfNoEntry: false });
    if (entry && !entry.isFile()) return words(400, `"${id}.md" is no plain file.`);
    return path;
  }
}

/** A file's text; undefined where there is no file, null where it is no text. */
function textOf(path: string): string | null | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  return decoded(bytes);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= LARGEST_POST) parts.push(part);
    });
    request.on("end", () => resolve(size <= LARGEST_POST ? Buffer.concat(parts) : null));
    request.on("error", reject);
  });
}

/** Other sites' pages must not write here: a browser says where a request comes from. */
function fromElsewhere(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  if (origin === undefined) return false;
  try {
    return new URL(origin).host !== host;
  } catch {
    return true;
  }
}

async function answer(posts: PostFolder, request: IncomingMessage, path: string): Promise<Answer> {
  if (fromElsewhere(request)) return words(403, "Only the studio's own page may read and write posts.");
  if (path === "") return request.method === "GET" ? posts.list() : words(405, "The list of posts can only be read.");
  const recordings = path.endsWith("/recordings");
  let id: string;
  try {
    id = decodeURIComponent(recordings ? path.slice(0, -"/recordings".length) : path);
  } catch {
    return words(400, "The address of the post cannot be read.");
  }
  if (recordings) {
    if (request.method !== "POST") return words(405, "Recordings are asked for by POST, with a list of their names.");
    return posts.recordings(id, listOf((await bodyOf(request)) ?? new Uint8Array()));
  }
  if (request.method === "GET") return posts.read(id);
  if (request.method !== "PUT") return words(405, "A post can be read (GET) and written (PUT).");
  const body = await bodyOf(request);
  if (!body) return words(413, `A post may have ${LARGEST_POST / 1024 / 1024} MB at most.`);
  const known = request.headers["if-match"];
  const text = decoded(body);
  if (text === null) return words(400, "A post is text in UTF-8; this is something else.");
  return posts.write(id, text, typeof known === "string" ? known : null);
}

/** A list as JSON; undefined for what is none. */
function listOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoded(bytes) ?? "");
  } catch {
    return undefined;
  }
}

/** A recording that is asked for by name: `<id>/recordings/<name>`. */
function recordingAsked(posts: PostFolder, request: IncomingMessage, path: string): string | undefined {
  const [, id, name] = /^([^/]+)\/recordings\/([^/]+)$/.exec(path) ?? [];
  if (id === undefined || name === undefined || fromElsewhere(request)) return undefined;
  try {
    return posts.recording(decodeURIComponent(id), decodeURIComponent(name));
  } catch {
    return undefined;
  }
}

/** While developing: lets the studio's page read and write the posts of `folder`, and hear their recordings, and nothing else. */
export function savePosts(folder: string): Plugin {
  const posts = new PostFolder(folder);
  return {
    name: "sidescene:save-posts",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use((request, response: ServerResponse, next) => {
        const [path = ""] = (request.url ?? "").split("?");
        if (path !== POSTS_ADDRESS && !path.startsWith(`${POSTS_ADDRESS}/`)) return next();
        const asked = path.slice(POSTS_ADDRESS.length + 1);
        const recording = recordingAsked(posts, request, asked);
        if (recording !== undefined) {
          response.setHeader("content-type", recordingType(recording) ?? "");
          response.setHeader("cache-control", "no-store");
          return response.end(readFileSync(recording));
        }
        void answer(posts, request, asked)
          .catch((error: unknown) => words(500, String(error)))
          .then(({ status, body }) => {
            response.statusCode = status;
            response.setHeader("content-type", "application/json; charset=utf-8");
            response.setHeader("cache-control", "no-store");
            response.end(JSON.stringify(body));
          });
      });
    },
  };
}
