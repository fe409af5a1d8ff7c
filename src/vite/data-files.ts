import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Plugin, runnerImport } from "vite";

/** Where built modules find what they are made of. */
const PACK = "\0sidescene:data";
/** Imported beside what needs the data, it has them fetched at once, not after the scripts. Nothing while developing. */
export const DATA_MODULE = "virtual:sidescene-data";

type Exports = Readonly<Record<string, unknown>>;

/** The exports of all those modules, by path. */
async function evaluate(paths: readonly string[]): Promise<ReadonlyMap<string, Exports>> {
  const code = paths.map((path, i) => `export * as m${i} from ${JSON.stringify(path)};`).join("\n");
  const { module } = await runnerImport<Readonly<Record<string, Exports>>>("virtual:everything", {
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "everything",
        resolveId: (id) => (id === "virtual:everything" ? `\0${id}` : null),
        load: (id) => (id === "\0virtual:everything" ? code : null),
      },
    ],
  });
  return new Map(paths.map((path, i) => [path, { ...(module[`m${i}`] as Exports) }]));
}

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, "utf8").matchAll(/ from "(\.[^"]+)"/g)].map(([, to = ""]) => join(path, "..", to));

const isData = (exports: Exports): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(exports)), exports);

/**
 * Takes data out of the built scripts: characters, gestures, sprites, widths of letters are written as modules, which
 * Node and the tests import as such; the build evaluates those in the folder whose paths match, gathers
 * what they export in one JSON file, and leaves modules that wait for it. JSON is read several times as fast as
 * script, and costs nothing until it is asked for. Modules that hold functions stay what they are.
 *
 * @param folder what is looked through
 */
export function dataFiles(folder: string, patterns: readonly RegExp[]): Plugin {
  let building = false;
  let data: Promise<ReadonlyMap<string, Exports>> | undefined;
  const find = async () => {
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => patterns.some((pattern) => pattern.test(path)))
      .sort();
    const modules = await evaluate(paths.map((path) => join(folder, path)));
    const known = new Map([...modules].filter(([, exports]) => isData(exports)));
    // What a data module is put together from is in it already.
    for (const path of [...known.keys()]) for (const part of importsOf(path)) known.delete(part);
    return known;
  };
  const key = (path: string) => relative(folder, path);

  return {
    name: "sidescene:data-files",
    enforce: "pre",
    configResolved({ command }) {
      building = command === "build";
    },
    buildStart() {
      data = undefined;
    },
    resolveId: (id) => (id === PACK ? id : id === DATA_MODULE ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${DATA_MODULE}`) return building ? `import ${JSON.stringify(PACK)};` : "export {};";
      if (!building || this.environment.name !== "client") return null;
      data ??= find();
      const known = await data;
      if (id === PACK) {
        const source = JSON.stringify(Object.fromEntries([...known].map(([path, exports]) => [key(path), exports])));
        const file = this.emitFile({ type: "asset", name: "data.json", source });
        return `const answer = await fetch(import.meta.ROLLUP_FILE_URL_${file});
          if (!answer.ok) throw new Error("The stage's data can't be had: " + answer.status);
          export default await answer.json();`;
      }
      const exports = known.get(id);
      if (!exports) return null;
      const from = `data[${JSON.stringify(key(id))}]`;
      const names = Object.keys(exports).map((name) =>
        name === "default" ? `export default ${from}.default;` : `export const ${name} = ${from}.${name};`,
      );
      return { code: [`import data from ${JSON.stringify(PACK)};`, ...names].join("\n"), moduleType: "js" };
    },
  };
}
