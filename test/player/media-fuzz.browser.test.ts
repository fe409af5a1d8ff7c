import { expect, it } from "vitest";
import "./fake-media.ts";
import { compare, runSteps, type Step, shrink, stepsOf } from "./media-fuzz.ts";
import type { Files } from "./media-scripts/script.ts";
import { inline, silentFile } from "./silent-file.ts";

/** `npm run soak:media`: how many lists of orders, and the first one's number where a run is to be repeated. */
const { VITE_SOAK_ORDERS, VITE_SOAK_SEED } = import.meta.env as Readonly<Record<string, string | undefined>>;
const COUNT = Number(VITE_SOAK_ORDERS ?? 0);
const FIRST = Number(VITE_SOAK_SEED ?? Math.floor(Math.random() * 1e6));
/** Lists that run side by side: most of the time both wait. */
const AT_ONCE = 4;
/** A real video differs from itself now and then: so many takes of both, of which two have to be the same. */
const TAKES = 5;
/** A list that differed when there were more orders in it is taken more often still before it counts. */
const LAST_TAKES = 12;
/** A safety net on loaded machines, not a measure of anything. Milliseconds. */
const TIMEOUT = 60_000 + COUNT * 20_000;

it.skipIf(COUNT === 0)(
  "does what a <video> does with orders at random",
  async () => {
    const bad = new URL("nothing-here.webm", location.href).href;
    const good = await silentFile();
    const video: Files = { good, inline: await inline(good), bad };
    const fake: Files = { good: "test:good", inline: "test:also-good", bad };
    const differs = (takes: number) => (steps: readonly Step[]) =>
      compare(
        takes,
        () => runSteps(steps, "fake-media", fake),
        () => runSteps(steps, "video", video),
      );
    console.log(`orders ${FIRST} to ${FIRST + COUNT - 1}; again: VITE_SOAK_SEED=${FIRST} npm run soak:media`);
    const found: string[] = [];
    let next = FIRST;
    const work = async () => {
      for (let seed = next++; seed < FIRST + COUNT; seed = next++) {
        const steps = stepsOf(seed);
        if (!(await differs(TAKES)(steps))) continue;
        const fewest = await shrink(steps, differs(TAKES));
        const still = await differs(LAST_TAKES)(fewest);
        if (!still) continue;
        const [ours, theirs] = still;
        found.push(`${seed}: ${JSON.stringify(fewest)}\n  ours:   ${ours.join(", ")}\n  theirs: ${theirs.join(", ")}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(found.join("\n")).toBe("");
  },
  TIMEOUT,
);
