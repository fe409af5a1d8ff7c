import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Script, TurnChild } from "../../src/script/script.ts";
import { compile } from "../../src/timeline/compile.ts";
import type { Cue } from "../../src/timeline/timeline.ts";
import { arbitraryScript } from "./arbitrary-script.ts";
import { say, turn } from "./script-builder.ts";
import { schemaErrors } from "./timeline-schema.ts";

const RUNS = { numRuns: 60 };

const words = (texts: readonly string[]) => texts.join(" ").split(/\s+/).filter(Boolean);

function wordsOfScript(script: Script): string[] {
  const of = (node: Block | TurnChild): string[] => {
    switch (node.type) {
      case "turn":
        return node.children.flatMap(of);
      case "card":
        return node.items.map((item) => item.text);
      case "end-matter":
        return [node.title, ...node.items.map((item) => item.text)];
      case "directive":
        return [];
      default:
        return [node.text];
    }
  };
  return words(script.body.flatMap(of));
}

const holdsWords = (cue: Cue): cue is Extract<Cue, { text: string }> => "text" in cue;

describe("compile, whatever the script", () => {
  it("keeps every word once, in order", () => {
    fc.assert(
      fc.property(arbitraryScript, (script) => {
        const { cues } = compile(script).timeline;
        const wanted = wordsOfScript(script);
        expect(words(cues.filter(holdsWords).map((cue) => cue.text))).toEqual(wanted);
        const shown = cues.flatMap((cue) =>
          cue.type === "speech" || cue.type === "narration"
            ? cue.pages.map((page) => page.text)
            : cue.type === "card" && cue.kind !== "title"
              ? cue.items.map((item) => item.text)
              : holdsWords(cue)
                ? [cue.text]
                : [],
        );
        expect(shown.join(" ").replace(/\s/g, "")).toBe(wanted.join(""));
      }),
      RUNS,
    );
  });

  it("fits the published schema and survives JSON", () => {
    fc.assert(
      fc.property(arbitraryScript, (script) => {
        expect(schemaErrors(compile(script).timeline)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("sorts cues, gives each its own id and source, and ends none before it starts", () => {
    fc.assert(
      fc.property(arbitraryScript, (script) => {
        const { cues, duration, scenes } = compile(script).timeline;
        expect(new Set(cues.map((cue) => cue.id)).size).toBe(cues.length);
        const ids = new Set(scenes.map((scene) => scene.id));
        cues.forEach((cue, i) => {
          expect(cue.start).toBeGreaterThanOrEqual(cues[i - 1]?.start ?? 0);
          expect(cue.end).toBeGreaterThanOrEqual(cue.start);
          expect(cue.end).toBeLessThanOrEqual(duration + 4);
          expect(ids.has(cue.scene)).toBe(true);
          expect(cue.source.line).toBeGreaterThan(0);
        });
      }),
      RUNS,
    );
  });

  it("covers the whole time with scenes, chapters and shots, without gap or overlap", () => {
    fc.assert(
      fc.property(arbitraryScript, (script) => {
        const { cues, duration, scenes, chapters } = compile(script).timeline;
        const shots = cues.filter((cue) => cue.type === "camera");
        for (const track of [scenes, chapters, shots]) {
          if (track.length === 0) continue;
          expect(track[0]?.start).toBe(0);
          expect(track[track.length - 1]?.end).toBe(duration);
          for (let i = 1; i < track.length; i++) expect(track[i]?.start).toBe(track[i - 1]?.end);
        }
      }),
      RUNS,
    );
  });

  it("gives the same timeline for the same script", () => {
    fc.assert(
      fc.property(arbitraryScript, (script) => {
        expect(JSON.stringify(compile(structuredClone(script)).timeline)).toBe(
          JSON.stringify(compile(script).timeline),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("keeps the ids of cues that an edit elsewhere does not touch", () => {
    fc.assert(
      fc.property(arbitraryScript, fc.nat(), (script, place) => {
        const at = place % (script.body.length + 1);
        const added = turn("Newcomer", [
          say("Somebody who has never been here before says this and nothing else at all."),
        ]);
        const edited: Script = { ...script, body: [...script.body.slice(0, at), added, ...script.body.slice(at)] };
        // Blocks that stand outside of turns lean on their neighbours: an edit between those is an edit of both.
        const apart = [script.body[at - 1], script.body[at]].some(
          (block) => block === undefined || block.type === "turn",
        );
        fc.pre(apart && script.body[at - 1]?.type !== "directive");
        const ids = (of: Script) =>
          compile(of)
            .timeline.cues.filter((cue) => holdsWords(cue) && cue.type !== "card")
            .map((cue) => cue.id);
        const after = new Set(ids(edited));
        for (const id of ids(script)) expect(after.has(id)).toBe(true);
      }),
      RUNS,
    );
  });
});
