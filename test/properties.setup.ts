import fc from "fast-check";

// The same cases in every run, so that a failure is about the change at hand; FC_SEED=random looks for new ones, and
// FC_SEED=<number> repeats a run (a failing property prints its seed).
const asked = typeof process === "undefined" ? undefined : process.env.FC_SEED;
if (asked !== "random") fc.configureGlobal({ seed: asked === undefined ? 26 : Number(asked) });
