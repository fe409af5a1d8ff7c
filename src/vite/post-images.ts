import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { figuresOf, isRemote, withImages } from "../timeline/derived/images.ts";
import type { Timeline } from "../timeline/timeline.ts";

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
/** What a site's root has in it. */
const SITE_MARKS = ["hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml", "static"] as const;
/** Folders of a site's root whose files are served from its address. */
const SERVED = ["static", "public", "assets"] as const;
/** An image file of more bytes is not taken into a timeline or copied. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The media type of an image's file, by its ending. */
export const imageType = (file: string): string | undefined => TYPES[extname(file).toLowerCase()];

/** The nearest folder above a post that looks like a site's root; undefined where there is none. */
function siteOf(folder: string): string | undefined {
  if (SITE_MARKS.some((mark) => existsSync(join(folder, mark)))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : siteOf(above);
}

const within = (file: string, folder: string): boolean => file.startsWith(folder + sep);

/**
 * The file of an image that a post shows: beside the post, or in what its site serves. Undefined where there is none,
 * where it is no image, or where it lies outside of both: posts are not trusted to name files of their reader's.
 */
export function findImage(src: string, post: string): string | undefined {
  if (isRemote(src) || src.startsWith("data:")) return undefined;
  const path = decoded(src.split(/[?#]/)[0] ?? "");
  if (path === "" || path.includes("\0") || imageType(path) === undefined) return undefined;
  const folder = dirname(resolve(post));
  const site = siteOf(folder);
  const places = path.startsWith("/")
    ? SERVED.map((name) => site && join(site, name, path))
    : [join(folder, path), ...SERVED.map((name) => site && join(site, name, path))];
  const allowed = [folder, site].flatMap((root) => (root === undefined ? [] : [realpathSync(root)]));
  for (const place of places) {
    if (place === undefined || !existsSync(place)) continue;
    const file = realpathSync(place);
    const { size } = statSync(file);
    if (statSync(file).isFile() && size <= MOST_BYTES && allowed.some((root) => within(file, root))) return file;
  }
  return undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

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

/** The episode with its images in a folder beside the timeline, and which file each of them is. */
export function beside(
  timeline: Timeline,
  post: string,
  folder: string,
): { readonly timeline: Timeline; readonly files: ReadonlyMap<string, string> } {
  const found = imageFiles(timeline, post);
  const names = namesFor(found.values());
  const addressOf = (src: string) => {
    const name = names.get(found.get(src) ?? "");
    return name && `${folder}/${encodeURIComponent(name)}`;
  };
  return {
    timeline: withImages(timeline, addressOf),
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
