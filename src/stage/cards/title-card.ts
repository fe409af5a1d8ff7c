import type { CardCue } from "../../timeline/timeline.ts";
import { INK } from "../light/light-sets.ts";
import { cssFont } from "../text/faces.ts";
import type { Measure } from "../text/measure.ts";
import { layText, SHOUT_LOOK } from "../text/rich-lines.ts";

/** Draws the words of a title or a scene heading over the set. */
export function drawTitle(
  context: CanvasRenderingContext2D,
  cue: CardCue,
  width: number,
  height: number,
  measure: Measure,
): void {
  const heading = cue.kind === "heading";
  const text = (heading ? cue.text : (cue.title ?? cue.text)).toUpperCase();
  const maxWidth = width * 0.8;
  let size = heading ? 54 : 86;
  let block = layText(text, [], { look: SHOUT_LOOK, size, maxWidth, leading: 1.08 }, measure);
  while ((block.height > height * 0.5 || block.width > maxWidth) && size > 26) {
    size *= 0.92;
    block = layText(text, [], { look: SHOUT_LOOK, size, maxWidth, leading: 1.08 }, measure);
  }
  context.fillStyle = "rgba(6,10,22,.62)";
  context.fillRect(0, 0, width, height);
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.letterSpacing = "2px";
  context.font = cssFont("shout", size);
  const top = (height - block.height) / 2;
  block.lines.forEach((line, i) => {
    const words = line.runs
      .map((run) => run.text)
      .join("")
      .trimEnd();
    const y = top + i * block.lineHeight + size * 0.9;
    context.strokeStyle = INK;
    context.lineWidth = size * 0.2;
    context.strokeText(words, width / 2 + size * 0.05, y + size * 0.06);
    context.strokeText(words, width / 2, y);
    context.fillStyle = heading ? "#fbbf24" : "#fff";
    context.fillText(words, width / 2, y);
  });
  context.letterSpacing = "0px";
}
