import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeWav } from "../../src/sound/wav.ts";
import { loadPost } from "../../src/cli/post.ts";
import { beside } from "../../src/vite/post-images.ts";
import { recordingFiles, recordingLengths, recordingType } from "../../src/vite/post-recordings.ts";

let folder: string;
let post: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sidescene-recordings-"));
  mkdirSync(join(folder, "blog"));
  post = join(folder, "blog", "post.md");
  const line = (voice: string) =>
    `{{< dialogue char="Kai" >}}\n<!-- cue voice=${voice} -->\nHello there, all of you.\n{{< /dialogue >}}\n`;
  const lines = [
    "kai.wav",
    "gone.wav",
    "../secret.wav",
    "https://elsewhere.example/a.mp3",
    "text.wav",
    "kai.exe",
    "link.wav",
  ].map(line);
  writeFileSync(post, `---\ntitle: A test\ntype: episode\n---\n\n${lines.join("\n")}`);
  const sound = encodeWav([new Float32Array(8000 * 6.5)], 8000);
  writeFileSync(join(folder, "blog", "kai.wav"), sound);
  writeFileSync(join(folder, "secret.wav"), sound);
  writeFileSync(join(folder, "blog", "text.wav"), "This is no sound.");
  writeFileSync(join(folder, "blog", "kai.exe"), sound);
  symlinkSync(join(folder, "secret.wav"), join(folder, "blog", "link.wav"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("recordings beside a post", () => {
  it("time their lines", () => {
    const { timeline } = loadPost(post);
    const lengths = timeline.cues.flatMap((cue) => (cue.type === "speech" ? [cue.end - cue.start] : []));
    expect(lengths[0]).toBeCloseTo(6.5, 3);
    for (const length of lengths.slice(1)) expect(length).toBeLessThan(5);
  });

  it("are found by name, those outside of the post's folder and elsewhere are left alone", () => {
    const { timeline } = loadPost(post);
    expect([...recordingFiles(timeline, post)]).toEqual([
      ["kai.wav", expect.stringContaining(join("blog", "kai.wav"))],
    ]);
    expect(recordingLengths(post)("../secret.wav")).toBeUndefined();
    expect(recordingType("a.MP3")).toBe("audio/mpeg");
    expect(recordingType("a.exe")).toBeUndefined();
  });

  it("that can't be had are named by the check, each at its line and with its reason", () => {
    const text = readFileSync(post, "utf8");
    const named = loadPost(post).diagnostics.filter(({ code }) => code.startsWith("recording"));
    expect(named.map(({ code, message }) => [code, message.split(" ")[2]])).toEqual([
      ["recording-missing", "gone.wav"],
      ["recording-outside", "../secret.wav"],
      ["recording-elsewhere", "https://elsewhere.example/a.mp3"],
      ["recording-unreadable", "text.wav"],
      ["recording-unreadable", "kai.exe"],
      ["recording-outside", "link.wav"],
    ]);
    for (const { span } of named) expect(text.slice(span.start, span.end)).toContain("Hello there");
  });

  it("are served from the episode's folder, under its address", () => {
    const { timeline, files } = beside(loadPost(post).timeline, post, "post");
    const voices = timeline.cues.flatMap((cue) => (cue.type === "speech" ? [cue.voice] : []));
    expect(voices[0]).toBe("post/kai.wav");
    // The others babble.
    expect(new Set(voices.slice(1))).toEqual(new Set([undefined]));
    expect([...files.keys()]).toEqual(["kai.wav"]);
  });
});
