import type { Engines } from "./engines.ts";

/** The stage and the mixer, brought when somebody wants to see and hear. */
export const realEngines: Engines = {
  async picture() {
    throw new Error("There is no stage yet.");
  },
  async sound() {
    throw new Error("There is no mixer yet.");
  },
};
