// Which folder of src/ may import which: the flow is one way. Read by `npm run check` and by a test.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";

const CORE = ["math", "diagnostics", "script", "cast", "timeline"];
const PAGE = [...CORE, "playback", "stage", "sound", "player"];

/** For each folder, the folders it imports. Its own is always allowed. */
export const ALLOWED = {
  math: [],
  diagnostics: [],
  cast: ["diagnostics"],
  script: ["diagnostics", "cast"],
  timeline: ["script", "cast", "math", "diagnostics"],
  playback: ["timeline", "math"],
  stage: ["timeline", "cast", "math", "script", "diagnostics"],
  sound: ["timeline", "cast", "math"],
  player: [...CORE, "playback", "stage", "sound"],
  watch: PAGE,
  embed: PAGE,
  studio: PAGE,
  export: [...CORE, "stage", "sound"],
  cli: [...CORE, "stage", "sound", "export", "embed", "bake", "launch", "vite"],
  vite: [...CORE, "launch", "studio"],
  bake: [...CORE, "stage", "sound", "launch", "export", "cli"],
  launch: [],
};

/** Packages that one folder alone may import: [package, folders]. */
export const FENCED = {
  "pixi.js": ["stage"],
  "pixi-filters": ["stage"],
  gsap: ["stage"],
  howler: ["sound"],
  "gray-matter": ["script"],
  "media-chrome": ["player"],
  mediabunny: ["export"],
  ...Object.fromEntries(
    ["autocomplete", "commands", "language", "lint", "merge", "search", "state", "view"].map((part) => [
      `@codemirror/${part}`,
      ["studio"],
    ]),
  ),
  vite: ["vite", "cli", "bake"],
};

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|(?:^|\n)\s*import\s*["']([^"']+)["']/g;

function* files(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (/\.(ts|mts|mjs)$/.test(name)) yield path;
  }
}

/** What a file imports, as written. */
const importsOf = (file) =>
  [...readFileSync(file, "utf8").matchAll(IMPORT)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);

/**
 * The imports that go against the plan, a line each: "src/stage/x.ts imports howler: only sound may".
 * @param {string} source the folder src/
 * @returns {string[]}
 */
export function wrongImports(source) {
  const wrong = [];
  for (const file of files(source)) {
    const here = relative(source, file);
    const folder = here.split(sep)[0];
    // src/index.ts is the public surface: it gathers from everywhere.
    if (!here.includes(sep)) continue;
    for (const target of importsOf(file)) {
      if (target.startsWith(".")) {
        const to = relative(source, normalize(join(dirname(file), target))).split(sep)[0];
        if (to === ".." || to === folder) continue;
        if (!(ALLOWED[folder] ?? []).includes(to))
          wrong.push(`src/${here} imports ${target}: ${folder}/ may not import ${to}/`);
      } else {
        const name = target.startsWith("@") ? target.split("/").slice(0, 2).join("/") : target.split("/")[0];
        const allowed = FENCED[name];
        if (allowed && !allowed.includes(folder))
          wrong.push(`src/${here} imports ${name}: only ${allowed.join(", ")} may`);
      }
    }
  }
  return wrong;
}

/**
 * The circles in which files import each other, types too, a line each: "src/a.ts → src/b.ts → src/a.ts". Of those that
 * share a file one is named.
 * @param {string} source the folder src/
 * @returns {string[]}
 */
export function importCircles(source) {
  const imports = new Map([...files(source)].map((file) => [file, importsOf(file)]));
  const circles = [];
  /** Files from which no circle is left to be found. */
  const done = new Set();
  /** The imports that led to the file that is looked at. */
  const way = [];
  const visit = (file) => {
    if (done.has(file)) return;
    const met = way.indexOf(file);
    if (met >= 0) {
      circles.push([...way.slice(met), file].map((one) => `src/${relative(source, one)}`).join(" → "));
      return;
    }
    way.push(file);
    for (const target of imports.get(file))
      if (target.startsWith(".")) {
        const to = normalize(join(dirname(file), target));
        if (imports.has(to)) visit(to);
      }
    way.pop();
    done.add(file);
  };
  for (const file of imports.keys()) visit(file);
  return circles;
}
