import { ensureSyntaxTree, foldable } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { highlightTree } from "@lezer/highlight";
import { describe, expect, it } from "vitest";
import { dialect, dialectTags } from "../../../src/studio/editor/dialect.ts";

/** What is highlighted as what: the names of the dialect's own tags by the words that wear them. */
function highlighted(text: string): Record<string, string[]> {
  const state = EditorState.create({ doc: text, extensions: [dialect.extension] });
  const found: Record<string, string[]> = {};
  const names = new Map(Object.entries(dialectTags).map(([name, tag]) => [tag, name]));
  highlightTree(
    ensureSyntaxTree(state, text.length, 5000)!,
    { style: (tags) => tags.map((tag) => names.get(tag)).find((name) => name) ?? null },
    (from, to, name) => {
      found[name] = [...(found[name] ?? []), text.slice(from, to)];
    },
  );
  return found;
}

const POST = `---
title: "A post"
---

**[Human]:** *Hello?*

{{< dialogue char="Ann" >}}
Text right after it. {{< cutin >}}No!{{< /cutin >}}
<div class="scene-setting">
`;

describe("the dialect in the editor", () => {
  it("knows front matter, speakers, shortcodes and tags", () => {
    expect(highlighted(POST)).toMatchObject({
      frontMatter: ['---\ntitle: "A post"\n---'],
      speaker: ["**[Human]:**"],
      shortcode: ['{{< dialogue char="Ann" >}}', "{{< cutin >}}", "{{< /cutin >}}"],
      markup: ['<div class="scene-setting">'],
    });
  });

  it("takes --- for front matter at the very start only", () => {
    expect(highlighted(`\n${POST}`).frontMatter).toBeUndefined();
    expect(highlighted("---\nnever closed\n").frontMatter).toEqual(["---\nnever closed\n"]);
  });

  it("folds front matter away", () => {
    const state = EditorState.create({ doc: POST, extensions: [dialect.extension] });
    ensureSyntaxTree(state, POST.length, 5000);
    expect(foldable(state, 0, 3)).toEqual({ from: 3, to: 23 });
  });
});
