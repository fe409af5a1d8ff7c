import { beforeAll, describe, it } from "vitest";
import { addressOf, EPISODE } from "./fake-engines.ts";
import "./fake-media.ts";
import { type Media, MediaLog } from "./media-log.ts";
import { MEDIA_SCRIPTS } from "./media-scripts/all.ts";
import type { Files, MediaScript } from "./media-scripts/script.ts";
import { inline, silentFile } from "./silent-file.ts";

async function logOf(script: MediaScript, tag: string, files: Files): Promise<string[]> {
  const media = document.createElement(tag) as Media;
  document.body.append(media);
  // Of two players that can be heard only one plays; these run side by side.
  if (!script.loud) {
    const told = new Promise((resolve) => media.addEventListener("volumechange", resolve, { once: true }));
    media.muted = true;
    await told;
  }
  const log = new MediaLog(media);
  try {
    await script.run(log, files);
    return [...log.lines];
  } finally {
    media.remove();
    media.removeAttribute("src");
    media.load();
  }
}

/**
 * On a loaded machine a real video runs dry now and then and waits for its decoder, and any of them may lose the
 * moment at which a time is told. So what differs is taken again: of a few takes of both, two have to be the same.
 */
const TAKES = 8;
/** A safety net on loaded machines, not a measure of anything. Milliseconds. */
const TIMEOUT = 300_000;

/** Takes of two that are to be the same, until two are: the last of each. */
async function takes(ours: () => Promise<string>, theirs: () => Promise<string>): Promise<[string, string]> {
  const mine = [await ours()];
  const others = [await theirs()];
  for (let take = 1; take < TAKES && !mine.some((log) => others.includes(log)); take++) {
    others.push(await theirs());
    if (!others.includes(mine.at(-1) ?? "")) mine.push(await ours());
  }
  const same = mine.find((log) => others.includes(log));
  return same === undefined ? [mine[0] ?? "", others[0] ?? ""] : [same, same];
}

describe.concurrent("does what a <video> does", () => {
  const bad = new URL("nothing-here.webm", location.href).href;
  const fake: Files = { good: "test:good", inline: "test:also-good", bad };
  let video: Files = fake;
  let episode: Files = fake;
  beforeAll(async () => {
    const files = async (good: string): Promise<Files> => ({ good, inline: await inline(good), bad });
    video = await files(await silentFile());
    episode = await files(addressOf({ ...EPISODE, duration: 2, cues: [], chapters: [], meters: [], scenes: [] }));
  });

  for (const script of MEDIA_SCRIPTS) {
    it(
      script.name,
      async ({ expect }) => {
        const log = (tag: string, files: Files) => async () => (await logOf(script, tag, files)).join("\n");
        const [ours, theirs] = await takes(log("fake-media", fake), log("video", video));
        expect(ours).toBe(theirs);
        // The whole player does as its contract alone.
        if (script.bare) return;
        const [whole, alone] = await takes(log("test-player", episode), log("fake-media", fake));
        expect(whole).toBe(alone);
      },
      TIMEOUT,
    );
  }
});
