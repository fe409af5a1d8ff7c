import { recordingLength } from "../../timeline/derived/recording-length.ts";
import { type RecordingState, recordedCues } from "../../timeline/derived/recordings.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import type { PlaceRecordings } from "./place.ts";

/** The recordings that a built site has for an episode: those of its lines, under its own folder. */
export function builtRecordings(episode: URL): PlaceRecordings {
  /** Addresses by file name. */
  let there: Promise<ReadonlyMap<string, string>> | undefined;
  let known: ReadonlyMap<string, string> = new Map();
  const look = async () => {
    const timeline = (await (await fetch(episode)).json()) as Timeline;
    known = new Map(
      recordedCues(timeline).map(({ voice }) => [decodeURIComponent(nameIn(voice)), new URL(voice, episode).href]),
    );
    return known;
  };
  return {
    async states(names) {
      there ??= look();
      const files = await there;
      const found = names.map(async (name): Promise<[string, RecordingState]> => {
        const address = files.get(nameIn(name));
        if (address === undefined) return [name, { problem: "missing" }];
        const seconds = recordingLength(new Uint8Array(await (await fetch(address)).arrayBuffer()));
        return [name, seconds === undefined ? { problem: "unreadable" } : { seconds }];
      });
      return new Map(await Promise.all(found));
    },
    address: (name) => known.get(nameIn(name)),
  };
}

/** A built episode has its files in one folder, by name. */
const nameIn = (path: string): string => path.replace(/^.*\//, "");
