import type { Timeline } from "../timeline/timeline.ts";
import { MediaFailure } from "./media-failure.ts";

/** The version of the timeline format that this player reads. */
const VERSION = 1;

/**
 * Fetches a compiled episode.
 * @throws {MediaFailure} with words for the viewer: not found, out of reach, offline, no timeline, a newer version.
 */
export async function loadTimeline(
  url: string,
  credentials: RequestCredentials,
  signal: AbortSignal,
): Promise<Timeline> {
  if (url === "") throw new MediaFailure("The source is empty.", "noEpisode");
  let response: Response;
  try {
    // A network that was gone for a moment is asked once more.
    response = await fetch(url, { signal, credentials }).catch((error: unknown) => {
      if (signal.aborted || !navigator.onLine) throw error;
      return fetch(url, { signal, credentials });
    });
  } catch (error) {
    throw new MediaFailure(`${url}: ${(error as Error).message}`, navigator.onLine ? "unreachable" : "offline");
  }
  if (!response.ok) throw new MediaFailure(`${url}: ${response.status} ${response.statusText}`, "notFound");
  let data: unknown;
  try {
    data = await response.json();
  } catch (error) {
    throw new MediaFailure(`${url}: ${(error as Error).message}`, "notTimeline");
  }
  return asTimeline(data, url);
}

/** @throws {MediaFailure} where the data are not a timeline of a version that is known. */
export function asTimeline(data: unknown, name: string): Timeline {
  const timeline = data as Partial<Timeline> | null;
  if (typeof timeline !== "object" || timeline === null || typeof timeline.version !== "number") {
    throw new MediaFailure(`${name}: there is no version, so this is no timeline.`, "notTimeline");
  }
  if (timeline.version !== VERSION) {
    throw new MediaFailure(`${name}: version ${timeline.version}; this player reads ${VERSION}.`, "unknownVersion");
  }
  const whole =
    typeof timeline.duration === "number" &&
    Number.isFinite(timeline.duration) &&
    timeline.duration >= 0 &&
    Array.isArray(timeline.cues) &&
    Array.isArray(timeline.scenes) &&
    Array.isArray(timeline.chapters) &&
    Array.isArray(timeline.meters) &&
    typeof timeline.episode === "object";
  if (!whole) throw new MediaFailure(`${name}: parts of the timeline are missing.`, "broken");
  return timeline as Timeline;
}
