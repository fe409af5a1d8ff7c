import type { FrontMatter } from "../script/script.ts";

/** A quantity that posts talk about. */
export interface MeterKind {
  readonly id: string;
  /** Finds the quantity's name in a sentence. */
  readonly names: RegExp;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  /** Fixed top of the scale; without it the scale ends at the highest value, rounded up. */
  readonly max?: number;
}

/** Quantities known without front matter. */
export const METER_KINDS: readonly MeterKind[] = [
  { id: "bandwidth", names: /\bbandwidth\b/i, label: "Bandwidth", unit: "% above baseline", min: 0 },
  {
    id: "detection-risk",
    names: /\bdetection risk\b|\brisk of detection\b/i,
    label: "Detection risk",
    unit: "%",
    min: 0,
    max: 100,
  },
];

/** Shares of the scale from which on a meter counts as rising and as alarming. */
export const METER_LEVELS = { watch: 0.5, alarm: 0.75 } as const;

/** Scales without a fixed top end at a multiple of this. */
export const SCALE_STEP = 100;

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const numberOr = <T>(value: unknown, otherwise: T): number | T =>
  typeof value === "number" && Number.isFinite(value) ? value : otherwise;

/**
 * The meters of a post: the known ones, as front matter bends them. `meter: off` switches all off;
 * `meter: {name: "Coffee level", label, unit, min, max}` (or `meters:` with a list of such) names or scales one;
 * a known name is scaled, `off: true` switches it off.
 */
export function meterKinds({ extra }: FrontMatter): readonly MeterKind[] {
  const asked = extra.meters ?? extra.meter;
  if (asked === false || asked === "off" || asked === "none") return [];
  const entries = Array.isArray(asked) ? asked : asked === undefined || asked === true ? [] : [asked];
  const kinds = [...METER_KINDS];
  for (const entry of entries) {
    const settings: Record<string, unknown> =
      typeof entry === "string" ? { name: entry } : typeof entry === "object" && entry !== null ? { ...entry } : {};
    const name = typeof settings.name === "string" ? settings.name.trim().slice(0, 60) : "";
    if (name === "") continue;
    const known = kinds.findIndex((kind) => kind.names.test(name) || kind.id === name.toLowerCase());
    if (settings.off === true) {
      if (known >= 0) kinds.splice(known, 1);
      continue;
    }
    const base = kinds[known];
    const kind: MeterKind = {
      id: base?.id ?? (name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-") || "meter"),
      names: base?.names ?? new RegExp(`(?<![\\p{L}\\p{N}])${quoted(name)}(?![\\p{L}\\p{N}])`, "iu"),
      label: typeof settings.label === "string" ? settings.label : (base?.label ?? name),
      unit: typeof settings.unit === "string" ? settings.unit : (base?.unit ?? "%"),
      min: numberOr(settings.min, base?.min ?? 0),
      max: numberOr(settings.max, base?.max),
    };
    if (known >= 0) kinds[known] = kind;
    else kinds.push(kind);
  }
  return kinds;
}
