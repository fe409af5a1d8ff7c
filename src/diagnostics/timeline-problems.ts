import type { CatalogueEntry } from "./entry.ts";

/** Problems of timing, found while a script is laid out in time. */
export const TIMELINE_PROBLEMS = {
  "reading-speed": {
    severity: "warning",
    message: "{rate} characters a second: over 20 is more than most people read.",
    cause: "A directive, a recorded voice or the pace leaves this line too little time.",
    remedy: "Shorten the line, or give it more time.",
    example: "<!-- cue pace=3 -->\nA long sentence that nobody can read so fast.",
  },
  "long-silence": {
    severity: "info",
    message: "{seconds} s pass here in which nothing happens.",
    cause: "A wait, or a pause after a pause.",
    remedy: "Shorten the wait, unless the silence is the point.",
    example: "<!-- cue wait=12 -->",
  },
  "overlapping-bubbles": {
    severity: "warning",
    message: "{name} starts {seconds} s before the line before is read.",
    cause: "An `overlap` is longer than the line before it.",
    remedy: "Make the overlap shorter.",
    example: "<!-- cue overlap=5 -->",
  },
  "meter-out-of-range": {
    severity: "warning",
    message: "{value} lies outside the scale of “{label}” ({min} to {max}).",
    cause: "The post names a value that the meter can't show.",
    remedy: "Widen the scale under `meters` in the front matter.",
    example: "---\nmeters: { bandwidth: { max: 500 } }\n---",
  },
  "image-missing": {
    severity: "warning",
    message: "The picture {src} is not there.",
    cause: "There is no such image file beside the post, nor in the site's `static/` folder; or it is over 16 MB.",
    remedy: "Put the file there. Until then an empty frame with the picture's `alt` is shown.",
    example: "![A chart of prices](prices.png)",
  },
  "image-elsewhere": {
    severity: "warning",
    message: "The picture {src} is another site's: it is not shown.",
    cause: "Pictures are only taken from the blog itself, so that no other site learns who watches.",
    remedy: "Put a copy beside the post, or into the site's `static/` folder.",
    example: "**Vector:** Look.\n\n![A chart](https://example.com/chart.png)",
  },
} as const satisfies Record<string, CatalogueEntry>;
