import { expect, it } from "vitest";
import { type EpisodeEntry, nextEpisode } from "../../src/watch/episode-list.ts";

const entry = (id: string, number: number | undefined, draft = false): EpisodeEntry => ({
  id,
  number,
  title: id,
  duration: 60,
  draft,
  file: `${id}.json`,
});

it("finds the next published number, whatever the order of the list", () => {
  const list = [entry("c", 30), entry("a", 26), entry("draft", 27, true), entry("b", 28), entry("none", undefined)];
  expect(nextEpisode(list, "a")?.id).toBe("b");
  expect(nextEpisode(list, "b")?.id).toBe("c");
  expect(nextEpisode(list, "c")).toBeUndefined();
  expect(nextEpisode(list, "none")).toBeUndefined();
  expect(nextEpisode(list, "nobody")).toBeUndefined();
});
