// `npm test`: sets the project up where needed, then types, lint, import directions, unit, property and
// real-browser tests. Ends on a plain line `N passed, N failed`. Arguments go on to vitest.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

ensureInstalled();
try {
  process.env.CHROMIUM_PATH = await ensureChromium((line) => console.error(line));
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const node = (script, args = []) =>
  spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] })
    .status === 0;

const cache = join(ROOT, "node_modules", ".cache");
mkdirSync(cache, { recursive: true });
const report = join(cache, "vitest.json");
rmSync(report, { force: true });

let passed = 0;
let failed = 0;
const count = (ok) => (ok ? passed++ : failed++);

count(node("src/launch/check.mjs"));
// The browser tests open the built page as well.
count(node("node_modules/vite/bin/vite.js", ["build", "--logLevel", "warn"]));
const ran = node("node_modules/vitest/vitest.mjs", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile=${report}`,
  ...process.argv.slice(2),
]);
const found = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
passed += found.numPassedTests;
failed += found.numFailedTests;
// A run that broke outside any test (an unhandled error, a file that doesn't load) has failed, too.
if (!ran && found.numFailedTests === 0) failed++;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
