import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadPost } from "../../../src/cli/post.ts";
import { encodeWav } from "../../../src/sound/wav.ts";
import { build } from "../../../src/studio/build/build.ts";
import { PostFolder } from "../../../src/vite/save.ts";
import type { RecordingState } from "../../../src/timeline/derived/recordings.ts";

const TURN = (line: string) => `{{< dialogue char="Kai" >}}\n${line}\n{{< /dialogue >}}\n`;
const POST = `---\ntitle: A test\ntype: episode\nvoice: { Kai: "kai-*.wav", Human: "human-*.wav" }\n---\n
${TURN("Hello there, all of you.")}
**[Human]:** *Hello to you, too.*

${TURN("<!-- cue voice=own.wav -->\nOne of my own.")}
${TURN("<!-- cue voice=../secret.wav -->\nAnd one that is not.")}`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sidescene-studio-recordings-"));
  writeFileSync(join(folder, "post.md"), POST);
  const sound = (seconds: number) => encodeWav([new Float32Array(seconds * 8000)], 8000);
  writeFileSync(join(folder, "kai-1.wav"), sound(4.25));
  writeFileSync(join(folder, "own.wav"), sound(6.5));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("what the studio builds of a post with recordings is what the command line builds", () => {
  const text = readFileSync(join(folder, "post.md"), "utf8");
  const first = build(text);
  expect(first.wanted).toEqual(expect.arrayContaining(["kai-1.wav", "human-1.wav", "own.wav", "../secret.wav"]));
  const { states } = new PostFolder(folder).recordings("post", first.wanted).body as {
    states: Record<string, RecordingState>;
  };
  const known = build(text, first, (name) => states[name]);
  const { timeline, diagnostics } = loadPost(join(folder, "post.md"));
  expect(known.wanted).toEqual([]);
  expect(known.timeline).toEqual(timeline);
  expect(known.diagnostics).toEqual(diagnostics);
  expect(diagnostics.map(({ code }) => code)).toEqual(["no-recordings", "recording-outside"]);
  expect(known.timeline.duration).not.toBe(first.timeline.duration);
  expect(first.diagnostics).toEqual([]);
});

it("what was known stays known while the text is edited", () => {
  const known = build(POST, undefined, () => ({ seconds: 5 }));
  const edited = build(POST.replace("all of you", "everybody"), known);
  const lines = edited.timeline.cues.filter((cue) => cue.type === "speech");
  for (const { start, end } of lines) expect(end - start).toBeCloseTo(5, 3);
});
