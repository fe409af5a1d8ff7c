// `npm run check`: types, lint, import directions; seconds. Exits 1 with what is wrong.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { importCircles, wrongImports } from "./import-directions.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

ensureInstalled();
const bin = (name) => join(ROOT, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const run = (name, args) => spawnSync(bin(name), args, { cwd: ROOT, stdio: "inherit" }).status === 0;

const source = join(ROOT, "src");
const wrong = [...wrongImports(source), ...importCircles(source).map((circle) => `a circle of imports: ${circle}`)];
const results = {
  types: run("tsc", ["-p", "."]),
  lint: run("biome", ["check", "--error-on-warnings", "."]),
  imports: wrong.length === 0,
};
for (const line of wrong) console.error(line);
const failed = Object.keys(results).filter((name) => !results[name]);
if (failed.length > 0) {
  console.error(`check: ${failed.join(", ")} failed`);
  process.exit(1);
}
console.log("check: types, lint and import directions are fine");
