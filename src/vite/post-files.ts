import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { isRemote } from "../timeline/derived/images.ts";

/** What a site's root has in it. */
const SITE_MARKS = ["hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml", "static"] as const;
/** Folders of a site's root whose files are served from its address. */
const SERVED = ["static", "public", "assets"] as const;
/** A file of more bytes is not taken into a timeline or copied. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The nearest folder above a post that looks like a site's root; undefined where there is none. */
function siteOf(folder: string): string | undefined {
  if (SITE_MARKS.some((mark) => existsSync(join(folder, mark)))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : siteOf(above);
}

const within = (file: string, folder: string): boolean => file.startsWith(folder + sep);

/**
 * A file that a post names: beside the post, or in what its site serves. Undefined where there is none, where it is not
 * of the kind, or where it lies outside of both: posts are not trusted to name files of their reader's.
 */
export function findNamed(src: string, post: string, isKind: (path: string) => boolean): string | undefined {
  if (isRemote(src) || src.startsWith("data:")) return undefined;
  const path = decoded(src.split(/[?#]/)[0] ?? "");
  if (path === "" || path.includes("\0") || !isKind(path)) return undefined;
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
