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
  "too-many-scenes": {
    severity: "warning",
    message: "The post has more than {limit} scenes: from here on all plays in the last of them.",
    cause: "Rules, headings or scene markers over and over: a copy that went wrong.",
    remedy: "Take them out, or make several posts of it.",
    example: "---\n\nA line.\n\n---\n\nA line.",
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
  "recording-missing": {
    severity: "warning",
    message: "The recording {file} is not there: the line babbles.",
    cause: "There is no such file beside the post, nor in the site's `static/` folder; or it is over 16 MB.",
    remedy: "Put the file there, or correct its name.",
    example: "<!-- cue voice=hello.mp3 -->\n**[Kai]:** Hello!",
  },
  "recording-unreadable": {
    severity: "warning",
    message: "The recording {file} can't be played: the line babbles.",
    cause: "It is no sound, it is cut off, or it is of a kind that browsers don't play.",
    remedy: "Save it as WAV, MP3, M4A, Ogg or WebM, with that ending.",
    example: "<!-- cue voice=hello.aiff -->\n**[Kai]:** Hello!",
  },
  "recording-outside": {
    severity: "warning",
    message: "The recording {file} lies outside of the blog: it is left alone.",
    cause: "A post can't name files above its own folder and its site's: it could be somebody else's post.",
    remedy: "Put a copy beside the post, or into the site's `static/` folder.",
    example: "<!-- cue voice=../../../hello.mp3 -->\n**[Kai]:** Hello!",
  },
  "recording-elsewhere": {
    severity: "warning",
    message: "The recording {file} is another site's: it is not played.",
    cause: "Recordings are only taken from the blog itself, so that no other site learns who watches.",
    remedy: "Put a copy beside the post, or into the site's `static/` folder.",
    example: "<!-- cue voice=https://example.com/hello.mp3 -->\n**[Kai]:** Hello!",
  },
  "no-recordings": {
    severity: "warning",
    message: "There is no recording like {file} for any of the lines.",
    cause:
      "The `*` stands for a line's number among its speaker's (`1`, `01`, `001`), or for its id; no such file is there.",
    remedy: "Put the files there, or correct the address under `voice`.",
    example: '---\nvoice: { Kai: "voices/kai-*.mp3" }\n---\n**[Kai]:** Hello!',
  },
  "voice-of-nobody": {
    severity: "warning",
    message: "“{name}” under `voice` is neither a speaker of this post nor the id of a line{suggestion}.",
    cause: "The name is misspelt, or the line has been rewritten since: its id goes with its words.",
    remedy: "Correct the name. A line's id is what its link ends on, behind `#line-`.",
    example: '---\nvoice: { Kay: "voices/kai-*.mp3" }\n---\n**[Kai]:** Hello!',
  },
} as const satisfies Record<string, CatalogueEntry>;
