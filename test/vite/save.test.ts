import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { encodeWav } from "../../src/sound/wav.ts";
import { PostFolder } from "../../src/vite/save.ts";

interface Stored {
  readonly text: string;
  readonly mark: string;
}

describe("posts that the studio saves", () => {
  let folder = "";
  let posts: PostFolder;
  const read = (id: string) => posts.read(id).body as Stored;

  beforeEach(() => {
    const root = mkdtempSync(join(tmpdir(), "posts-"));
    folder = join(root, "episodes");
    mkdirSync(folder);
    writeFileSync(join(folder, "one.md"), "first");
    writeFileSync(join(root, "secret.md"), "not yours");
    posts = new PostFolder(folder);
  });

  it("are listed by id, hidden and other files not", () => {
    writeFileSync(join(folder, ".hidden.md"), "");
    writeFileSync(join(folder, "notes.txt"), "");
    expect(posts.list()).toEqual({ status: 200, body: { posts: ["one"] } });
  });

  it("are written where the writer knew what stood there", () => {
    const { mark } = read("one");
    expect(posts.write("one", "second", mark)).toMatchObject({ status: 200 });
    expect(read("one").text).toBe("second");
    expect(readdirSync(folder)).toEqual(["one.md"]);
  });

  it("are not written over another's change, which comes back instead", () => {
    const { mark } = read("one");
    writeFileSync(join(folder, "one.md"), "from elsewhere");
    expect(posts.write("one", "mine", mark)).toMatchObject({ status: 409, body: { text: "from elsewhere" } });
    expect(readFileSync(join(folder, "one.md"), "utf8")).toBe("from elsewhere");
    expect(posts.write("one", "mine", null)).toMatchObject({ status: 409 });
  });

  it("can be new, and tell when they have gone", () => {
    expect(posts.write("two", "new", null)).toMatchObject({ status: 200 });
    expect(posts.write("three", "lost", "0123")).toMatchObject({ status: 409, body: { text: null } });
  });

  it("are written as they are, byte-order mark and line ends too", () => {
    posts.write("two", "\uFEFFa\r\nb", null);
    expect(readFileSync(join(folder, "two.md"), "utf8")).toBe("\uFEFFa\r\nb");
  });

  it("have recordings beside them, which say how long they are or why they can't be had", () => {
    writeFileSync(join(folder, "hello.wav"), encodeWav([new Float32Array(12_000)], 8000));
    writeFileSync(join(folder, "..", "secret.wav"), encodeWav([new Float32Array(8000)], 8000));
    const names = ["hello.wav", "gone.wav", "../secret.wav", "//elsewhere.example/a.mp3"];
    expect(posts.recordings("one", names)).toEqual({
      status: 200,
      body: {
        states: {
          "hello.wav": { seconds: 1.5 },
          "gone.wav": { problem: "missing" },
          "../secret.wav": { problem: "outside" },
          "//elsewhere.example/a.mp3": { problem: "elsewhere" },
        },
      },
    });
    expect(posts.recording("one", "hello.wav")).toBe(realpathSync(join(folder, "hello.wav")));
    for (const name of ["../secret.wav", "one.md", "gone.wav"]) expect(posts.recording("one", name)).toBeUndefined();
    expect(posts.recording("../secret", "hello.wav")).toBeUndefined();
    for (const nonsense of [undefined, "hello.wav", [1]]) expect(posts.recordings("one", nonsense).status).toBe(400);
  });

  it("that are no text are neither read nor written over", () => {
    writeFileSync(join(folder, "binary.md"), Buffer.from([0xff, 0xfe, 0x00, 0x80]));
    expect(posts.read("binary").status).toBe(415);
    expect(posts.write("binary", "x", null).status).toBe(415);
    expect([...readFileSync(join(folder, "binary.md"))]).toEqual([0xff, 0xfe, 0x00, 0x80]);
  });

  it.each([
    "../secret",
    "..",
    ".hidden",
    "a/b",
    "a\\b",
    "",
    "a\0b",
    "x..y",
    "a".repeat(300),
  ])("have no name such as %j", (id) => {
    expect(posts.read(id).status).toBe(400);
    expect(posts.write(id, "x", null).status).toBe(400);
  });

  it("are no links to elsewhere", () => {
    symlinkSync(join(folder, "..", "secret.md"), join(folder, "link.md"));
    expect(posts.read("link").status).toBe(400);
    expect(posts.write("link", "x", null).status).toBe(400);
    expect(readFileSync(join(folder, "..", "secret.md"), "utf8")).toBe("not yours");
  });
});
