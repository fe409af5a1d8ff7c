import { CAST } from "../cast/cast.ts";
import type { Tone } from "./panel/tones.ts";

/** The cast's own colours: what they say stands in their paper's colour on their deep one. */
export const actorTones = (): ReadonlyMap<string, Tone> =>
  new Map(
    CAST.map(({ id, colours }) => [
      id,
      { fill: colours.deep, edge: colours.base, ink: colours.paper, light: colours.light },
    ]),
  );
