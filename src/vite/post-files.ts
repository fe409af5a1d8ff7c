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

/** A file that a post names, or why it is not taken. */
export type Named =
  | { readonly file: string }
  /** Another site's; of another kind; above the post's folder and its site's; not there, or too large. */
  | { readonly problem: "elsewhere" | "kind" | "outside" | "missing" };

/**
 * A file that a post names: beside the post, or in what its site serves. None that lies outside of both: posts are not
 * trusted to name files of their reader's.
 */
export function lookFor(src: string, post: string, isKind: (path: string) => boolean): Named {
  if (isRemote(src) || src.startsWith("data:")) return { problem: "elsewhere" };
  const path = decoded(src.split(/[?#]/)[0] ?? "");
  if (path === "" || path.includes("\0")) return { problem: "missing" };
  if (!isKind(path)) return { problem: "kind" };
  const folder = dirname(resolve(post));
  const site = siteOf(folder);
  const places = path.startsWith("/")
    ? SERVED.map((name) => site && join(site, name, path))
    : [join(folder, path), ...SERVED.map((name) => site && join(site, name, path))];
  const allowed = [folder, site].flatMap((root) => (root === undefined ? [] : [realpathSync(root)]));
  let problem: "outside" | "missing" = "missing";
  for (const place of places) {
    if (place === undefined) continue;
    // What stands outside is not even looked at: whether it is there is nobody's business.
    if (![folder, site].some((root) => root !== undefined && within(place, root))) {
      problem = "outside";
      continue;
    }
    if (!existsSync(place)) continue;
    const file = realpathSync(place);
    if (!allowed.some((root) => within(file, root))) problem = "outside";
    else if (statSync(file).isFile() && statSync(file).size <= MOST_BYTES) return { file };
  }
  return { problem };
}

/** The file that a post names; undefined where it is not taken. */
export function findNamed(src: string, post: string, isKind: (path: string) => boolean): string | undefined {
  const found = lookFor(src, post, isKind);
  return "file" in found ? found.file : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
