// Finds a Chromium to run browser tests and stills in. Plain JavaScript: it runs before anything is built.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Flags that start quickly, draw without a GPU in the same pixels each time, and ask nothing of the network. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--autoplay-policy=no-user-gesture-required",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/**
 * Flags for tests of the built pages. Where no GPU is, the processor puts the page around the stage together directly,
 * not by playing a GPU: a page that plays takes a third less of it. What a canvas draws is the same.
 */
export const SITE_FLAGS = [...CHROMIUM_FLAGS, "--disable-gpu-compositing"];

/** Path of Playwright's own download, if it has been made. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import("playwright-core");
    const path = chromium.executablePath();
    return path && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Path of a Chromium: CHROMIUM_PATH, the system's, Playwright's own; undefined where there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH is set to ${asked}, but there is no such file.`);
    return asked;
  }
  return SYSTEM.find((path) => existsSync(path)) ?? (await playwrightsOwn());
}

/**
 * As findChromium, but installs Debian's package where that is possible (apt-get, as root).
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 * @throws {Error} with what to do, where no Chromium can be had.
 */
export async function ensureChromium(say = () => {}) {
  const found = await findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("No Chromium here: installing Debian's package (apt-get install chromium)…");
    const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    try {
      execFileSync("apt-get", ["update", "-qq"], options);
      execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], options);
    } catch {
      say("apt-get could not install it.");
    }
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    "No Chromium found for the browser tests. Install one (Debian: apt-get install chromium; anywhere: npx playwright install chromium), " +
      "or set CHROMIUM_PATH to the program of a Chrome or Chromium that you have.",
  );
}
