import fc from "fast-check";

// The same cases in every run, so that a failure is about the change at hand. FC_SEED=random looks for new ones and says
// which; FC_SEED=<number> repeats such a run.
const asked = typeof process === "undefined" ? undefined : process.env.FC_SEED;
const seed = asked === "random" ? Math.floor(Math.random() * 0x7fffffff) : Number(asked ?? 26);
if (asked === "random") console.log(`properties with FC_SEED=${seed}`);
fc.configureGlobal({ seed });
