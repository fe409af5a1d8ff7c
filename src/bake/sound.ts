import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { SoundManifest, SoundPack } from "../sound/manifest.ts";
import { layOutSprites } from "../sound/sprite.ts";
import type { Pack } from "../sound/packs.ts";
import { SAMPLE_RATE } from "../sound/synth/patch.ts";
import { encodeWav } from "../sound/wav.ts";

/**
 * Renders every patch and piece, a sprite a pack, and encodes them. Needs `ffmpeg` with libopus and libmp3lame;
 * nobody needs it to play or to test, as the output is kept in the repository.
 */
const OUT = fileURLToPath(new URL("../../public/sound/", import.meta.url));

const ENCODINGS = [
  {
    ending: "webm",
    type: "audio/webm; codecs=opus",
    options: ["-c:a", "libopus", "-vbr", "on", "-application", "audio", "-frame_duration", "20"],
  },
  {
    ending: "mp3",
    type: "audio/mpeg",
    options: ["-c:a", "libmp3lame", "-ar", "24000", "-abr", "1", "-compression_level", "0"],
  },
] as const;

/**
 * Bits a second, Opus and MP3: what lies quietly under a scene needs less than what is heard by itself. With fewer,
 * loops of noise have a step where they join.
 */
const BIT_RATES: Readonly<Record<Pack, Readonly<Record<(typeof ENCODINGS)[number]["ending"], string>>>> = {
  beds: { webm: "13k", mp3: "17k" },
  voices: { webm: "20k", mp3: "20k" },
  effects: { webm: "16k", mp3: "18k" },
  games: { webm: "17k", mp3: "17k" },
};

const run = promisify(execFile);

async function encode(wav: string, pack: Pack): Promise<SoundPack["files"]> {
  const files: SoundPack["files"][number][] = [];
  for (const { ending, type, options } of ENCODINGS) {
    const name = `${pack}.${ending}`;
    // Without the encoder's own tags two runs give the same bytes.
    const exact = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
    const rate = ["-b:a", BIT_RATES[pack][ending]];
    await run("ffmpeg", [
      "-y",
      "-loglevel",
      "error",
      "-i",
      wav,
      "-ac",
      "1",
      ...options,
      ...rate,
      ...exact,
      join(OUT, name),
    ]);
    files.push({ name, type, bytes: (await stat(join(OUT, name))).size });
  }
  return files;
}

/** A line for each sound: small, and a change of one is a change of one line. */
const linesOf = (manifest: SoundManifest): string => JSON.stringify(manifest).replaceAll("},", "},\n");

const scratch = await mkdtemp(join(tmpdir(), "sidescene-sound-"));
try {
  const started = process.hrtime.bigint();
  const sprites = layOutSprites();
  await mkdir(OUT, { recursive: true });
  // Nothing of an older plan of the packs stays behind.
  for (const name of await readdir(OUT)) await rm(join(OUT, name));
  const packs: SoundPack[] = [];
  for (const { pack, samples } of sprites) {
    const wav = join(scratch, `${pack}.wav`);
    await writeFile(wav, encodeWav([samples], SAMPLE_RATE));
    packs.push({ name: pack, duration: samples.length / SAMPLE_RATE, files: await encode(wav, pack) });
  }
  const manifest: SoundManifest = {
    version: 2,
    packs,
    sounds: Object.assign({}, ...sprites.map(({ sounds }) => sounds)),
  };
  const peaks = Object.assign({}, ...sprites.map((sprite) => sprite.peaks));
  await writeFile(join(OUT, "manifest.json"), `${linesOf(manifest)}\n`);
  await writeFile(join(OUT, "peaks.json"), `${JSON.stringify(peaks, null, 1)}\n`);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  for (const { name, duration, files } of packs)
    console.error(
      `${name}: ${duration.toFixed(1)} s; ${files.map((file) => `${file.name} ${(file.bytes / 1024).toFixed(0)} KiB`).join(", ")}`,
    );
  console.error(`${Object.keys(manifest.sounds).length} sounds in ${seconds.toFixed(1)} s`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
