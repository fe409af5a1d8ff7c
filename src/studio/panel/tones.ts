import { seedOf } from "../../math/random.ts";

/** Colours that a thing wears: `fill` under `ink`, `edge` around; `light` as a word's colour on the page's dark ground. */
export interface Tone {
  readonly fill: string;
  readonly edge: string;
  readonly ink: string;
  readonly light: string;
}

/** Finds the tone of an actor or of one of the panel's own things. */
export type Tones = (name: string) => Tone;

const tone = (fill: string, edge: string, ink: string): Tone => ({ fill, edge, ink, light: ink });

/** Places, and what belongs to nobody. All inks stand at 4.5:1 or more on their fill. */
const OWN: Readonly<Record<string, Tone>> = {
  main: tone("#1b2a55", "#3b5ca8", "#cfe0ff"),
  "sector-7b": tone("#4a2c05", "#f59e0b", "#fde3a7"),
  flashback: tone("#3d3226", "#b08d5b", "#f3e2c4"),
  private: tone("#2c1f4d", "#7c5cd6", "#e2d8ff"),
  setting: tone("#1f2f3d", "#5b88a8", "#d3e9f8"),
  recap: tone("#24303b", "#64748b", "#dbe4ee"),
  end: tone("#1a2036", "#4a5578", "#c4cee6"),
  camera: tone("#16264a", "#4a6cb6", "#a5c6fb"),
  card: tone("#263149", "#94a3b8", "#e8eef8"),
  alert: tone("#5b1414", "#ef4444", "#ffe0e0"),
  sound: tone("#0b3a47", "#22b8d6", "#cff5ff"),
  music: tone("#34205c", "#a97bf5", "#eadcff"),
  side: tone("#4a2c05", "#f59e0b", "#fde3a7"),
  meter: tone("#0b1329", "#10b981", "#a7f3d0"),
};

/** The panel's tones, and the actors' as `actors` gives them; anyone else gets one from their name. */
export function tones(actors: ReadonlyMap<string, Tone>): Tones {
  const generated = new Map<string, Tone>();
  return (name) => {
    const known = OWN[name] ?? actors.get(name) ?? generated.get(name);
    if (known) return known;
    const made = generatedTone(name);
    generated.set(name, made);
    return made;
  };
}

/** A tone whose hue comes from the name. */
export function generatedTone(name: string): Tone {
  const hue = seedOf(name) % 360;
  return {
    fill: `hsl(${hue} 45% 22%)`,
    edge: `hsl(${hue} 60% 58%)`,
    ink: `hsl(${hue} 80% 92%)`,
    light: `hsl(${hue} 80% 78%)`,
  };
}

/** The panel's ground and lines. */
export const GROUND = {
  night: "#0a1020",
  lane: "#0d1530",
  laneOdd: "#0b1229",
  line: "#1c2a52",
  tick: "#34497f",
  text: "#b6c9ee",
  dim: "#7f95c4",
  beyond: "rgba(5,8,18,0.66)",
  playhead: "#ffd27a",
  loop: "rgba(255,210,122,0.13)",
  loopEdge: "#ffd27a",
  select: "#ffffff",
  hover: "rgba(165,198,251,0.5)",
  calm: "#10b981",
  watch: "#f59e0b",
  alarm: "#ef4444",
  problem: { error: "#ff6b6b", warning: "#ffb84d", info: "#7db7ff" },
} as const;
