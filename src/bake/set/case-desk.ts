import { INK } from "../../stage/light/light-sets.ts";
import { circle, ellipse, group, outline, path, polygon, rect } from "./svg.ts";

function lamp(): string {
  return [
    circle(34, -78, 150, { fill: "url(#warm)", opacity: 0.8 }),
    polygon(
      [
        [8, -96],
        [66, -88],
        [170, 20],
        [-80, 20],
      ],
      { fill: "#ffcf8f", opacity: 0.16 },
    ),
    path("M-26 0h44M-4 0L-22 -64L16 -112", {
      fill: "none",
      stroke: INK,
      "stroke-width": 9,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
    path("M-4 -2L-22 -64L16 -112", { fill: "none", stroke: "#5b4a78", "stroke-width": 4 }),
    path("M4 -128L34 -122L72 -82L2 -96Z", { fill: "#6d4bb8", ...outline }),
    ellipse(37, -88, 35, 7, { transform: "rotate(12 37 -88)", fill: "#ffe7c2" }),
  ].join("");
}

/** The investigator's desk with files, an open notebook and a lamp; feet at 0,0. */
export function desk(): string {
  const files: readonly (readonly [string, number, number])[] = [
    ["#4c3a72", 92, 16],
    ["#6a4a3a", 86, 13],
    ["#37507f", 90, 14],
  ];
  return [
    ellipse(0, 4, 210, 22, { fill: "#04060d", opacity: 0.55, filter: "url(#blur-5)" }),
    polygon(
      [
        [-168, -104],
        [168, -104],
        [168, 0],
        [-168, 0],
      ],
      { fill: "#2a1f3d", ...outline },
    ),
    rect(-160, -96, 100, 88, { rx: 3, fill: "#352750", stroke: "#17102a", "stroke-width": 2 }),
    rect(-124, -66, 28, 6, { rx: 3, fill: "#b8894f" }) + rect(-124, -34, 28, 6, { rx: 3, fill: "#b8894f" }),
    path("M-160 -52h100", { stroke: "#17102a", "stroke-width": 2 }),
    rect(-46, -96, 206, 96, { fill: "#1c1430" }),
    path("M-46 -96V0", { stroke: INK, "stroke-width": 3 }),
    polygon(
      [
        [-186, -124],
        [186, -124],
        [176, -100],
        [-176, -100],
      ],
      { fill: "#5a4160", ...outline },
    ),
    path("M-184 -123H184", { stroke: "#ffc98a", "stroke-width": 2.5 }),
    ...files.map(([fill, width, height], i) =>
      rect(62 + i * 4, -138 - i * 15, width, height, {
        rx: 2,
        fill,
        ...outline,
        transform: `rotate(${i ? -2 + i * 2 : 0} 100 -138)`,
      }),
    ),
    polygon(
      [
        [78, -172],
        [130, -178],
        [134, -172],
        [80, -166],
      ],
      { fill: "#efe3c8" },
    ),
    polygon(
      [
        [-40, -130],
        [6, -134],
        [14, -126],
        [-36, -123],
      ],
      { fill: "#f3e8cf", stroke: INK, "stroke-width": 2 },
    ),
    polygon(
      [
        [6, -134],
        [50, -131],
        [54, -124],
        [14, -126],
      ],
      { fill: "#e2d3b2", stroke: INK, "stroke-width": 2 },
    ),
    group(lamp(), { transform: "translate(-120 -126) scale(.95)" }),
  ].join("");
}

/** Size of the thread board, and where its notes are pinned (shares of it), in the order in which they turn up. */
export const BOARD = { width: 190, height: 148 } as const;
export const BOARD_PINS: readonly (readonly [number, number])[] = [
  [0.5, 0.54],
  [0.4, 0.14],
  [0.12, 0.2],
  [0.2, 0.64],
  [0.74, 0.24],
  [0.62, 0.86],
  [0.84, 0.7],
];
const NOTE_TURN = [-2, 4, -6, 7, -3, -8, 5];
const NOTE_PAPER = ["#fff4da", "#d8e2f5", "#efe3c8", "#efe3c8", "#f5dfa8", "#efe3c8", "#d9cdf5"];

/** The cork board without its notes; its upper left corner at 0,0. */
export const board = (): string =>
  rect(0, 0, BOARD.width, BOARD.height, { rx: 4, fill: "#3a2a36", stroke: "#120c1c", "stroke-width": 7 }) +
  rect(4, 4, BOARD.width - 8, BOARD.height - 8, { fill: "url(#mesh)", opacity: 0.5 }) +
  path(`M3 3H${BOARD.width - 3}`, { stroke: "#ffc98a", "stroke-width": 2, opacity: 0.6 });

/** One note with its pin, the pin at 0,0. The first carries the question mark of the case, the second a portrait. */
export function boardNote(index: number): string {
  const width = index === 0 ? 58 : 44;
  const height = index === 0 ? 50 : 36;
  const content =
    index === 0
      ? `<text x="0" y="33" font-family="Kalam" font-weight="700" font-size="34" text-anchor="middle" fill="#3b1d6e">?</text>`
      : index === 1
        ? rect(-15, 2, 30, 20, { fill: "#28345c" }) +
          circle(0, 10, 5, { fill: "#8b93b5" }) +
          path("M-9 22c2-8 16-8 18 0", { fill: "#8b93b5" })
        : path(`M${-width / 2 + 6} 6h${width - 14}m${-width + 14} 7h${width - 20}m${-width + 20} 7h${width - 12}`, {
            stroke: "#6b5d80",
            "stroke-width": 2,
          });
  return (
    group(
      rect(-width / 2, -5, width, height, { fill: NOTE_PAPER[index] ?? "#efe3c8", stroke: INK, "stroke-width": 1.6 }) +
        content,
      {
        transform: `rotate(${NOTE_TURN[index] ?? 0})`,
      },
    ) + circle(0, 0, 4, { fill: "#ff6b6b", stroke: INK, "stroke-width": 1.4 })
  );
}

/** The light that a window casts; foot of the window at 0,0, `height` of its sheet box. */
export function windowLight(height: number): string {
  const width = (height * 2) / 3;
  return [
    rect(-width * 0.46, -height * 0.9, width * 0.9, height * 0.8, {
      rx: 26,
      fill: "#ffd9b0",
      opacity: 0.34,
      filter: "url(#blur-12)",
    }),
    polygon(
      [
        [-width * 0.3, -height * 0.16],
        [width * 0.3, -height * 0.16],
        [width * 0.75, height * 0.9],
        [-width * 0.75, height * 0.9],
      ],
      { fill: "url(#shaft)", opacity: 0.55 },
    ),
  ].join("");
}

/** What a hologram stands on, and its cone of light; feet at 0,0. */
export const emitter = (): string =>
  ellipse(0, 8, 92, 18, { fill: "#10b981", opacity: 0.4, filter: "url(#blur-5)" }) +
  polygon(
    [
      [-58, -8],
      [58, -8],
      [70, 14],
      [-70, 14],
    ],
    { fill: "#16233f", ...outline },
  ) +
  ellipse(0, -8, 58, 11, { fill: "#0a2a25", stroke: "#34d399", "stroke-width": 3 }) +
  polygon(
    [
      [-44, -8],
      [44, -8],
      [92, -210],
      [-92, -210],
    ],
    { fill: "url(#hologram)", opacity: 0.55 },
  );
