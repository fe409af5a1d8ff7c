// Plays a post's sound to a simulated player for a long time, with random seeks and changes of pace, and measures how
// far it drifts: `tsx src/cli/soak/sound.ts [FILE [MINUTES]]`, 20 unless given. Draws nothing. Exits with 1 where a
// sound starts further than 20 ms from its cue or from its place, or is left out.
import { readFileSync } from "node:fs";
import { readManifest } from "../../sound/manifest.ts";
import { soundsIn } from "../../timeline/sounds-in.ts";
import { loadPost } from "../post.ts";
import { ownPosts } from "./own-posts.ts";
import { runDrift } from "./sound-drift.ts";

const MOST = 0.02;

const [file = ownPosts()[0] ?? "", minutes = "20"] = process.argv.slice(2);
const { timeline } = loadPost(file);
const manifest = readManifest(
  JSON.parse(readFileSync(new URL("../../../public/sound/manifest.json", import.meta.url), "utf8")),
);
if (!manifest) throw new Error("There is no manifest of the sounds: npm run build:sound");
const { starts, seeks, changes, tick, latest, furthest, strayed, missed } = runDrift({
  eventsIn: (from, to) => soundsIn(timeline, from, to),
  duration: timeline.duration,
  manifest,
  seconds: Number(minutes) * 60,
  seed: file,
});
const ms = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`;
console.log(
  `${minutes} min, ${seeks} seeks, ${changes} changes of pace, ${starts} starts: at most ${ms(latest)} from the cue ` +
    `(longest look ${ms(tick)}), ${ms(furthest)} from the place, ${missed} left out; music strays up to ${ms(strayed)} ` +
    "before it is put right",
);
if (latest > MOST || furthest > MOST || missed > 0) process.exitCode = 1;
