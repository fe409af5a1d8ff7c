// The `sidescene` command from a checkout: installs packages where needed, then runs the TypeScript as it stands.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, ROOT } from "./install.mjs";

ensureInstalled();
const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
const run = spawnSync(process.execPath, [tsx, join(ROOT, "src", "cli", "main.ts"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(run.status ?? 2);
