import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Addresses, frameAddress, oembed } from "../../export/oembed.ts";
import { posterTime } from "../../export/poster.ts";
import type { RenderSession } from "../render-session.ts";
import { videoObject } from "../../timeline/derived/json-ld.ts";
import { transcriptHtml } from "../../timeline/derived/transcript.ts";
import { captionsSrt, captionsVtt, chaptersVtt, descriptionsVtt } from "../../timeline/derived/webvtt.ts";
import { beside, withImageData } from "../../vite/post-images.ts";
import { type Command, EXIT, FileError, type Invocation, UsageError } from "../command.ts";
import { isPlayable, loadPost, type Post } from "../post.ts";
import { progressBar } from "../progress-bar.ts";
import { framed, reported } from "../report.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const POSTER = { width: 1280, height: 720, resolution: 1, renderer: "canvas", reducedMotion: false } as const;
const POSTER_QUALITY = 0.86;
/** Where nothing is said of addresses, they are relative to the site's root. */
const DEFAULT_ADDRESSES: Addresses = { episodes: "/episodes/", player: "/sidescene/" };

/** All posts below a folder, by path. */
function postsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return postsBelow(path);
      return entry.isFile() && /\.(md|markdown)$/i.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** A post's id: its file's name; a page bundle's `index.md` takes its folder's. */
const idOf = (file: string): string => {
  const name = basename(file).replace(/\.(md|markdown)$/i, "");
  return name === "index" ? basename(dirname(file)) : name;
};

const addressOption = (value: unknown, fallback: string) =>
  typeof value === "string" ? (value.endsWith("/") ? value : `${value}/`) : fallback;

/** What stands in `episode.json`, and a line of `index.json`. */
function aboutOf({ timeline, script }: Post, id: string) {
  const { number, title, description } = timeline.episode;
  return {
    id,
    number,
    title,
    description,
    duration: timeline.duration,
    draft: script.frontMatter.draft,
    file: `${id}.json`,
  };
}

function writeTexts(post: Post, id: string, out: string, addresses: Addresses): void {
  const folder = join(out, id);
  mkdirSync(folder, { recursive: true });
  const { timeline, files: images } = beside(post.timeline, post.file, id);
  for (const [name, file] of images) copyFileSync(file, join(folder, name));
  const json = (data: unknown) => `${JSON.stringify(data)}\n`;
  writeFileSync(join(out, `${id}.json`), json(timeline));
  const files: Record<string, string> = {
    "captions.vtt": captionsVtt(timeline),
    "captions.srt": captionsSrt(timeline),
    "chapters.vtt": chaptersVtt(timeline),
    "descriptions.vtt": descriptionsVtt(timeline),
    "transcript.html": transcriptHtml(timeline),
    "oembed.json": json(oembed(timeline, id, addresses)),
    "json-ld.json": json(
      videoObject(timeline, {
        embedUrl: frameAddress(addresses, id),
        thumbnailUrl: `${addresses.episodes}${id}/poster.webp`,
      }),
    ),
    "episode.json": json(aboutOf(post, id)),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** Two posts of one name would overwrite each other: the later one is left out and named. */
function withIds(files: readonly string[], err: (text: string) => void): Map<string, string> {
  const ids = new Map<string, string>();
  for (const file of files) {
    const id = idOf(file);
    const other = ids.get(id);
    if (other === undefined) ids.set(id, file);
    else err(`${file}: left out, since ${other} has the same id "${id}"; rename one of them\n`);
  }
  return ids;
}

async function writePoster(session: RenderSession, post: Post, path: string): Promise<void> {
  await session.load(withImageData(post.timeline, post.file));
  const base64 = await session.page.still(posterTime(post.timeline), "image/webp", POSTER_QUALITY);
  writeFileSync(path, Buffer.from(base64, "base64"));
}

function folderOf({ files }: Invocation): string {
  const [folder] = files;
  if (folder === undefined) throw new UsageError("Which folder of posts?");
  if (files.length > 1) throw new UsageError(`One folder at a time: ${files.length} were given.`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new FileError(`${folder}: there is no such folder`);
  return folder;
}

/** `sidescene build DIR -o OUT` */
export const build: Command = {
  name: "build",
  summary: "all that a blog serves for the episodes of a folder",
  usage: "DIR -o OUT [--no-posters]",
  options: {
    output: { type: "string", short: "o" },
    "base-url": { type: "string" },
    "player-url": { type: "string" },
    "no-posters": { type: "boolean" },
    json: { type: "boolean" },
  },
  help: [
    "-o OUT            index.json, and for each episode ID.json (the timeline) and ID/ with captions, chapters,",
    "                  descriptions, transcript, poster, images, oEmbed, JSON-LD",
    `--base-url URL    where OUT is served, absolute for oEmbed (${DEFAULT_ADDRESSES.episodes})`,
    `--player-url URL  where the built player is served (${DEFAULT_ADDRESSES.player})`,
    "--no-posters      without the stills, which need a Chromium",
    "--json            what became of each post, as data",
  ],
  async run(invocation) {
    const { options, out, err } = invocation;
    const folder = folderOf(invocation);
    if (typeof options.output !== "string") throw new UsageError("Into which folder? Give -o OUT.");
    const target = options.output;
    const addresses: Addresses = {
      episodes: addressOption(options["base-url"], DEFAULT_ADDRESSES.episodes),
      player: addressOption(options["player-url"], DEFAULT_ADDRESSES.player),
    };
    const ids = withIds(postsBelow(folder), err);
    if (ids.size === 0) throw new FileError(`${folder}: there is no Markdown file in it`);
    mkdirSync(target, { recursive: true });

    const bar = progressBar(invocation, "building");
    const built: { post: Post; id: string }[] = [];
    const skipped: { file: string; why: string }[] = [];
    let done = 0;
    let session: RenderSession | undefined;
    try {
      for (const [id, file] of ids) {
        const post = loadPost(file);
        if (isPlayable(post)) {
          writeTexts(post, id, target, addresses);
          if (options["no-posters"] !== true) {
            session ??= await (await import("../render-session.ts")).openRenderSession(ROOT, POSTER);
            await writePoster(session, post, join(target, id, "poster.webp"));
          }
          built.push({ post, id });
        } else
          skipped.push({
            file,
            why: post.diagnostics.find(({ severity }) => severity !== "info")?.message ?? "there is no episode in it",
          });
        bar.update(++done, ids.size);
      }
    } finally {
      bar.done();
      await session?.close();
    }
    const entries = built.map(({ post, id }) => aboutOf(post, id));
    writeFileSync(join(target, "index.json"), `${JSON.stringify(entries)}\n`);

    const errors = built.flatMap(({ post }) =>
      post.diagnostics.filter(({ severity }) => severity === "error").map((diagnostic) => ({ post, diagnostic })),
    );
    if (options.json === true)
      out(
        `${JSON.stringify({ built: entries, skipped, problems: errors.map(({ post, diagnostic }) => reported(post.file, diagnostic)) }, null, 2)}\n`,
      );
    for (const { post, diagnostic } of errors) err(framed(post.file, post.text, diagnostic));
    for (const { file, why } of skipped) err(`skipped ${file}: ${why}\n`);
    err(`${built.length} episodes into ${target}${skipped.length > 0 ? `, ${skipped.length} posts skipped` : ""}\n`);
    return errors.length > 0 ? EXIT.problems : EXIT.clean;
  },
};
