import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { SoundManifest } from "../sound/manifest.ts";
import { layOutSprite } from "../sound/sprite.ts";
import { SAMPLE_RATE } from "../sound/synth/patch.ts";
import { encodeWav } from "../sound/wav.ts";

/**
 * Renders every patch and piece to one sprite and encodes it. Needs `ffmpeg` with libopus and libmp3lame;
 * nobody needs it to play or to test, as the output is kept in the repository.
 */
const OUT = fileURLToPath(new URL("../../public/sound/", import.meta.url));

const ENCODINGS = [
  {
    name: "sprite.webm",
    type: "audio/webm; codecs=opus",
    options: ["-c:a", "libopus", "-b:a", "20k", "-vbr", "on", "-application", "audio", "-frame_duration", "20"],
  },
  {
    name: "sprite.mp3",
    type: "audio/mpeg",
    options: ["-c:a", "libmp3lame", "-ar", "24000", "-b:a", "20k", "-abr", "1"],
  },
] as const;

const run = promisify(execFile);
const scratch = await mkdtemp(join(tmpdir(), "sidescene-sound-"));
try {
  const started = process.hrtime.bigint();
  const sprite = layOutSprite();
  const wav = join(scratch, "sprite.wav");
  await writeFile(wav, encodeWav([sprite.samples], SAMPLE_RATE));
  await mkdir(OUT, { recursive: true });
  const files: SoundManifest["files"][number][] = [];
  for (const { name, type, options } of ENCODINGS) {
    const target = join(OUT, name);
    // Without the encoder's own tags two runs give the same bytes.
    const exact = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
    await run("ffmpeg", ["-y", "-loglevel", "error", "-i", wav, "-ac", "1", ...options, ...exact, target]);
    files.push({ name, type, bytes: (await stat(target)).size });
  }
  const manifest: SoundManifest = {
    version: 1,
    duration: sprite.samples.length / SAMPLE_RATE,
    files,
    sounds: sprite.sounds,
  };
  await writeFile(join(OUT, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`);
  await writeFile(join(OUT, "peaks.json"), `${JSON.stringify(sprite.peaks, null, 1)}\n`);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.error(
    `${Object.keys(sprite.sounds).length} sounds, ${manifest.duration.toFixed(1)} s; ` +
      `${files.map(({ name, bytes }) => `${name} ${(bytes / 1024).toFixed(0)} KiB`).join(", ")}; ${seconds.toFixed(1)} s`,
  );
} finally {
  await rm(scratch, { recursive: true, force: true });
}
