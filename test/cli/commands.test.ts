import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";

const POST = `---
title: "A door"
type: "episode"
---

**[Human]:** *Who left the door open?*

{{< dialogue char="Kai" >}}

*scanner sweep*

Nobody that I know of. Bandwidth stands at 120% above baseline.

{{< /dialogue >}}
`;

let folder = "";
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
async function run(...argv: readonly string[]) {
  let out = "";
  let err = "";
  const code = await main(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sidescene-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("sidescene", () => {
  it("says how it is used, and exits with 2 where it is used otherwise", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, err: "" });
    expect((await run()).code).toBe(2);
    expect(await run("dance")).toMatchObject({ code: 2, out: "" });
    expect((await run("check")).code).toBe(2);
    expect((await run("check", "--loud", "x.md")).err).toContain("--loud");
    expect((await run("state", file("s.md", POST))).err).toContain("--at");
    expect((await run("state", file("s.md", POST), "--at", "soon")).code).toBe(2);
    expect((await run("state", file("s.md", POST), "--at", "100000")).code).toBe(2);
    expect((await run("captions", file("s.md", POST), "--format", "mp3")).err).toContain("vtt, srt");
    expect((await run("compile", file("s.md", POST), file("t.md", POST))).code).toBe(2);
    expect((await run("compile", file("s.md", POST), "--pace", "0")).code).toBe(2);
  });

  it("gives every command's own help", async () => {
    for (const name of ["check", "compile", "state", "import", "captions"]) {
      const { code, out } = await run(name, "--help");
      expect(code).toBe(0);
      expect(out).toContain(`Usage: sidescene ${name}`);
    }
  });
});

describe("check", () => {
  it("finds nothing in a clean post", async () => {
    expect(await run("check", file("clean.md", POST))).toMatchObject({ code: 0, out: "" });
    expect(JSON.parse((await run("check", "--json", file("clean.md", POST))).out)).toEqual([]);
  });

  it("says what and where in a broken one, with the line and a mark under the place", async () => {
    const path = file("broken.md", POST.replace('char="Kai" >}}', 'char="Kai" }}'));
    const { code, out } = await run("check", path);
    expect(code).toBe(1);
    expect(out).toContain(path);
    expect(out).toMatch(/\n +\d+ \| .*\n +\| +\^/);
    const problems = JSON.parse((await run("check", "--json", path)).out);
    expect(problems[0]).toMatchObject({
      file: path,
      severity: expect.any(String),
      code: expect.any(String),
      line: expect.any(Number),
    });
    expect(problems[0].column).toBeGreaterThan(0);
  });

  it("goes on after a file that is missing, a folder, binary or empty", async () => {
    const { code, out } = await run(
      "check",
      join(folder, "missing.md"),
      folder,
      file("picture.md", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
      file("empty.md", ""),
      file("clean.md", POST),
    );
    expect(code).toBe(1);
    expect(out).toContain("missing.md: error unreadable-file: The file can't be read: there is no such file");
    expect(out).toContain("that is a folder");
    expect(out).toContain("binary");
    expect(out).toContain("empty-file");
  });
});

describe("compile", () => {
  it("gives the timeline as JSON on stdout alone, or in a file", async () => {
    const { code, out, err } = await run("compile", file("clean.md", POST));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({ version: 1, episode: { title: "A door" } });
    const target = join(folder, "out.json");
    const written = await run("compile", file("clean.md", POST), "-o", target);
    expect(written).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(target, "utf8")).toBe(out);
  });

  it("runs faster where asked", async () => {
    const duration = async (...more: string[]) =>
      JSON.parse((await run("compile", file("clean.md", POST), ...more)).out).duration;
    expect(await duration("--pace", "2")).toBeLessThan((await duration()) * 0.6);
  });

  it("says what is wrong with what is no episode, and writes nothing", async () => {
    const page = await run("compile", file("page.md", "## Plain prose\n\nNobody speaks here.\n"));
    expect(page).toMatchObject({ code: 1, out: "" });
    expect(page.err).toContain("not-an-episode");
    const missing = await run("compile", join(folder, "missing.md"));
    expect(missing).toMatchObject({ code: 1, out: "" });
    expect(missing.err).toContain("there is no such file");
    const nowhere = await run("compile", file("clean.md", POST), "-o", join(folder, "no", "such", "folder.json"));
    expect(nowhere.code).toBe(1);
    expect(nowhere.err).toContain("folder.json");
  });
});

describe("import", () => {
  const PAGE =
    "[Human]: looks up\nWho left the door open?\nscanner sweep\nBandwidth anomaly update: 120% above baseline.\n";

  it("turns a page's text into a post that plays, with every word", async () => {
    const target = join(folder, "imported.md");
    await run("import", file("page.txt", PAGE), "-o", target, "--title", "A door");
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const { out, code } = await run("compile", target);
    expect(code).toBe(0);
    const cues = JSON.parse(out).cues as { type: string; text?: string }[];
    expect(cues.flatMap((cue) => words(cue.text ?? ""))).toEqual(words(PAGE.replace("[Human]:", "")));
  });

  it("says how sure it is, and what is wrong with a file that holds nothing", async () => {
    const { post, turns } = JSON.parse((await run("import", file("page.txt", PAGE), "--json")).out);
    expect(post).toContain("Who left the door open?");
    expect(turns[0]).toMatchObject({ speaker: "Human", confidence: expect.any(Number) });
    expect((await run("import", file("empty.txt", " \n"))).err).toContain("there is no text");
    expect((await run("import")).code).toBe(2);
  });
});

describe("state and captions", () => {
  it("gives the stage's state and the sounds of a moment", async () => {
    const { out } = await run("state", file("clean.md", POST), "--at", "5");
    expect(JSON.parse(out)).toMatchObject({ t: 5, camera: { shot: expect.any(String) } });
    const heard = JSON.parse((await run("state", file("clean.md", POST), "--at", "5", "--sounds")).out);
    expect(heard.some(({ bus }: { bus: string }) => bus === "ambience")).toBe(true);
  });

  it("gives every format", async () => {
    const text = async (format: string) => (await run("captions", file("clean.md", POST), "--format", format)).out;
    expect(await text("vtt")).toContain("<v Human>Who left the door open?");
    expect(await text("srt")).toContain("HUMAN: Who left the door open?");
    expect(await text("chapters")).toMatch(/^WEBVTT/);
    expect(await text("descriptions")).toMatch(/^WEBVTT/);
    expect(await text("transcript")).toContain("<article");
    expect(JSON.parse((await run("captions", file("clean.md", POST), "--json")).out)[0]).toMatchObject({
      lines: ["A door"],
    });
  });
});
