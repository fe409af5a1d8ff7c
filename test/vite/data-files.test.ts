import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, type Rolldown } from "vite";
import { dataFiles } from "../../src/vite/data-files.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "data-files-"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(
    "plum.data.ts",
    'import { stone } from "./stone.data.ts"; export const plum = { stone, colour: "violet-plum" };',
  );
  write("stone.data.ts", 'export const stone = "hard-stone";');
  write("juice.data.ts", 'export const press = () => "pressed-juice";');
  write(
    "main.ts",
    'import { plum } from "./plum.data.ts"; import { press } from "./juice.data.ts"; console.log(plum, press());',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("data in a file of its own", () => {
  it("moves what modules export out of the script, once, and leaves functions where they are", async () => {
    const { output } = (await build({
      root: folder,
      configFile: false,
      logLevel: "error",
      plugins: [dataFiles(folder, [/\.data\.ts$/])],
      build: { write: false, target: "es2022", rolldownOptions: { input: join(folder, "main.ts") } },
    })) as Rolldown.RolldownOutput;
    const script = output.find((file) => file.type === "chunk")?.code ?? "";
    const data = output.find((file) => file.fileName.endsWith(".json"));
    expect(script).toContain("fetch(");
    expect(script).toContain(data?.fileName.split("/").at(-1));
    expect(script).toContain("pressed-juice");
    expect(script).not.toContain("violet-plum");
    expect(data?.type === "asset" && JSON.parse(String(data.source))).toEqual({
      "plum.data.ts": { plum: { stone: "hard-stone", colour: "violet-plum" } },
    });
  });
});
