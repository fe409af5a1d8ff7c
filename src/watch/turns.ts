import type { Line } from "../player/lines.ts";
import { linesOf } from "../player/lines.ts";
import type { Scene, Timeline } from "../timeline/timeline.ts";

/** What one speaker says and does in a row, or one piece of text that nobody says. */
export interface Turn {
  readonly actor?: string;
  /** Name to show. */
  readonly label?: string;
  /** The name is a mark for someone who is not known yet. */
  readonly hidden: boolean;
  readonly scene: Scene | undefined;
  readonly lines: readonly Line[];
}

/** The lines of an episode as a reader takes them in: by speaker. */
export function turnsOf(timeline: Timeline): Turn[] {
  const scenes = new Map(timeline.scenes.map((scene) => [scene.id, scene]));
  const names = new Map(timeline.episode.characters.map(({ id, name }) => [id, name]));
  const turns: { actor?: string; label?: string; hidden: boolean; scene: Scene | undefined; lines: Line[] }[] = [];
  for (const line of linesOf(timeline)) {
    const scene = scenes.get(line.scene);
    const actor = actorOf(line);
    const last = turns.at(-1);
    if (last && actor !== undefined && last.actor === actor && last.scene === scene) {
      last.lines.push(line);
      last.label = labelOf(line) ?? last.label;
    } else {
      turns.push({ actor, label: labelOf(line), hidden: false, scene, lines: [line] });
    }
  }
  return turns.map((turn) => {
    if (turn.actor === undefined) return turn;
    const label = turn.label ?? (turn.scene?.resident === turn.actor ? turn.scene.label : undefined);
    return { ...turn, label: label ?? names.get(turn.actor) ?? turn.actor, hidden: label === "?" };
  });
}

function actorOf(line: Line): string | undefined {
  if (line.type === "narration" || line.type === "card") return undefined;
  return line.type === "speech" && line.actors && line.actors.length > 1 ? line.actors.join(" & ") : line.actor;
}

const labelOf = (line: Line): string | undefined => (line.type === "speech" ? line.label : undefined);
