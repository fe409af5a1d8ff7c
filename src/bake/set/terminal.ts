import { seededRandom } from "../../math/random.ts";
import { circle, ellipse, group, outline, path, polygon, rect, text } from "./svg.ts";

const CODE = [
  "SELECT *",
  "loss 0.41",
  "w += Δw",
  "epoch 3",
  "grad ∇",
  "[0.12,",
  "tokens",
  "0x7B",
  "prompt",
  "if ok:",
  "-0.03",
  "FROM posts",
  "JOIN tags",
  "lr 1e-5",
  "batch 8",
  "dW",
  "0110",
  "1011",
];

/** Height in px after which a stream repeats. */
export const STREAM_PERIOD = 340;
export const STREAM_WIDTH = 62;

/** A column of code that repeats after STREAM_PERIOD, drawn twice below itself: the stage shows a moving window of it. */
export function codeStream(seed: number): string {
  const random = seededRandom(seed);
  const size = 8 + random() * 3;
  const rows = Math.floor(STREAM_PERIOD / (size * 1.5));
  const pitch = STREAM_PERIOD / rows;
  const head = random();
  let column = "";
  for (let i = 0; i < rows; i++) {
    const t = (i / rows + head) % 1;
    const word = CODE[Math.floor(random() * CODE.length)] ?? "";
    for (const turn of [0, 1, 2])
      column += text(2, i * pitch + size + turn * STREAM_PERIOD, word, {
        "font-size": size,
        fill: t > 0.93 ? "#fff" : "#7db4ff",
        opacity: 0.15 + t * 0.75,
      });
  }
  return group(column, { "font-family": "JetBrains Mono", "font-weight": 700 });
}

/** The analysis terminal, feet at 0,0: an arched display with a calm lens in its middle, so that a face reads before it. */
export function terminalBack(): string {
  return [
    ellipse(0, 4, 270, 28, { fill: "#3b82f6", opacity: 0.3, filter: "url(#blur-12)" }),
    path("M-228 -60V-262A228 168 0 0 1 228 -262V-60Z", { fill: "#0b1736", ...outline }),
    path("M-214 -66V-260A214 156 0 0 1 214 -260V-66Z", { fill: "#0e2150", stroke: "#3b82f6", "stroke-width": 2.5 }),
    '<clipPath id="arch"><path d="M-212 -66V-260A212 154 0 0 1 212 -260V-66Z"/></clipPath>',
    group(
      circle(0, -245, 190, { fill: "url(#blue-glow)", opacity: 0.75 }) +
        rect(-214, -420, 428, 360, { fill: "url(#scan)", opacity: 0.7 }),
      { "clip-path": "url(#arch)" },
    ),
    circle(0, -245, 118, { fill: "none", stroke: "#7db4ff", "stroke-width": 2, opacity: 0.5 }),
    path("M-228 -262A228 168 0 0 1 228 -262", { fill: "none", stroke: "#93c5fd", "stroke-width": 2, opacity: 0.7 }),
  ].join("");
}

/** The dotted ring round the lens, which turns; centre at 0,0. */
export const terminalRing = (): string =>
  circle(0, 0, 130, {
    fill: "none",
    stroke: "#7db4ff",
    "stroke-width": 5,
    "stroke-dasharray": "3 14.02",
    opacity: 0.55,
  });

/** The two console wings, in front of the display. */
export function terminalWings(): string {
  return [-1, 1]
    .map((side) =>
      group(
        [
          polygon(
            [
              [96, -86],
              [262, -96],
              [250, 0],
              [104, 0],
            ],
            { fill: "#14204a", ...outline },
          ),
          polygon(
            [
              [84, -104],
              [278, -118],
              [266, -90],
              [96, -80],
            ],
            { fill: "#24386f", ...outline },
          ),
          path("M86 -103L277 -117", { stroke: "#60a5fa", "stroke-width": 2.5 }),
          rect(122, -68, 110, 46, { rx: 4, fill: "#0c1430", stroke: "#2b4488" }),
          path("M130 -56h52m-52 11h76m-76 11h40", { stroke: "#3b82f6", "stroke-width": 3 }),
          circle(222, -32, 4, { fill: "#fbbf24" }),
          ...[0, 1, 2, 3, 4].map((i) =>
            polygon(
              [
                [108 + i * 30, -100 - i * 1.6],
                [130 + i * 30, -101.5 - i * 1.6],
                [131 + i * 28, -92 - i * 1.2],
                [112 + i * 28, -91 - i * 1.2],
              ],
              { fill: i === 3 ? "#fbbf24" : "#3d5ba8" },
            ),
          ),
        ],
        { transform: `scale(${side} 1)` },
      ),
    )
    .join("");
}
