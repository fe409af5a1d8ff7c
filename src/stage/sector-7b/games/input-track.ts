/**
 * Recorded inputs of a game as text: counts of steps with the keys held in them, `12r 5rj 30r`. Keys are single letters
 * (`l` left, `r` right, `j` jump, `g` gas, `b` brake); `-` is none.
 */
export type InputTrack = readonly string[];

/** Steps of a game in a second. Pictures are drawn at 12, so each shows every second step. */
export const STEPS_PER_SECOND = 24;

/** The keys of each step. */
export function readTrack(text: string): InputTrack {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((token) => {
      const [, count = "", keys = ""] = /^(\d+)([a-z-]+)$/.exec(token) ?? [];
      if (!count) throw new Error(`"${token}" is no run of inputs.`);
      return Array<string>(Number(count)).fill(keys === "-" ? "" : keys);
    });
}

/** The text of a track: what `readTrack` reads. */
export function writeTrack(track: InputTrack): string {
  const runs: string[] = [];
  for (let i = 0; i < track.length; ) {
    let end = i;
    while (track[end] === track[i]) end++;
    runs.push(`${end - i}${track[i] || "-"}`);
    i = end;
  }
  return runs.join(" ");
}

/** All states of a game played through its track, one a step, the first before any input. */
export function playTrack<State>(
  first: State,
  track: InputTrack,
  step: (state: State, keys: string) => State,
): readonly State[] {
  const states = [first];
  for (const keys of track) states.push(step(states.at(-1) as State, keys));
  return states;
}
