import type { Script } from "../../script/script.ts";

/** A stretch of the text that folds away. Offsets. */
export interface Fold {
  readonly from: number;
  readonly to: number;
}

/** Scenes fold from their marker to the next one, turns and end matter by themselves. */
export function foldsOf({ body, length }: Script): Fold[] {
  const folds: Fold[] = [];
  let marker: number | undefined;
  let end = 0;
  const closeScene = () => {
    if (marker !== undefined && end > marker) folds.push({ from: marker, to: end });
    marker = undefined;
  };
  for (const block of body) {
    if (block.type === "scene-marker") {
      closeScene();
      if (block.text !== "") marker = block.source.start;
    } else if (block.type === "end-matter") {
      closeScene();
      const last = block.items.at(-1)?.source.end ?? block.source.end;
      folds.push({ from: block.source.start, to: Math.max(last, block.source.end) });
    } else if (block.type === "turn") folds.push({ from: block.source.start, to: block.source.end });
    end = Math.min(Math.max(end, block.source.end), length);
  }
  closeScene();
  return folds.filter(({ from, to }) => to > from);
}
