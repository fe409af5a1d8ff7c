import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";

/** What the watch page never asks for. */
const LEFT_OUT = /^(?:studio|embed)\/|(?:^|\/)(?:studio|worker|frame|embed)[-.]|\.woff$|^(?:embed|service-worker)\.js$/;

/** Emits `offline.json`: the files that a watch page needs to play every episode without a network. */
export function offlineList(publicFolder: string): Plugin {
  return {
    name: "sidescene:offline-list",
    enforce: "post",
    generateBundle(_options, bundle) {
      if (this.environment.name !== "client") return;
      const built = Object.keys(bundle);
      const given = existsSync(publicFolder)
        ? readdirSync(publicFolder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => relative(publicFolder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
        : [];
      const files = ["./", ...built, ...given].filter((file) => !LEFT_OUT.test(file)).sort();
      this.emitFile({ type: "asset", fileName: "offline.json", source: JSON.stringify(files) });
    },
  };
}
