import { expect, test } from "vitest";
import { parse } from "../../src/script/parse.ts";

const POST = `---
title: "In a browser"
date: 2026-01-02T09:00:00-05:00
episode_number: 35.5
tags: ["a", "b"]
---

{{< dialogue char="Kai" >}}
*BEEP*

It reads here, too.
{{< /dialogue >}}
`;

test("a post is read where there is no Buffer, front matter included", () => {
  expect("Buffer" in globalThis).toBe(false);
  const { script, diagnostics } = parse(POST);
  expect(diagnostics).toEqual([]);
  expect(script.frontMatter).toMatchObject({
    title: "In a browser",
    date: "2026-01-02T14:00:00.000Z",
    number: 35.5,
    tags: ["a", "b"],
  });
  expect(script.body).toHaveLength(1);
});

test("broken front matter is named, not thrown", () => {
  const { script, diagnostics } = parse('---\ntitle: "He said "no""\n---\n\n**[Human]:** *Hello.*\n');
  expect(diagnostics.map(({ code }) => code)).toEqual(["broken-yaml"]);
  expect(script.kind).toBe("episode");
});
