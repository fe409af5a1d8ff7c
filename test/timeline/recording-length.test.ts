import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readManifest } from "../../src/sound/manifest.ts";
import { encodeWav } from "../../src/sound/wav.ts";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { recordingLength } from "../../src/timeline/derived/recording-length.ts";

const folder = new URL("../../public/sound/", import.meta.url);
const manifest = readManifest(JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")))!;

const bytes = (...values: number[]) => Uint8Array.from(values);
const joined = (...parts: (Uint8Array | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === "string" ? new TextEncoder().encode(part) : part)]));
const u32 = (value: number) => bytes(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
const le = (value: number, size: number) =>
  Uint8Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) & 255);

describe("how long a recording is", () => {
  it.each(
    manifest.packs.flatMap(({ duration, files }) => files.map(({ name }) => [name, duration] as const)),
  )("%s", (name, duration) => {
    expect(recordingLength(readFileSync(new URL(name, folder)))).toBeCloseTo(duration, 0);
  });

  it("WAV, whatever its rate", () => {
    expect(recordingLength(encodeWav([new Float32Array(12_000)], 8000))).toBe(1.5);
    expect(recordingLength(encodeWav([new Float32Array(44_100), new Float32Array(44_100)], 44_100))).toBe(1);
  });

  it("MP3 behind a tag, without a count of its frames", () => {
    const tag = joined("ID3", bytes(4, 0, 0, 0, 0, 1, 0), new Uint8Array(128));
    // MPEG 1, layer III, 128 kbit/s, 44.1 kHz: 32,000 bytes are two seconds.
    const sound = new Uint8Array(32_000);
    sound.set([0xff, 0xfb, 0x90, 0]);
    expect(recordingLength(joined(tag, sound))).toBeCloseTo(2, 3);
  });

  it("Ogg with Opus and with Vorbis, MP4 of both versions", () => {
    const page = (samples: number) => joined("OggS", bytes(0, 0), le(samples, 8), new Uint8Array(14));
    expect(recordingLength(joined(page(0), "OpusHead", bytes(1, 1), le(312, 2), page(48_312)))).toBe(1);
    expect(
      recordingLength(joined(page(0), bytes(1), "vorbis", new Uint8Array(4), bytes(1), le(44_100, 4), page(22_050))),
    ).toBe(0.5);
    const mp4 = joined(u32(16), "ftypM4A ", u32(0), "....mvhd", u32(0), u32(0), u32(0), u32(600), u32(1500));
    expect(recordingLength(mp4)).toBe(2.5);
    const long = joined(
      joined(u32(16), "ftypM4A ", u32(0), "....mvhd", bytes(1, 0, 0, 0), new Uint8Array(16)),
      joined(u32(600), u32(0), u32(3000)),
    );
    expect(recordingLength(long)).toBe(5);
  });

  it("is not known of what is no sound, or ends too soon", () => {
    for (const nothing of [bytes(), bytes(1, 2, 3), joined("RIFF"), joined("OggS"), new Uint8Array(300)])
      expect(recordingLength(nothing)).toBeUndefined();
  });
});

describe("a line with a recording", () => {
  const post = (directive: string) =>
    `---\ntitle: A test\ntype: episode\n---\n\n{{< dialogue char="Kai" >}}\n<!-- cue ${directive} -->\nHello there, all of you.\n{{< /dialogue >}}\n`;
  const line = (directive: string, length?: number) => {
    const asked: string[] = [];
    const { timeline } = compile(parse(post(directive)).script, {
      recordingLength: (file) => {
        asked.push(file);
        return length;
      },
    });
    const cue = timeline.cues.find((one) => one.type === "speech")!;
    return { asked, length: cue.end - cue.start, voice: cue.type === "speech" ? cue.voice : undefined };
  };

  it("takes as long as the recording does", () => {
    expect(line("voice=kai-1.webm", 7.25)).toEqual({
      asked: ["kai-1.webm"],
      length: expect.closeTo(7.25, 3),
      voice: "kai-1.webm",
    });
  });

  it("takes what the post says, or its reading time where nobody knows", () => {
    expect(line("voice=kai-1.webm length=3", 7.25)).toMatchObject({ asked: [], length: expect.closeTo(3, 3) });
    expect(line("voice=kai-1.webm").length).toBeCloseTo(line("mood=calm").length, 3);
  });
});
