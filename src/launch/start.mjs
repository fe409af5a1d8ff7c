// `npm start`: sets the project up where needed, serves it and prints the address. `npm run studio` opens /studio/.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, ROOT } from "./install.mjs";

ensureInstalled();
const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
const server = spawn(process.execPath, [vite, ...process.argv.slice(2)], { cwd: ROOT, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
