import type { StageState } from "../timeline/state.ts";

/** A moment without its wipe, where motion is to be reduced: the side scene is there as long as it lasts, or not at all. */
export function settled(state: StageState): StageState {
  const split = state.scene.split && state.side ? 1 : 0;
  return split === state.split ? state : { ...state, split, side: split ? state.side : undefined };
}
