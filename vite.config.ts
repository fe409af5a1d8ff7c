import { existsSync } from "node:fs";
import { join } from "node:path";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_FLAGS, findChromium } from "./src/launch/chromium.mjs";
import { dataFiles } from "./src/vite/data-files.ts";
import { episodes } from "./src/vite/episodes.ts";
import { offlineList } from "./src/vite/offline-list.ts";
import { pages } from "./src/vite/pages.ts";
import { savePosts } from "./src/vite/save.ts";
import { unusedParts } from "./src/vite/unused-parts.ts";

const here = (path: string) => join(import.meta.dirname, path);

/** Entries of the build: the three pages, the script that blogs load, and the worker that keeps things. */
const INPUTS = {
  index: here("index.html"),
  embed: here("src/embed/index.html"),
  studio: here("src/studio/index.html"),
  "embed.js": here("src/embed/embed.ts"),
  "service-worker.js": here("src/watch/service-worker.ts"),
};

/** Modules of src/ that hold data: built into a file that is fetched, not into scripts. */
const DATA = [
  /^cast\/characters\/\w+\/(?:builds\.ts|character\.ts|faces\.ts|rig\.json)$/,
  /^cast\/gestures\/gestures\.ts$/,
  /^stage\/actors\/ease-curves\.ts$/,
  /^stage\/cards\/card-style\.ts$/,
  /^stage\/light\/light-sets\.ts$/,
  /^stage\/set\/(?:near-shapes|set-plan)\.ts$/,
  /^stage\/text\/metrics\.generated\.json$/,
  /^stage\/sector-7b\/sprites\/[\w-]+\.ts$/,
];

export default defineConfig(async () => {
  const executablePath = await findChromium();
  return {
    // Relative addresses: the built folder works under any sub-path.
    base: "./",
    plugins: [
      dataFiles(here("src"), DATA),
      unusedParts(),
      episodes(here("episodes")),
      savePosts(here("episodes")),
      pages(),
      offlineList(here("public")),
    ],
    // All pages are looked through at the start, so that no package found later reloads a page that plays.
    optimizeDeps: { entries: ["index.html", "src/*/*.html"] },
    worker: { format: "es" as const },
    build: {
      target: "es2022",
      // Browsers that don't know it fetch a little later.
      modulePreload: { polyfill: false },
      // Fonts and pictures stay files: data addresses would be loaded with the script.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(INPUTS).filter(([, path]) => existsSync(path))),
        output: {
          // Scripts that are asked for by name must keep their addresses.
          entryFileNames: ({ name }: { name: string }) => (name.endsWith(".js") ? name : "assets/[name]-[hash].js"),
          // What is fetched together packs better in one file. Each group takes what it imports along, the first first;
          // what starts and fetches parts is apart, for the script that blogs load.
          codeSplitting: {
            groups: [
              { name: "start", test: /preload-helper/, priority: 3 },
              { name: "player", test: /\/src\/player\/sidescene-player\.ts$/, priority: 2 },
              { name: "bar", test: /\/src\/player\/controls\/bar\.ts$/, priority: 1 },
            ],
          },
          // Licences ask for their notices to stay.
          comments: { legal: true },
        },
      },
    },
    test: {
      // A safety net on loaded machines, not a measure of anything.
      testTimeout: 60_000,
      hookTimeout: 120_000,
      projects: [
        {
          extends: true as const,
          test: {
            name: "node",
            environment: "node",
            // What is tested here keeps no state in its modules: they are read once, not once for every file of tests.
            isolate: false,
            setupFiles: ["test/properties.setup.ts"],
            include: ["test/**/*.test.ts"],
            exclude: ["test/**/*.browser.test.ts", "test/**/*.site.test.ts"],
          },
        },
        {
          // The built pages behind a server, opened in a browser from outside.
          extends: true as const,
          test: { name: "site", environment: "node", include: ["test/**/*.site.test.ts"], fileParallelism: false },
        },
        {
          extends: true as const,
          test: {
            name: "browser",
            include: ["test/**/*.browser.test.ts"],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { ...(executablePath ? { executablePath } : {}), args: CHROMIUM_FLAGS },
              }),
              instances: [{ browser: "chromium" as const, viewport: { width: 1280, height: 720 } }],
            },
          },
        },
      ],
    },
  };
});
