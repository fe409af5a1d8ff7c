import { recordingAddress } from "../timeline/derived/recordings.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { type EpisodeSound, episodeSound } from "./episode-sound.ts";
import { HowlerBackend } from "./howler-backend.ts";
import { readManifest, type SoundManifest } from "./manifest.ts";
import type { SoundProblem } from "./mixer.ts";

export interface LoadSoundOptions {
  readonly timeline: Timeline;
  /** Address of the folder `sound/`, with a slash at its end. */
  readonly base: string;
  /** Recordings are named relative to this. */
  readonly recordings?: string;
  /** No sounds are fetched until this has settled. */
  readonly after?: Promise<unknown>;
  readonly onProblem?: (problem: SoundProblem) => void;
  readonly onState?: () => void;
}

const EMPTY: SoundManifest = { version: 2, packs: [], sounds: {} };

/**
 * The sound of an episode, through howler. Always resolves: where the manifest or the sprite can't be had there is a
 * problem to tell, and silence.
 */
export async function loadEpisodeSound(options: LoadSoundOptions): Promise<EpisodeSound> {
  const { timeline, base, recordings, after, onProblem, onState } = options;
  const manifest = (await fetchManifest(`${base}manifest.json`)) ?? EMPTY;
  const backend = new HowlerBackend({
    manifest,
    base,
    recordingUrl: (file) => recordingAddress(file, new URL(recordings ?? base, document.baseURI).href),
    ...(after ? { after } : {}),
    ...(onProblem ? { onProblem } : {}),
    ...(onState ? { onState } : {}),
  });
  return episodeSound({ timeline, manifest, backend, ...(onProblem ? { onProblem } : {}) });
}

async function fetchManifest(url: string): Promise<SoundManifest | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? readManifest(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}
