import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { figuresOf } from "../../src/timeline/derived/images.ts";
import { beside, findImage, missingImages, namesFor, withImageData } from "../../src/vite/post-images.ts";

let root: string;
let post: string;
const put = (...path: string[]) => {
  const file = join(root, ...path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `bytes of ${path.join("/")}`);
  return file;
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "post-images-"));
  put("site", "hugo.toml");
  put("site", "static", "img", "logo.svg");
  put("site", "static", "same.png");
  put("site", "content", "post", "chart 1.png");
  put("site", "content", "post", "deep", "same.png");
  put("site", "content", "post", "notes.txt");
  put("site", "content", "other.png");
  put("secret.png");
  post = put("site", "content", "post", "index.md");
  symlinkSync(join(root, "secret.png"), join(root, "site", "content", "post", "link.png"));
});
afterAll(() => rmSync(root, { recursive: true }));

describe("Finding an image's file", () => {
  it.each([
    ["chart%201.png", "site/content/post/chart 1.png"],
    ["chart 1.png?x=1#y", "site/content/post/chart 1.png"],
    ["./deep/same.png", "site/content/post/deep/same.png"],
    ["../other.png", "site/content/other.png"],
    ["/img/logo.svg", "site/static/img/logo.svg"],
    ["img/logo.svg", "site/static/img/logo.svg"],
  ])("%s", (src, file) => expect(findImage(src, post)).toBe(join(root, file)));

  it.each([
    ["of another site", "https://example.com/chart.png"],
    ["that is not there", "none.png"],
    ["outside of the site", "../../../secret.png"],
    ["outside, by way of the static folder", "/../../secret.png"],
    ["that leads outside", "link.png"],
    ["that is no image", "notes.txt"],
    ["that is the post", "index.md"],
    ["that is nothing", ""],
    ["that is nonsense", "%00.png"],
  ])("none %s", (_, src) => expect(findImage(src, post)).toBeUndefined());
});

describe("Taking images along", () => {
  const timelineOf = (...images: string[]) =>
    compile(
      parse(`---\ntitle: T\n---\n**Vector:** Look.\n\n${images.map((src) => `![Alt](<${src}>)\n`).join("\n")}`).script,
    ).timeline;
  const sources = (timeline: ReturnType<typeof timelineOf>) => figuresOf(timeline).map(({ image }) => image.src);

  it("into a folder beside the timeline, under names of their own", () => {
    const { timeline, files } = beside(
      timelineOf("chart 1.png", "deep/same.png", "/same.png", "none.png"),
      post,
      "post",
    );
    expect(sources(timeline)).toEqual(["post/chart%201.png", "post/same.png", "post/same-2.png", "none.png"]);
    expect([...files.keys()]).toEqual(["chart 1.png", "same.png", "same-2.png"]);
    expect(files.get("same-2.png")).toBe(join(root, "site", "static", "same.png"));
  });

  it("within the timeline, as data", () => {
    const [first, second] = sources(withImageData(timelineOf("/img/logo.svg", "none.png"), post));
    expect(first).toBe(`data:image/svg+xml;base64,${btoa("bytes of site/static/img/logo.svg")}`);
    expect(second).toBe("none.png");
  });

  it("names those that are not there, with their place", () => {
    const timeline = timelineOf("chart 1.png", "none.png", "https://example.com/x.png");
    const problems = missingImages(timeline, post);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["image-missing", expect.stringContaining("none.png")],
    ]);
    expect(problems[0]?.span).toEqual(figuresOf(timeline)[1]?.source);
  });

  it("gives two files of one name two names, also where case is all that differs", () => {
    expect([...namesFor(["/a/x.png", "/b/X.png", "/a/x.png", "/c/x-2.png"]).values()]).toEqual([
      "x.png",
      "X-2.png",
      "x-2-2.png",
    ]);
  });
});
