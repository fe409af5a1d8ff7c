import { toMillisecond } from "../../math/round.ts";
import type { BeatCues } from "./cues.ts";
import { inOrder } from "./cues.ts";
import type { Pacing } from "./pacing.ts";
import { isState, SET_PIECES, type SetPieceName } from "./set-pieces.ts";
import type { SetPieceCue } from "../timeline.ts";

/** All set pieces: what the beats ask for, each side scene's opening, and states stretched until they are replaced. */
export function stagePieces({ scenes }: Pacing, sceneIds: readonly string[], cues: readonly BeatCues[]): SetPieceCue[] {
  const pieces: SetPieceCue[] = [];
  const opened = new Set<number>();
  for (const entry of cues) {
    const { scene } = entry.timed.beat;
    const place = scenes[scene];
    if (place?.plan.split && !opened.has(scene)) {
      opened.add(scene);
      const { id, source } = entry.cue;
      const end = toMillisecond(place.start + SET_PIECES.arrive.length);
      pieces.push({
        id: `${id}.arrive`,
        type: "set-piece",
        start: place.start,
        end,
        scene: sceneIds[scene] ?? "",
        source,
        name: "arrive",
      });
    }
    pieces.push(...entry.pieces);
    const asked = entry.timed.beat.directive?.["set-piece"];
    if (typeof asked === "string") pieces.push(asAsked(entry, asked));
  }
  const ends = new Map(scenes.map(({ end }, i) => [sceneIds[i] ?? "", end]));
  const sorted = inOrder(pieces) as SetPieceCue[];
  return sorted.map((piece, i) => {
    if (!Object.hasOwn(SET_PIECES, piece.name) || !isState(piece.name as SetPieceName)) return piece;
    let end = ends.get(piece.scene) ?? piece.end;
    for (let k = i + 1; k < sorted.length; k++) {
      const later = sorted[k] as SetPieceCue;
      if (later.scene !== piece.scene) break;
      if (later.name === piece.name || (piece.name === "game-play" && later.name === "wander")) {
        end = later.start;
        break;
      }
    }
    return { ...piece, end };
  });
}

/** `set-piece=eat variant=pizza` in an author's directive. */
function asAsked({ cue, timed }: BeatCues, name: string): SetPieceCue {
  const { variant } = timed.beat.directive ?? {};
  const length = Object.hasOwn(SET_PIECES, name) ? SET_PIECES[name as SetPieceName].length : 0;
  return {
    id: `${cue.id}.asked`,
    type: "set-piece",
    start: cue.start,
    end: toMillisecond(length > 0 ? cue.start + length : Math.max(cue.end, cue.start + 1)),
    scene: cue.scene,
    source: cue.source,
    name,
    actor: "actor" in cue ? cue.actor : undefined,
    variant: typeof variant === "string" ? variant : undefined,
  };
}
