import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from "vite";
import { parse } from "../script/parse.ts";
import { compile } from "../timeline/compile.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { beside, imageType } from "./post-images.ts";
import { recordingLengths, recordingType } from "./post-recordings.ts";

/** One line of `episodes/index.json`: what a list of episodes needs to know. */
export interface EpisodeEntry {
  readonly id: string;
  readonly number?: number;
  readonly title: string;
  readonly description?: string;
  /** Seconds. */
  readonly duration: number;
  readonly draft: boolean;
  /** The timeline, relative to the index. */
  readonly file: string;
}

interface Compiled {
  /** Its images are in a folder of the episode's name beside it. */
  readonly timeline: Timeline;
  /** Files of its images and recordings, by name. */
  readonly images: ReadonlyMap<string, string>;
  readonly draft: boolean;
}

function compilePost(path: string): Compiled {
  const { script } = parse(readFileSync(path, "utf8"));
  const { timeline, files } = beside(
    compile(script, { recordingLength: recordingLengths(path) }).timeline,
    path,
    basename(path, ".md"),
  );
  return { timeline, images: files, draft: script.frontMatter.draft };
}

const posts = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort();

function entryOf(name: string, { timeline, draft }: Compiled): EpisodeEntry {
  const id = basename(name, ".md");
  const { number, title, description } = timeline.episode;
  return { id, number, title, description, duration: timeline.duration, draft, file: `${id}.json` };
}

/** The shape of frame that each poster is for, as the watch page chooses between them (src/watch/page.ts). */
const UPRIGHT = "(max-width: 699px) and (max-aspect-ratio: 1)";

/** Has a page ask for what it shows first while its scripts are on their way: the list, the pictures of the first. */
function asked(first: EpisodeEntry | undefined): HtmlTagDescriptor[] {
  const preload = (href: string, attributes: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
    tag: "link",
    attrs: { rel: "preload", href, ...attributes },
    injectTo: "head-prepend",
  });
  const data = { as: "fetch", type: "application/json", crossorigin: "" };
  const poster = (name: string, media: string) =>
    preload(`./episodes/${first?.id}/${name}.webp`, { as: "image", type: "image/webp", fetchpriority: "high", media });
  return [
    preload("./episodes/index.json", data),
    preload("./art/portraits/portraits.json", data),
    ...(first ? [poster("poster", `not (${UPRIGHT})`), poster("poster-tall", UPRIGHT)] : []),
  ];
}

function safeDecode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return "";
  }
}

/** Published episodes first, latest first; drafts after them. */
const byListing = (a: EpisodeEntry, b: EpisodeEntry) =>
  Number(a.draft) - Number(b.draft) || (b.number ?? 0) - (a.number ?? 0) || a.id.localeCompare(b.id);

/**
 * The posts of `episodes/` as compiled timelines: served at `episodes/<id>.json` with the list at
 * `episodes/index.json`, emitted by the build with their images, and importable (`import timeline from "./post.md"`). While developing,
 * a saved post is sent to the pages as the event `sidescene:episode` with its id.
 */
export function episodes(folder: string): Plugin {
  const cache = new Map<string, { readonly stamp: number; readonly compiled: Compiled }>();
  const read = (name: string): Compiled => {
    const path = join(folder, name);
    const stamp = statSync(path).mtimeMs;
    const known = cache.get(name);
    if (known?.stamp === stamp) return known.compiled;
    const compiled = compilePost(path);
    cache.set(name, { stamp, compiled });
    return compiled;
  };
  const index = () =>
    posts(folder)
      .map((name) => entryOf(name, read(name)))
      .sort(byListing);

  /** The file of an episode's image or recording, by its address. */
  const imageAsked = (address: string): string | undefined => {
    const [, id = "", name = ""] = /^\/episodes\/([\w.-]+)\/([^/?#]+)/.exec(address) ?? [];
    return posts(folder).includes(`${id}.md`) ? read(`${id}.md`).images.get(safeDecode(name)) : undefined;
  };

  const serve = (server: ViteDevServer) => {
    server.middlewares.use((request, response, next) => {
      const image = imageAsked(request.url ?? "");
      if (image) {
        response.setHeader("content-type", imageType(image) ?? recordingType(image) ?? "");
        response.setHeader("cache-control", "no-cache");
        return response.end(readFileSync(image));
      }
      const name = /^\/episodes\/([\w.-]+)\.json(?:\?|$)/.exec(request.url ?? "")?.[1];
      if (name === undefined) return next();
      const isIndex = name === "index";
      if (!isIndex && !posts(folder).includes(`${name}.md`)) {
        response.statusCode = 404;
        return response.end(`There is no episode "${name}" in ${basename(folder)}/.`);
      }
      response.setHeader("content-type", "application/json");
      response.setHeader("cache-control", "no-cache");
      response.end(JSON.stringify(isIndex ? index() : read(`${name}.md`).timeline));
    });
    server.watcher.add(folder);
    server.watcher.on("change", (path) => {
      if (path.startsWith(folder) && path.endsWith(".md"))
        server.ws.send({ type: "custom", event: "sidescene:episode", data: { id: basename(path, ".md") } });
    });
  };

  return {
    name: "sidescene:episodes",
    configureServer: serve,
    transformIndexHtml: (_html, { path, server }) =>
      // While developing, a page is opened again and again: nothing is fetched ahead that it may not want.
      server || path !== "/index.html" ? undefined : asked(index()[0]),
    load(id) {
      const [path = ""] = id.split("?");
      if (!path.endsWith(".md") || id.includes("?raw")) return null;
      this.addWatchFile(path);
      return { code: `export default ${JSON.stringify(compilePost(path).timeline)};`, moduleType: "js" };
    },
    generateBundle() {
      if (this.environment.name !== "client") return;
      this.emitFile({ type: "asset", fileName: "episodes/index.json", source: JSON.stringify(index()) });
      for (const name of posts(folder)) {
        const id = basename(name, ".md");
        const { timeline, images } = read(name);
        this.emitFile({ type: "asset", fileName: `episodes/${id}.json`, source: JSON.stringify(timeline) });
        for (const [image, file] of images)
          this.emitFile({ type: "asset", fileName: `episodes/${id}/${image}`, source: readFileSync(file) });
      }
    },
  };
}
