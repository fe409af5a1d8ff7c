// Installs the project's packages where that has not been done, or where the lock file has changed since.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const OLDEST_NODE = [20, 19];

/** Ends the process with a message where this Node is too old to run what follows. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Sidescene needs Node ${OLDEST_NODE.join(".")} or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** True where node_modules is complete and not older than the lock file. */
function installed() {
  const stamp = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(stamp)) return false;
  const lock = join(ROOT, "package-lock.json");
  if (statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return true;
  // A fresh checkout's lock file can be newer without having changed: compare what they say.
  const wanted = JSON.parse(readFileSync(lock, "utf8")).packages;
  const have = JSON.parse(readFileSync(stamp, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || have[path]?.version === version,
  );
}

/** Makes sure that the packages are there. Prints to stderr, so that a command's own output stays clean. */
export function ensureInstalled() {
  requireNode();
  if (installed()) return;
  console.error("Installing packages (once)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (run.status !== 0) {
    console.error("npm ci failed: see the lines above. Sidescene can't go on without its packages.");
    process.exit(run.status ?? 1);
  }
}
