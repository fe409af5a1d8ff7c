import { describe, expect, it } from "vitest";
import { WebVTTParser } from "webvtt-parser";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { captionLines } from "../../src/timeline/derived/caption-lines.ts";
import { CAPTION_TIMES, captionsOf } from "../../src/timeline/derived/captions.ts";
import { descriptionsOf } from "../../src/timeline/derived/descriptions.ts";
import { isoDuration, videoObject } from "../../src/timeline/derived/json-ld.ts";
import { richHtml, transcriptHtml } from "../../src/timeline/derived/transcript.ts";
import { captionsSrt, captionsVtt, chaptersVtt, timestamp } from "../../src/timeline/derived/webvtt.ts";
import { act, list, marker, narrate, say, script, sound, turn } from "./script-builder.ts";

const { timeline } = compile(
  script(
    [
      turn("Kai", [
        act("gestures at the door", ["point"]),
        say("There is a <b>second</b> door & it --> leads nowhere that anyone of us has been to before today."),
        sound("alarm buzzes", "alarm"),
        say("Hm."),
      ]),
      turn(["Ada", "Kai"], [say("Run!")]),
      marker("meanwhile", "Meanwhile, elsewhere", "Bounce"),
      sound("8-bit music", "music"),
      narrate("Dust <everywhere>."),
      marker("return", "Back with the group"),
      turn("Ada", [list("One thing", "Another thing")]),
    ],
    {
      title: "Doors & <other> things",
      number: 3,
      description: "About doors.",
      date: "2026-01-08T09:00:00Z",
      tags: ["doors"],
    },
  ),
);
const parsed = (
  text: string,
  mode: "chapters" | "subtitles/captions/descriptions" = "subtitles/captions/descriptions",
) => new WebVTTParser().parse(text, mode);

describe("captions", () => {
  it("has speakers as voices, sounds in brackets, music between notes, and escapes what looks like markup", () => {
    const vtt = captionsVtt(timeline);
    expect(parsed(vtt).errors).toEqual([]);
    expect(vtt).toContain("<v Kai>There is a &lt;b&gt;second&lt;/b&gt;\ndoor &amp; it --&gt; leads");
    expect(vtt).toContain("<v Kai>[alarm buzzes]");
    expect(vtt).toContain("<v Ada &amp; Kai>Run!");
    expect(vtt).toContain("♪ 8-bit music ♪");
    expect(vtt.match(/-->/g)?.length).toBe(parsed(vtt).cues.length);
  });

  it("is checked by a parser that does find faults", () => {
    expect(parsed("WEBVTT\n\n00:05.000 --> 00:01.000\nback to front").errors.length).toBeGreaterThan(0);
  });

  it("never overlaps, and leaves no gap that flickers", () => {
    const captions = captionsOf(timeline);
    for (const [i, caption] of captions.entries()) {
      const next = captions[i + 1];
      if (!next) continue;
      const gap = next.start - caption.end;
      expect(gap).toBeGreaterThan(CAPTION_TIMES.apart - 0.001);
      if (gap < CAPTION_TIMES.gap) expect(gap).toBeCloseTo(CAPTION_TIMES.apart, 2);
    }
  });

  it("names speakers in SRT's lines and numbers its captions", () => {
    const srt = captionsSrt(timeline);
    expect(srt).toContain("KAI: There is a");
    // Nothing in it is taken for a tag or for another caption.
    expect(srt).not.toContain("<b>");
    expect(srt.match(/-->/g)?.length).toBe(captionsOf(timeline, { names: true }).length);
    expect(srt).toMatch(/^1\n00:00:00,000 --> /);
    const numbers = [...srt.matchAll(/^(\d+)\n\d\d:/gm)].map((match) => Number(match[1]));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  it("gives nobody away whose name is not known yet: neither by their sounds nor by their directions", () => {
    const { timeline: side } = compile(
      parse(
        [
          '{{< dialogue char="Kai" >}}\n\nThere is a signal.\n\n{{< /dialogue >}}',
          "**[Meanwhile, in a forgotten sector…]**",
          "*CRUNCH CRUNCH CRUNCH*",
          '"C\u2019mon! Almost got it!"',
          "*Throws controller at wall. HARD.*",
        ].join("\n\n"),
      ).script,
    );
    expect(side.cues.some((cue) => cue.type === "sound" && cue.actor === "Bounce")).toBe(true);
    const captions = captionsOf(side);
    expect(captions.filter(({ speaker }) => speaker === "?").length).toBeGreaterThan(1);
    expect(captions.map(({ speaker }) => speaker)).not.toContain("Bounce");
    expect(descriptionsOf(side).map(({ text }) => text)).toContain("Throws controller at wall. HARD.");
  });

  it("breaks lines evenly, at most two of 42 characters", () => {
    expect(captionLines("Short.")).toEqual([["Short."]]);
    expect(captionLines("The whole town came out into the square to see it.")).toEqual([
      ["The whole town came out", "into the square to see it."],
    ]);
    // No lone word is left for a last caption; a mark is a good place to part.
    const long = "Alert: Something unusual has been found. Several people came in at once, ";
    expect(captionLines(`${long}unseen`, "KAI: ").map((lines) => lines.join(" "))).toEqual([
      "KAI: Alert: Something unusual has been found.",
      "KAI: Several people came in at once, unseen",
    ]);
    for (const lines of captionLines("word ".repeat(80), "SOMEBODY: ")) {
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(42);
    }
    expect(captionLines("x".repeat(100)).flat().join("")).toBe("x".repeat(100));
  });

  it("writes hours, and both points", () => {
    expect(timestamp(3661.0456, ".")).toBe("01:01:01.046");
    expect(timestamp(0.9996, ",")).toBe("00:00:01,000");
  });
});

describe("chapters and descriptions", () => {
  it("gives chapters that a parser reads", () => {
    const { cues, errors } = parsed(chaptersVtt(timeline), "chapters");
    expect(errors).toEqual([]);
    expect(cues.map(({ text }) => text)).toContain("Meanwhile, elsewhere");
  });

  it("tells what is to be seen as sentences", () => {
    const texts = descriptionsOf(timeline).map(({ text }) => text);
    expect(texts).toContain("Kai gestures at the door.");
    expect(texts.join(" ")).toContain("The screen splits: Meanwhile, elsewhere.");
  });
});

describe("transcript", () => {
  it("escapes everything, and marks every line with its cue and second", () => {
    const html = transcriptHtml(timeline);
    expect(html).not.toMatch(/<b>second|<everywhere|<other/);
    expect(html).toContain("<h1>Doors &amp; &lt;other&gt; things</h1>");
    const line = timeline.cues.find((cue) => cue.type === "speech");
    expect(html).toContain(`id="line-${line?.id}" data-start="${line?.start.toFixed(3)}"`);
    expect(html).toContain("<b>Ada &amp; Kai:</b> Run!");
    const open = [...html.matchAll(/<(\w+)[^>]*>/g)].map((tag) => tag[1]);
    const closed = [...html.matchAll(/<\/(\w+)>/g)].map((tag) => tag[1]);
    expect(open.sort()).toEqual(closed.sort());
  });

  it("keeps styles, and links only where a page may lead", () => {
    const spans = [
      { start: 0, end: 8, style: "strong" as const },
      { start: 4, end: 12, style: "emphasis" as const },
    ];
    expect(richHtml("bold both thin", spans)).toBe(
      "<strong>bold</strong><em><strong> bot</strong></em><em>h th</em>in",
    );
    const link = (href: string) => richHtml("here", [{ start: 0, end: 4, style: "link", href }]);
    expect(link('https://example.org/?a=1&b="2"')).toBe(
      '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noopener">here</a>',
    );
    expect(link("javascript:alert(1)")).toBe("here");
    expect(link("data:text/html,x")).toBe("here");
    expect(link("//elsewhere.example")).toBe("here");
  });
});

describe("JSON-LD", () => {
  it("is a VideoObject with a clip for each chapter", () => {
    const data = videoObject(timeline, { url: "https://blog.example/doors" });
    expect(data).toMatchObject({
      "@type": "VideoObject",
      name: "Doors & <other> things",
      uploadDate: "2026-01-08T09:00:00Z",
      duration: isoDuration(timeline.duration),
      keywords: "doors",
    });
    const clips = data.hasPart as { name: string; startOffset: number; url: string }[];
    expect(clips.map(({ name }) => name)).toEqual(timeline.chapters.map(({ title }) => title));
    expect(clips[1]?.url).toBe(`https://blog.example/doors?t=${clips[1]?.startOffset}`);
  });

  it("writes durations as ISO 8601 does", () => {
    expect([0, 59.4, 60, 812, 3661].map(isoDuration)).toEqual(["PT0S", "PT59S", "PT1M0S", "PT13M32S", "PT1H1M1S"]);
  });
});
