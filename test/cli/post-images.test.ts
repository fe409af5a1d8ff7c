import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";

const POST = `---
title: Pictures
---

**Vector:** Look at this.

![A chart](chart.png)

![A logo](/img/logo.svg)

![Nothing](nothing.png)
`;

let site = "";
const put = (path: string, content: string) => {
  const file = join(site, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
  return file;
};
async function run(...argv: readonly string[]) {
  let out = "";
  let err = "";
  const code = await main(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), "sidescene-site-"));
  put("hugo.toml", "");
  put("static/img/logo.svg", "<svg/>");
  put("content/blog/pictures/chart.png", "png");
  put("content/blog/pictures/index.md", POST);
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

describe("A post's images", () => {
  it("are copied beside the timeline, which names them from there", async () => {
    const out = join(site, "static", "episodes");
    const { code } = await run("build", join(site, "content", "blog"), "-o", out, "--no-posters");
    expect(code).toBe(0);
    const text = readFileSync(join(out, "pictures.json"), "utf8");
    const images = [...text.matchAll(/"image":\{"src":"([^"]+)"/g)].map(([, src]) => src);
    expect(images).toEqual(["pictures/chart.png", "pictures/logo.svg", "nothing.png"]);
    expect(readFileSync(join(out, "pictures", "chart.png"), "utf8")).toBe("png");
    expect(readFileSync(join(out, "pictures", "logo.svg"), "utf8")).toBe("<svg/>");
    expect(existsSync(join(out, "pictures", "nothing.png"))).toBe(false);
  });

  it("that are not there are named, with their line", async () => {
    const { code, out } = await run("check", join(site, "content", "blog", "pictures", "index.md"));
    expect(code).toBe(1);
    expect(out).toContain("index.md:11:1 warning image-missing: The picture nothing.png is not there.");
    expect(out).not.toContain("chart.png is not there");
  });
});
