import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { figuresOf, isRemote, withImages } from "../timeline/derived/images.ts";
import { withRecordingsAt } from "../timeline/derived/recordings.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { findNamed } from "./post-files.ts";
import { recordingFiles } from "./post-recordings.ts";

/** Types that are shown, by the file's ending. */
const TYPES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".svg": "image/svg+xml",
};
/** The media type of an image's file, by its ending. */
export const imageType = (file: string): string | undefined => TYPES[extname(file).toLowerCase()];

/** The file of an image that a post shows: see `findNamed`. */
export const findImage = (src: string, post: string): string | undefined =>
  findNamed(src, post, (path) => imageType(path) !== undefined);

/** The image files of an episode, by how the post calls them. */
export function imageFiles(timeline: Timeline, post: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { image } of figuresOf(timeline)) {
    const file = findImage(image.src, post);
    if (file !== undefined) files.set(image.src, file);
  }
  return files;
}

/** What a figure lacks: a file that is not there. */
export function missingImages(timeline: Timeline, post: string): Diagnostic[] {
  return figuresOf(timeline).flatMap(({ image: { src }, source }) =>
    isRemote(src) || src.startsWith("data:") || findImage(src, post) !== undefined
      ? []
      : [diagnose("image-missing", source, { src: src || "(no address)" })],
  );
}

/** The names that image files get in one folder: their own; with a number where two files share one. */
export function namesFor(files: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of files) {
    if (names.has(file)) continue;
    const ending = extname(file);
    const stem = basename(file, ending);
    let name = `${stem}${ending}`;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${stem}-${i}${ending}`;
    taken.add(name.toLowerCase());
    names.set(file, name);
  }
  return names;
}

/** The episode with its images and recordings in a folder beside the timeline, and which file each of them is. */
export function beside(
  timeline: Timeline,
  post: string,
  folder: string,
): { readonly timeline: Timeline; readonly files: ReadonlyMap<string, string> } {
  const found = new Map([...imageFiles(timeline, post), ...recordingFiles(timeline, post)]);
  const names = namesFor(found.values());
  const addressOf = (src: string) => {
    const name = names.get(found.get(src) ?? "");
    return name && `${folder}/${encodeURIComponent(name)}`;
  };
  return {
    timeline: withRecordingsAt(withImages(timeline, addressOf), addressOf),
    files: new Map([...names].map(([file, name]) => [name, file])),
  };
}

/** The episode with its images within it, as data: for a page that has no server of theirs. */
export function withImageData(timeline: Timeline, post: string): Timeline {
  const found = imageFiles(timeline, post);
  return withImages(timeline, (src) => {
    const file = found.get(src);
    return file && `data:${imageType(file)};base64,${readFileSync(file).toString("base64")}`;
  });
}
