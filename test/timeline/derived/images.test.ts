import { describe, expect, it } from "vitest";
import { parse } from "../../../src/script/parse.ts";
import { compile } from "../../../src/timeline/compile.ts";
import { figuresOf, imageAddress, withImages } from "../../../src/timeline/derived/images.ts";

const POST = `---
title: T
---
**Vector:** Look.

![A chart](chart.png)

{{< figure src="/img/two.webp" alt="Two" >}}

![Far away](https://example.com/x.png)
`;
const { timeline, diagnostics } = compile(parse(POST).script);

describe("Images of an episode", () => {
  it("are found in order", () => {
    expect(figuresOf(timeline).map(({ image }) => [image.src, image.alt])).toEqual([
      ["chart.png", "A chart"],
      ["/img/two.webp", "Two"],
      ["https://example.com/x.png", "Far away"],
    ]);
  });

  it("of other sites are named", () => {
    expect(diagnostics.filter(({ code }) => code === "image-elsewhere").map(({ message }) => message)).toEqual([
      expect.stringContaining("https://example.com/x.png"),
    ]);
  });

  it("can be moved; nothing else of the episode changes", () => {
    const moved = withImages(timeline, (src) => (src === "chart.png" ? "post/chart.png" : undefined));
    expect(figuresOf(moved).map(({ image }) => image.src)).toEqual([
      "post/chart.png",
      "/img/two.webp",
      "https://example.com/x.png",
    ]);
    expect({ ...moved, cues: [] }).toEqual({ ...timeline, cues: [] });
    const none = compile(parse("---\ntitle: T\n---\n**Vector:** Hello.\n").script).timeline;
    expect(withImages(none, () => "x")).toBe(none);
  });
});

describe("The address of an image", () => {
  const base = "https://blog.example/sub/episodes/one.json";
  it.each([
    ["one/chart.png", "https://blog.example/sub/episodes/one/chart.png"],
    ["../chart.png?v=2", "https://blog.example/sub/chart.png?v=2"],
    ["/img/two.webp", "https://blog.example/img/two.webp"],
    ["https://blog.example/a.png", "https://blog.example/a.png"],
    ["data:image/png;base64,AA==", "data:image/png;base64,AA=="],
  ])("%s is had from the blog", (src, address) => expect(imageAddress(src, base)).toBe(address));

  it.each([
    "https://example.com/x.png",
    "//example.com/x.png",
    "\\\\example.com\\x.png",
    "http://blog.example/a.png",
    "javascript:alert(1)",
    "blob:https://blog.example/1",
    "file:///etc/passwd",
    "data:text/html,<b>",
    "",
    "   ",
  ])("%s is not fetched", (src) => expect(imageAddress(src, base)).toBeUndefined());

  it("is none where there is no place to begin from", () => expect(imageAddress("a.png", "")).toBeUndefined());
});
