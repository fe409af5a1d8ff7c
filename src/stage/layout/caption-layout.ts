import type { BubbleState } from "../../timeline/state.ts";
import { BUBBLE_STYLES, bubbleKind, TAG } from "../bubbles/bubble-kind.ts";
import type { Measure } from "../text/measure.ts";
import { layText, SPEECH_LOOK, type TextBlock } from "../text/rich-lines.ts";
import { type Box, bottom, inside, overlap, right } from "./box.ts";
import {
  type BubbleBox,
  LETTER,
  type Obstacles,
  type Speaker,
  type Tail,
  tagAt,
  tagText,
  tagWidth,
} from "./bubble-layout.ts";
import type { Frame } from "./frame.ts";

/** Sets a text into a box, shrinking it until it fits; returns the block. */
export function fitText(
  page: { readonly text: string; readonly spans: BubbleState["page"]["spans"] },
  room: { readonly width: number; readonly height: number },
  wish: number,
  least: number,
  measure: Measure,
  look = SPEECH_LOOK,
): TextBlock {
  let size = wish;
  for (;;) {
    const block = layText(page.text, page.spans, { look, size, maxWidth: room.width }, measure);
    if ((block.height <= room.height && block.width <= room.width) || size <= least) return block;
    size = Math.max(least, size * 0.93);
  }
}

/** Sizes that text in a strip takes where it has the room, in the frame's text sizes. */
const STRIP_WISH = { say: 1.3, shout: 2 } as const;

/**
 * Speech in the strip under the stage, its tail up to the speaker. Where several speak at once they share it, one above
 * the other: `order` of `count`.
 */
export function stripBubble(
  state: BubbleState,
  speaker: Speaker | undefined,
  frame: Frame,
  measure: Measure,
  order = 0,
  count = 1,
): BubbleBox | undefined {
  if (!frame.strip) return undefined;
  const scale = frame.textSize / 22;
  const height = frame.strip.height / count;
  const top = frame.strip.y + order * height;
  const margin = 12 * scale;
  const rise = TAG.rise * scale;
  const box: Box = {
    x: margin,
    y: top + rise * (order > 0 ? 1 : 0.6),
    width: frame.strip.width - 2 * margin,
    height: height - rise * (order > 0 ? 1 : 0.6) - 8 * scale,
  };
  const room = { width: box.width - 30 * scale, height: box.height - (count > 1 ? 10 : 18) * scale };
  const kind = bubbleKind(state);
  const { look } = BUBBLE_STYLES[kind];
  const wish = frame.textSize * (kind === "shout" ? STRIP_WISH.shout : STRIP_WISH.say);
  const block = fitText(state.page, room, wish, frame.textSize * (count > 1 ? 0.4 : 0.6), measure, look);
  const text = tagText(state);
  const tails: Tail[] = [];
  if (speaker && order === 0) {
    const least = box.x + 40 * scale + tagWidth(text, scale, measure);
    const x = Math.min(right(box) - 40 * scale, Math.max(least, speaker.mouth.x));
    const root = (side: number) => ({ x: x + side * 25 * scale, y: box.y + 4 });
    tails.push({ from: [root(-1), root(1)], tip: { x, y: box.y - 30 * scale } });
  }
  return {
    kind: "strip",
    box,
    outer: { ...box, y: box.y - rise, height: box.height + rise },
    block,
    textX: box.x + (box.width - block.width) / 2,
    textY: box.y + (count > 1 ? 2 : 6) * scale + (box.height - 6 * scale - block.height) / 2,
    tails,
    tag: tagAt(text, box, scale, measure),
    scale,
  };
}

/** Words in a band at the foot of the stage: narration, and speech that found no room for a bubble. */
export function captionBox(
  page: { readonly text: string; readonly spans: BubbleState["page"]["spans"] },
  label: string | undefined,
  obstacles: Obstacles,
  frame: Frame,
  measure: Measure,
): BubbleBox {
  const scale = frame.textSize / 24;
  const { area } = obstacles;
  const pad = { x: 26 * scale, y: 12 * scale };
  const tag = label?.toUpperCase();
  const tries: { readonly box: Box; readonly block: TextBlock; readonly fault: number }[] = [];
  for (const share of [0.86, 1, 0.6]) {
    for (const size of [frame.textSize, frame.floor]) {
      const block = layText(
        page.text,
        page.spans,
        { look: SPEECH_LOOK, size, maxWidth: Math.min(area.width * share, 46 * size * LETTER) - 2 * pad.x },
        measure,
      );
      const width = block.width + 2 * pad.x;
      const height = block.height + 2 * pad.y;
      const rise = tag ? TAG.rise * scale : 0;
      const places = [0.5, 0.25, 0.75, 0, 1].flatMap((along) => [
        { x: area.x + (area.width - width) * along, y: bottom(area) - height },
        { x: area.x + (area.width - width) * along, y: area.y + rise },
      ]);
      places.forEach((place, i) => {
        const box = { ...place, width, height };
        const outer = { ...box, y: box.y - rise, height: height + rise };
        const covered = obstacles.hard.reduce((sum, hard) => sum + overlap(outer, hard), 0);
        tries.push({
          box,
          block,
          fault: covered * 10 + i * 4 + (frame.textSize - size) + (inside(outer, area) ? 0 : 5000),
        });
      });
    }
  }
  const best = tries.reduce((a, b) => (b.fault < a.fault ? b : a));
  return {
    kind: "caption",
    box: best.box,
    outer: tag
      ? { ...best.box, y: best.box.y - TAG.rise * scale, height: best.box.height + TAG.rise * scale }
      : best.box,
    block: best.block,
    textX: best.box.x + (best.box.width - best.block.width) / 2,
    textY: best.box.y + pad.y,
    tails: [],
    scale,
    ...(tag ? { tag: tagAt(tag, best.box, scale, measure) } : {}),
  };
}
