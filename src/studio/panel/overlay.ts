import { METRICS } from "./metrics.ts";
import type { Brush } from "./paint.ts";
import { clock } from "./ruler.ts";
import { GROUND } from "./tones.ts";
import { type View, xAt } from "./view.ts";

/** What lies over the lanes and changes often: drawn on a canvas of its own, so that the lanes need not be. */
export interface Overlay {
  readonly view: View;
  /** CSS pixels of the ruler, and of ruler and lanes together. */
  readonly ruler: number;
  readonly height: number;
  readonly zoom: number;
  /** Seconds. */
  readonly playhead: number;
  readonly hover?: number;
  /** A cue on its way to another start. */
  readonly ghost?: Ghost;
}

export interface Ghost {
  readonly start: number;
  readonly end: number;
  /** Seconds from where it was: shown with its sign. */
  readonly moved: number;
  readonly y: number;
  readonly height: number;
  /** True where it rests on another cue's edge. */
  readonly snapped: boolean;
}

/** Playhead, pointer and ghost. The canvas is cleared by the caller. */
export function paintOverlay(brush: Brush, overlay: Overlay): void {
  const { view, ruler, height, zoom } = overlay;
  if (overlay.hover !== undefined && !overlay.ghost) {
    const x = Math.round(xAt(view, overlay.hover));
    brush.fillStyle = GROUND.hover;
    brush.fillRect(x, 0, 1, height);
    paintFlag(brush, view, clock(overlay.hover, true), x, ruler, zoom, GROUND.line, GROUND.text);
  }
  if (overlay.ghost) paintGhost(brush, overlay, overlay.ghost);
  const x = Math.round(xAt(view, overlay.playhead));
  if (x < -8 || x > view.width + 8) return;
  brush.fillStyle = GROUND.playhead;
  brush.fillRect(x - 0.75, 0, 1.5, height);
  brush.beginPath();
  brush.moveTo(x - 6 * zoom, 0);
  brush.lineTo(x + 6 * zoom, 0);
  brush.lineTo(x + 6 * zoom, 8 * zoom);
  brush.lineTo(x, 15 * zoom);
  brush.lineTo(x - 6 * zoom, 8 * zoom);
  brush.closePath();
  brush.fill();
}

function paintGhost(brush: Brush, { view, ruler, height, zoom }: Overlay, ghost: Ghost): void {
  const x = xAt(view, ghost.start);
  const width = Math.max(xAt(view, ghost.end) - x, 3);
  brush.fillStyle = "rgba(255,210,122,0.35)";
  brush.strokeStyle = GROUND.playhead;
  brush.lineWidth = 1.5;
  brush.beginPath();
  brush.roundRect(x, ghost.y, width, ghost.height, 4);
  brush.fill();
  brush.stroke();
  brush.fillStyle = ghost.snapped ? GROUND.playhead : GROUND.hover;
  brush.fillRect(Math.round(x), 0, 1, height);
  const sign = ghost.moved < 0 ? "−" : "+";
  const words = `${clock(Math.max(ghost.start, 0), true)}  ${sign}${Math.abs(ghost.moved).toFixed(2)} s`;
  paintFlag(brush, view, words, x, ruler, zoom, GROUND.playhead, "#1a1204");
}

function paintFlag(
  brush: Brush,
  view: View,
  words: string,
  x: number,
  ruler: number,
  zoom: number,
  fill: string,
  ink: string,
): void {
  const size = METRICS.font * zoom;
  // The face's digits are about 0.6 em wide: near enough for a plate.
  const width = words.length * size * 0.6 + 12;
  const left = Math.min(Math.max(x + 4, 2), view.width - width - 2);
  brush.fillStyle = fill;
  brush.beginPath();
  brush.roundRect(left, 2, width, ruler - 4, 4);
  brush.fill();
  brush.fillStyle = ink;
  brush.font = `${size}px "Balsamiq Sans", system-ui, sans-serif`;
  brush.textBaseline = "middle";
  brush.textAlign = "left";
  brush.fillText(words, left + 6, ruler / 2 + 0.5);
}
