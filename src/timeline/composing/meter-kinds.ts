import type { FrontMatter } from "../../script/script.ts";

/** A quantity that posts talk about. */
export interface MeterKind {
  readonly id: string;
  /** Finds the quantity's name in a sentence. */
  readonly names: RegExp;
  /** What stands in every text that names it, and is found sooner. */
  readonly hint?: RegExp;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  /** Fixed top of the scale; without it the scale ends at the highest value, rounded up. */
  readonly max?: number;
}

/**
 * "Detection risk", and "Detection: 83%", "Detection is at 72%" at a sentence's start; detection of something, or a
 * detection's accuracy, is another thing.
 */
const DETECTION =
  /\bdetection (?:risk|level|status)\b|\brisk of detection\b|^detection$|(?:^|[.!?…:"“”(]\s*)(?:(?:the|our) )?detection(?:\s*[:=]\s*(?:at\s+)?\d|(?:\s+(?:is|was|has|had|now|still|just|currently|already|back))*\s+(?:at|up|down|steady|holding|hits?|drop\w*|falls?|falling|fell|climb\w*|ris(?:es|ing)|rose|jump\w*|spik(?:es?|ed|ing))\b)/i;

/** Quantities known without front matter. */
export const METER_KINDS: readonly MeterKind[] = [
  {
    id: "bandwidth",
    names: /\bbandwidth\b/i,
    hint: /bandwidth/i,
    label: "Bandwidth",
    unit: "% above baseline",
    min: 0,
  },
  {
    id: "detection-risk",
    names: DETECTION,
    hint: /detection/i,
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

/** `off`, `no` and `none` are what people write for false. */
const isOff = (value: unknown): boolean => value === false || value === "off" || value === "none" || value === "no";

type Settings = Readonly<Record<string, unknown>>;
const asSettings = (value: unknown): Settings =>
  isOff(value) ? { off: true } : typeof value === "object" && value !== null ? (value as Settings) : {};

/** What front matter says of meters, as name and settings: a list, a map by name, one with its `name`, or a bare name. */
function entriesOf(asked: unknown): (readonly [string, Settings])[] {
  if (typeof asked === "string") return [[asked, {}]];
  if (Array.isArray(asked)) return asked.flatMap(entriesOf);
  if (typeof asked !== "object" || asked === null) return [];
  const settings = asked as Settings;
  if (typeof settings.name === "string") return [[settings.name, settings]];
  return Object.entries(settings).map(([name, value]) => [name, asSettings(value)] as const);
}

/**
 * The meters of a post: the known ones, as front matter bends them. `meters: off` switches all off;
 * `meters: {bandwidth: {max: 800}, detection-risk: off, coffee level: {label, unit, min, max}}` scales, switches off
 * and names them; `meter: {name: coffee level, …}` does the same for one.
 */
export function meterKinds({ extra }: FrontMatter): readonly MeterKind[] {
  const asked = extra.meters ?? extra.meter;
  if (isOff(asked)) return [];
  const kinds = [...METER_KINDS];
  for (const [given, settings] of entriesOf(asked)) {
    const name = given.trim().slice(0, 60);
    if (name === "") continue;
    const known = kinds.findIndex((kind) => kind.id === name.toLowerCase() || kind.names.test(name));
    if (isOff(settings.off) || settings.off === true) {
      if (known >= 0) kinds.splice(known, 1);
      continue;
    }
    const base = kinds[known];
    const kind: MeterKind = {
      id: base?.id ?? (name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-") || "meter"),
      ...(base?.hint && { hint: base.hint }),
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
