import type { Casting } from "./casting.ts";
import type { CueNames } from "./cue-id.ts";
import type { Pacing } from "./pacing.ts";
import type { Scene } from "../timeline.ts";

/** A scene is known by its marker's words, or by the first longer words in it. */
export function sceneIdsOf({ scenes, timed }: Pacing, names: CueNames): string[] {
  const firstWords: string[] = scenes.map(() => "");
  for (const { beat } of timed) {
    if ((firstWords[beat.scene] as string).length >= 24) continue;
    const text = beat.type === "speech" ? beat.speech.text : beat.type === "narration" ? beat.text : "";
    if (text.length > (firstWords[beat.scene] as string).length) firstWords[beat.scene] = text;
  }
  return scenes.map(({ plan }, i) => `scene-${names.name("scene", plan.kind, plan.title, [firstWords[i] ?? ""])}`);
}

export function scenesOf({ scenes, timed }: Pacing, ids: readonly string[], { onStage }: Casting): Scene[] {
  const labels = new Map<number, { resident: string; label: string }>();
  for (const { beat } of timed)
    if (beat.type === "speech" && !labels.has(beat.scene))
      labels.set(beat.scene, { resident: beat.actor, label: beat.label ?? beat.actor });
  return scenes.map(({ plan, start, end }, i) => {
    const spoken = plan.split ? labels.get(i) : undefined;
    const resident = plan.split ? (plan.resident ?? spoken?.resident) : undefined;
    return {
      id: ids[i] ?? "",
      start,
      end,
      place: plan.place,
      ...(plan.title !== "" && { title: plan.title }),
      split: plan.split,
      ...(resident !== undefined && { resident, label: spoken?.label ?? plan.resident ?? "?" }),
      cast: onStage[i] ?? [],
    };
  });
}
