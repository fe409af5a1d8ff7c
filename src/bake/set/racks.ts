import { seededRandom } from "../../math/random.ts";
import type { LightSet } from "../../stage/light/light-sets.ts";
import { group, path, polygon, rect, round, text } from "./svg.ts";

/** How a rack is painted at one distance. */
interface RackTone {
  readonly face: string;
  readonly side: string;
  readonly edge: string;
  readonly slot: string;
  readonly led: string;
  /** Opacity of the lit edges. */
  readonly rim: number;
  /** Width of the side, in faces. */
  readonly depth: number;
  /** Share of units with a light on. */
  readonly lit: number;
  readonly ledOpacity: number;
  /** Opacity of the labels; 0: none. */
  readonly label: number;
}

export function rackTones(light: LightSet): Readonly<Record<"far" | "middle" | "near", RackTone>> {
  const { led } = light;
  return {
    far: {
      face: light.far,
      side: light.farSide,
      edge: light.glow,
      slot: light.farSide,
      led,
      rim: 0.22,
      depth: 0.25,
      lit: 0.4,
      ledOpacity: 0.6,
      label: 0,
    },
    middle: {
      face: light.middle,
      side: light.middleSide,
      edge: light.edge,
      slot: light.middleSide,
      led,
      rim: 0.55,
      depth: 0.3,
      lit: 0.5,
      ledOpacity: 0.8,
      label: 0.35,
    },
    near: {
      face: light.near,
      side: light.nearSide,
      edge: light.edge,
      slot: light.nearSide,
      led,
      rim: 0.7,
      depth: 0.22,
      lit: 0.55,
      ledOpacity: 1,
      label: 0.5,
    },
  };
}

const LABELS = ["posts", "tags", "drafts", "users_old", "comments", "media", "slugs", "cache", "spam", "2019"];
/** x that the racks' sides turn towards: the vanishing point. */
const VANISHING_X = 600;
/** Faces wider than this show their details. */
const DETAIL_WIDTH = 60;

/** One server rack standing at `y`, its units, labels and lights drawn from `random`. */
export function rack(
  random: () => number,
  x: number,
  y: number,
  width: number,
  height: number,
  tone: RackTone,
): string {
  const top = y - height;
  const depth = width * tone.depth * (x + width / 2 < VANISHING_X ? 1 : -1);
  const unit = Math.max(7, width * 0.15);
  const detailed = width > DETAIL_WIDTH;
  let body =
    depth > 0
      ? polygon(
          [
            [x + width, top],
            [x + width + depth, top + depth * 0.45],
            [x + width + depth, y - depth * 0.3],
            [x + width, y],
          ],
          { fill: tone.side },
        )
      : polygon(
          [
            [x, top],
            [x + depth, top - depth * 0.45],
            [x + depth, y + depth * 0.3],
            [x, y],
          ],
          { fill: tone.side },
        );
  let lights = "";
  body += rect(x, top, width, height, { fill: tone.face });
  body += rect(depth > 0 ? x + width - 1.5 : x, top, 1.5, height, { fill: tone.edge, opacity: tone.rim });
  body += rect(x, top, width, 1.5, { fill: tone.edge, opacity: tone.rim * 0.7 });
  for (let at = top + unit * 0.9; at < y - unit * 1.1; at += unit * 1.12) {
    const kind = random();
    const left = x + width * 0.09;
    const wide = width * 0.82;
    const high = unit * 0.86;
    body += rect(left, at, wide, high, {
      fill: tone.slot,
      opacity: 0.55 + random() * 0.4,
      ...(detailed ? { rx: 1.5 } : {}),
    });
    if (kind < 0.34) {
      for (let n = 0; n < 4; n++)
        body += rect(left + wide * 0.06 + n * wide * 0.17, at + high * 0.28, wide * 0.11, high * 0.42, {
          fill: tone.face,
        });
    } else if (kind < 0.55 && detailed) {
      const from = round(left + wide * 0.08);
      body += path(
        `M${from} ${round(at + high * 0.35)}h${round(wide * 0.6)}M${from} ${round(at + high * 0.65)}h${round(wide * 0.6)}`,
        { stroke: tone.side, "stroke-width": 1.4 },
      );
    } else if (kind < 0.64 && detailed && high > 9) {
      const label = LABELS[Math.floor(random() * LABELS.length)] ?? "";
      body += rect(left + wide * 0.06, at + high * 0.12, wide * 0.56, high * 0.76, { fill: tone.side });
      body += text(left + wide * 0.1, at + high * 0.75, label, {
        "font-family": "JetBrains Mono",
        "font-size": high * 0.66,
        fill: tone.led,
        opacity: tone.label,
      });
    }
    if (random() < tone.lit) {
      const colour = random() < 0.72 ? tone.led : random() < 0.6 ? "#4ade9f" : "#ffbe6b";
      const count = 1 + Math.floor(random() * 3);
      const size = Math.max(1.4, unit * 0.17);
      for (let m = 0; m < count; m++)
        lights += rect(left + wide * 0.94 - m * unit * 0.34 - unit * 0.12, at + high * 0.34, size, size, {
          fill: colour,
          opacity: tone.ledOpacity * (0.5 + random() * 0.5),
        });
    }
  }
  return group([body, group(lights, detailed ? { filter: "url(#bloom)" } : {})]);
}

interface RowPlan {
  readonly seed: number;
  /** y that the racks stand on. */
  readonly foot: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly widths: readonly [number, number];
  readonly heights: readonly [number, number];
  /** Stretch of x that is left free. */
  readonly gap?: readonly [number, number];
}

/** A skyline of racks. */
export function rackRow(plan: RowPlan, tone: RackTone): string {
  const random = seededRandom(plan.seed);
  const step = (plan.to - plan.from) / plan.count;
  let row = "";
  for (let i = 0; i < plan.count; i++) {
    const width = plan.widths[0] + random() * (plan.widths[1] - plan.widths[0]);
    const height = plan.heights[0] + random() * (plan.heights[1] - plan.heights[0]);
    const x = plan.from + i * step + random() * step * 0.2;
    if (plan.gap && x + width > plan.gap[0] && x < plan.gap[1]) {
      random();
      continue;
    }
    row += rack(random, x, plan.foot, width, height, tone);
    if (random() < 0.35)
      row += path(`M${round(x + width * 0.5)} ${round(plan.foot - height)}v${round(-12 - random() * 26)}`, {
        stroke: tone.face,
        "stroke-width": 2,
      });
  }
  return row;
}
