import type { BubbleState } from "../../timeline/state.ts";
import type { Frame } from "../layout/frame.ts";
import { SHOUT_LOOK, SPEECH_LOOK, type TextLook, WHISPER_LOOK } from "../text/rich-lines.ts";

export type BubbleKind = "say" | "shout" | "whisper" | "thought" | "cut" | "aside" | "unison";

/** How a kind of bubble is drawn and set; px at 1280 × 720. */
export interface BubbleStyle {
  readonly look: TextLook;
  /** Between the text's block and the outline. */
  readonly padX: number;
  readonly padY: number;
  /** What the outline reaches beyond its box: spikes, arcs. */
  readonly margin: number;
  /** Width of the coloured border. */
  readonly border: number;
  readonly tag: boolean;
  readonly leading: number;
}

export const BUBBLE_STYLES: Readonly<Record<BubbleKind, BubbleStyle>> = {
  say: { look: SPEECH_LOOK, padX: 30, padY: 14, margin: 5, border: 3.5, tag: true, leading: 1.28 },
  unison: { look: SPEECH_LOOK, padX: 30, padY: 14, margin: 5, border: 3.5, tag: false, leading: 1.28 },
  cut: { look: SPEECH_LOOK, padX: 30, padY: 14, margin: 5, border: 3.5, tag: true, leading: 1.28 },
  aside: { look: SPEECH_LOOK, padX: 24, padY: 12, margin: 5, border: 2.5, tag: false, leading: 1.28 },
  whisper: { look: WHISPER_LOOK, padX: 30, padY: 14, margin: 5, border: 3.5, tag: true, leading: 1.28 },
  thought: { look: SPEECH_LOOK, padX: 42, padY: 26, margin: 22, border: 3.5, tag: true, leading: 1.28 },
  shout: { look: SHOUT_LOOK, padX: 44, padY: 20, margin: 42, border: 3.5, tag: false, leading: 1.12 },
};

/** Name tags: height, and size of their capitals. */
export const TAG = { height: 24, text: 15, left: 20, rise: 13, pad: 12, spacing: 1 } as const;

/** A shout longer than this is set like loud speech: capitals of a display face tire the eye. */
const LONGEST_SHOUT = 64;

export function bubbleKind({ cue, page, pageIndex }: BubbleState, beside = false): BubbleKind {
  if (cue.delivery === "unison" || (cue.actors?.length ?? 0) > 1) return "unison";
  if (cue.delivery === "thought") return "thought";
  if (cue.delivery === "whisper") return "whisper";
  if (cue.delivery === "shout" && page.text.length <= LONGEST_SHOUT) return "shout";
  if (cue.delivery === "aside" || beside) return "aside";
  return cue.cutOff && pageIndex === cue.pages.length - 1 ? "cut" : "say";
}

/** Sizes that a bubble's text may take in a frame, the best first; units. */
export function textSizes(kind: BubbleKind, length: number, frame: Frame, near: boolean): number[] {
  const { floor } = frame;
  if (kind === "shout") {
    const wish = (length <= 14 ? 70 : length <= 26 ? 56 : length <= 44 ? 42 : 34) * Math.max(1, frame.textSize / 24);
    return [wish, wish * 0.82, wish * 0.68, Math.max(floor * 1.2, wish * 0.55)];
  }
  const wish =
    kind === "aside" ? floor : kind === "whisper" ? frame.textSize * 0.94 : frame.textSize * (near ? 1.125 : 1);
  return [...new Set([wish, (wish + floor) / 2, floor].map((size) => Math.max(size, floor)))];
}
