import { beforeAll, describe, it } from "vitest";
import { addressOf, EPISODE } from "./fake-engines.ts";
import "./fake-media.ts";
import { type Media, MediaLog } from "./media-log.ts";
import { MEDIA_SCRIPTS } from "./media-scripts/all.ts";
import type { MediaScript } from "./media-scripts/script.ts";
import { silentFile } from "./silent-file.ts";

async function logOf(script: MediaScript, tag: string, files: { good: string; bad: string }): Promise<string[]> {
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
 * On a loaded machine a real video runs dry now and then and waits for its decoder. Ours is taken once, the real one
 * again where it differs: what ours does has to be what a real one does when nothing disturbs it. The same holds for the
 * whole player, which shares its frames with all that runs beside it.
 */
const TAKES = 4;

describe.concurrent("does what a <video> does", () => {
  let good = "";
  let episode = "";
  beforeAll(async () => {
    good = await silentFile();
    episode = addressOf({ ...EPISODE, duration: 2, cues: [], chapters: [], meters: [], scenes: [] });
  });

  for (const script of MEDIA_SCRIPTS) {
    it(script.name, async ({ expect }) => {
      const bad = new URL("nothing-here.webm", location.href).href;
      const ours = (await logOf(script, "fake-media", { good: "test:good", bad })).join("\n");
      let theirs = "";
      for (let take = 0; take < TAKES && theirs !== ours; take++) {
        theirs = (await logOf(script, "video", { good, bad })).join("\n");
      }
      expect(ours).toBe(theirs);
      // The whole player does as its contract alone.
      if (script.bare) return;
      let whole = "";
      for (let take = 0; take < TAKES && whole !== ours; take++) {
        whole = (await logOf(script, "test-player", { good: episode, bad })).join("\n");
      }
      expect(whole).toBe(ours);
    });
  }
});
