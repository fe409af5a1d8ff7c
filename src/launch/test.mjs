// `npm test`: sets the project up where needed, then types, lint, import directions, the build, unit, property and
// real-browser tests. Ends on a plain line `N passed, N failed`. Arguments go on to vitest.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";
import { runParts } from "./parts.mjs";

ensureInstalled();
try {
  process.env.CHROMIUM_PATH = await ensureChromium((line) => console.error(line));
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const cache = join(ROOT, "node_modules", ".cache");
mkdirSync(cache, { recursive: true });
const reportOf = (name) => join(cache, `vitest-${name.replaceAll(" ", "-")}.json`);

const node = (script, ...args) => [process.execPath, join(ROOT, script), ...args];
const tests = (name, ...args) => ({
  name,
  command: node(
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${reportOf(name)}`,
    ...args,
  ),
});
const asked = process.argv.slice(2);
const BUILT = { after: ["build"] };
// Tests in browsers wait for the clock much of their time, which tests in Node have a use for.
const parts = [
  { name: "build", command: node("node_modules/vite/bin/vite.js", "build", "--logLevel", "warn") },
  { name: "check", command: node("src/launch/check.mjs") },
  ...(asked.length > 0
    ? [{ ...tests("tests", ...asked), ...BUILT }]
    : [
        { ...tests("site tests", "--project", "site"), ...BUILT },
        tests("node tests", "--project", "node"),
        tests("browser tests", "--project", "browser"),
      ]),
];
for (const { name } of parts) rmSync(reportOf(name), { force: true });

/** How much of a part passed and failed: each test of those that tell, else the part as one. */
function countOf({ name, ok }) {
  const report = reportOf(name);
  if (!existsSync(report)) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  // A run that broke outside any test (an unhandled error, a file that doesn't load) has failed, too.
  return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(numFailedTests, 1) };
}

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopping.abort(signal));

const colours = process.stdout.isTTY && process.env.NO_COLOR === undefined;
if (colours) process.env.FORCE_COLOR ??= "1";
console.log(`Running ${parts.map(({ name }) => name).join(", ")}; each is shown when it ends.`);
const ended = await runParts(parts, {
  cwd: ROOT,
  atOnce: Math.min(2, availableParallelism()),
  signal: stopping.signal,
  ended({ name, ok, ran, seconds, output }) {
    const how = ran ? `${ok ? "passed" : "failed"} after ${Math.round(seconds)} s` : "not run";
    console.log(`\n── ${name}: ${how} ──\n${output.trimEnd()}`);
  },
});
if (stopping.signal.aborted) {
  console.error(`Stopped by ${stopping.signal.reason}.`);
  process.exit(1);
}

let passed = 0;
let failed = 0;
for (const part of ended) {
  const count = countOf(part);
  passed += count.passed;
  failed += count.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
