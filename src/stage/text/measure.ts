import type { FaceName } from "./faces.ts";
import metrics from "./metrics.generated.json" with { type: "json" };

/**
 * Width of a text in px at a size in px. The one boundary at which text is measured: glyphs that the baked tables know
 * come from there, so that Node and every browser break lines alike; the rest from `fallback`.
 */
export type Measure = (text: string, face: FaceName, size: number) => number;

/** Width of one grapheme that no table knows, in sizes. */
export type FallbackWidth = (grapheme: string, face: FaceName) => number;

const TABLES: Readonly<Record<FaceName, Readonly<Record<string, number>>>> = metrics;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Full-width scripts and pictures take one size, everything else about six tenths. */
const WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
export const estimateWidth: FallbackWidth = (grapheme) => (WIDE.test(grapheme) ? 1 : 0.6);

/** A `Measure` over the baked tables; `fallback` is asked once for each grapheme and face. */
export function tableMeasure(fallback: FallbackWidth = estimateWidth): Measure {
  const known = new Map<string, number>();
  return (text, face, size) => {
    const table = TABLES[face];
    let width = 0;
    let unknown = false;
    for (const character of text) {
      const advance = table[character];
      if (advance === undefined) {
        unknown = true;
        break;
      }
      width += advance;
    }
    if (!unknown) return (width * size) / 1000;
    width = 0;
    for (const { segment } of graphemes.segment(text)) {
      const advance = table[segment];
      if (advance !== undefined) {
        width += advance;
        continue;
      }
      const key = `${face} ${segment}`;
      let asked = known.get(key);
      if (asked === undefined) {
        asked = fallback(segment, face) * 1000;
        known.set(key, asked);
      }
      width += asked;
    }
    return (width * size) / 1000;
  };
}
