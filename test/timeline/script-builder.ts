import type { GestureFamily } from "../../src/cast/gesture-families.ts";
import type { Mood } from "../../src/cast/moods.ts";
import type { SoundEffect } from "../../src/cast/sound-families.ts";
import type { Span } from "../../src/diagnostics/span.ts";
import type {
  Block,
  Card,
  Direction,
  Directive,
  EndMatter,
  FrontMatter,
  Narration,
  SceneMarker,
  Script,
  Speech,
  Turn,
  TurnChild,
} from "../../src/script/script.ts";

// Small scripts by hand. Every node gets a source span of its own, as long as its text, in reading order.

const NOWHERE: Span = { start: 0, end: 0, line: 1, column: 1 };

export const say = (text: string, more: Partial<Speech> = {}): Speech => ({
  type: "speech",
  text,
  spans: [],
  cutOff: /[—–-]$/.test(text),
  resumes: /^[—–-]/.test(text),
  trailsOff: /…$/.test(text),
  source: NOWHERE,
  ...more,
});

export const act = (
  text: string,
  gestures: readonly GestureFamily[],
  more: { moods?: readonly Mood[]; actor?: string; target?: string } = {},
): Direction => ({
  type: "direction",
  text,
  spans: [],
  actor: more.actor,
  inline: false,
  meaning: {
    sounds: [],
    gestures: gestures.map((name) => ({ name, target: more.target })),
    moods: more.moods ?? [],
    intensity: 1,
    guessed: false,
  },
  source: NOWHERE,
});

export const sound = (text: string, effect: SoundEffect, count = 1, actor?: string): Direction => ({
  type: "direction",
  text,
  spans: [],
  actor,
  inline: false,
  meaning: { sounds: [{ effect, word: text, count }], gestures: [], moods: [], intensity: 1, guessed: false },
  source: NOWHERE,
});

export const narrate = (text: string): Narration => ({ type: "narration", text, spans: [], source: NOWHERE });

export const turn = (
  speaker: string | readonly string[],
  children: readonly TurnChild[],
  more: Partial<Turn> = {},
): Turn => ({
  type: "turn",
  speakers: typeof speaker === "string" ? [speaker] : speaker,
  manner: "plain",
  children,
  source: NOWHERE,
  ...more,
});

export const marker = (kind: SceneMarker["kind"], text = "", resident?: string): SceneMarker => ({
  type: "scene-marker",
  kind,
  text,
  resident,
  source: NOWHERE,
});

export const list = (...items: readonly string[]): Card => ({
  type: "card",
  kind: "list",
  items: items.map((text) => ({ text, spans: [], depth: 0, marker: "-", source: NOWHERE })),
  source: NOWHERE,
});

export const endMatter = (kind: EndMatter["kind"], title: string, ...items: readonly string[]): EndMatter => ({
  type: "end-matter",
  kind,
  title,
  items: items.map((text) => ({ text, spans: [], depth: 0, marker: "-", source: NOWHERE })),
  source: NOWHERE,
});

export const directive = (values: Directive["values"]): Directive => ({ type: "directive", values, source: NOWHERE });

export function script(body: readonly Block[], frontMatter: Partial<FrontMatter> = {}): Script {
  const places = { line: 0, offset: 0 };
  const placed = body.map((block) => place(block, places));
  return {
    kind: "episode",
    frontMatter: {
      title: "A post",
      tags: [],
      characters: [],
      lang: "en",
      draft: false,
      pace: 1,
      extra: {},
      ...frontMatter,
    },
    body: placed,
    length: places.offset,
  };
}

/** Gives a node and those in it their spans: a line each. */
function place<T extends object>(node: T, places: { line: number; offset: number }): T {
  const length = "text" in node && typeof node.text === "string" ? node.text.length : 0;
  const source: Span = { start: places.offset, end: places.offset + length, line: ++places.line, column: 1 };
  places.offset += length + 1;
  const within = (key: "children" | "items") =>
    key in node ? { [key]: (node as Record<string, object[]>)[key]?.map((inner) => place(inner, places)) } : {};
  return { ...node, ...within("children"), ...within("items"), source };
}
