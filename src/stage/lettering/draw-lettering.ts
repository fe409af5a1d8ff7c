import { seededRandom, seedOf } from "../../math/random.ts";
import { BURST, type LetteringPlace } from "../layout/lettering-layout.ts";
import { INK } from "../light/light-sets.ts";
import { cssFont } from "../text/faces.ts";

export interface LetteringColours {
  readonly base: string;
  readonly light: string;
  readonly deep: string;
}

/** Sounds that nobody makes: alarms. */
export const ALARM_COLOURS: LetteringColours = { base: "#ef4444", light: "#ffd9a0", deep: "#7f1d1d" };

const SPIKES = 18;

/** Half the size of the picture that a sound needs, units, the sound in its middle. */
export function letteringReach(width: number, size: number): { readonly x: number; readonly y: number } {
  return { x: width * 0.62 * 1.5 + size * 0.25, y: size * 0.72 * 1.5 + size * 0.6 };
}

/** Draws a sound's two bursts and its letters about 0,0. `width` of the text at that size. */
export function drawLettering(
  context: CanvasRenderingContext2D,
  { text, size }: LetteringPlace,
  width: number,
  colours: LetteringColours,
): void {
  const random = seededRandom(seedOf(text));
  const points: [number, number][] = [];
  for (let i = 0; i < SPIKES * 2; i++) {
    const angle = (i / SPIKES) * Math.PI;
    const reach = i % 2 ? 0.82 + random() * 0.08 : 1.18 + random() * 0.3;
    points.push([Math.cos(angle) * width * BURST.width * reach, Math.sin(angle) * size * BURST.height * reach]);
  }
  const star = (x: number, y: number) => {
    context.beginPath();
    points.forEach(([px, py], i) => {
      if (i === 0) context.moveTo(px * x, py * y);
      else context.lineTo(px * x, py * y);
    });
    context.closePath();
  };
  context.lineJoin = "round";
  star(1, 1);
  context.fillStyle = colours.deep;
  context.strokeStyle = INK;
  context.lineWidth = size * 0.08;
  context.stroke();
  context.fill();
  star(BURST.inner, 0.84);
  context.fillStyle = colours.base;
  context.fill();
  context.font = cssFont("shout", size);
  context.letterSpacing = "2px";
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  const baseline = size * 0.34;
  const words = (x: number, y: number, stroke: number, fill: string) => {
    if (stroke > 0) {
      context.strokeStyle = INK;
      context.lineWidth = stroke * size;
      context.strokeText(text, x, baseline + y);
    }
    context.fillStyle = fill;
    context.fillText(text, x, baseline + y);
  };
  words(size * 0.06, size * 0.07, 0.16, INK);
  // Ink all round: white letters stand out from a burst of any colour.
  words(0, 0, 0.22, INK);
  words(0, 0, 0.1, "#fff");
  words(0, 0, 0, colours.light);
  words(-size * 0.014, -size * 0.04, 0, "#fff");
  context.letterSpacing = "0px";
}
