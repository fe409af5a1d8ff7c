import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Ended, type Part, runParts } from "../../src/launch/parts.mjs";

const script = (name: string, code: string, after?: string[]): Part => ({
  name,
  command: [process.execPath, "-e", code],
  ...(after ? { after } : {}),
});

/** Leaves its name in the folder when it begins, and ends when a file of that other name is there. */
const meeting = (folder: string, name: string, other: string, first = "", last = "") =>
  script(
    name,
    `${first};
     const fs = require("node:fs");
     fs.writeFileSync(${JSON.stringify(join(folder, name))}, "");
     const wait = setInterval(() => {
       if (!fs.existsSync(${JSON.stringify(join(folder, other))})) return;
       clearInterval(wait);
       ${last};
     }, 5);`,
  );

const newFolder = () => mkdtempSync(join(tmpdir(), "parts-"));

/** Leaves `<name> ended` in the folder as each ends. */
async function run(folder: string, parts: readonly Part[], atOnce: number, signal?: AbortSignal) {
  const told: Ended[] = [];
  const all = await runParts(parts, {
    cwd: folder,
    atOnce,
    signal,
    ended(part) {
      told.push(part);
      writeFileSync(join(folder, `${part.name} ended`), "");
    },
  });
  return { all, told };
}

describe("parts of a run", () => {
  it("run side by side: two that wait for each other both end", async () => {
    const folder = newFolder();
    const { all } = await run(folder, [meeting(folder, "a", "b"), meeting(folder, "b", "a")], 2);
    expect(all.map(({ name, ok }) => [name, ok])).toEqual([
      ["a", true],
      ["b", true],
    ]);
  });

  it("run no more at a time than are asked for", async () => {
    const folder = newFolder();
    const log = join(folder, "log");
    const one = (name: string) =>
      script(
        name,
        `const { appendFileSync } = require("node:fs");
         appendFileSync(${JSON.stringify(log)}, "+");
         setTimeout(() => appendFileSync(${JSON.stringify(log)}, "-"), 50);`,
      );
    await run(folder, ["a", "b", "c"].map(one), 1);
    expect(readFileSync(log, "utf8")).toBe("+-+-+-");
  });

  it("are told in one piece as each ends, both streams, and returned in their order", async () => {
    const folder = newFolder();
    const slow = meeting(folder, "slow", "quick ended", 'console.log("1")', 'console.error("2")');
    const { all, told } = await run(folder, [slow, script("quick", 'console.log("3")')], 2);
    expect(told.map(({ name, output }) => [name, output.trim().split("\n").sort()])).toEqual([
      ["quick", ["3"]],
      ["slow", ["1", "2"]],
    ]);
    expect(all.map(({ name }) => name)).toEqual(["slow", "quick"]);
  });

  it("fail where they exit with an error or can't be started, and what comes after them is not run", async () => {
    const folder = newFolder();
    const { all } = await run(
      folder,
      [
        script("broken", `console.error("what is wrong"); process.exit(3)`),
        { name: "missing", command: [join(folder, "there-is-no-such-program")] },
        script("after", `require("node:fs").writeFileSync(${JSON.stringify(join(folder, "ran"))}, "")`, ["broken"]),
        script("apart", ""),
      ],
      2,
    );
    expect(all.map(({ name, ok, ran }) => [name, ok, ran])).toEqual([
      ["broken", false, true],
      ["missing", false, true],
      ["after", false, false],
      ["apart", true, true],
    ]);
    expect(all[0]?.output).toBe("what is wrong\n");
    expect(all[1]?.output).toContain("ENOENT");
    expect(existsSync(join(folder, "ran"))).toBe(false);
  });

  it("let later ones by while they wait for one before them", async () => {
    const folder = newFolder();
    const parts = [meeting(folder, "first", "third ended"), script("second", "", ["first"]), script("third", "")];
    const { told } = await run(folder, parts, 2);
    expect(told.map(({ name }) => name)).toEqual(["third", "first", "second"]);
  });

  it("are all stopped by a signal with what they have started, and no more are begun", async () => {
    const stopping = new AbortController();
    const folder = newFolder();
    const pid = `require("node:fs").writeFileSync(${JSON.stringify(join(folder, "pid"))}, String(process.pid))`;
    const [, ...args] = meeting(folder, "its own", "never", pid).command;
    const parent = `require("node:child_process").spawn(process.execPath, ${JSON.stringify(args)}, { stdio: "inherit" })`;
    const going = run(folder, [script("endless", parent), script("next", "")], 1, stopping.signal);
    while (!existsSync(join(folder, "its own"))) await new Promise((resolve) => setTimeout(resolve, 5));
    stopping.abort("SIGTERM");
    const { all } = await going;
    expect(all.map(({ name, ok, ran }) => [name, ok, ran])).toEqual([
      ["endless", false, true],
      ["next", false, false],
    ]);
    const left = () => {
      try {
        return process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), 0);
      } catch {
        return false;
      }
    };
    while (left()) await new Promise((resolve) => setTimeout(resolve, 5));
  });
});
