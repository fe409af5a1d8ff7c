import { describe, expect, it } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { candidates } from "../../src/timeline/composing/recorded.ts";
import { recordingProblems } from "../../src/timeline/derived/recording-problems.ts";
import { type RecordingState, recordingAddress, withRecordingsAt } from "../../src/timeline/derived/recordings.ts";
import { soundsIn } from "../../src/timeline/sounds-in.ts";
import type { SpeechCue } from "../../src/timeline/timeline.ts";

const BODY = `
{{< dialogue char="Kai" >}}
Right?

A longer line, with words enough to be known by.
{{< /dialogue >}}

**[Human]:** *Right?*

{{< dialogue char="Kai" >}}
Right?
{{< /dialogue >}}
`;

/** Compiles the lines with a front matter, and files of the given lengths in seconds. */
function recorded(frontMatter: string, files: Readonly<Record<string, number | "missing" | "unreadable">> = {}) {
  const text = `---\ntitle: A test\ntype: episode\n${frontMatter}\n---\n${BODY}`;
  const { script, diagnostics: ofText } = parse(text);
  const stateOf = (file: string): RecordingState => {
    const found = files[file] ?? "missing";
    return typeof found === "number" ? { seconds: found } : { problem: found };
  };
  const { timeline, diagnostics } = compile(script, {
    recordingLength: (file) => {
      const state = stateOf(file);
      return "seconds" in state ? state.seconds : undefined;
    },
  });
  const lines = timeline.cues.filter((cue): cue is SpeechCue => cue.type === "speech");
  const problems = [...ofText, ...diagnostics, ...recordingProblems(timeline, script.frontMatter.voice, stateOf)];
  return {
    text,
    timeline,
    lines,
    voices: lines.map(({ voice }) => voice),
    lengths: lines.map(({ start, end }) => end - start),
    problems: problems.map(({ code, span, message }) => ({ code, at: text.slice(span.start, span.end), message })),
  };
}

const plain = recorded("");

describe("recordings under `voice`", () => {
  it("are a speaker's lines in order, which take as long as they do; who has none babbles", () => {
    const { voices, lengths, problems, timeline, lines } = recorded("voice: { kai: voices/kai-*.mp3 }", {
      "voices/kai-1.mp3": 4.5,
      "voices/kai-03.mp3": 5.5,
    });
    expect(voices).toEqual(["voices/kai-1.mp3", undefined, undefined, "voices/kai-03.mp3"]);
    expect(lengths[0]).toBeCloseTo(4.5, 3);
    expect(lengths[3]).toBeCloseTo(5.5, 3);
    expect(lengths[1]).toBeCloseTo(plain.lengths[1]!, 3);
    expect(problems).toEqual([]);
    const heard = (at: number) =>
      soundsIn(timeline, lines[at]!.start, lines[at]!.end).filter(({ bus }) => bus === "voice");
    expect(heard(0).map(({ sound, file }) => [sound, file])).toEqual([["voice", "voices/kai-1.mp3"]]);
    expect(heard(1).every(({ file }) => file === undefined)).toBe(true);
    expect(heard(1).length).toBeGreaterThan(5);
  });

  it("may be everybody's, by the lines' ids, which stay when lines are added before them", () => {
    const [first, , , last] = plain.lines.map(({ id }) => id);
    expect(new Set([first, last]).size).toBe(2);
    const files = { [`lines/${first}.ogg`]: 3.25, [`lines/${last}.ogg`]: 6.25 };
    const { voices, lines } = recorded('voice: "lines/*.ogg"', files);
    expect(voices).toEqual([`lines/${first}.ogg`, undefined, undefined, `lines/${last}.ogg`]);
    expect(lines.map(({ id }) => id)).toEqual(plain.lines.map(({ id }) => id));
  });

  it("of one line come before its speaker's", () => {
    const { id } = plain.lines[1]!;
    const { voices } = recorded(`voice:\n  Kai: "*.mp3"\n  ${id}: own.mp3`, { "1.mp3": 1, "2.mp3": 2, "own.mp3": 9 });
    expect(voices).toEqual(["1.mp3", "own.mp3", undefined, undefined]);
  });

  it("are named at their place where they are missing, and where they are nobody's", () => {
    const { id } = plain.lines[1]!;
    const { problems, voices } = recorded(
      `voice:\n  Kay: k-*.mp3\n  Kai: kai-*.mp3\n  ${id}: gone.mp3\n  Human: broken-*.mp3\n  "": x`,
      { "broken-1.mp3": "unreadable" },
    );
    expect(voices).toEqual([undefined, "gone.mp3", undefined, undefined]);
    expect(problems.map(({ code, at }) => [code, at.trim()])).toEqual([
      ["voice-of-nobody", "Kay: k-*.mp3"],
      ["voice-of-nobody", '"": x'],
      ["recording-missing", "A longer line, with words enough to be known by."],
      ["no-recordings", "Kai: kai-*.mp3"],
      ["recording-unreadable", "Human: broken-*.mp3"],
    ]);
    expect(problems[0]!.message).toContain("did you mean “Kai”?");
  });

  it.each(["voice: hello.mp3", "voice: [a.mp3]", "voice: { Kai: 3 }", "voice: { Kai: '' }"])("%s is no such", (key) => {
    const { problems, voices } = recorded(key, { "hello.mp3": 1, "a.mp3": 1 });
    expect(problems.map(({ code }) => code)).toEqual(["front-matter-value"]);
    expect(voices).toEqual([undefined, undefined, undefined, undefined]);
  });
});

it("a number in a file's name may be filled up with zeros", () => {
  expect(candidates("a/*.mp3", "x1", 7)).toEqual(["a/x1.mp3", "a/7.mp3", "a/07.mp3", "a/007.mp3"]);
  expect(candidates("*.mp3", "x1", 123)).toEqual(["x1.mp3", "123.mp3"]);
});

describe("addresses of recordings", () => {
  const base = "https://blog.example/episodes/one.json";
  it.each([
    ["one/kai 1.mp3", "https://blog.example/episodes/one/kai%201.mp3"],
    ["/voices/a.mp3", "https://blog.example/voices/a.mp3"],
    ["https://blog.example/a.mp3", "https://blog.example/a.mp3"],
    ["https://elsewhere.example/a.mp3", undefined],
    ["//elsewhere.example/a.mp3", undefined],
    ["data:audio/wav;base64,AAAA", undefined],
  ])("%s", (file, address) => {
    expect(recordingAddress(file, base)).toBe(address);
  });

  it("are the site's own in a studio whose timeline has none", () => {
    const blob = "blob:https://blog.example/9115d58c";
    expect(recordingAddress("https://blog.example/a.mp3", blob)).toBe("https://blog.example/a.mp3");
    expect(recordingAddress("https://elsewhere.example/a.mp3", blob)).toBeUndefined();
    expect(recordingAddress("a.mp3", "nonsense")).toBeUndefined();
  });

  it("are changed in a timeline without changing anything else", () => {
    const { timeline } = recorded("voice: { Kai: '*.mp3' }", { "1.mp3": 2, "2.mp3": 2 });
    const moved = withRecordingsAt(timeline, (file) => `one/${file}`);
    const back = withRecordingsAt(moved, (file) => file.replace("one/", ""));
    expect(moved).not.toEqual(timeline);
    expect(back).toEqual(timeline);
    expect(withRecordingsAt(plain.timeline, () => "x")).toBe(plain.timeline);
  });
});
