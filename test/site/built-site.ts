import { existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { SITE_FLAGS, ensureChromium } from "../../src/launch/chromium.mjs";

export const ROOT = join(import.meta.dirname, "..", "..");
const DIST = join(ROOT, "dist");
/** How long a page is waited for at most: a safety net on loaded machines, not a measure of anything. Milliseconds. */
const PATIENCE = 90_000;
/** The build has to work below any folder of a server. */
const MOUNT = "/some/folder/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webp": "image/webp",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".webm": "audio/webm",
  ".mp3": "audio/mpeg",
  ".webmanifest": "application/manifest+json",
};

export interface Site {
  /** Address of the built folder, ending on a slash. */
  readonly address: string;
  /** Address of the folder of test pages. */
  readonly pages: string;
  readonly browser: Browser;
  /** Opens a page that collects what its console and its scripts complain about. */
  open(
    address: string,
    options?: { readonly width?: number; readonly height?: number },
  ): Promise<{ page: Page; complaints: string[] }>;
  /**
   * A browser of its own with a profile on disk, as viewers have: what a private window keeps is held in memory, and
   * the browser may drop all of it at once.
   */
  withProfile(): Promise<BrowserContext>;
  /** From here on the server is silent: it takes requests and answers none. Or it is gone. */
  cut(how: "silent" | "gone"): Promise<void>;
  close(): Promise<void>;
}

/**
 * The built folder behind a plain static server, in a real browser. Builds where there is no build.
 *
 * @param pages folder of test pages, served beside the site on the same server with `Access-Control-Allow-Origin: *`
 */
export async function openSite(pages?: string): Promise<Site> {
  if (!existsSync(join(DIST, "index.html"))) await build({ root: ROOT, logLevel: "error" });
  let silent = false;
  const server = createServer((request, response) => {
    if (silent) return;
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const [folder, rest] = path.startsWith(MOUNT)
      ? [DIST, path.slice(MOUNT.length)]
      : [pages ?? "", path.replace("/pages/", "/")];
    let file = normalize(join(folder, rest));
    if (folder === "" || !file.startsWith(folder)) file = "";
    if (file && statSync(file, { throwIfNoEntry: false })?.isDirectory()) file = join(file, "index.html");
    if (!file || !existsSync(file)) {
      response.writeHead(404).end("not found");
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "access-control-allow-origin": "*",
      "cache-control": "no-store",
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const program = { executablePath: await ensureChromium(), args: SITE_FLAGS };
  const browser = await chromium.launch(program);
  const leave = async () => {
    const left = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await left;
  };
  const profiles: { readonly context: BrowserContext; readonly folder: string }[] = [];
  return {
    address: origin + MOUNT,
    pages: `${origin}/pages/`,
    browser,
    async open(address, { width = 1280, height = 800 } = {}) {
      const context = await browser.newContext({ viewport: { width, height } });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
          complaints.push(message.text());
      });
      page.on("response", (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(address);
      return { page, complaints };
    },
    async withProfile() {
      const folder = mkdtempSync(join(tmpdir(), "sidescene-profile-"));
      const context = await chromium.launchPersistentContext(folder, program);
      context.setDefaultTimeout(PATIENCE);
      profiles.push({ context, folder });
      return context;
    },
    async cut(how) {
      silent = how === "silent";
      if (how === "gone") await leave();
    },
    async close() {
      await browser.close();
      for (const { context, folder } of profiles) {
        await context.close();
        // The browser's last processes may still be writing: what can't be removed now is the system's to clear.
        await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
      }
      await leave();
    },
  };
}
