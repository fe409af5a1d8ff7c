import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importCircles, wrongImports } from "../../src/launch/import-directions.mjs";

describe("import directions", () => {
  it("go one way throughout src/", () => {
    expect(wrongImports(join(import.meta.dirname, "..", "..", "src"))).toEqual([]);
  });

  it("go in no circle, types included", () => {
    expect(importCircles(join(import.meta.dirname, "..", "..", "src"))).toEqual([]);
  });

  it("names a circle of imports", () => {
    const source = mkdtempSync(join(tmpdir(), "circles-"));
    writeFileSync(join(source, "a.ts"), 'import type { B } from "./b.ts";\n');
    writeFileSync(join(source, "b.ts"), 'export { c } from "./c.ts";\nimport "./d.ts";\n');
    writeFileSync(join(source, "c.ts"), 'const a = await import("./a.ts");\n');
    writeFileSync(join(source, "d.ts"), 'import "./e.ts";\n');
    writeFileSync(join(source, "e.ts"), "");
    expect(importCircles(source)).toEqual(["src/a.ts → src/b.ts → src/c.ts → src/a.ts"]);
  });

  it("names an import that goes against the plan", () => {
    const source = mkdtempSync(join(tmpdir(), "directions-"));
    for (const folder of ["math", "stage"]) mkdirSync(join(source, folder));
    writeFileSync(join(source, "math", "a.ts"), 'import { stage } from "../stage/b.ts";\n');
    writeFileSync(join(source, "stage", "b.ts"), 'import { Howl } from "howler";\nexport { x } from "../math/a.ts";\n');
    expect(wrongImports(source)).toEqual([
      "src/math/a.ts imports ../stage/b.ts: math/ may not import stage/",
      "src/stage/b.ts imports howler: only sound may",
    ]);
  });
});
