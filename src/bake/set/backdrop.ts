import { seededRandom } from "../../math/random.ts";
import { INK, type LightSet } from "../../stage/light/light-sets.ts";
import { vine } from "./cables.ts";
import { rack, rackRow, rackTones } from "./racks.ts";
import { circle, ellipse, path, polygon, rect } from "./svg.ts";

// The world: 1280 × 720 at the wide shot, horizon at y = 418, vanishing point x = 600. Layers reach 260 px beyond it.

export const sky = (): string =>
  rect(-300, -260, 1880, 760, { fill: "url(#sky)" }) + circle(600, 330, 560, { fill: "url(#sun)" });

export function racksFar(light: LightSet): string {
  const { far } = rackTones(light);
  const plan = { foot: 440, widths: [34, 54], heights: [130, 370] } as const;
  return (
    rackRow({ ...plan, seed: 51, count: 5, from: -300, to: -60 }, far) +
    rackRow({ ...plan, seed: 52, count: 5, from: 1340, to: 1580 }, far) +
    rackRow({ ...plan, seed: 11, count: 27, from: -60, to: 1340, gap: [560, 640] }, far) +
    rect(-300, 250, 1880, 190, { fill: "url(#haze)" })
  );
}

export function racksMiddle(light: LightSet): string {
  const { middle } = rackTones(light);
  const plan = { foot: 466, widths: [74, 98], heights: [200, 360] } as const;
  return (
    rackRow({ ...plan, seed: 53, count: 2, from: -280, to: -70 }, middle) +
    rackRow({ ...plan, seed: 54, count: 2, from: 1350, to: 1560 }, middle) +
    // The gap keeps heads on clean sky.
    rackRow({ ...plan, seed: 29, count: 14, from: -60, to: 1340, gap: [372, 832] }, middle) +
    rect(-300, 330, 1880, 140, { fill: "url(#haze)", opacity: 0.55 })
  );
}

export function floor(light: LightSet): string {
  let lines = "";
  for (let i = -20; i <= 20; i++) lines += `M${600 + i * 28} 430L${600 + i * 240} 840`;
  for (const y of [440, 456, 478, 508, 550, 606, 682, 780]) lines += `M-300 ${y}H1580`;
  return (
    rect(-300, 430, 1880, 480, { fill: "url(#floor)" }) +
    path(lines, { stroke: INK, "stroke-width": 1.6, opacity: 0.38, fill: "none" }) +
    ellipse(600, 470, 330, 46, { fill: light.glow, opacity: 0.3, filter: "url(#blur-12)" })
  );
}

/** The two racks at the edges, one by one. */
export function rackNear(light: LightSet, side: "left" | "right"): string {
  const random = seededRandom(side === "left" ? 5 : 8);
  return rack(random, 0, 640, 150, 640, rackTones(light).near);
}

export const shafts = (): string =>
  polygon(
    [
      [300, -40],
      [420, -40],
      [760, 640],
      [470, 640],
    ],
    { fill: "url(#shaft)" },
  ) +
  polygon(
    [
      [450, -40],
      [490, -40],
      [900, 640],
      [820, 640],
    ],
    { fill: "url(#shaft)", opacity: 0.7 },
  );

/** The hanging cables, in three pieces that sway by themselves. */
export function canopy(light: LightSet, piece: 0 | 1 | 2): string {
  const look = { colour: light.nearSide, edge: light.edge };
  const pieces = [
    [
      vine({ ...look, from: [-20, 40], to: [420, -20], sag: 120, width: 9, leaves: 9, seed: 3 }),
      vine({ ...look, from: [80, -20], to: [60, 210], sag: 60, width: 5, leaves: 5, seed: 21 }),
    ],
    [
      vine({ ...look, from: [240, -20], to: [720, -10], sag: 110, width: 7, leaves: 10, seed: 7 }),
      vine({ ...look, from: [690, -20], to: [1120, 20], sag: 120, width: 8, leaves: 10, seed: 9 }),
      vine({ ...look, from: [880, -20], to: [900, 70], sag: 30, width: 4, leaves: 3, seed: 31 }),
    ],
    [
      vine({ ...look, from: [1010, -30], to: [1310, 60], sag: 150, width: 10, leaves: 8, seed: 12 }),
      vine({ ...look, from: [1240, -20], to: [1252, 250], sag: 40, width: 6, leaves: 6, seed: 23 }),
    ],
  ];
  return (pieces[piece] ?? []).join("");
}

/** Silhouettes before the lens: a post, an old monitor from behind, a coil of cable with its plug. */
export function foreground(light: LightSet, side: "left" | "right"): string {
  const fill = light.foreground;
  const rim = { stroke: light.edge, "stroke-width": 2.5, opacity: 0.45, fill: "none" };
  const left = [
    rect(-140, -20, 192, 860, { fill }),
    path("M52 -20v860", { stroke: light.edge, "stroke-width": 2, opacity: 0.28 }),
    ...[70, 150, 210, 330, 470, 590].map((y, i) =>
      rect(10, y, 6, 6, { fill: i % 3 ? light.led : "#ffbe6b", opacity: 0.5 }),
    ),
    vine({ from: [-20, -30], to: [300, -30], sag: 110, width: 20, colour: fill, leaves: 7, seed: 41 }),
    path("M-20 800V646L14 622H150L176 646L190 800Z", { fill }),
    path("M14 622H150L176 646L184 720", rim),
    path("M40 640h90m-90 12h90m-90 12h90", { stroke: light.edge, "stroke-width": 4, opacity: 0.16 }),
    circle(146, 690, 4, { fill: "#ffbe6b", opacity: 0.8 }),
  ];
  const right = [
    vine({ from: [1090, -50], to: [1330, 70], sag: 20, width: 22, colour: fill, leaves: 4, seed: 43 }),
    path("M1060 800C1060 690 1110 664 1170 664S1290 690 1294 800Z", { fill }),
    path(
      "M1066 724C1074 686 1116 665 1170 665S1270 684 1284 716M1092 736C1100 704 1130 688 1170 688S1244 702 1254 734M1118 740C1126 722 1142 712 1170 712S1216 722 1222 740",
      rim,
    ),
    path("M1080 706C1030 716 1000 690 960 706", {
      stroke: fill,
      "stroke-width": 14,
      fill: "none",
      "stroke-linecap": "round",
    }),
    polygon(
      [
        [962, 694],
        [930, 698],
        [928, 720],
        [962, 720],
      ],
      { fill },
    ),
    rect(914, 703, 16, 10, { fill: light.edge, opacity: 0.5 }),
  ];
  return (side === "left" ? left : right).join("");
}
