// Runs what a test run is made of, several parts at a time; each part's output can be shown in one piece when it ends.
import { spawn } from "node:child_process";

/** How long output may come after a part has ended, from what it left running. Milliseconds. */
const LAST_WORDS = 3000;

/** Where a part and all that it starts can be sent a signal at once. */
const GROUPS = process.platform !== "win32";

function kill(child, signal) {
  if (!GROUPS || child.pid === undefined) return child.kill(signal);
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false; // It has ended.
  }
}

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} command program and arguments
 * @property {readonly string[]} [after] names of the parts that have to have gone well before
 */

/**
 * @typedef {object} Ended
 * @property {string} name
 * @property {boolean} ok
 * @property {boolean} ran false where it was not begun: a part before it has failed, or the run was stopped
 * @property {number} seconds
 * @property {string} output what it wrote, both of its streams as they came
 */

/**
 * Runs the parts in their order, as many at a time as are asked for; a part that waits for another lets later ones by.
 *
 * @param {readonly Part[]} parts
 * @param {{ cwd: string, atOnce: number, ended?: (part: Ended) => void, signal?: AbortSignal }} options `signal` stops
 *   all that runs and what that has started, with the process signal that its reason names
 * @returns {Promise<Ended[]>} in the order of `parts`
 */
export function runParts(parts, { cwd, atOnce, ended = () => {}, signal }) {
  /** @type {Map<string, Ended>} */
  const done = new Map();
  const waiting = new Set(parts);
  const running = new Set();

  return new Promise((resolve) => {
    const finish = (part) => {
      done.set(part.name, part);
      ended(part);
      next();
    };

    const start = ({ name, command: [program, ...args] }) => {
      running.add(name);
      const began = performance.now();
      const written = [];
      const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"], detached: GROUPS });
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => written.push(bytes));
      const stop = () => kill(child, signal.reason);
      signal?.addEventListener("abort", stop);
      const end = (ok) => {
        if (!running.delete(name)) return;
        signal?.removeEventListener("abort", stop);
        const seconds = (performance.now() - began) / 1000;
        finish({ name, ok, ran: true, seconds, output: Buffer.concat(written).toString() });
      };
      child.on("error", ({ message }) => {
        written.push(Buffer.from(`${message}\n`));
        end(false);
      });
      child.on("close", (code) => end(code === 0));
      child.on("exit", (code) => setTimeout(() => end(code === 0), LAST_WORDS).unref());
    };

    const next = () => {
      for (const part of waiting) {
        const before = (part.after ?? []).map((name) => done.get(name));
        if (signal?.aborted || before.some((one) => one && !one.ok)) {
          waiting.delete(part);
          finish({ name: part.name, ok: false, ran: false, seconds: 0, output: "" });
          return;
        }
        if (running.size < atOnce && before.every((one) => one)) {
          waiting.delete(part);
          start(part);
        }
      }
      if (running.size === 0) resolve(parts.map(({ name }) => done.get(name)));
    };
    next();
  });
}
